import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PLAIN_NODE = resolve(__dirname, '../../strapi-plugin-sister-cities/tests/support/plain-node');
const { resolve: found } = createRequire(__filename);

interface Run {
  status: number | null;
  /** What Jest says of each promise, by its title. */
  told: Record<string, string>;
  printed: string;
}

/** Runs a file as those are run that boot a server. */
const run = (source: string): Run => {
  const folder = mkdtempSync(join(tmpdir(), 'sister-cities-plain-node-'));
  const report = join(folder, 'report.json');
  const config = {
    testEnvironment: join(PLAIN_NODE, 'environment.ts'),
    testRunner: join(PLAIN_NODE, 'run-file.ts'),
    transform: {
      '\\.ts$': [found('@swc/jest'), { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
    },
    globals: { CITY: 'Portland' },
  };
  try {
    writeFileSync(join(folder, 'package.json'), '{}');
    writeFileSync(join(folder, 'some.test.ts'), source);
    const options = [
      '--config',
      JSON.stringify(config),
      '--rootDir',
      folder,
      '--json',
      '--outputFile',
      report,
    ];
    const { status, stderr } = spawnSync(
      process.execPath,
      [found('jest/bin/jest'), ...options, '--no-cache'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    const { testResults }: { testResults: { assertionResults: { title: string; status: string }[] }[] } =
      JSON.parse(readFileSync(report, 'utf8'));
    const promises = testResults.flatMap(({ assertionResults }) => assertionResults);
    return {
      status,
      told: Object.fromEntries(promises.map(({ title, status: end }) => [title, end])),
      printed: stderr,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe('a file of tests that boot a server', () => {
  it('runs in the realm of Node, with the globals of its project', () => {
    const { status, told } = run(`
import { readFileSync } from 'node:fs';
declare const CITY: string;
it('takes an error of Node for one', () => {
  expect(() => readFileSync('/of/no/city')).toThrow(Error);
  try {
    readFileSync('/of/no/city');
  } catch (error) {
    expect(error instanceof Error).toBe(true);
  }
});
it('has what the project gives', () => expect(CITY).toBe('Portland'));
it('has no clock but the real one', () => expect(() => jest.useFakeTimers()).toThrow());`);
    expect(told).toEqual({
      'takes an error of Node for one': 'passed',
      'has what the project gives': 'passed',
      'has no clock but the real one': 'passed',
    });
    expect(status).toBe(0);
  });

  it('that fails says so, with the line of the source and in the code of the process', () => {
    const { status, told, printed } = run(`
interface City {
  name: string;
}
const city = (name: string): City => ({ name });
it('keeps a promise', () => undefined);
it('breaks a promise', () => {
  expect(city('Lviv').name).toBe('Sapporo');
});
it('leaves a rejection that nobody hears', async () => {
  void Promise.reject(new Error('of Ulsan'));
  await new Promise((done) => setTimeout(done, 20));
});`);
    expect(told).toEqual({
      'keeps a promise': 'passed',
      'breaks a promise': 'failed',
      'leaves a rejection that nobody hears': 'failed',
    });
    expect(printed).toContain('some.test.ts:8:29');
    expect(printed).toContain('of Ulsan');
    expect(status).toBe(1);
  });

  it('that cannot be loaded fails', () => {
    const { status, printed } = run(`import './no-such-file';\nit('is never asked', () => undefined);`);
    expect(printed).toContain("Cannot find module './no-such-file'");
    expect(status).toBe(1);
  });
});
