import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { join, resolve } from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { launchBrowser } from '../../../apps/cms/tests/support/browser';
import { startHost } from '../../strapi-plugin-sister-cities/tests/support/strapi';
import type { Host } from '../../strapi-plugin-sister-cities/tests/support/strapi';

import { send, withServer } from './support/server';
import type { Respond } from './support/server';

const DIST = resolve(__dirname, '../dist');

/**
 * Imports the package as it is built, asks a list in pages, a total and a refused query, and tells what came. It gives the
 * browser's own `fetch`, which refuses to be called as a method of anything else.
 */
const PROGRAM = `
import { createSisterCitiesClient, iterate, SisterCitiesError } from '/dist/index.js';
export const run = async (url) => {
  const client = createSisterCitiesClient({ url, retries: 0, fetch });
  const names = [];
  for await (const { name } of iterate(client.cities, { pageSize: 4 })) names.push(name);
  const relationships = await client.relationshipTotal();
  const refused = await client.request('{ sisterCitiesRelationships { mayor } }').catch((error) => error);
  return [names.sort(), relationships, refused instanceof SisterCitiesError, refused.code];
};`;

const WORKER = `
import { run } from '/program.js';
onmessage = async ({ data }) => postMessage(await run(data));`;

const CITIES = [
  ...['Ashkelon', 'Bologna', 'Guadalajara', 'Kaohsiung', 'Khabarovsk', 'Lviv'],
  ...['Mutare', 'Portland', 'Sapporo', 'Suzhou', 'Ulsan'],
];
const ANSWER = [CITIES, 10, true, 'query_refused'];

const portOf = (server: Server): string => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port.toString() : '';
};

/** A site of its own origin, which allows itself no more than it needs. */
const startSite = (): Promise<Server> => {
  const files: Record<string, [string, string]> = {
    '/': ['text/html; charset=utf-8', '<!doctype html><title>A city</title>'],
    '/program.js': ['text/javascript', PROGRAM],
    '/worker.js': ['text/javascript', WORKER],
  };
  const policy = `default-src 'none'; script-src 'self'; worker-src 'self'; connect-src http://127.0.0.1:*`;
  const server = createServer(({ url = '' }, response) => {
    const built = join(DIST, url.replace(/^\/dist\//, ''));
    const isBuilt = /^\/dist\/[\w-]+\.js$/.test(url) && existsSync(built);
    const [type, text] = isBuilt
      ? ['text/javascript', readFileSync(built, 'utf8')]
      : (files[url] ?? ['', '']);
    response.writeHead(text === '' ? 404 : 200, { 'content-type': type, 'content-security-policy': policy });
    response.end(text);
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      done(server);
    });
  });
};

describe('the built package in Chromium, asking an instance of another origin', () => {
  let host: Host;
  let site: Server;
  let browser: Browser;
  let page: Page;
  let instance: string;
  const asked: { method: string; url: string; origin: string | undefined }[] = [];
  const served: string[] = [];

  beforeAll(async () => {
    host = await startHost();
    await host.importCity('portland');
    instance = `${host.url}/graphql`;
    host.strapi.server.httpServer.on('request', ({ method = '', url = '', headers }: IncomingMessage) => {
      asked.push({ method, url, origin: headers.origin });
    });
    site = await startSite();
    site.on('request', ({ url = '' }: IncomingMessage) => {
      served.push(url);
    });
    browser = await launchBrowser();
    page = await browser.newPage();
  });

  beforeEach(async () => {
    asked.length = 0;
    served.length = 0;
    await page.goto(`http://127.0.0.1:${portOf(site)}/`);
  });

  afterAll(async () => {
    await browser.close();
    site.close();
    await host.stop();
  });

  const inPage = (): Promise<unknown> =>
    page.evaluate(`import('/program.js').then(({ run }) => run(${JSON.stringify(instance)}))`);

  const inWorker = (): Promise<unknown> =>
    page.evaluate(`new Promise((done, failed) => {
      const worker = new Worker('/worker.js', { type: 'module' });
      worker.onmessage = ({ data }) => done(data);
      worker.onerror = ({ message }) => failed(new Error(message));
      worker.postMessage(${JSON.stringify(instance)});
    })`);

  const hashed = (method: string): number =>
    asked.filter(
      (each) => each.method === method && /[?&]extensions=.*sha256Hash/.test(decodeURIComponent(each.url)),
    ).length;

  const origins = (): Set<string | undefined> => new Set(asked.map(({ origin }) => origin));

  const count = (method: string): number => asked.filter((each) => each.method === method).length;

  it('answers a page, which asks by name or hash in a GET, and sends the text of its own query once', async () => {
    expect(await inPage()).toEqual(ANSWER);
    expect(origins()).toEqual(new Set([`http://127.0.0.1:${portOf(site)}`]));
    // The four pages of the list, the total and the query that is refused.
    expect(hashed('GET')).toBe(4 + 1 + 1);
    expect(count('POST')).toBe(1);
    expect(served).not.toContain('/dist/texts.js');
  });

  it('answers a web worker', async () => {
    expect(await inWorker()).toEqual(ANSWER);
    expect(origins()).toEqual(new Set([`http://127.0.0.1:${portOf(site)}`]));
    expect(hashed('GET')).toBe(4 + 1 + 1);
    // The text that was refused, and so is not known.
    expect(count('POST')).toBe(1);
  });

  const ofAnotherVersion: Respond = (response, { method, body }) => {
    const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    const cities = '{"data":{"sisterCitiesCities":[{"name":"Bologna"}]}}';
    const unknown = '{"errors":[{"extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}';
    response.writeHead(method === 'OPTIONS' ? 204 : 200, cors);
    response.end(body.includes('query cities(') ? cities : unknown);
  };

  it('loads the texts of its queries, once, for an instance of another version', async () => {
    const namesOf = (url: string): Promise<unknown> =>
      page.evaluate(`import('/dist/index.js').then(async ({ createSisterCitiesClient }) => {
        const client = createSisterCitiesClient({ url: ${JSON.stringify(url)}, retries: 0 });
        return [await client.cities(), await client.cities()];
      })`);
    const cities = [{ name: 'Bologna' }];
    expect(await withServer(ofAnotherVersion, namesOf)).toEqual([cities, cities]);
    expect(served.filter((path) => path === '/dist/texts.js')).toHaveLength(1);
  });

  it('tells that the texts of its queries cannot be loaded', async () => {
    await page.route('**/dist/texts.js', (route) => route.abort());
    const messageOf = (url: string): Promise<unknown> =>
      page.evaluate(`import('/dist/index.js').then(({ createSisterCitiesClient }) =>
        createSisterCitiesClient({ url: ${JSON.stringify(url)}, retries: 0 }).cities().catch(({ code, message }) => [code, message]))`);
    expect(await withServer(ofAnotherVersion, messageOf)).toEqual([
      'network',
      'The server cannot be reached. The texts of the queries could not be loaded.',
    ]);
    await page.unroute('**/dist/texts.js');
  });

  it('tells that an instance cannot be reached, or lets no page of another origin ask', async () => {
    const codeOf = (url: string): Promise<unknown> =>
      page.evaluate(`import('/dist/index.js').then(({ createSisterCitiesClient }) =>
        createSisterCitiesClient({ url: ${JSON.stringify(url)}, retries: 0 }).cities().catch((error) => error.code))`);
    const withoutCors = send(200, '{"data":{"sisterCitiesCities":[]}}');
    expect(await codeOf('http://127.0.0.1:9/graphql')).toBe('network');
    expect(await withServer(withoutCors, codeOf)).toBe('network');
  });
});
