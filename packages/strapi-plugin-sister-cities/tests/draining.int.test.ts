import { Agent, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';

import { createTestDatabase } from './support/database';
import { startServedNode } from './support/served-node';

interface Heard {
  status: number | undefined;
  connection: string | undefined;
  text: string;
}

const heardOf = (answer: IncomingMessage): Promise<Heard> =>
  new Promise((done, failed) => {
    let text = '';
    answer.setEncoding('utf8');
    answer.on('data', (part: string) => {
      text += part;
    });
    answer.on('error', failed);
    answer.on('end', () => {
      done({ status: answer.statusCode, connection: answer.headers.connection, text });
    });
  });

const agent = new Agent({ keepAlive: true, maxSockets: 100 });

const get = (url: string, isHeld = false): Promise<Heard> =>
  new Promise((done, failed) => {
    request(url, { agent, headers: isHeld ? { 'x-held': 'until told' } : {} }, (answer) => {
      heardOf(answer).then(done, failed);
    })
      .on('error', failed)
      .end();
  });

/** Whether somebody new is let in. */
const isLetIn = (url: string): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => {
      done(false);
    });
  });

const untilClosed = async (url: string): Promise<void> => {
  while (await isLetIn(url)) await new Promise(setImmediate);
};

describe('a server that is told to stop', () => {
  it('answers the 20 requests that it has, lets nobody new in, closes what is open and ends with 0', async () => {
    const database = await createTestDatabase();
    const node = await startServedNode(database.connection);
    const cities = `${node.url}/api/sister-cities/cities`;
    expect((await get(cities)).connection).toBe('keep-alive');
    const asked = Array.from({ length: 20 }, () => get(cities, true));
    while (node.held() < 20) await new Promise(setImmediate);
    node.signal('SIGTERM');
    await untilClosed(node.url);
    await node.call('letGo');
    const answers = await Promise.all(asked);
    expect(
      answers.map(({ status, connection, text }) => [status, connection, JSON.parse(text).data]),
    ).toEqual(Array.from({ length: 20 }, () => [200, 'close', []]));
    expect(await node.ended).toEqual({ code: 0, signal: null });
    await database.drop();
  });

  it('waits no longer than its grace for one that does not come to an end', async () => {
    const database = await createTestDatabase();
    const node = await startServedNode(database.connection, {
      TEST_PLUGIN_CONFIG: JSON.stringify({ drainGraceMs: 300 }),
      NODE_LOG_LEVEL: 'warn',
    });
    const asked = get(`${node.url}/api/sister-cities/cities`, true).catch((error: unknown) => error);
    while (node.held() < 1) await new Promise(setImmediate);
    node.signal('SIGTERM');
    expect(await node.ended).toEqual({ code: 0, signal: null });
    expect(await asked).toHaveProperty('code', 'ECONNRESET');
    expect(node.output()).toContain('stopped with 1 requests unanswered after 300 ms');
    await database.drop();
  });
});
