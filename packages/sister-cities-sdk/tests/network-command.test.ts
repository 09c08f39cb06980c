import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

import { startHost } from '../../strapi-plugin-sister-cities/tests/support/strapi';
import type { CityName, Host } from '../../strapi-plugin-sister-cities/tests/support/strapi';

import { textOf } from '../src/texts';

import { send, startServer } from './support/server';
import type { TestServer } from './support/server';

const ROOT = resolve(__dirname, '../../..');
const NOBODY = 'http://127.0.0.1:9/graphql';
const AS_OF = '2026-11-22';

const TABLE = `\
         Portland                                    Salt Lake City
───────  ──────────────────────────────────────────  ─────────────────────────────────────────────
Taiwan   Kaohsiung, sister city since 1988           Keelung, sister city
           no goal stated                              • Promote peace through mutual respect,
                                                         understanding and cooperation. (inherited
                                                         from the program)
Japan    Sapporo, sister city since 1959             Matsumoto, sister city
           • Strengthen the historic and productive    • Promote peace through mutual respect,
             relationship between both cities.           understanding and cooperation. (inherited
                                                         from the program)
Ukraine  Lviv, friendship city since 2022            Chernivtsi, sister city
           no goal stated                              • Promote peace through mutual respect,
                                                         understanding and cooperation. (inherited
                                                         from the program)
Russia   Khabarovsk, sister city since 1988          Izhevsk, sister city
           no goal stated                              • Promote peace through mutual respect,
                                                         understanding and cooperation. (inherited
                                                         from the program)

Listed by one side only: none
Listed by both sides with other facts: none
Listed by both sides alike: 0
Not compared, since the partner was not asked or did not answer: 16
`;

const EMPTY = { slug: 'x', activeGoals: [], standing: 'active', designatedOn: null };

interface Printed {
  code: number;
  stdout: string;
  stderr: string;
}

const run = (script: string, ...options: string[]): Promise<Printed> =>
  new Promise((done) => {
    execFile('node', [script, ...options], { cwd: ROOT }, (error, stdout, stderr) => {
      done({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });

const network = (portland: string, saltLakeCity: string): Promise<Printed> =>
  run(
    'scripts/network.mjs',
    '--as-of',
    AS_OF,
    '--urls',
    `portland=${portland},salt-lake-city=${saltLakeCity}`,
  );

const hostOf = async (city: CityName): Promise<Host> => {
  const host = await startHost();
  await host.importCity(city);
  return host;
};

/** What a city's host answers to the network's question, word for word. */
const answerOf = async (city: CityName): Promise<string> => {
  const host = await hostOf(city);
  const response = await fetch(`${host.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: textOf('network'), variables: { asOf: AS_OF, start: 0 } }),
  });
  const answer = await response.text();
  await host.stop();
  return answer;
};

describe('npm run network', () => {
  let portland: TestServer;
  let saltLakeCity: Host;

  beforeAll(async () => {
    // One process holds one Strapi at a time, so Portland's has answered before.
    portland = await startServer(send(200, await answerOf('portland')));
  });

  beforeAll(async () => {
    saltLakeCity = await hostOf('salt-lake-city');
  });

  afterAll(async () => {
    await saltLakeCity.stop();
    await portland.stop();
  });

  it('prints side by side who has a partner in four countries, with which goals, and what is one-sided', async () => {
    const { code, stdout, stderr } = await network(portland.url, `${saltLakeCity.url}/graphql`);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(TABLE);
  });

  it('says what only one side lists, and in what two sides differ', async () => {
    const [oregon, utah] = ['Portland', 'Salt Lake City'].map((name) => ({ name, countryCode: 'US' }));
    const answerWith = (homeCity: unknown, relationships: object[]): string => {
      const page = relationships.map((each) => ({ ...EMPTY, ...each }));
      return JSON.stringify({
        data: { program: { homeCity }, page, all: { pageInfo: { total: page.length } } },
      });
    };
    const lists = { partnerCity: utah, designation: 'sister_city', establishedOn: '1988' };
    const differs = { ...lists, partnerCity: oregon, establishedOn: '1989', standing: 'suspended' };
    const [one, other, silent] = await Promise.all(
      [answerWith(oregon, [lists]), answerWith(utah, [differs]), answerWith(utah, [])].map((answer) =>
        startServer(send(200, answer)),
      ),
    );
    if (!one || !other || !silent) throw new Error('The servers did not start.');
    const { stdout } = await network(one.url, other.url);
    expect(stdout.split('\n').slice(-6, -1)).toEqual([
      'Listed by one side only: none',
      'Listed by both sides with other facts:',
      '  Portland and Salt Lake City: date of establishment 1988 or 1989; standing active or suspended',
      'Listed by both sides alike: 0',
      'Not compared, since the partner was not asked or did not answer: 0',
    ]);
    const { stdout: oneSided } = await network(one.url, silent.url);
    expect(oneSided).toContain('  Portland lists Salt Lake City, which does not list it\n');
    await Promise.all([one, other, silent].map((server) => server.stop()));
  });

  it('prints the city that answered when the other is down, and says how to start it', async () => {
    const { code, stdout, stderr } = await network(portland.url, NOBODY);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Taiwan +Kaohsiung, sister city since 1988 +\(did not answer\)$/m);
    expect(stderr).toBe(
      `\nSalt Lake City: nothing answers at ${NOBODY}. Start it first: npm start -- --all, or npm start -- --city salt-lake-city.\n`,
    );
  });

  it('fails when no city answers', async () => {
    const { code, stdout, stderr } = await network(NOBODY, NOBODY);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.split('\n').filter(Boolean)).toHaveLength(2);
  });

  it('names the cities when an address is given for another', async () => {
    const { code, stderr } = await run('scripts/network.mjs', '--urls', 'springfield=http://x');
    expect(code).toBe(2);
    expect(stderr).toBe(
      '--urls takes city=address, separated by commas. The cities are: portland, salt-lake-city.\n',
    );
  });
});

describe('npm start -- --all', () => {
  it('does not take a city or a port beside it', async () => {
    const { code, stderr } = await run('scripts/start.mjs', '--all', '--port', '4000');
    expect(code).toBe(2);
    expect(stderr).toBe('--all runs every city at its own port: leave out --city and --port.\n');
  });
});
