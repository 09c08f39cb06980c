import { isRecord } from '../../../shared/is-record';
import { uidOf } from '../../../shared/names';
import { staffDefinitions } from '../content-types';

/** The part of Strapi's event hub through which everything goes that a listener, such as a webhook, hears. */
export interface Emitter {
  emit(eventName: string, ...payload: unknown[]): Promise<void>;
}

const STAFF: ReadonlySet<unknown> = new Set(staffDefinitions.map(({ name }) => uidOf(name)));

const withheld = (payload: unknown): unknown => {
  if (!isRecord(payload) || !STAFF.has(payload.uid)) return payload;
  const { model, uid } = payload;
  const { id, documentId } = isRecord(payload.entry) ? payload.entry : {};
  return { model, uid, entry: { id, documentId } };
};

/**
 * Tells listeners of the types that only the office reads no more than which record an event is about. Strapi sends
 * webhooks every attribute that is not private, and a private one could not be searched for in the office.
 */
export const withholdFromWebhooks = (eventHub: Emitter): void => {
  // Each Strapi has a hub of its own, so that no other one of the same process is touched.
  const emit = eventHub.emit.bind(eventHub);
  eventHub.emit = (eventName, ...payload) => emit(eventName, ...payload.map(withheld));
};
