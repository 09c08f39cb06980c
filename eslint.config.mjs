import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/build/',
      '**/.strapi/',
      '**/.tmp/',
      '**/generated/',
      'coverage/',
      '.stryker-tmp/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: false }],
      // Recurses without end on graphql's type classes (typescript-eslint 8.73).
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-control-regex': 'off',
    },
  },
  {
    // The Strapi host is plain JavaScript, so that starting it needs no compile step.
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: [
      'apps/cms/**/*.js',
      'packages/strapi-plugin-sister-cities/tests/host/**/*.js',
      'bench/host/**/*.js',
      'bench/**/*.cjs',
    ],
    languageOptions: { sourceType: 'commonjs', globals: globals.node },
  },
  {
    // What the admin panel is customised with is bundled, not run by Node.
    files: ['apps/cms/src/admin/**/*.js'],
    languageOptions: { sourceType: 'module' },
  },
  {
    files: ['**/*.test.{ts,tsx}', '**/*.story.ts', '**/tests/**/*.ts'],
    rules: {
      // JSON that a test reads has no type of its own; what it holds is asserted by value.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
