import type { TypeName } from './names';

/**
 * What an erasure does with a record: it goes whole; the person is taken out and the rest stays; or it stays as it is, for
 * somebody to change by hand.
 */
export type Fate = 'delete' | 'forget' | 'keep';

/** A record that holds the address of one person. */
export interface RecordOfPerson {
  type: TypeName;
  documentId: string;
  title: string;
  fate: Fate;
}

/** `POST /sister-cities/personal-data/search`. */
export interface PersonFound {
  email: string;
  records: RecordOfPerson[];
}

/** `POST /sister-cities/personal-data/erasures`: how many records went, and out of how many the person was taken. */
export interface Erased {
  deleted: number;
  forgotten: number;
  kept: number;
}
