import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { startHost } from '../../strapi-plugin-sister-cities/tests/support/strapi';
import type { Host } from '../../strapi-plugin-sister-cities/tests/support/strapi';

import { createSisterCitiesClient } from '../src';

import { programsOf } from './support/markdown';
import { printedBy } from './support/run-program';

const README = readFileSync(resolve(__dirname, '../README.md'), 'utf8');

const programs = programsOf(README, ['js']);

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
    expect(programs.filter(({ output }) => output === undefined)).toEqual([]);
  });

  it.each(programs)('has a program that prints what it says: $title, %#', async ({ code, output }) => {
    if (!host) throw new Error('The host did not start.');
    const addresses = { 'http://localhost:1337': host.url };
    expect(await printedBy(code, { addresses })).toBe(output);
  });
});
