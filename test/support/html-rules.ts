import type { ConfigData } from 'html-validate';

/**
 * What is checked in built HTML: the standard, document structure and accessibility; no matters of
 * style, because people do not write this HTML. Every relaxation has its reason.
 */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  elements: [
    'html5',
    {
      // Astro writes the style of islands next to the first island, where browsers accept it.
      style: { flow: true, phrasing: true },
    },
  ],
  rules: {
    // Files of our own site, served from one place: nothing to protect with integrity hashes.
    'require-sri': 'off',
    // Markdown tables come with `align`, which every browser understands.
    'no-deprecated-attr': 'off',
    // Starlight has the contents before the article, so their <h2> comes before the <h1>.
    'heading-level': ['error', { minInitialRank: 'any' }],
    // Starlight has two tables of contents, one of them hidden; axe looks at what is shown.
    'unique-landmark': 'off',
    // Only style: a button outside a form does nothing by itself.
    'no-implicit-button-type': 'off',
    // A table that scrolls sideways stands in a <div role="region">.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
};
