import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../../shared/names';

import { MAXIMUM_BYTES } from './forms';
import { tooLarge } from './refused';
import { errorBody } from './rest';
import { SUBMISSIONS } from './routes';

interface Exchange {
  path: string;
  request: { length?: number };
  status: number;
  body: unknown;
}

/**
 * Refuses a submission over REST that says itself to be too large, before anybody reads or parses it. One that does not tell
 * its size is measured after the host's own limit.
 */
export const bodyGuard =
  (strapi: Core.Strapi) =>
  async (exchange: Exchange, next: () => Promise<unknown>): Promise<void> => {
    const prefix: unknown = strapi.config.get('api.rest.prefix');
    const start = `${typeof prefix === 'string' ? prefix : '/api'}/${PLUGIN_ID}/${SUBMISSIONS}/`;
    // Strapi's router takes capitals for the same address.
    const isOurs = exchange.path.toLowerCase().startsWith(start.toLowerCase());
    if (!isOurs || (exchange.request.length ?? 0) <= MAXIMUM_BYTES) {
      await next();
      return;
    }
    const refused = tooLarge();
    exchange.status = refused.status;
    exchange.body = errorBody(refused);
  };
