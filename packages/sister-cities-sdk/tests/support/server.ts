import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A real HTTP server of the test's own. */
export interface TestServer {
  url: string;
  stop(): Promise<void>;
}

export type Respond = (response: ServerResponse, request: ReceivedRequest) => void;

export interface ReceivedRequest {
  method: string | undefined;
  /** Path and query. */
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  request.setEncoding('utf8');
  let body = '';
  for await (const part of request) body += String(part);
  return body;
};

export const startServer = (respond: Respond): Promise<TestServer> =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        respond(response, {
          method: request.method,
          url: request.url ?? '',
          headers: request.headers,
          body,
        });
      });
    });
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${port.toString()}/graphql`,
        stop: () =>
          new Promise((stopped) => {
            server.closeAllConnections();
            server.close(() => {
              stopped();
            });
          }),
      });
    });
  });

/** Starts a server, does the work with its address, and stops it again. */
export const withServer = async <Result>(
  respond: Respond,
  work: (url: string) => Promise<Result>,
): Promise<Result> => {
  const server = await startServer(respond);
  try {
    return await work(server.url);
  } finally {
    await server.stop();
  }
};

export const send =
  (status: number, body: string, headers: Record<string, string> = {}): Respond =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  };
