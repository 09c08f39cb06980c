import { resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import { Worker } from 'node:worker_threads';

import { EdgeVM } from '@edge-runtime/vm';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';

import { withServer } from './support/server';
import type { ReceivedRequest, Respond } from './support/server';

const SOURCES = resolve(__dirname, '../src');

/** A script whose value is `run(url)`: it asks twice, and tells the names and how an unknown address ends. */
const PROGRAM = `
import { createSisterCitiesClient, iterate } from './index';
export const run = async (url, fetch) => {
  const client = createSisterCitiesClient({ url, retries: 0, fetch });
  const names = [];
  for await (const { name } of iterate(client.cities)) names.push(name);
  const code = await client.request('{ broken }').catch((error) => error.code);
  return JSON.stringify([names, code]);
};`;

const EXPECTED = JSON.stringify([['Sapporo'], 'query_refused']);

const scriptOf = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: PROGRAM, resolveDir: SOURCES, loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName: 'program',
    platform: 'neutral',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

const CORS = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };

const bodyFor = ({ url, body }: ReceivedRequest): [number, string] => {
  const asked = decodeURIComponent(url) + body;
  if (asked.includes('documentId:asc') || asked.includes('documentId%3Aasc')) {
    const cities = asked.includes('"gt"') ? [] : [{ documentId: 'a', name: 'Sapporo' }];
    return [200, JSON.stringify({ data: { sisterCitiesCities: cities } })];
  }
  return [400, '{"errors":[{"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}'];
};

const asked: (string | undefined)[] = [];
const respond: Respond = (response, request) => {
  asked.push(request.method);
  const [status, body] = bodyFor(request);
  response.writeHead(status, CORS).end(body);
};

describe('the client runs', () => {
  let script: string;
  beforeAll(async () => {
    script = await scriptOf();
  });

  beforeEach(() => {
    asked.length = 0;
  });

  it('in Node', async () => {
    const run: unknown = runInThisContext(`${script}; program.run`);
    if (typeof run !== 'function') throw new Error('The script has no function.');
    expect(await withServer(respond, (url) => Promise.resolve<unknown>(run(url)))).toBe(EXPECTED);
    expect(asked).toContain('GET');
  });

  it('in a worker', async () => {
    const answer = await withServer(respond, async (url) => {
      const source = `${script}; program.run(${JSON.stringify(url)}).then((text) => require('node:worker_threads').parentPort.postMessage(text));`;
      const worker = new Worker(source, { eval: true });
      const told = await new Promise((done, failed) => {
        worker.once('message', done);
        worker.once('error', failed);
      });
      await worker.terminate();
      return told;
    });
    expect(answer).toBe(EXPECTED);
    expect(asked).toContain('GET');
  });

  it('in an edge runtime', async () => {
    const edge = new EdgeVM();
    edge.evaluate(script);
    const answer = await withServer(respond, (url) =>
      edge.evaluate<Promise<unknown>>(`program.run(${JSON.stringify(url)})`),
    );
    expect(answer).toBe(EXPECTED);
    expect(asked).toContain('GET');
  });

  it('in jsdom, which has neither fetch nor Web Crypto: what has no name is asked by POST then', async () => {
    const { window } = new JSDOM('', { url: 'http://localhost/', runScripts: 'outside-only' });
    const ask = (url: string, init: RequestInit): Promise<Response> =>
      // Its signal is none that Node takes.
      fetch(url, { ...init, signal: null });
    Object.assign(window, { Headers, ask });
    window.eval(script);
    const answer: unknown = await withServer(respond, (url) =>
      Promise.resolve<unknown>(window.eval(`program.run(${JSON.stringify(url)}, ask)`)),
    );
    expect(answer).toBe(EXPECTED);
    // Two pages of a list of the package, and the query of its own.
    expect(asked).toEqual(['GET', 'GET', 'POST']);
  });
});
