/**
 * Unit specs stand beside what they test in api/, forms/ and admin/; promises told through the front door stand in test/.
 * - `unit`: needs nothing.
 * - `database`: `test/database/**`, needs a PostgreSQL (TEST_DATABASE_URL); may import from api/.
 * - `front door`: the rest of test/, needs a built and running server (JIHA_TEST_URL); imports nothing from api/.
 * A project's servers start only when one of its tests runs.
 */
const common = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true, tsx: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
            react: { runtime: 'automatic' },
          },
          target: 'es2024',
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/.test-data'],
};

export default {
  testTimeout: 30_000,
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/{api,forms,admin,bench}/**/*.spec.ts?(x)'] },
    {
      ...common,
      displayName: 'database',
      testMatch: ['<rootDir>/test/database/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/support/postgres.setup.mjs',
      globalTeardown: '<rootDir>/test/support/teardown.mjs',
    },
    {
      ...common,
      displayName: 'front door',
      testMatch: ['<rootDir>/test/**/*.spec.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/database/', '<rootDir>/test/soak/'],
      globalSetup: '<rootDir>/test/support/server.setup.mjs',
      globalTeardown: '<rootDir>/test/support/teardown.mjs',
    },
  ],
};
