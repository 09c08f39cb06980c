import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { run } from './support/cli';
import { contentOf, fillOffice, fillTables } from './support/everything';
import { hostFolder } from './support/host-folder';
import type { HostFolder } from './support/host-folder';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

jest.setTimeout(300_000);

let host: Host;
let directory: string;
let archive: string;
/** A restore moves the uploaded files aside, which no other test is to notice. */
let folder: HostFolder;

const restore = (file: string): ReturnType<typeof run> =>
  run(folder.directory, ['import', '--force', '--file', file]);

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'sister-cities-backup-'));
  archive = join(directory, 'portland.tar');
  folder = hostFolder({});
  host = await startHost({ directory: folder.directory });
  await fillOffice(host);
});

afterAll(async () => {
  await host.stop();
  folder.drop();
  rmSync(directory, { recursive: true, force: true });
});

describe('a backup by strapi export', () => {
  it('has everything in it when strapi import restores it, the rules and the names that are taken too', async () => {
    const { code, output } = await run(folder.directory, [
      'export',
      '--no-encrypt',
      '--no-compress',
      '--file',
      join(directory, 'portland'),
    ]);
    expect([code, code === 0 ? '' : output]).toEqual([0, '']);
    const before = await contentOf(host);
    expect(before.relationship).not.toMatch(/^0 /);
    await host.stop();

    host = await startHost({ directory: folder.directory });
    await host.importCity('salt-lake-city');
    await fillTables(host, 'of Salt Lake City');
    expect(await contentOf(host)).not.toEqual(before);
    const restored = await restore(archive);
    expect([restored.code, restored.code === 0 ? '' : restored.output]).toEqual([0, '']);
    host = await host.restart();
    expect(await contentOf(host)).toEqual(before);
  });

  it('leaves names taken by what was restored, and frees those of what was there before', async () => {
    const city = (slug: string): Promise<unknown> =>
      host.documents('city').create({ data: { name: 'A city', slug, countryCode: 'US' } });
    await expect(city('sapporo')).rejects.toThrow(/unique|already/);
    await expect(city('salt-lake-city')).resolves.toMatchObject({ slug: 'salt-lake-city' });
  });

  it('changes nothing at the next start', async () => {
    const before = await contentOf(host);
    host = await host.restart();
    expect(await contentOf(host)).toEqual(before);
  });
});

describe('a restore that fails', () => {
  beforeAll(async () => {
    // Not in the archive: it would be gone.
    await host.documents('city').create({ data: { name: 'Later', slug: 'later', countryCode: 'US' } });
  });

  it('for a broken archive leaves everything as it was', async () => {
    const before = await contentOf(host);
    const broken = join(directory, 'broken.tar');
    const whole = readFileSync(archive);
    writeFileSync(broken, whole.subarray(0, Math.floor(whole.length / 2)));
    expect((await restore(broken)).code).not.toBe(0);
    host = await host.restart();
    expect(await contentOf(host)).toEqual(before);
  });

  it('because somebody kills it leaves everything as it was', async () => {
    const before = await contentOf(host);
    // By then, everything that was there before is deleted, and half of the archive is written.
    const settings = { DIE_AT_INSERT: 'sister_cities_letters' };
    const { code, output } = await run(folder.directory, ['import', '--force', '--file', archive], settings);
    expect([code, code === null ? '' : output]).toEqual([null, '']);
    host = await host.restart();
    expect(await contentOf(host)).toEqual(before);
  });
});
