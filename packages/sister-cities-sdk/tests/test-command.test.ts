import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

/** What a program tells that has a function of `npm test`. */
const toldBy = async (name: string, file: string, program: string): Promise<unknown> => {
  const module = JSON.stringify(resolve(__dirname, '../../../scripts/lib', file));
  const whole = `import { ${name} } from ${module};\n${program}`;
  const { stdout } = await promisify(execFile)('node', ['--input-type=module', '--eval', whole]);
  return JSON.parse(stdout);
};

const told = (testResults: object[]): Promise<unknown> =>
  toldBy(
    'failedTests',
    'failed-tests.mjs',
    `console.log(JSON.stringify(failedTests(${JSON.stringify({ testResults })}, '/project')));`,
  );

interface Step {
  name: string;
  alone?: boolean;
  required?: boolean;
  fails?: boolean;
  /** It ends when the step of this name does. */
  endsWith?: string;
}

/** What starts and ends, in which order, and what the summary would say of each. */
const order = (steps: Step[]): Promise<unknown> =>
  toldBy(
    'runBeside',
    'run-beside.mjs',
    `
    const events = [];
    const ended = new Map();
    const ends = (name) => {
      if (!ended.has(name)) {
        const made = {};
        made.promise = new Promise((resolve) => Object.assign(made, { resolve }));
        ended.set(name, made);
      }
      return ended.get(name);
    };
    const run = async ({ name, fails, endsWith }) => {
      events.push('+' + name);
      await (endsWith && ends(endsWith).promise);
      events.push('-' + name);
      ends(name).resolve();
      return { name, result: fails ? 'failed' : 'passed' };
    };
    const outcomes = await runBeside(${JSON.stringify(steps)}, run, ({ name }) => ({ name, result: 'skipped' }));
    console.log(JSON.stringify([events.join(' '), outcomes.map(({ name, result }) => name + ' ' + result)]));`,
  );

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

  it('runs two steps beside each other, and by itself what needs the whole machine or writes what others read', async () => {
    expect(
      await order([
        { name: 'build', alone: true },
        { name: 'browser', endsWith: 'lint' },
        { name: 'types' },
        { name: 'lint' },
        { name: 'servers', alone: true },
      ]),
    ).toEqual([
      '+build -build +browser +types -types +lint -lint -browser +servers -servers',
      ['build passed', 'browser passed', 'types passed', 'lint passed', 'servers passed'],
    ]);
  });

  it('goes on after a step that failed, and starts nothing after one without which the others could only fail', async () => {
    expect(await order([{ name: 'lint', fails: true }, { name: 'types' }])).toEqual([
      '+lint +types -lint -types',
      ['lint failed', 'types passed'],
    ]);
    expect(
      await order([{ name: 'build', alone: true, required: true, fails: true }, { name: 'types' }]),
    ).toEqual(['+build -build', ['build failed', 'types skipped']]);
  });
});
