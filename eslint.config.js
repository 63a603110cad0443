import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** `import` of a package or of `astro:…` and `node:…`, so of anything but a file of ours. */
const anyPackage = '^[^.]';
const outward = (...folders) => `^(\\.\\./)+(${folders.join('|')})(/|\\.ts$)`;
const buildFiles = ['content', 'content\\.config', 'sidebar', 'route-data'];
const zodMessage = 'zod stays out of the browser: import types only, or move this to a schema.ts.';

/** Imports that a layer may not have; `types` says whether `import type` may. */
function forbid(...patterns) {
  return {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: patterns.map(([regex, message, types = false]) => ({
          regex,
          message,
          allowTypeImports: types,
        })),
      },
    ],
  };
}

export default tseslint.config(
  { ignores: ['dist', '.astro', 'node_modules', 'coverage', 'test-results', 'public'] },

  { files: ['**/*.{ts,tsx}'], extends: [tseslint.configs.strictTypeChecked] },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.recommended] },
  ...astro.configs.recommended,

  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Numbers in Chinese sentences need no conversion.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A short arrow function that calls for the effect reads well.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },

  {
    files: ['**/*.{ts,tsx,astro,js,mjs}'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Render text as text: what a reader typed may hold HTML.',
        },
      ],
    },
  },
  { files: ['**/*.astro'], rules: { 'astro/no-set-html-directive': 'error' } },

  // Layers: pages → components → islands → domain; imports point inwards only.
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      ...forbid(
        [anyPackage, 'domain is pure: no packages, no astro:*, no node:*.'],
        [
          outward('islands', 'components', 'pages', 'integrations', 'styles', ...buildFiles),
          'domain imports nothing from outside domain.',
        ],
      ),
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'localStorage', 'navigator', 'fetch', 'process', 'performance'],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Pass ids or a random source in.' },
        { object: 'Date', property: 'now', message: 'Pass the time in as `now`.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Pass the time in as `now`.',
        },
      ],
    },
  },
  {
    files: ['src/domain/**/schema.ts'],
    rules: forbid(
      ['^[^.](?!od$)', 'schemas import zod and other schemas only.'],
      [
        outward('islands', 'components', 'pages', 'integrations', 'styles', ...buildFiles),
        'domain imports nothing from outside domain.',
      ],
    ),
  },
  {
    files: ['src/islands/**/*.{ts,tsx}'],
    rules: forbid(
      ['^(astro|node):', 'islands run in the browser.'],
      ['^(zod|astro/zod)(/|$)', zodMessage, true],
      [
        outward('components', 'pages', 'integrations', ...buildFiles),
        'islands import the domain and other islands only.',
      ],
    ),
  },
  {
    files: ['src/components/**/*.{ts,tsx,astro}'],
    rules: forbid(
      ['^(zod|astro/zod)(/|$)', zodMessage, true],
      [outward('pages', 'integrations'), 'components do not import pages or build steps.'],
    ),
  },
  {
    files: ['src/pages/**/*.{ts,astro}', 'src/*.ts', 'src/integrations/**/*.ts'],
    ignores: ['src/content.config.ts'],
    rules: forbid(['^(zod|astro/zod)(/|$)', zodMessage, true]),
  },
);
