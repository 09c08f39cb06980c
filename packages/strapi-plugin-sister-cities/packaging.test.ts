import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { createTestDatabase } from './tests/support/database';
import { hostFolder } from './tests/support/host-folder';
import { exportedPaths, pack } from './tests/support/packed';
import type { PackedPackage } from './tests/support/packed';

describe('the packed plugin', () => {
  let packed: PackedPackage;
  beforeAll(() => {
    packed = pack('strapi-plugin-sister-cities');
  });

  it('says that it is a Strapi plugin, and under which name', () => {
    expect(packed.manifest.strapi).toMatchObject({
      kind: 'plugin',
      name: 'sister-cities',
      displayName: 'Sister Cities',
    });
  });

  it('holds every file that its exports name', () => {
    const paths = exportedPaths(packed.manifest.exports);
    expect(paths.length).toBeGreaterThan(8);
    expect(paths.filter((path) => !existsSync(join(packed.directory, path)))).toEqual([]);
  });

  it('puts types first and default last in every export', () => {
    for (const [entry, conditions] of Object.entries(Object(packed.manifest.exports))) {
      if (entry === './package.json') continue;
      const names = Object.keys(Object(conditions));
      expect([entry, names[0], names.at(-1)]).toEqual([entry, 'types', 'default']);
    }
  });

  it('holds neither sources nor tests', () => {
    const strangers = packed.files.filter(
      (path) =>
        !/^(dist\/|bin\/sister-cities\.cjs$|package\.json$|README\.md$|LICENSE$)/.test(path) ||
        path.includes('.test.'),
    );
    expect(strangers).toEqual([]);
  });

  it('loads on the server', () => {
    const parts = 'register bootstrap destroy config contentTypes controllers routes services'
      .split(' ')
      .sort();
    const read = (server: string): string => `console.log(JSON.stringify(Object.keys(${server}).sort()))`;
    const required = packed.run(read("require('./dist/server/index.js').default"), 'commonjs');
    expect(JSON.parse(required)).toEqual(parts);
  });

  it('brings a command that examines a host which has installed it', async () => {
    expect(packed.manifest.bin).toEqual({ 'sister-cities': 'bin/sister-cities.cjs' });
    const command = join(packed.directory, 'bin/sister-cities.cjs');
    expect(statSync(command).mode & 0o111).not.toBe(0);
    const folder = hostFolder({}, packed.directory);
    const database = await createTestDatabase();
    const { status, stdout } = spawnSync(process.execPath, [command, 'doctor', '--json'], {
      cwd: folder.directory,
      encoding: 'utf8',
      env: { ...process.env, TEST_DATABASE: JSON.stringify(database.connection) },
    });
    await database.drop();
    folder.drop();
    const { findings }: { findings: { id: string; severity: string }[] } = JSON.parse(stdout);
    const unsafe = findings.filter(({ severity }) => severity === 'unsafe').map(({ id }) => id);
    // The test host has short secrets.
    expect([status, unsafe]).toEqual([1, ['weak-secrets']]);
  });

  it('asks for nothing at run time that it does not declare', () => {
    const declared = Object.keys({
      ...Object(packed.manifest.dependencies),
      ...Object(packed.manifest.peerDependencies),
    });
    const server = execFileSync('cat', [join(packed.directory, 'dist/server/index.mjs')], {
      encoding: 'utf8',
    });
    const asked = [...server.matchAll(/^import .*? from "([^"]+)";$/gm)].map(([, name = '']) => name);
    const packages = asked
      .filter((name) => !name.startsWith('node:') && !name.startsWith('.'))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    expect(packages.length).toBeGreaterThan(0);
    expect(packages.filter((name) => !declared.includes(name))).toEqual([]);
  });

  it("passes Strapi's own check", () => {
    const output = execFileSync('npx', ['strapi-plugin', 'verify'], {
      cwd: __dirname,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    expect(output).not.toMatch(/error/i);
  });
});
