import { apiOf } from './api';
import type { Api } from './api';
import type { Host } from './strapi';

interface Told {
  status: number;
  /** The parsed body. */
  body: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- JSON of many shapes, read by tests only
  /** Nothing was worked out for it: it was kept in memory. */
  isFromMemory: boolean;
  /** Statements that the whole host sent to its database meanwhile, which may be for somebody else. */
  statements: number;
}

/** Asks a host over HTTP, and tells where the answer came from. */
export interface Asking {
  ask(query: string, variables?: Record<string, unknown>): Promise<Told>;
  /** Asks until the answer is kept: an own write comes back from the database after a moment and drops once more. */
  warm(query: string, variables?: Record<string, unknown>): Promise<Told>;
}

/** A database that was cut off has to be heard again first, on a machine that may be busy. */
const LONGEST_MILLISECONDS = 30_000;

interface Statistics {
  answered: number;
  passedOn: Record<string, number>;
}

export const askingOf = (host: Host, token?: string): Asking => {
  const api: Api = apiOf(host, token);
  const statistics: Statistics = host.strapi.plugin('sister-cities').service('compiled').statistics;
  const worked = (): number =>
    Object.values(statistics.passedOn).reduce((sum, count) => sum + count, statistics.answered);
  let sent = 0;
  host.strapi.db.connection.on('query', () => {
    sent += 1;
  });
  const ask: Asking['ask'] = async (query, variables = {}) => {
    const before = { worked: worked(), sent };
    const { status, body } = await api.graphql(query, variables);
    return { status, body, isFromMemory: worked() === before.worked, statements: sent - before.sent };
  };
  return {
    ask,
    warm: async (query, variables) => {
      const begun = performance.now();
      do {
        const told = await ask(query, variables);
        // Whoever is told that the database is out of reach has cost nothing either.
        if (told.status !== 503 && told.isFromMemory && told.statements === 0) return told;
      } while (performance.now() - begun < LONGEST_MILLISECONDS);
      throw new Error(`Never answered from memory: ${query}`);
    },
  };
};
