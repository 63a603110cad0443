import type { ConfigData } from 'html-validate';

/**
 * What is checked in built HTML: the standard, document structure and accessibility; no matters of
 * style, because people do not write this HTML. Every relaxation has its reason.
 */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Files of our own site, served from one place: nothing to protect with integrity hashes.
    'require-sri': 'off',
  },
};
