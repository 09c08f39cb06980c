import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Answers that are being worked out when a server is told to stop. */
export interface Drain {
  /**
   * Takes no new connections, answers what was asked, and closes each connection after its answer. Resolves with how many
   * were not answered within the grace, in milliseconds.
   */
  drain: (graceMs: number) => Promise<number>;
}

/** What was sent may still be on its way through the machine's buffers. */
const LAST_BYTES_MS = 500;

const waiting = (ms: number, ended: Promise<unknown>): Promise<unknown> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((done) => {
    timer = setTimeout(done, ms);
  });
  return Promise.race([ended, late]).finally(() => {
    clearTimeout(timer);
  });
};

/** Follows the requests of a server from now on. */
export const drainOf = (server: Server): Drain => {
  const open = new Set<ServerResponse>();
  let isDraining = false;
  let settle: (() => void) | undefined;

  const sayGoodbye = (response: ServerResponse): void => {
    // Node answers with `Connection: close`, and closes it afterwards.
    if (!response.headersSent) response.shouldKeepAlive = false;
  };

  server.prependListener('request', (_: IncomingMessage, response: ServerResponse) => {
    open.add(response);
    if (isDraining) sayGoodbye(response);
    response.once('close', () => {
      open.delete(response);
      if (open.size === 0) settle?.();
    });
  });

  return {
    drain: async (graceMs) => {
      if (!server.listening) return 0;
      isDraining = true;
      open.forEach(sayGoodbye);
      const closed = new Promise<void>((done) => {
        server.close(() => {
          done();
        });
      });
      server.closeIdleConnections();
      const answered = new Promise<void>((done) => {
        settle = done;
        if (open.size === 0) done();
      });
      await waiting(graceMs, answered);
      const { size } = open;
      if (size === 0) await waiting(LAST_BYTES_MS, closed);
      return size;
    },
  };
};
