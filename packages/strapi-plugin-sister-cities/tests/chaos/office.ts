import { uidOf } from '../../shared/names';
import type { ServedNode } from '../support/served-node';

import { repeating } from './writer';
import type { Writer } from './writer';

/** What was acknowledged: slugs of cities with the last source that a write was answered for, and what may be newer. */
export interface Ledger {
  cities: Map<string, { documentId: string; source: string; maybe: Set<string> }>;
  /** Writes that were answered with success. */
  acknowledged: number;
  /** Writes that were answered with an error, or not at all. */
  unanswered: number;
  /** Imports by the beginning of the slugs that they write, and whether each was acknowledged. */
  imports: Map<string, boolean>;
}

export const newLedger = (): Ledger => ({
  cities: new Map(),
  acknowledged: 0,
  unanswered: 0,
  imports: new Map(),
});

interface Sent {
  status: number;
  body: { data?: { documentId?: string } | null };
}

const send = async (url: string, token: string, method: string, data: unknown): Promise<Sent | undefined> => {
  try {
    const answer = await fetch(url, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ data }),
    });
    return { status: answer.status, body: JSON.parse(await answer.text()) };
  } catch {
    return undefined;
  }
};

/** Makes cities and changes them over HTTP, and keeps account of what it was told. */
export const writerOn = (node: ServedNode, token: string, ledger: Ledger, name: string): Writer => {
  const cities = `${node.url}/api/sister-cities/cities`;
  const make = async (slug: string): Promise<void> => {
    const sent = await send(cities, token, 'POST', { name: slug, slug, countryCode: 'CH', source: 'first' });
    const documentId = sent?.body.data?.documentId;
    if (sent?.status !== 201 || documentId === undefined) {
      ledger.unanswered += 1;
      return;
    }
    ledger.acknowledged += 1;
    ledger.cities.set(slug, { documentId, source: 'first', maybe: new Set() });
  };
  const change = async (slug: string, source: string): Promise<void> => {
    const known = ledger.cities.get(slug);
    if (!known) return;
    known.maybe.add(source);
    const sent = await send(`${cities}/${known.documentId}`, token, 'PUT', { source });
    if (sent?.status !== 200) {
      ledger.unanswered += 1;
      return;
    }
    ledger.acknowledged += 1;
    known.source = source;
    known.maybe.clear();
  };
  return repeating(node, async (count, goesOn) => {
    const slug = `${name}-${String(count)}`;
    await make(slug);
    // What is asked after the server was told to stop is no promise of the drain.
    if (goesOn()) await change(slug, `second-${String(count)}`);
  });
};

/** What a clerk is told while the server or its database is being broken. */
const OF_A_BLOW = /reach|ended|terminat|57P0|ECONN|connect|disk is full/i;

const ENDS = { suspend: 'suspended', resume: 'active' } as const;

/** Suspends and resumes one relationship by turns, as the office does. */
export const clerkOn = (node: ServedNode, relationship: string): Writer => {
  const step = async (): Promise<void> => {
    const read: unknown = await node.call('service', 'transitions', 'life', relationship);
    const { sequence, standing }: { sequence: number; standing: string } = JSON.parse(JSON.stringify(read));
    const transition = standing === 'active' ? 'suspend' : 'resume';
    await node.call('service', 'transitions', 'make', relationship, {
      transition,
      sequence,
      result: 'pass',
      body: 'City Council',
      identifier: `Resolution ${String(sequence)}`,
      decidedOn: '2020-03-04',
      reason: `To be ${ENDS[transition]}.`,
      ...(transition === 'suspend' ? { publicNotice: 'Suspended.' } : {}),
    });
  };
  return repeating(node, async (_count, goesOn) => {
    try {
      await step();
    } catch (error) {
      if (goesOn() && !OF_A_BLOW.test(String(error))) throw error;
    }
  });
};

/** Two cities and the relationship between them that clerks move. */
export const openOffice = async (node: ServedNode): Promise<string> => {
  const made = async (type: 'city' | 'relationship', data: Record<string, unknown>): Promise<string> => {
    const written: unknown = await node.call('documents', uidOf(type), 'create', { data });
    const { documentId }: { documentId: string } = JSON.parse(JSON.stringify(written));
    return documentId;
  };
  const homeCity = await made('city', { name: 'Home', slug: 'home', countryCode: 'CH' });
  const partnerCity = await made('city', { name: 'Partner', slug: 'partner', countryCode: 'CH' });
  return made('relationship', {
    homeCity,
    partnerCity,
    designation: 'sister_city',
    standing: 'active',
    source: 'Council minutes of 1988',
  });
};
