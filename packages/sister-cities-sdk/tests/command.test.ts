import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { complaintsAbout } from './support/project';
import { send, withServer } from './support/server';
import type { ReceivedRequest, Respond } from './support/server';

const PACKAGE = resolve(__dirname, '..');
const COMMAND = join(PACKAGE, 'bin/sister-cities-sdk.mjs');
const SDL = readFileSync(join(PACKAGE, 'schema.graphql'), 'utf8');
const TOKEN = 'token-of-portland-5f8a';

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

const run = (args: string[], env: Record<string, string> = {}): Promise<Ended> =>
  new Promise((done) => {
    const child = execFile(
      process.execPath,
      [COMMAND, ...args],
      { env: { PATH: process.env.PATH, ...env } },
      (_, stdout, stderr) => {
        done({ code: child.exitCode ?? -1, stdout, stderr });
      },
    );
  });

const text = (status: number, body: string): Respond =>
  send(status, body, { 'content-type': 'text/plain; charset=utf-8' });

const folder = (): string => mkdtempSync(join(tmpdir(), 'sister-cities-own-'));

const checkOf = (respond: Respond): Promise<Ended> =>
  withServer(respond, (url) => run(['check', '--url', url, '--token', TOKEN]));

const codegenOf = (sdl: string, ...more: string[]): Promise<Ended> =>
  withServer(text(200, sdl), (url) => run(['codegen', '--url', url, '--token', TOKEN, ...more]));

describe('sister-cities-sdk check', () => {
  it('ends with 0 when the instance fits', async () => {
    expect(await checkOf(text(200, SDL))).toEqual({
      code: 0,
      stdout: 'The schema of the instance fits this package.\n',
      stderr: '',
    });
  });

  it('asks where the plugin serves the schema, with the token of the environment', async () => {
    const asked: (ReceivedRequest & { path: string | undefined })[] = [];
    const respond: Respond = (response, request) => {
      asked.push({ ...request, path: response.req.url });
      text(200, SDL)(response, request);
    };
    const env = { SISTER_CITIES_TOKEN: TOKEN };
    const codes = await withServer(respond, async (url) => {
      const origin = new URL(url).origin;
      const addresses = [url, `${url}/`, origin, `${origin}/cms/`, `${origin}/cms/graphql`];
      const ends = await Promise.all(addresses.map((address) => run(['check', '--url', address], env)));
      return ends.map(({ code }) => code);
    });
    expect(codes).toEqual([0, 0, 0, 0, 0]);
    expect(asked.map(({ path }) => path).sort()).toEqual([
      '/api/sister-cities/schema',
      '/api/sister-cities/schema',
      '/api/sister-cities/schema',
      '/cms/api/sister-cities/schema',
      '/cms/api/sister-cities/schema',
    ]);
    expect(new Set(asked.map(({ headers }) => headers.authorization))).toEqual(new Set([`Bearer ${TOKEN}`]));
  });

  it('ends with 1 and says where, what was expected and what to do', async () => {
    const other = SDL.replace(
      /(type SisterCitiesCity \{[\s\S]*?)\n {2}population: Int\n/,
      '$1\n  population: String\n',
    );
    expect(other).not.toBe(SDL);
    expect(await checkOf(text(200, other))).toEqual({
      code: 1,
      stdout: '',
      stderr: [
        'SisterCitiesCity.population (asked for by CitySummary)',
        '  expected: Int',
        '  found:    String',
        '  to do:    Use the version of sister-cities-sdk that belongs to the plugin of the instance.',
        '',
        '1 difference: the instance does not fit this package.',
        '',
      ].join('\n'),
    });
  });

  it.each([
    [401, 'The instance does not accept the token.'],
    [403, 'The token may not read the schema. Expected one with the permission "schema.read"'],
    [404, 'There is no schema at this address.'],
    [429, 'The instance has had too many requests.'],
    [503, 'The instance is not available now (HTTP 503).'],
    [418, 'The instance refuses to tell its schema (HTTP 418).'],
  ])('ends with 2 on HTTP %i and says why', async (status, words) => {
    const { code, stdout, stderr } = await checkOf(text(status, `{"error":"${TOKEN}"}`));
    expect([code, stdout, stderr.includes(words)]).toEqual([2, '', true]);
    expect(stderr).not.toContain(TOKEN);
  });

  it.each(['<!doctype html><title>Portland</title>', '{"data":null}', '', 'type Query { broken: Nothing }'])(
    'ends with 2 when the answer is no schema: %j',
    async (body) => {
      const { code, stderr } = await checkOf(text(200, body));
      expect([code, stderr]).toEqual([
        2,
        'What the instance answers is no GraphQL schema. Is the address that of the instance?\n',
      ]);
    },
  );

  it('ends with 2 when nobody answers', async () => {
    const { code, stderr } = await run(['check', '--url', 'http://127.0.0.1:9', '--token', TOKEN]);
    expect([code, stderr]).toEqual([
      2,
      'http://127.0.0.1:9 cannot be reached. Is the address right, and does the server run?\n',
    ]);
  });
});

describe('sister-cities-sdk', () => {
  it('explains itself', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    for (const word of [
      'check',
      'codegen',
      '--url',
      '--token',
      '--out',
      '--documents',
      'SISTER_CITIES_TOKEN',
      'Code 2',
    ]) {
      expect(stdout).toContain(word);
    }
  });

  it.each([
    [[], 'Expected check or codegen.'],
    [['deploy'], 'Expected check or codegen.'],
    [['check', 'twice', '--url', 'http://127.0.0.1:9'], 'Expected check or codegen.'],
    [['check'], '--url is missing'],
    [['check', '--url', 'nowhere'], '--url is no web address.'],
    [['check', '--url', 'file:///etc/passwd'], '--url is no web address.'],
    [['check', '--url', `http://me:${TOKEN}@127.0.0.1`], '--url holds a password.'],
    [['check', '--url', 'http://127.0.0.1:9', '--token', `${TOKEN} \n`], 'The token is empty or holds'],
    [['check', '--url', 'http://127.0.0.1:9', '--tokn', TOKEN], '--tokn'],
  ])('ends with 2 on %j and says what was expected, without the token', async (args, words) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout, stderr.includes(words)]).toEqual([2, '', true]);
    expect(stderr).not.toContain(TOKEN);
  });
});

describe('sister-cities-sdk codegen', () => {
  const own = SDL.replace('type SisterCitiesCity {\n', 'type SisterCitiesCity {\n  nickname: String\n');

  it('writes the schema with the fields that the instance has of its own, and its types', async () => {
    const out = join(folder(), 'made');
    const { code, stdout } = await codegenOf(own, '--out', out);
    expect([code, stdout]).toEqual([
      0,
      `Written: ${join(out, 'schema.graphql')}, ${join(out, 'types.ts')}\n`,
    ]);
    expect(readFileSync(join(out, 'schema.graphql'), 'utf8')).toContain('nickname: String\n');
    expect(readFileSync(join(out, 'types.ts'), 'utf8')).toMatch(
      /type SisterCitiesCity = \{[\s\S]*nickname\?: /,
    );
    expect(readdirSync(out)).toEqual(['schema.graphql', 'types.ts']);
    expect(complaintsAbout(join(out, 'types.ts'))).toEqual([]);
  });

  it('writes types of what own documents ask, with the fragments of this package', async () => {
    const documents = folder();
    writeFileSync(
      join(documents, 'nicknames.graphql'),
      'query Nicknames($first: Int) { sisterCitiesCities(pagination: { limit: $first }) { ...CitySummary nickname } }',
    );
    const out = join(folder(), 'made');
    const { code, stderr } = await codegenOf(own, '--out', out, '--documents', documents);
    expect([code, stderr]).toEqual([0, '']);
    const operations = readFileSync(join(out, 'operations.ts'), 'utf8');
    expect(operations).toMatch(/type NicknamesQuery = [\s\S]*nickname: string \| null/);
    expect(operations).toMatch(/type NicknamesQueryVariables = [\s\S]*first\?: number/);
    expect([operations.includes(': any'), complaintsAbout(join(out, 'operations.ts'))]).toEqual([false, []]);
  });

  it('reads documents however deep their folders are, and none of what is not yours', async () => {
    const documents = folder();
    const out = join(documents, 'made');
    const query = (name: string): string => `query ${name} { sisterCitiesCities { name nickname } }`;
    const files = {
      'Cities.graphql': query('Cities'),
      'pages/partners/Partners.graphql': query('Partners'),
      'pages/partners/README.md': 'Not a document.',
      // A package of the site, what version control keeps, and what an earlier run wrote.
      'node_modules/other/Cities.graphql': query('Cities'),
      'pages/node_modules/other/broken.graphql': '<html>',
      '.git/broken.graphql': '<html>',
      'made/schema.graphql': SDL,
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(documents, name)), { recursive: true });
      writeFileSync(join(documents, name), text);
    }
    const { code, stderr } = await codegenOf(own, '--out', out, '--documents', documents);
    expect([code, stderr]).toEqual([0, '']);
    const operations = readFileSync(join(out, 'operations.ts'), 'utf8');
    const queries = [...operations.matchAll(/export type (\w+)Query =/g)].map(([, name]) => name);
    expect(queries).toEqual(['Cities', 'Partners']);
  });

  it('says which document cannot be read, with its folders', async () => {
    const documents = folder();
    mkdirSync(join(documents, 'pages'));
    writeFileSync(join(documents, 'pages/broken.graphql'), '<html>');
    const { code, stderr } = await codegenOf(own, '--out', join(folder(), 'made'), '--documents', documents);
    expect([code, stderr]).toEqual([
      2,
      `${join(documents, 'pages/broken.graphql')} is no GraphQL document.\n`,
    ]);
  });

  it('writes nothing when a document does not fit, or the answer is no schema', async () => {
    const documents = folder();
    writeFileSync(join(documents, 'nicknames.graphql'), '{ sisterCitiesCities { nickname } }');
    const out = join(folder(), 'made');
    const refused = await codegenOf(SDL, '--out', out, '--documents', documents);
    const empty = await codegenOf('<html>', '--out', out);
    expect([refused.code, empty.code, existsSync(out)]).toEqual([2, 2, false]);
    expect(refused.stderr).toMatch(/^The documents do not fit the schema of the instance: /);
  });

  it('leaves what was written before as it is when it fails', async () => {
    const out = folder();
    writeFileSync(join(out, 'types.ts'), 'before');
    await withServer(text(503, ''), (url) => run(['codegen', '--url', url, '--out', out]));
    expect([readdirSync(out), readFileSync(join(out, 'types.ts'), 'utf8')]).toEqual([['types.ts'], 'before']);
  });

  it('says that it cannot write where a file is in the way, and ends with 2', async () => {
    const out = join(folder(), 'file');
    writeFileSync(out, 'before');
    const { code, stderr } = await codegenOf(SDL, '--out', out);
    expect([code, stderr, readFileSync(out, 'utf8')]).toEqual([
      2,
      `The folder ${out} cannot be written to (EEXIST). Expected --out to be a folder of yours.\n`,
      'before',
    ]);
  });

  it('says that the folder of documents cannot be read', async () => {
    const { code, stderr } = await codegenOf(SDL, '--documents', join(folder(), 'none'));
    expect([code, stderr.includes('Expected --documents to be one.')]).toEqual([2, true]);
  });
});
