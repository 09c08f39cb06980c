import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

import { startHost } from '../../strapi-plugin-sister-cities/tests/support/strapi';
import type { Host } from '../../strapi-plugin-sister-cities/tests/support/strapi';

import { createSisterCitiesClient } from '../src';

const PACKAGE = resolve(__dirname, '..');
const README = readFileSync(resolve(PACKAGE, 'README.md'), 'utf8');

/** Programs of the README with what they print. */
const programs = [...README.matchAll(/```js\n(.*?)```\n.*?```text\n(.*?)```/gs)].map(
  ([, program = '', output = '']): [string, string] => [program, output],
);

describe('the README', () => {
  let host: Host | undefined;

  beforeAll(async () => {
    host = await startHost();
    await host.importCity('portland');
  });

  afterAll(() => host?.stop());

  it('names every method of the client', () => {
    const client = createSisterCitiesClient({ url: 'http://127.0.0.1:9/graphql' });
    const unnamed = Object.keys(client).filter(
      (name) => !new RegExp(`\`(client\\.)?${name}\\b`).test(README),
    );
    expect(unnamed).toEqual([]);
  });

  it('holds nothing but programs that say what they print', () => {
    expect(programs).toHaveLength(README.split('```js').length - 1);
  });

  it.each(programs)('has a program that prints what it says: %#', async (program, output) => {
    if (!host) throw new Error('The host did not start.');
    const script = program.replaceAll('http://localhost:1337', host.url);
    const { stdout } = await promisify(execFile)('node', ['--input-type=module', '--eval', script], {
      cwd: PACKAGE,
    });
    expect(stdout).toBe(output);
  });
});
