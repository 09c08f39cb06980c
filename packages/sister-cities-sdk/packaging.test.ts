import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { exportedPaths, pack } from '../strapi-plugin-sister-cities/tests/support/packed';
import type { PackedPackage } from '../strapi-plugin-sister-cities/tests/support/packed';

const ENTRIES: [string, string[]][] = [
  ['sister-cities-sdk', ['SisterCitiesError', 'createSisterCitiesClient', 'isFallback']],
  ['sister-cities-sdk/graphql-request', ['getSdk']],
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
    const own = /^(dist\/|package\.json$|README\.md$|LICENSE$|schema\.graphql$)/;
    expect(packed.files.filter((path) => !own.test(path) || path.includes('.test.'))).toEqual([]);
  });

  it.each(ENTRIES)('%s loads as CommonJS and as a module', (entry, names) => {
    const print = 'console.log(Object.keys(entry).sort().join())';
    const required = packed.run(`const entry = require('${entry}'); ${print}`, 'commonjs');
    const imported = packed.run(`import * as entry from '${entry}'; ${print}`, 'module');
    expect([required, imported]).toEqual([`${names.join()}\n`, `${names.join()}\n`]);
  });

  it('needs nothing at run time, and no entry brings the GraphQL parser', () => {
    expect(packed.manifest.dependencies).toBeUndefined();
    const scripts = packed.files.filter((path) => /\.c?js$/.test(path));
    const asked = scripts.flatMap((path) => {
      const script = readFileSync(join(packed.directory, path), 'utf8');
      return [...script.matchAll(/(?:^import .*?from |require\()["']([^."'][^"']*)["']/gm)].map(
        ([, name]) => name,
      );
    });
    expect(scripts.length).toBeGreaterThan(3);
    expect(asked).toEqual([]);
  });
});
