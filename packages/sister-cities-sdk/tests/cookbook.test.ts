import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { EdgeVM } from '@edge-runtime/vm';
import { build } from 'esbuild';

import { PREVIEW_READ, publicActionIds } from '../../strapi-plugin-sister-cities/server/src/access/actions';
import { tokenOf } from '../../strapi-plugin-sister-cities/tests/support/api';
import { createTestDatabase } from '../../strapi-plugin-sister-cities/tests/support/database';
import type { TestDatabase } from '../../strapi-plugin-sister-cities/tests/support/database';
import { startServedNode } from '../../strapi-plugin-sister-cities/tests/support/served-node';
import type { ServedNode } from '../../strapi-plugin-sister-cities/tests/support/served-node';
import { contentOf, startHost } from '../../strapi-plugin-sister-cities/tests/support/strapi';
import type { Host } from '../../strapi-plugin-sister-cities/tests/support/strapi';

import { editPortland } from './support/editor';
import { programsOf } from './support/markdown';
import { printedBy } from './support/run-program';
import type { Place } from './support/run-program';

const PACKAGE = resolve(__dirname, '..');
const PAGE = readFileSync(resolve(PACKAGE, '../../docs/sdk-cookbook.md'), 'utf8');
const CODE = ['js', 'ts', 'tsx'];
const programs = programsOf(PAGE, CODE);

const titles = programs.map(({ title }) => title);

/** What the page promises, in its order. */
const TITLES = [
  'Quick start',
  'A list page',
  'A detail page',
  'Filter by goal',
  'Search',
  'Calendar',
  'Preview',
  'A static site',
  'At the edge',
  'React with TanStack Query',
  'Several cities at once',
  'Submissions',
  'Images',
  'Long texts',
  'JSON-LD',
  'hreflang',
];

let portland: Host;
let saltLakeCity: ServedNode;
let database: TestDatabase;
let place: Place;
const out = mkdtempSync(join(tmpdir(), 'sister-cities-site-'));

beforeAll(async () => {
  database = await createTestDatabase();
  saltLakeCity = await startServedNode(database.connection);
  const content = { source: 'salt-lake-city', content: contentOf('salt-lake-city') };
  await saltLakeCity.call('service', 'import', 'run', content);
  portland = await startHost();
  await portland.importCity('portland');
  await editPortland(portland);
  const token = await tokenOf(portland, [...publicActionIds, PREVIEW_READ]);
  place = {
    addresses: { 'http://localhost:1337': portland.url, 'http://localhost:1338': saltLakeCity.url },
    env: { PREVIEW_TOKEN: token, PREVIEW_SECRET: 'for-tests-only', OUT: out },
  };
});

afterAll(async () => {
  await portland.stop();
  await saltLakeCity.kill();
  await database.drop();
});

const programOf = (wanted: string): string => programs.find(({ title }) => title === wanted)?.code ?? '';

describe('the cookbook', () => {
  it('has one program for each of its headings, links to each, and says what each prints', () => {
    expect(titles).toEqual(TITLES);
    expect(programs.filter(({ output }) => output === undefined)).toEqual([]);
    const links = [...PAGE.matchAll(/\[([^\]]+)\]\(#([^)]+)\)/g)].map(([, title, anchor]) => [title, anchor]);
    expect(links).toEqual(TITLES.map((title) => [title, title.toLowerCase().replaceAll(' ', '-')]));
  });

  it('holds no code that is not one of these programs', () => {
    const languages = [...PAGE.matchAll(/^```(\w+)$/gm)].map(([, language]) => language);
    expect(new Set(languages)).toEqual(new Set([...CODE, 'text']));
  });

  it.each(programs)('has a program that prints what it says: $title', async ({ code, output }) => {
    expect(await printedBy(code, place)).toBe(output);
  });

  it('has a quick start of less than a minute', async () => {
    const start = performance.now();
    await printedBy(programOf('Quick start'), place);
    expect(performance.now() - start).toBeLessThan(60_000);
  });

  it('has a static site with a page for each partner', () => {
    expect(readdirSync(out)).toHaveLength(10);
    expect(readFileSync(join(out, 'portland-sapporo/index.md'), 'utf8')).toBe(
      '# Portland – Sapporo\n\n- Strengthen the historic and productive relationship between both cities.\n',
    );
  });

  it('has a worker that answers in an edge runtime as it does in Node', async () => {
    const [worker = ''] = programOf('At the edge').split('for (const path of');
    const { outputFiles } = await build({
      stdin: {
        contents: worker.replaceAll('http://localhost:1337', portland.url),
        resolveDir: PACKAGE,
        loader: 'ts',
      },
      bundle: true,
      format: 'iife',
      globalName: 'site',
      platform: 'neutral',
      target: 'es2022',
      logLevel: 'error',
      write: false,
    });
    const edge = new EdgeVM();
    edge.evaluate(outputFiles[0]?.text ?? '');
    const answers = await edge.evaluate<Promise<unknown>>(
      `Promise.all(['portland-sapporo', 'portland-springfield'].map(async (path) => {
        const response = await site.default.fetch(new Request('https://portland.example.org/' + path));
        return [response.status, await response.text()];
      }))`,
    );
    expect(JSON.stringify(answers)).toBe(
      JSON.stringify([
        [200, '{"partner":"Sapporo","goals":1}'],
        [404, 'No such partner'],
      ]),
    );
  });
});
