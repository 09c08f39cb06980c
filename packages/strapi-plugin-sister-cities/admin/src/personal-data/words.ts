import type { Fate, PersonFound, RecordOfPerson } from '../../../shared/personal-data';
import type { MessageId, Say } from '../translations/message';

const KINDS: Readonly<Record<string, MessageId>> = {
  'volunteer-inquiry': 'person.type-volunteer-inquiry',
  'resident-idea': 'person.type-resident-idea',
  'association-contact': 'person.type-association-contact',
  association: 'person.type-association',
  program: 'person.type-program',
};

const FATES: Readonly<Record<Fate, MessageId>> = {
  delete: 'person.fate-delete',
  forget: 'person.fate-forget',
  keep: 'person.fate-keep',
};

/** What kind of record it is, as an editor calls it. */
export const kindWords = ({ type }: RecordOfPerson, say: Say): string => {
  const id = KINDS[type];
  return id === undefined ? type : say(id);
};

/** What an erasure would do with it. */
export const fateWords = ({ fate }: RecordOfPerson, say: Say): string => say(FATES[fate]);

/** How many records an erasure would delete, take the person out of, and leave. */
export const countsOf = ({ records }: PersonFound): { deleted: number; forgotten: number; kept: number } => {
  const count = (wanted: Fate): number => records.filter(({ fate }) => fate === wanted).length;
  return { deleted: count('delete'), forgotten: count('forget'), kept: count('keep') };
};

/** Whether an erasure would change anything. */
export const canErase = (person: PersonFound): boolean => person.records.some(({ fate }) => fate !== 'keep');
