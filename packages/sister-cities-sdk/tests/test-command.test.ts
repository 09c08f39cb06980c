import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const MODULE = resolve(__dirname, '../../../scripts/lib/failed-tests.mjs');

const told = async (testResults: object[]): Promise<unknown> => {
  const program = `
    import { failedTests } from ${JSON.stringify(MODULE)};
    console.log(JSON.stringify(failedTests(${JSON.stringify({ testResults })}, '/project')));`;
  const { stdout } = await promisify(execFile)('node', ['--input-type=module', '--eval', program]);
  return JSON.parse(stdout);
};

const RED = '\u001b[31m';

describe('npm test', () => {
  it('says at its end which promises were not kept, and why, without colours and without where in the code', async () => {
    const failureMessages = [`Error: expected\n\n    ${RED}Received: 1\n    at Object.toBe (x.ts:1:2)`];
    const assertionResults = [
      { status: 'passed', fullName: 'adds', failureMessages: [] },
      { status: 'failed', fullName: 'a list is whole', failureMessages },
    ];
    expect(
      await told([{ name: '/project/a/x.test.ts', status: 'failed', message: '', assertionResults }]),
    ).toEqual(['a/x.test.ts: a list is whole\n    Error: expected\n        Received: 1']);
  });

  it('names a file that could not be run, and none that was', async () => {
    const message = 'Cannot find module';
    expect(
      await told([
        { name: '/project/x.test.ts', status: 'failed', message, assertionResults: [] },
        { name: '/project/y.test.ts', status: 'passed', message: '', assertionResults: [] },
      ]),
    ).toEqual(['x.test.ts\n    Cannot find module']);
  });
});
