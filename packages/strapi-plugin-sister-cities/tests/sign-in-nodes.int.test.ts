import { startSecondNode } from './support/second-node';
import type { SecondNode } from './support/second-node';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

/** What Strapi allows within five minutes in the admin panel, and within one at the sites. */
const MOST_TRIES = { admin: 5, site: 10 };
const TRIES = 12;

let host: Host;
let second: SecondNode;
let urls: string[];

beforeAll(async () => {
  host = await startHost();
  second = await startSecondNode();
  urls = [host.url, await second.serve()];
});

afterAll(async () => {
  await second.kill();
  await host.stop();
});

const post = async (url: string, body: object): Promise<number> => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  await answer.text();
  return answer.status;
};

const guess = async (path: string, body: object): Promise<Record<number, number>> => {
  const counts: Record<number, number> = {};
  for (let index = 0; index < TRIES; index += 1) {
    const status = await post(`${String(urls[index % urls.length])}${path}`, body);
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
};

const stored = (): Promise<unknown[]> =>
  host.strapi.db.connection('sister_cities_sign_in_counts').select('*');

describe('two nodes of one database', () => {
  it('count the tries of a guesser at the admin panel together', async () => {
    expect(await guess('/admin/login', { email: 'clerk@zq.example', password: 'Guess-1234' })).toEqual({
      400: MOST_TRIES.admin,
      429: TRIES - MOST_TRIES.admin,
    });
  });

  it('count the tries of a guesser at the sites together', async () => {
    expect(
      await guess('/api/auth/local', { identifier: 'olena@zq.example', password: 'Guess-1234' }),
    ).toEqual({ 400: MOST_TRIES.site, 429: TRIES - MOST_TRIES.site });
  });

  it('let another person try meanwhile', async () => {
    expect(await post(`${String(urls[1])}/admin/login`, { email: 'other@zq.example', password: 'x' })).toBe(
      400,
    );
  });

  it('keep no address of a person or a machine', async () => {
    const text = JSON.stringify(await stored());
    expect(text).toContain('sign-in:');
    expect(text).not.toMatch(/zq\.example|127\.0\.0\.1|::1|::ffff/);
  });

  it('forget the counts that are over since an hour', async () => {
    const service = host.strapi.plugin('sister-cities').service('signIns');
    await service.forget(new Date());
    expect((await stored()).length).toBeGreaterThan(0);
    await service.forget(new Date(Date.now() + 2 * 3_600_000));
    expect(await stored()).toEqual([]);
  });
});
