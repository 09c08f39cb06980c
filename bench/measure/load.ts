/**
 * The process that asks: eight connections that are kept open, each of which asks its next question when it has the
 * answer to the last one. A process of its own, so that asking takes no time from those who answer.
 */
import { Agent, request } from 'node:http';

import { QUESTIONS, requestBody } from '../questions';
import { percentile } from '../statistics';

import type { Burst, BurstResult } from './burst';

const CONNECTIONS = 8;

interface Asked {
  status: number;
  /** Of the body. */
  bytes: number;
  isRefusal: boolean;
}

const ERRORS = Buffer.from('"errors":[');

const ask = (agent: Agent, burst: Burst, body: string | undefined): Promise<Asked> =>
  new Promise((done, failed) => {
    const sent = request(
      {
        agent,
        host: '127.0.0.1',
        port: burst.port,
        path: burst.path,
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          ...burst.headers,
          ...(body === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
        });
        response.once('error', failed);
        response.once('end', () => {
          const answer = chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks);
          done({
            status: response.statusCode ?? 0,
            bytes: answer.length,
            isRefusal: answer.includes(ERRORS),
          });
        });
      },
    );
    sent.once('error', failed);
    sent.end(body);
  });

const bodies = ({ question, dialect, isUnique, from, relationships }: Burst): (() => string | undefined) => {
  if (question === undefined) return () => undefined;
  const asked = QUESTIONS[question];
  if (!isUnique) {
    const body = requestBody(asked, dialect, 0, relationships);
    return () => body;
  }
  let n = from;
  return () => {
    n += 1;
    return requestBody(asked, dialect, n, relationships);
  };
};

const run = async (burst: Burst): Promise<BurstResult> => {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const nextBody = bodies(burst);
  const latencies: number[] = [];
  let bytes = 0;
  const startedAt = performance.now();
  const endsAt = startedAt + burst.milliseconds;
  const connection = async (): Promise<void> => {
    for (let at = performance.now(); at < endsAt; at = performance.now()) {
      const answer = await ask(agent, burst, nextBody());
      if (answer.status !== burst.expects || answer.isRefusal)
        throw new Error(`${burst.path} answered with status ${String(answer.status)} and perhaps errors.`);
      bytes += answer.bytes;
      latencies.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  const seconds = (performance.now() - startedAt) / 1000;
  agent.destroy();
  return {
    asked: latencies.length,
    perSecond: latencies.length / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    bytes: latencies.length === 0 ? 0 : Math.round(bytes / latencies.length),
  };
};

process.on('disconnect', () => process.exit());
process.on('message', ({ id, value }: { id: number; value: Burst }) => {
  run(value).then(
    (result) => process.send?.({ id, result }),
    (error: unknown) => process.send?.({ id, error: String(error) }),
  );
});
process.send?.({ port: 0 });
