import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { exportedPaths, pack } from '../strapi-plugin-sister-cities/tests/support/packed';
import type { PackedPackage } from '../strapi-plugin-sister-cities/tests/support/packed';

const ENTRIES: [string, string[]][] = [
  ['sister-cities-sdk/introspection', []],
  [
    'sister-cities-sdk',
    ['SisterCitiesError', 'cacheTags', 'createSisterCitiesClient', 'isFallback', 'iterate'],
  ],
  ['sister-cities-sdk/graphql-request', ['getSdk']],
  ['sister-cities-sdk/images', ['imageAttributes']],
  ['sister-cities-sdk/blocks', ['blocksToHtml']],
  [
    'sister-cities-sdk/json-ld',
    ['associationJsonLd', 'cityJsonLd', 'eventJsonLd', 'jsonLdScript', 'relationshipJsonLd'],
  ],
  ['sister-cities-sdk/hreflang', ['alternates']],
  [
    'sister-cities-sdk/dates',
    ['compareDates', 'earliestDay', 'formatDate', 'isPartialDate', 'latestDay', 'partialDate', 'precisionOf'],
  ],
  ['sister-cities-sdk/money', ['formatMoney', 'isMoney', 'money', 'moneyParts']],
  ['sister-cities-sdk/calendar', ['eventIcs', 'googleCalendarLink', 'outlookCalendarLink']],
  ['sister-cities-sdk/submissions', ['openForm', 'solveChallenge']],
  ['sister-cities-sdk/network', ['createNetwork', 'findReciprocity', 'mergeCities']],
  ['sister-cities-sdk/preview', ['createPreview']],
  ['sister-cities-sdk/react', ['createQueries']],
];

describe('the packed SDK', () => {
  let packed: PackedPackage;
  beforeAll(() => {
    packed = pack('sister-cities-sdk');
  });

  it('holds every file that its exports name', () => {
    const paths = exportedPaths(packed.manifest.exports);
    expect(paths).toContain('./schema.graphql');
    expect(paths.filter((path) => !existsSync(join(packed.directory, path)))).toEqual([]);
  });

  it('holds neither sources nor tests', () => {
    const own =
      /^(dist\/|bin\/sister-cities-sdk\.mjs$|package\.json$|README\.md$|LICENSE$|(schema|fragments|operations)\.graphql$)/;
    expect(packed.files.filter((path) => !own.test(path) || path.includes('.test.'))).toEqual([]);
  });

  it.each(ENTRIES)('%s loads as CommonJS and as a module', (entry, names) => {
    const print = 'console.log(Object.keys(entry).sort().join())';
    const required = packed.run(`const entry = require('${entry}'); ${print}`, 'commonjs');
    const imported = packed.run(`import * as entry from '${entry}'; ${print}`, 'module');
    expect([required, imported]).toEqual([`${names.join()}\n`, `${names.join()}\n`]);
  });

  it('loads the texts of its queries where they are needed, as CommonJS and as a module', () => {
    const work = `
      const client = createSisterCitiesClient({
        url: 'https://cms.example.org/graphql',
        persisted: false,
        fetch: (_, { body }) => {
          const name = JSON.parse(body).query.slice(0, 12);
          return Promise.resolve(new Response(JSON.stringify({ data: { sisterCitiesCities: [{ name }] } })));
        },
      });
      client.cities().then(([{ name }]) => console.log(name));`;
    const required = `const { createSisterCitiesClient } = require('sister-cities-sdk');`;
    const imported = `import { createSisterCitiesClient } from 'sister-cities-sdk';`;
    expect([packed.run(required + work, 'commonjs'), packed.run(imported + work, 'module')]).toEqual([
      'query cities\n',
      'query cities\n',
    ]);
  });

  it('has one file for what its entries share, one for the texts of its queries, and one class of errors', () => {
    const files = packed.files.filter((path) => /^dist\/.*\.c?js$/.test(path));
    const textOf = (path: string): string => readFileSync(join(packed.directory, path), 'utf8');
    const own = new Map(
      files.map((path) => [
        path,
        Array.from(textOf(path).matchAll(/(?:from|require\(|import\()\s*["'](\.[^"']+)/g), ([, to]) => to),
      ]),
    );
    const needing = [...own].filter(([, needed]) => needed.length > 0);
    const sharing = ['index', 'network', 'operations', 'submissions'].map(
      (entry) => [entry, ['core']] as const,
    );
    const all = [...sharing, ['preview', ['core', 'texts']], ['core', ['texts']]] as const;
    expect(Object.fromEntries(needing.map(([path, needed]) => [path, [...new Set(needed)]]))).toEqual(
      Object.fromEntries(
        all.flatMap(([file, needed]) =>
          ['cjs', 'js'].map((ending) => [
            `dist/${file}.${ending}`,
            needed.map((name) => `./${name}.${ending}`),
          ]),
        ),
      ),
    );
    expect(files.filter((path) => textOf(path).includes('name = "SisterCitiesError"'))).toEqual([
      'dist/core.cjs',
      'dist/core.js',
    ]);
  });

  it('has nothing that publint would change, with its strictest rules', () => {
    const script = `
      import { readFileSync } from 'node:fs';
      import { publint } from 'publint';
      const { buffer } = new Uint8Array(readFileSync(${JSON.stringify(packed.tarball)}));
      const { messages } = await publint({ pack: { tarball: buffer }, strict: true });
      console.log(JSON.stringify(messages));`;
    expect(JSON.parse(packed.run(script, 'module'))).toEqual([]);
  });

  it('has types that are found and right in every way of resolving them', () => {
    const script = `
      import { readFileSync } from 'node:fs';
      import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
      const tarball = createPackageFromTarballData(readFileSync(${JSON.stringify(packed.tarball)}));
      const { entrypoints, problems } = await checkPackage(tarball, { excludeEntrypoints: [/\\.graphql$/] });
      console.log(JSON.stringify({ entries: Object.keys(entrypoints), problems }));`;
    const { entries, problems } = JSON.parse(packed.run(script, 'module'));
    expect(entries).toEqual(expect.arrayContaining(['.', './graphql-request', './submissions', './images']));
    expect(problems).toEqual([]);
  });

  it('brings a command that explains itself, and says what it needs where that is not installed', () => {
    const command = join(packed.directory, 'bin/sister-cities-sdk.mjs');
    expect([packed.manifest.bin, statSync(command).mode & 0o111]).toEqual([
      { 'sister-cities-sdk': 'bin/sister-cities-sdk.mjs' },
      0o111,
    ]);
    const help = spawnSync(process.execPath, [command, '--help'], { encoding: 'utf8' });
    expect([help.status, help.stdout.includes('check     Ends with code 1')]).toEqual([0, true]);
    const alone = mkdtempSync(join(tmpdir(), 'sister-cities-alone-'));
    cpSync(packed.directory, alone, { recursive: true, filter: (path) => !path.endsWith('node_modules') });
    const check = [join(alone, 'bin/sister-cities-sdk.mjs'), 'check', '--url', 'http://127.0.0.1:9'];
    const { status, stderr } = spawnSync(process.execPath, check, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([
      2,
      'This needs the package graphql. Install it: npm install --save-dev graphql\n',
    ]);
  });

  it('gives its users what its API reports say', () => {
    const command = [resolve(__dirname, '../../scripts/api-report.mjs'), '--check'];
    expect(execFileSync(process.execPath, command, { encoding: 'utf8' })).toContain(
      'Everything was up to date.',
    );
  });

  it('names in the types for React no package but the peer', () => {
    const types = readFileSync(join(packed.directory, 'dist/react.d.ts'), 'utf8');
    const named = [...types.matchAll(/from '([^.'][^']*)'/g)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set(['@tanstack/react-query']));
  });

  it('needs nothing at run time, and no entry brings the GraphQL parser', () => {
    expect(packed.manifest.dependencies).toBeUndefined();
    // The command asks for what it needs when it is run, and says what is not installed.
    const scripts = packed.files.filter((path) => /\.c?js$/.test(path) && !path.startsWith('dist/cli.'));
    const asked = scripts.flatMap((path) => {
      const script = readFileSync(join(packed.directory, path), 'utf8');
      return [...script.matchAll(/(?:^import .*?from |require\()["']([^."'][^"']*)["']/gm)].map(
        ([, name]) => name,
      );
    });
    expect(scripts.length).toBeGreaterThan(3);
    // An optional peer, of the entry for React alone.
    expect(asked).toEqual(Array(2).fill('@tanstack/react-query'));
  });
});
