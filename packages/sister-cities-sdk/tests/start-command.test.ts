import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const OUTPUT = resolve(__dirname, '../../../scripts/lib/output.mjs');

/** A server that says something before it answers, and then lines in parts, an empty one, and one without an end. */
const SERVER = `
  console.log('while it starts');
  process.once('message', () => {
    process.stdout.write('[info] http: GET ');
    setTimeout(() => {
      process.stdout.write('/graphql\\n\\nstops');
      process.stderr.write('[error] no database\\n');
      process.disconnect();
    }, 50);
  });`;

const START = (labels: string): string => `
  import { spawn } from 'node:child_process';
  import { holdOutput, labelsFor } from ${JSON.stringify(OUTPUT)};
  for (const label of ${labels}) {
    const child = spawn(process.execPath, ['--eval', ${JSON.stringify(SERVER)}], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    const output = holdOutput(child, { label });
    await new Promise((seen) => child.stdout.once('data', seen));
    output.passThrough();
    child.send('answers');
    await new Promise((ended) => child.once('close', ended));
  }`;

const printedBy = (labels: string): Promise<{ stdout: string; stderr: string }> =>
  promisify(execFile)('node', ['--input-type=module', '--eval', START(labels)]);

describe('npm start -- --all', () => {
  it('prints each line of a server behind the name of its city, also lines that come in parts', async () => {
    expect(await printedBy("labelsFor(['Portland', 'Salt Lake City'])")).toEqual({
      stdout: [
        'Portland       | [info] http: GET /graphql',
        'Portland       |',
        'Portland       | stops',
        'Salt Lake City | [info] http: GET /graphql',
        'Salt Lake City |',
        'Salt Lake City | stops',
        '',
      ].join('\n'),
      stderr: 'Portland       | [error] no database\nSalt Lake City | [error] no database\n',
    });
  });

  it('leaves the lines of one city alone as they are', async () => {
    expect(await printedBy('[undefined]')).toEqual({
      stdout: '[info] http: GET /graphql\n\nstops',
      stderr: '[error] no database\n',
    });
  });
});
