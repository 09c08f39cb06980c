import type { Core } from '@strapi/strapi';

import { pluginConfig } from '../config';

import { drainOf } from './drain';
import { untilIdle } from './idle';
import type { Pool } from './idle';

interface Client {
  pool: Pool;
}

const isClient = (client: unknown): client is Client =>
  typeof client === 'object' && client !== null && 'pool' in client;

/** A server that failed to start has no database to wait for. */
const isIdle = async (strapi: Core.Strapi, grace: number): Promise<boolean> => {
  if (!strapi.isLoaded) return true;
  const client: unknown = strapi.db.connection.client;
  return !isClient(client) || untilIdle(client.pool, grace);
};

/**
 * Strapi drops what it is answering when it is told to stop (SIGTERM, SIGINT). From now on it answers first: its own way
 * to stop begins when nothing is open any more and nothing is written, or when the grace is over.
 */
export const drainBeforeStopping = (strapi: Core.Strapi): void => {
  const { drain } = drainOf(strapi.server.httpServer);
  const destroy = strapi.destroy.bind(strapi);
  strapi.destroy = async () => {
    const grace = pluginConfig(strapi).drainGraceMs;
    const begun = performance.now();
    const left = await drain(grace);
    if (left > 0)
      strapi.log.warn(
        `sister-cities: stopped with ${String(left)} requests unanswered after ${String(grace)} ms.`,
      );
    if (!(await isIdle(strapi, Math.max(0, grace - (performance.now() - begun)))))
      strapi.log.warn(
        `sister-cities: stopped while something was still being written after ${String(grace)} ms. What was not finished is undone.`,
      );
    await destroy();
  };
};
