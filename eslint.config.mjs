import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const CHANCE = {object: 'Math', property: 'random', message: 'Take a seed as an argument.'};

/** Globals that a pure file must not touch; tsc can't hold this, because a library's types bring the DOM's along. */
const foreign = (name) => !(name in globals.es2026 || name === 'URL' || name === 'URLSearchParams');

export default tseslint.config(
  {ignores: ['build/', '.docusaurus/', 'node_modules/', '.cache/', 'test-results/', 'scripts/weigh/stock/']},
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
      globals: {...globals.browser, ...globals.node},
    },
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      // `send(event)` as an effect's whole body, `set.delete(x)` as a clean-up: the value is not looked at.
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true, argsIgnorePattern: '^_because'}],
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier",
          message: "Write `import * as z from 'zod'`: the named import is undefined where jiti loads the file.",
        },
      ],
    },
  },
  {files: ['**/*.{mjs,cjs}'], ...tseslint.configs.disableTypeChecked},
  {files: ['src/**/*.tsx'], rules: {'no-restricted-properties': ['error', CHANCE]}},
  {files: ['src/**/*.tsx'], ...jsxA11y.flatConfigs.strict},
  {files: ['src/**/*.tsx'], ...reactHooks.configs.flat.recommended},
  {
    // Time and chance come in as arguments, so that a run can be replayed.
    files: ['src/**/*.ts'],
    ignores: ['src/**/*.test.ts', 'src/plugins/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        CHANCE,
        {object: 'Date', property: 'now', message: 'Take the time as an argument.'},
      ],
      'no-restricted-globals': ['error', ...Object.keys({...globals.browser, ...globals.nodeBuiltin}).filter(foreign)],
    },
  },
);
