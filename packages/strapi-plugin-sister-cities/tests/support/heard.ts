import { isRecord } from '../../shared/is-record';
import { uidOf } from '../../shared/names';
import type { TypeName } from '../../shared/names';

import type { Host } from './strapi';

/** What listeners such as the host's webhooks hear of one type while some work is done. */
export const heardOf = async (
  host: Host,
  type: TypeName,
  event: string,
  work: () => Promise<unknown>,
): Promise<Record<string, unknown>> => {
  const told = new Promise<Record<string, unknown>>((resolve) => {
    const off = host.strapi.eventHub.on(event, (payload: unknown) => {
      if (!isRecord(payload) || payload.uid !== uidOf(type)) return Promise.resolve();
      resolve(payload);
      off();
      return Promise.resolve();
    });
  });
  await work();
  return told;
};
