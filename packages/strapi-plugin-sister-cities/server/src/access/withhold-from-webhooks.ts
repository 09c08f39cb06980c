import { isRecord } from '../../../shared/is-record';
import { uidOf } from '../../../shared/names';
import { staffDefinitions } from '../content-types';
import { identityOf } from '../query/shown';

/** The part of Strapi's event hub through which everything goes that a listener, such as a webhook, hears. */
export interface Emitter {
  emit(eventName: string, ...payload: unknown[]): Promise<void>;
}

const STAFF: ReadonlySet<unknown> = new Set(staffDefinitions.map(({ name }) => uidOf(name)));

/** A record of a type as the public may have it: without what the city keeps to itself. */
export type AsPublic = (uid: string, entry: unknown) => Promise<unknown>;

const withheld = async (payload: unknown, asPublic: AsPublic): Promise<unknown> => {
  if (!isRecord(payload) || typeof payload.uid !== 'string') return payload;
  const { model, uid, entry } = payload;
  if (STAFF.has(uid)) return { model, uid, entry: identityOf(entry) };
  // Strapi waits for nobody here: whatever keeps the switches from being read, nothing is told that they may hide.
  const shown = await asPublic(uid, entry).catch(() => identityOf(entry));
  return shown === entry ? payload : { ...payload, entry: shown };
};

/**
 * Tells listeners of the types that only the office reads no more than which record an event is about, and of all others
 * what the public may have of it. Strapi sends webhooks every attribute that is not private, and a private one could not
 * be searched for in the office.
 */
export const withholdFromWebhooks = (eventHub: Emitter, asPublic: AsPublic): void => {
  // Each Strapi has a hub of its own, so that no other one of the same process is touched.
  const emit = eventHub.emit.bind(eventHub);
  eventHub.emit = async (eventName, ...payload) =>
    emit(eventName, ...(await Promise.all(payload.map((each) => withheld(each, asPublic)))));
};
