import type { TypeName } from '../../../shared/names';
import { languagesIn } from '../access/languages';
import type { Languages } from '../access/languages';

/** The types that have drafts, and the fields of theirs that the page shows. */
export const SHOWN_FIELDS = {
  relationship: ['title', 'homeCity', 'partnerCity', 'designation', 'standing', 'establishedOn', 'endedOn'],
  goal: ['statement', 'area', 'state', 'statedOn', 'retiredOn', 'relationship'],
  event: ['name', 'startsOn', 'endsOn', 'eventStatus', 'countsAsActivity', 'relationships'],
} as const satisfies Partial<Record<TypeName, readonly string[]>>;

export type Drafted = keyof typeof SHOWN_FIELDS;

export type Drafts = Readonly<Record<Drafted, Languages>>;

const languagesOf = (ability: unknown, type: Drafted): Languages =>
  languagesIn(ability, 'read', type, SHOWN_FIELDS[type]);

/**
 * What is published everybody may read. Drafts are for those whose role reads all of a type's records in a language, and
 * all of the fields that the page shows, in the Content Manager.
 */
export const draftsFor = (ability: unknown): Drafts => ({
  relationship: languagesOf(ability, 'relationship'),
  goal: languagesOf(ability, 'goal'),
  event: languagesOf(ability, 'event'),
});
