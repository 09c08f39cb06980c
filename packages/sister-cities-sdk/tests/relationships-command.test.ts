import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

import { startHost } from '../../strapi-plugin-sister-cities/tests/support/strapi';
import type { CityName, Host } from '../../strapi-plugin-sister-cities/tests/support/strapi';

const ROOT = resolve(__dirname, '../../..');

const PORTLAND = `\
Partner      Country                     Since  Designation      Next milestone
───────────  ──────────────────────────  ─────  ───────────────  ────────────────────────
Ashkelon     Israel                      1987   sister city      40th anniversary in 2027
Bologna      Italy                       2003   sister city      25th anniversary in 2028
Guadalajara  Mexico                      1983   sister city      50th anniversary in 2033
Kaohsiung    Taiwan                      1988   sister city      40th anniversary in 2028
Khabarovsk   Russia                      1988   sister city      40th anniversary in 2028
Mutare       Zimbabwe                    1991   sister city      40th anniversary in 2031
Sapporo      Japan                       1959   sister city      70th anniversary in 2029
    • Strengthen the historic and productive relationship between both cities.
      measure of success not stated
Suzhou       People's Republic of China  1988   sister city      40th anniversary in 2028
Ulsan        South Korea                 1987   sister city      40th anniversary in 2027
Lviv         Ukraine                     2022   friendship city  5th anniversary in 2027

Portland has nine sister cities and one friendship city.
`;

const PEACE = `\
    • Promote peace through mutual respect, understanding and cooperation. (inherited from the program)
      measure of success not stated`;

const SALT_LAKE_CITY = `\
Partner     Country  Since  Designation  Next milestone
──────────  ───────  ─────  ───────────  ──────────────
Chernivtsi  Ukraine  –      sister city  –
${PEACE}
Izhevsk     Russia   –      sister city  –
${PEACE}
Keelung     Taiwan   –      sister city  –
${PEACE}
Matsumoto   Japan    –      sister city  –
${PEACE}
Torino      Italy    –      sister city  –
${PEACE}
Trujillo    Peru     –      sister city  –
${PEACE}

Salt Lake City has six sister cities.
`;

describe.each<[CityName, string]>([
  ['portland', PORTLAND],
  ['salt-lake-city', SALT_LAKE_CITY],
])('npm run relationships -- --city %s', (city, expected) => {
  let host: Host;

  beforeAll(async () => {
    host = await startHost();
    await host.importCity(city);
  });

  afterAll(() => host.stop());

  it('prints the partners with their next milestone and their goals, and how many there are', async () => {
    const options = ['--city', city, '--url', `${host.url}/graphql`, '--as-of', '2026-11-22'];
    const { stdout } = await promisify(execFile)('node', ['scripts/relationships.mjs', ...options], {
      cwd: ROOT,
    });
    expect(stdout).toBe(expected);
  });
});
