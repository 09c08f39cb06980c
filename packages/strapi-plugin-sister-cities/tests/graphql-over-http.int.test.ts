import { auditServer } from 'graphql-http';

import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

/**
 * The audits of the GraphQL over HTTP specification, by its reference implementation. Apollo Server asks for a header
 * with which no web page can ask without a preflight, on everything that is no JSON.
 */
const PREFLIGHT = { 'apollo-require-preflight': 'true' };

/**
 * For clients of before the specification, which read `application/json`, it recommends 200 where a document is wrong.
 * Apollo Server answers 400, as it does for newer ones, and so do the refusals of this plugin.
 */
const RECOMMENDED_OTHERWISE = [
  'SHOULD use 200 status code on document parsing failure when accepting application/json',
  'SHOULD use 200 status code on document validation failure when accepting application/json',
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
];

interface Audited {
  demand: string;
  name: string;
  isMet: boolean;
}

let host: Host;
let audited: Audited[];

const audit = async (headers: Record<string, string>): Promise<Audited[]> => {
  const results = await auditServer({
    url: `${host.url}/graphql`,
    fetchFn: (url: string, init?: RequestInit) =>
      fetch(url, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), ...headers } }),
  });
  return results.map(({ name, status }) => ({
    demand: /^[A-Z]+/.exec(name)?.[0] ?? '',
    name,
    isMet: status === 'ok',
  }));
};

const missed = (all: readonly Audited[], demand?: string): string[] =>
  all.filter((each) => !each.isMet && (demand ?? each.demand) === each.demand).map(({ name }) => name);

beforeAll(async () => {
  host = await startHost();
  audited = await audit(PREFLIGHT);
  if (process.env.PRINT_AUDITS !== undefined)
    process.stdout.write(
      `${audited.map(({ isMet, name }) => `${isMet ? '✓' : '✗'} ${name}`).join('\n')}\n${String(
        audited.length - missed(audited).length,
      )} of ${String(audited.length)}\n`,
    );
});

afterAll(async () => {
  await host.stop();
});

describe('GraphQL over HTTP, audited by the reference implementation', () => {
  it('meets every demand that the specification makes', () => {
    expect(audited.filter(({ demand }) => demand === 'MUST')).toHaveLength(13);
    expect(missed(audited, 'MUST')).toEqual([]);
  });

  it('meets all recommendations but three', () => {
    expect(audited).toHaveLength(61);
    expect(missed(audited)).toEqual(RECOMMENDED_OTHERWISE);
  });

  it('refuses a GET without the preflight header, so that no web page asks in a visitor’s name', async () => {
    expect(missed(await audit({}))).toContain(
      'MAY accept application/x-www-form-urlencoded formatted GET requests',
    );
  });
});
