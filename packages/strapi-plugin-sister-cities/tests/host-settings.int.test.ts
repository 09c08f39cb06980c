import { adminTokenOf } from './support/admin';
import { answerOf, apiOf } from './support/api';
import type { Answer } from './support/api';
import { hostFolder } from './support/host-folder';
import type { HostFolder } from './support/host-folder';
import { logLinesOf } from './support/log-lines';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

interface Booted {
  host: Host;
  /** What the log said of settings while the host started. */
  said: string[];
  stop: () => Promise<void>;
}

const boot = async (files: Readonly<Record<string, string>>): Promise<Booted> => {
  const folder: HostFolder = hostFolder(files);
  let lines: () => string[] = () => [];
  const host = await startHost({
    directory: folder.directory,
    beforeLoad: (strapi) => {
      lines = logLinesOf(strapi, 'info').lines;
    },
  });
  return {
    host,
    said: lines().filter((line) => line.startsWith('Sister Cities set ')),
    stop: async () => {
      await host.stop();
      folder.drop();
    },
  };
};

const config = (host: Host, path: string): unknown => host.strapi.config.get(path);

const plugins = (more: string, ours = ''): string => `module.exports = () => ({
  'sister-cities': { enabled: true, config: { ${ours} } },
  'users-permissions': { config: { jwtSecret: 'for tests only' } },
  ${more}
});`;

const SILENT = {
  'config/plugins.js': plugins('graphql: { config: { generateArtifacts: false } },'),
  'config/api.js': 'module.exports = {};',
};

const NAMES = [
  'graphql.defaultLimit to 25',
  'graphql.maxLimit to 100',
  'graphql.depthLimit to 8',
  'graphql.apolloServer.maxRecursiveSelections to 2000',
  'api.rest.defaultLimit to 25',
  'api.rest.maxLimit to 100',
  'api.rest.strictParams to true',
  'upload.sizeLimit to 26214400',
  'upload.security to types of files that an office needs',
  'strapi::cors.credentials to false',
  'strapi::body.formidable.maxFileSize to 26214400',
];

const named = (said: readonly string[]): string[] =>
  said.map((line) => line.replace('Sister Cities set ', '').replace(/, since the host says nothing\..*/, ''));

describe('a host that says nothing of its limits', () => {
  let booted: Booted;
  let token: string;
  beforeAll(async () => {
    booted = await boot(SILENT);
    token = await adminTokenOf(booted.host);
  });
  afterAll(async () => {
    await booted.stop();
  });

  const upload = async (name: string, type: string, content: string): Promise<Answer> => {
    const form = new FormData();
    form.append('files', new Blob([content], { type }), name);
    return answerOf(
      await fetch(`${booted.host.url}/upload`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: form,
      }),
    );
  };

  it('gets safe ones, and is told of each in a line of the log', () => {
    expect(named(booted.said)).toEqual(NAMES);
    expect(booted.said[1]).toBe(
      'Sister Cities set graphql.maxLimit to 100, since the host says nothing. Without it, one question can read a whole table. Your own value goes into config/plugins.',
    );
    expect(config(booted.host, 'plugin::graphql')).toMatchObject({
      defaultLimit: 25,
      maxLimit: 100,
      depthLimit: 8,
      apolloServer: { maxRecursiveSelections: 2000 },
    });
    expect(config(booted.host, 'api.rest')).toEqual({
      prefix: '/api',
      defaultLimit: 25,
      maxLimit: 100,
      strictParams: true,
    });
    expect(config(booted.host, 'plugin::upload.sizeLimit')).toBe(26_214_400);
  });

  it('answers at most 100 records over REST and GraphQL', async () => {
    const { host } = booted;
    const articles = host.strapi.db.query('api::article.article');
    await articles.createMany({
      data: Array.from({ length: 101 }, (_, index) => ({
        documentId: `article${String(index)}`,
        headline: `Article ${String(index)}`,
      })),
    });
    const role = await host.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    await host.strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action: 'api::article.article.find', role: role.id } });
    const rest = await apiOf(host).rest('GET', '/articles?pagination[pageSize]=1000');
    expect(rest.body.data).toHaveLength(100);
    const graphql = await apiOf(host).graphql('{ articles(pagination: { limit: 1000 }) { headline } }');
    expect(graphql.body.data.articles).toHaveLength(100);
  });

  it('refuses parameters that nobody knows, and takes those that Strapi knows', async () => {
    const visitor = apiOf(booted.host);
    const refused = await visitor.rest('GET', '/sister-cities/cities?filter[name]=Sapporo');
    expect([refused.status, refused.body.error.message]).toEqual([400, 'Invalid key filter']);
    const known =
      'filters[name]=Sapporo&sort=name&fields=name&populate=*&locale=en&pagination[page]=1&pagination[pageSize]=5&pagination[withCount]=true&_q=Sap';
    expect((await visitor.rest('GET', `/sister-cities/cities?${known}`)).status).toBe(200);
  });

  it('lets any site read, without the cookies of somebody who is signed in', async () => {
    const { headers } = await fetch(`${booted.host.url}/api/sister-cities/cities`, {
      headers: { origin: 'https://news.example' },
    });
    expect(headers.get('access-control-allow-origin')).toBe('https://news.example');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it.each([
    ['letter.txt', 'text/plain', 'Dear Sapporo,'],
    ['minutes.csv', 'text/csv', 'a,b\n1,2\n'],
    ['agreement.pdf', 'application/pdf', '%PDF-1.4\n%âãÏÓ\n'],
  ])('takes files of an office: %s', async (name, type, content) => {
    expect((await upload(name, type, content)).status).toBe(201);
  });

  it.each([
    ['page.html', 'text/html', '<!doctype html><script>alert(1)</script>'],
    ['page.html', 'text/plain', '<!doctype html><script>alert(1)</script>'],
    [
      'drawing.svg',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ],
    ['drawing.svg', 'image/png', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['program.exe', 'application/octet-stream', 'MZ\u0090\u0000'],
    ['run.sh', 'text/plain', '#!/bin/sh\n'],
    ['script.js', 'text/plain', 'alert(1)'],
  ])('refuses pages, scripts and programs: %s as %s', async (name, type, content) => {
    const answer = await upload(name, type, content);
    expect([name, answer.status]).toEqual([name, 400]);
  });

  it('refuses a file of more than 25 MiB before it is stored', async () => {
    const answer = await upload('long.txt', 'text/plain', 'a'.repeat(26_214_401));
    expect([answer.status, answer.body.error.message]).toEqual([413, 'FileTooBig']);
  });
});

describe('a host that has decided', () => {
  it('keeps its values, those that Strapi would have filled in among them, from every file it may write', async () => {
    const { host, said, stop } = await boot({
      'config/plugins.js': plugins(`
        upload: { config: { sizeLimit: 1000000000, security: { allowedTypes: ['image/*'] } } },
        graphql: { config: { generateArtifacts: false, maxLimit: -1, defaultLimit: 10 } },`),
      'config/env/test/plugins.js': `module.exports = ({ env }) => ({
        graphql: { config: { depthLimit: env.int('NOBODY_SETS_THIS', 30), apolloServer: { maxRecursiveSelections: false } } },
      });`,
      'config/api.js': 'module.exports = { rest: { defaultLimit: 7, maxLimit: 5000, strictParams: false } };',
      'config/middlewares.js': `module.exports = [
        'strapi::errors',
        'strapi::security',
        { name: 'strapi::cors', config: { origin: ['https://city.example'] } },
        'strapi::query',
        { name: 'strapi::body', config: { formidable: { maxFileSize: 1024 } } },
        'strapi::session',
        'strapi::favicon',
        'strapi::public',
      ];`,
    });
    expect(said).toEqual([]);
    expect(config(host, 'plugin::graphql')).toMatchObject({
      maxLimit: -1,
      defaultLimit: 10,
      depthLimit: 30,
      apolloServer: { maxRecursiveSelections: false },
    });
    expect(config(host, 'api.rest')).toMatchObject({ maxLimit: 5000, strictParams: false });
    expect(config(host, 'plugin::upload')).toMatchObject({
      sizeLimit: 1_000_000_000,
      security: { allowedTypes: ['image/*'] },
    });
    await stop();
  });

  it('is left alone altogether with hostDefaults: false', async () => {
    const { host, said, stop } = await boot({
      ...SILENT,
      'config/plugins.js': plugins(
        'graphql: { config: { generateArtifacts: false } },',
        'hostDefaults: false',
      ),
    });
    expect(said).toEqual([]);
    expect(config(host, 'plugin::graphql.maxLimit')).toBe(-1);
    expect(config(host, 'plugin::graphql.depthLimit')).toBeUndefined();
    expect(config(host, 'api.rest')).toEqual({ prefix: '/api' });
    expect(config(host, 'plugin::upload.sizeLimit')).toBe(1_000_000_000);
    expect(config(host, 'middlewares')).toContain('strapi::cors');
    await stop();
  });
});

describe('a host in production that says nothing', () => {
  it('answers no introspection and shows no page to try out questions', async () => {
    const before = process.env.NODE_ENV;
    process.env.NODE_ENV = 'production';
    const { host, said, stop } = await boot(SILENT);
    process.env.NODE_ENV = before;
    expect(named(said)).toEqual([
      ...NAMES.slice(0, 3),
      'graphql.landingPage to false',
      'graphql.apolloServer.introspection to false',
      ...NAMES.slice(3),
    ]);
    const { status, body } = await apiOf(host).graphql('{ __schema { queryType { name } } }');
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect((await apiOf(host).graphql('{ sisterCitiesCities { name } }')).status).toBe(200);
    await stop();
  });
});
