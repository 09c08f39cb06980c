import type { TypeName } from '../../../shared/names';
import { isValueOf } from '../../../shared/vocabulary';
import type { ValueOf } from '../../../shared/vocabulary';
import type { Values } from '../model/types';

/** How long the clerk keeps a record. */
export type RetentionClass = ValueOf<'retentionClass'>;

/**
 * The retention class of each type (domain 4.10): what says how the cities came to be tied, and what they did, stays;
 * what the office works with stays as long as it needs it; what residents tell of themselves goes after a time. Every
 * other type is kept permanently.
 */
const CLASSES: Readonly<Partial<Record<TypeName, RetentionClass>>> = {
  'association-contact': 'administrative',
  'association-report': 'administrative',
  'resident-idea': 'administrative',
  'volunteer-inquiry': 'temporary',
};

/** The retention class of a record; a letter may have one of its own, which its clerk gave it. */
export const retentionClassOf = (type: TypeName, record: Values = {}): RetentionClass => {
  if (type === 'letter' && isValueOf('retentionClass', record.retention)) return record.retention;
  return CLASSES[type] ?? 'permanent';
};
