import { apiOf } from './api';
import type { Api } from './api';
import type { Host } from './strapi';

interface Told {
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

const MOST_QUESTIONS = 200;

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
    const { body } = await api.graphql(query, variables);
    return { body, isFromMemory: worked() === before.worked, statements: sent - before.sent };
  };
  return {
    ask,
    warm: async (query, variables) => {
      for (let asked = 0; asked < MOST_QUESTIONS; asked += 1) {
        const told = await ask(query, variables);
        if (told.isFromMemory && told.statements === 0) return told;
      }
      throw new Error(`Never answered from memory: ${query}`);
    },
  };
};
