import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

import type { Finding } from '../shared/doctor';

import { adminAs, adminOf } from './support/admin';
import { apiOf, tokenOf } from './support/api';
import { emptyDatabase } from './support/database';
import { hostFolder } from './support/host-folder';
import type { HostFolder } from './support/host-folder';
import { logLinesOf } from './support/log-lines';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

const strong = (letter: string): string => letter.repeat(32);

const plugins = (more: string): string => `module.exports = () => ({
  'sister-cities': { enabled: true, config: { ${more} } },
  'users-permissions': { config: { jwtSecret: '${strong('j')}' } },
  graphql: { config: { generateArtifacts: false } },
  email: { config: { provider: 'sendmail', settings: { defaultFrom: 'office@city.example' } } },
});`;

const SAFE = {
  'config/plugins.js': plugins(''),
  'config/api.js': 'module.exports = {};',
  'config/admin.js': `module.exports = () => ({
    auth: { secret: '${strong('a')}' },
    apiToken: { salt: '${strong('b')}' },
    transfer: { token: { salt: '${strong('c')}' } },
    secrets: { encryptionKey: '${strong('d')}' },
    serveAdminPanel: false,
  });`,
  'config/server.js': `module.exports = () => ({
    host: '127.0.0.1', port: 0, app: { keys: ['${strong('e')}', '${strong('f')}'] },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
  });`,
};

const AS_STRAPI_COMES = { ...SAFE, 'config/plugins.js': plugins('hostDefaults: false') };

const OPEN = [
  'graphql-max-limit',
  'graphql-depth-limit',
  'graphql-recursive-selections',
  'rest-max-limit',
  'cors-credentials',
  'upload-types',
];

/** Strapi makes it on the first start. */
const STRAPIS_TOKEN: Finding = {
  id: 'full-access-tokens',
  severity: 'advice',
  title: 'API tokens may do everything, with drafts and with records of other types too',
  found: 'Full Access',
  expected: 'a custom token that holds what its site needs; none that nobody uses',
  file: 'Settings → API Tokens',
  line: 'Token type: Custom, with find and findOne; or delete it',
};

const idsIn = (findings: Finding[], severity: Finding['severity']): string[] =>
  findings.filter((each) => each.severity === severity).map(({ id }) => id);

interface Booted {
  host: Host;
  warnings: string[];
  stop: () => Promise<void>;
}

const boot = async (files: Readonly<Record<string, string>>): Promise<Booted> => {
  const folder = hostFolder(files);
  let lines: () => string[] = () => [];
  const host = await startHost({
    directory: folder.directory,
    beforeLoad: (strapi) => {
      lines = logLinesOf(strapi, 'warn').lines;
    },
  });
  return {
    host,
    warnings: lines().filter((line) => line.startsWith('Sister Cities')),
    stop: async () => {
      await host.stop();
      folder.drop();
    },
  };
};

describe('a host whose settings Sister Cities fills in', () => {
  let booted: Booted;
  beforeAll(async () => {
    booted = await boot(SAFE);
  });
  afterAll(async () => {
    await booted.stop();
  });

  const findings = async (): Promise<Finding[]> =>
    (await (await adminOf(booted.host)).send('GET', '/sister-cities/doctor')).body.data.findings;

  it('is safe, and nothing warns of it', async () => {
    expect(booted.warnings).toEqual([]);
    expect(await findings()).toEqual([STRAPIS_TOKEN]);
  });

  it('shows what it finds to those who hold the permission, and to nobody else', async () => {
    const { host } = booted;
    const may = await adminAs(host, 'Operator', ['plugin::sister-cities.doctor.read']);
    const answer = await may.send('GET', '/sister-cities/doctor');
    expect([answer.status, answer.body.data]).toEqual([
      200,
      { environment: 'test', findings: [STRAPIS_TOKEN] },
    ]);
    const mayNot = await adminAs(host, 'Somebody', ['plugin::sister-cities.policy.read']);
    expect((await mayNot.send('GET', '/sister-cities/doctor')).status).toBe(403);
    expect((await apiOf(host).send('GET', '/sister-cities/doctor')).status).toBe(401);
    const everything = apiOf(host, await tokenOf(host, ['plugin::sister-cities.schema.read']));
    expect((await everything.send('GET', '/sister-cities/doctor')).status).toBe(401);
  });

  it('tells of permissions and tokens as soon as somebody gives them', async () => {
    const { strapi } = booted.host;
    await tokenOf(booted.host, 'full-access');
    await strapi
      .service('admin::api-token')
      .create({ name: 'Over', description: '', type: 'full-access', lifespan: 604_800_000 });
    await strapi.db
      .query('admin::api-token')
      .updateMany({ where: { name: 'Over' }, data: { expiresAt: new Date(0) } });
    const role = await strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    for (const action of ['preview.read', 'city.delete'])
      await strapi.db
        .query('plugin::users-permissions.permission')
        .create({ data: { action: `plugin::sister-cities.${action}`, role: role.id } });
    const found = await findings();
    expect(idsIn(found, 'unsafe')).toEqual(['drafts-readable', 'visitors-write']);
    expect(idsIn(found, 'advice')).toEqual(['full-access-tokens']);
    expect(found[1]?.found).toBe('visitors: plugin::sister-cities.city.delete');
    expect(found[2]?.found).toMatch(/^Full Access, test \d(?:\.\d+)?(?:e-\d+)?$/);
  });
});

describe('a host as Strapi comes', () => {
  it('is told at the start how many settings are unsafe, which, and how to see more', async () => {
    const { warnings, stop } = await boot(AS_STRAPI_COMES);
    expect(warnings).toEqual([
      `Sister Cities found 6 unsafe settings of this server: ${OPEN.join(', ')}. Settings → Sister Cities → Safety of this server tells what to write where, and so does “npx sister-cities doctor” in the folder of the server.`,
    ]);
    await stop();
  });
});

const COMMAND = resolve(__dirname, '../bin/sister-cities.cjs');

interface Ended {
  code: number;
  output: string;
  errors: string;
}

const command = (directory: string, connection: unknown, ...parameters: string[]): Promise<Ended> =>
  new Promise((done) => {
    const env = {
      ...process.env,
      TEST_DATABASE: JSON.stringify(connection),
      STRAPI_TELEMETRY_DISABLED: 'true',
    };
    const child = execFile(
      process.execPath,
      [COMMAND, ...parameters],
      { cwd: directory, env },
      (_, output, errors) => {
        done({ code: child.exitCode ?? -1, output, errors });
      },
    );
  });

describe('the command sister-cities doctor, in the folder of a host', () => {
  const within = async (
    files: Readonly<Record<string, string>>,
    work: (folder: HostFolder, connection: unknown) => Promise<void>,
  ): Promise<void> => {
    const folder = hostFolder(files);
    const database = await emptyDatabase();
    await work(folder, database.connection);
    await database.drop();
    folder.drop();
  };

  it('ends with 0 where nothing is unsafe', async () => {
    await within(SAFE, async ({ directory }, connection) => {
      const { code, output } = await command(directory, connection, 'doctor');
      expect(code).toBe(0);
      expect(output).toMatch(/^Examined with NODE_ENV=test\.\n\nADVICE {6}API tokens may do everything/);
      expect(output).toMatch(/\n0 settings are unsafe, 1 piece of advice\.\n$/);
    });
  });

  it('ends with 1 where something is, and prints what to write where, as text or as JSON', async () => {
    await within(AS_STRAPI_COMES, async ({ directory }, connection) => {
      const text = await command(directory, connection, 'doctor');
      expect(text.code).toBe(1);
      expect(text.output).toContain(
        [
          'UNSAFE      One REST request can read a whole table  [rest-max-limit]',
          '  found     api.rest.maxLimit is not set',
          '  expected  a number of records, such as 100',
          '  where     config/api',
          '  write     rest: { maxLimit: 100 }',
        ].join('\n'),
      );
      expect(text.output).toMatch(/\n6 settings are unsafe, 4 pieces of advice\.\n$/);
      const json = await command(directory, connection, 'doctor', '--json');
      expect(json.code).toBe(1);
      const { environment, findings } = JSON.parse(json.output);
      expect([environment, idsIn(findings, 'unsafe')]).toEqual(['test', OPEN]);
      expect(idsIn(findings, 'advice')).toEqual([
        'graphql-default-limit',
        'rest-strict-params',
        'upload-size',
        'full-access-tokens',
      ]);
    });
  });

  it('ends with 2 and says why where there is nothing to examine', async () => {
    const nowhere = await command('/', {}, 'doctor');
    expect([nowhere.code, nowhere.output, nowhere.errors]).toEqual([
      2,
      '',
      '/ has no Strapi. Expected the folder of a Strapi project, after npm install.\n',
    ]);
    const unknown = await command('/', {}, 'doktor');
    expect([unknown.code, unknown.output]).toEqual([2, '']);
    expect(unknown.errors).toMatch(/^Usage: sister-cities doctor \[--json\]/);
    expect((await command('/', {}, '--help')).code).toBe(0);
  });
});
