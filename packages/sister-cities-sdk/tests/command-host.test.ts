import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

import { tokenOf } from '../../strapi-plugin-sister-cities/tests/support/api';
import { startHost } from '../../strapi-plugin-sister-cities/tests/support/strapi';
import type { Host } from '../../strapi-plugin-sister-cities/tests/support/strapi';

const COMMAND = resolve(__dirname, '../bin/sister-cities-sdk.mjs');

describe('sister-cities-sdk check', () => {
  let host: Host | undefined;

  beforeAll(async () => {
    host = await startHost();
  });

  afterAll(() => host?.stop());

  const check = async (permissions: string[]): Promise<string> => {
    if (!host) throw new Error('The host did not start.');
    const env = { ...process.env, SISTER_CITIES_TOKEN: await tokenOf(host, permissions) };
    return new Promise((done) => {
      const words = [COMMAND, 'check', '--url', host?.url ?? ''];
      execFile(process.execPath, words, { env }, (_, stdout, stderr) => {
        done(stdout + stderr);
      });
    });
  };

  it('says that an instance with the plugin of this repository fits', async () => {
    expect(await check(['plugin::sister-cities.schema.read'])).toBe(
      'The schema of the instance fits this package.\n',
    );
  });

  it('says which permission the token lacks', async () => {
    expect(await check(['plugin::sister-cities.city.find'])).toContain('"schema.read"');
  });
});
