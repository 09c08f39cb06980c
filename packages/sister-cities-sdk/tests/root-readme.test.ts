import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

import { config } from '../../strapi-plugin-sister-cities/server/src/config';
import { startHost } from '../../strapi-plugin-sister-cities/tests/support/strapi';
import type { Host } from '../../strapi-plugin-sister-cities/tests/support/strapi';

import { printedBy } from './support/run-program';

const ROOT = resolve(__dirname, '../../..');
const PACKAGE = resolve(__dirname, '..');
const README = readFileSync(resolve(ROOT, 'README.md'), 'utf8');

const blocks = (language: string): string[] =>
  [...README.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, code = '']) => code);

const printedByCommonJs = async (code: string): Promise<string> => {
  const { stdout } = await promisify(execFile)('node', ['--input-type=commonjs', '--eval', code], {
    cwd: PACKAGE,
  });
  return stdout;
};

let host: Host;

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
});

afterAll(async () => {
  await host.stop();
});

describe('the README at the top', () => {
  it('holds code of four kinds, and each is run below', () => {
    const languages = [...README.matchAll(/```(\w+)\n/g)].map(([, language]) => language);
    expect(new Set(languages)).toEqual(new Set(['sh', 'ts', 'graphql', 'js']));
  });

  it('has a program for developers that prints the partners, the oldest first, with their goals', async () => {
    const [program = ''] = blocks('ts');
    const addresses = { 'http://localhost:1337': host.url };
    const lines = (await printedBy(program, { addresses })).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'Sapporo Japan 1959',
      '   Strengthen the historic and productive relationship between both cities.',
      'Guadalajara Mexico 1983',
    ]);
  });

  it('has a query that finds what began by the end of 1988', async () => {
    const [query = ''] = blocks('graphql');
    const response = await fetch(`${host.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = JSON.parse(await response.text());
    expect(data.sisterCitiesRelationships).toHaveLength(7);
    expect(data.sisterCitiesRelationships[0]).toEqual({
      title: 'Portland – Sapporo',
      establishedOn: '1959',
      partnerCity: { name: 'Sapporo', countryName: 'Japan' },
    });
  });

  it('has a configuration that the plugin accepts', async () => {
    const [code = ''] = blocks('js');
    const printed = await printedByCommonJs(`${code}\nconsole.log(JSON.stringify(module.exports()))`);
    const plugins = JSON.parse(printed);
    expect(() => {
      config.validator(plugins['sister-cities'].config);
    }).not.toThrow();
  });

  it('names commands and cities that exist', () => {
    const { scripts } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8'));
    const commands = blocks('sh').flatMap((block) => block.trim().split('\n'));
    const named = commands.map((command) => /^npm (?:run )?(\w+)/.exec(command)?.[1] ?? command);
    // The plugin brings this one along; a test of the packed plugin runs it.
    const known = ['install', 'NODE_ENV=production npx sister-cities doctor'];
    expect(named.filter((name) => !known.includes(name) && !(name in scripts))).toEqual([]);
    const cities = commands.flatMap((command) => /--city (\S+)/.exec(command)?.[1] ?? []);
    expect(cities).toEqual(['salt-lake-city', 'portland']);
    expect(cities.filter((city) => !existsSync(resolve(ROOT, 'apps/cms/profiles', city)))).toEqual([]);
  });
});
