/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

type Project = Exclude<NonNullable<Config['projects']>[number], string>;

const PLUGIN = '<rootDir>/packages/strapi-plugin-sister-cities';
const SDK = '<rootDir>/packages/sister-cities-sdk';

const project = (displayName: string, settings: Project): Project => ({
  displayName,
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/', '<rootDir>/.*/build/', '<rootDir>/.stryker-tmp/'],
  ...settings,
});

/** The same promises on two databases: what differs is the database, never the test. */
const server = (database: 'sqlite' | 'postgres'): Project =>
  project(`server-${database}`, {
    testMatch: [`${PLUGIN}/tests/**/*.int.test.ts`],
    globals: { TEST_DATABASE_CLIENT: database },
    ...(database === 'postgres'
      ? {
          globalSetup: `${PLUGIN}/tests/support/postgres-start.ts`,
          globalTeardown: `${PLUGIN}/tests/support/postgres-stop.ts`,
        }
      : {}),
  });

const config: Config = {
  testTimeout: 120_000,
  projects: [
    project('unit', {
      testMatch: [
        `${PLUGIN}/{server,shared,admin}/**/*.test.{ts,tsx}`,
        `${SDK}/src/**/*.test.ts`,
        '<rootDir>/apps/**/*.test.ts',
        '<rootDir>/bench/**/*.test.ts',
      ],
    }),
    server('sqlite'),
    server('postgres'),
    project('sdk', { testMatch: [`${SDK}/tests/**/*.test.ts`] }),
    project('packaging', { testMatch: ['<rootDir>/packages/*/{packaging,contributing}.test.ts'] }),
    project('browser', { testMatch: ['<rootDir>/apps/cms/tests/**/*.story.ts'] }),
    project('screenshots', { testMatch: ['<rootDir>/apps/cms/tests/**/*.screenshot.ts'] }),
  ],
};

export default config;
