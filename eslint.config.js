import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const outward = (...folders) => `^(\\.\\./)+(${folders.join('|')})(/|\\.ts$)`;
const outside = [
  'pages',
  'integrations',
  'content',
  'content\\.config',
  'content-loader',
  'sidebar',
  'route-data',
];
const zod = '^(zod|astro/zod)(/|$)';
const zodMessage = 'zod stays out of the browser: import types only, or move this to a schema.ts.';

/** Modules that hold zod schemas, so are for the build: `schema.ts` and the schemas of pages. */
const schemaFiles = [
  'src/domain/**/schema.ts',
  'src/domain/**/*-schema.ts',
  'src/domain/page/*.ts',
];
const schemaModule = '(/|-)schemas?\\.ts$|domain/page/(base|page)\\.ts$';

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

  { plugins: { '@typescript-eslint': tseslint.plugin } },
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
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // An event handler may be async; it handles its own errors.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      // Objects here are records of closures: no method uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // `[...text]` gives code points, which is how Chinese text is counted here.
      '@typescript-eslint/no-misused-spread': 'off',
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
        ['^(?!\\.|zod$)', 'domain is pure: no packages, no astro:*, no node:*.'],
        [zod, zodMessage, true],
        [outward('islands', 'components', ...outside), 'domain imports the domain only.'],
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
    files: schemaFiles,
    rules: forbid(
      ['^(?!\\.|zod$)', 'schemas import zod and the domain only.'],
      [outward('islands', 'components', ...outside), 'domain imports the domain only.'],
    ),
  },
  {
    files: ['src/islands/**/*.{ts,tsx}'],
    rules: forbid(
      ['^(astro|node):', 'islands run in the browser.'],
      [zod, zodMessage, true],
      [schemaModule, zodMessage, true],
      [outward('components', ...outside), 'islands import the domain and other islands only.'],
    ),
  },
  {
    files: ['src/components/**/*.{ts,tsx,astro}'],
    rules: forbid(
      [zod, zodMessage, true],
      [outward('pages', 'integrations'), 'components import no pages and no build steps.'],
    ),
  },
  {
    files: ['src/pages/**/*.{ts,astro}', 'src/*.ts', 'src/integrations/**/*.ts'],
    ignores: ['src/content.config.ts'],
    rules: forbid([zod, zodMessage, true]),
  },
);
