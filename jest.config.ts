/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

type Project = Exclude<NonNullable<Config['projects']>[number], string>;

const PLUGIN = '<rootDir>/packages/strapi-plugin-sister-cities';
const SDK = '<rootDir>/packages/sister-cities-sdk';
const STORIES = '<rootDir>/apps/cms/tests';

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
const server = (displayName: string, database: 'sqlite' | 'postgres', files: string): Project =>
  project(displayName, {
    testMatch: [`${PLUGIN}/tests/**/${files}`],
    globals: { TEST_DATABASE_CLIENT: database },
    testEnvironment: `${PLUGIN}/tests/support/plain-node/environment.ts`,
    testRunner: `${PLUGIN}/tests/support/plain-node/run-file.ts`,
    globalSetup: `${PLUGIN}/tests/support/${database}-start.ts`,
    globalTeardown: `${PLUGIN}/tests/support/${database}-stop.ts`,
  });

/**
 * A Strapi that stops leaves something behind which slows down every promise of the files after it, six times by the end. So
 * where a server is booted, each file gets a process of its own, by a limit that every process is above.
 */
const bootsServer = process.argv.some((word) =>
  /^(--selectProjects=)?(server-\w+|attack|fixture)$/.test(word),
);
const processPerFile = bootsServer ? { workerIdleMemoryLimit: '1MB' } : {};

const config: Config = {
  testTimeout: 300_000,
  ...processPerFile,
  projects: [
    project('unit', {
      testMatch: [
        `${PLUGIN}/{server,shared,admin}/**/*.test.{ts,tsx}`,
        `${SDK}/src/**/*.test.ts`,
        '<rootDir>/apps/**/*.test.ts',
        '<rootDir>/bench/**/*.test.ts',
      ],
    }),
    server('server-sqlite', 'sqlite', '*.int.test.ts'),
    server('server-postgres', 'postgres', '*.int.test.ts'),
    server('attack', process.env.ATTACK_DATABASE === 'postgres' ? 'postgres' : 'sqlite', '*.attack.ts'),
    server('fixture', 'sqlite', '*.fixture.ts'),
    project('sdk', { testMatch: [`${SDK}/tests/**/*.test.ts`] }),
    project('packaging', { testMatch: ['<rootDir>/packages/*/{packaging,contributing}.test.ts'] }),
    project('browser', {
      testMatch: [`${STORIES}/**/*.story.ts`],
      testEnvironment: `${STORIES}/support/environment.ts`,
      globalSetup: `${STORIES}/support/stories-start.ts`,
      globalTeardown: `${STORIES}/support/stories-stop.ts`,
    }),
    project('screenshots', { testMatch: [`${STORIES}/**/*.screenshot.ts`] }),
  ],
};

export default config;
