import type { TypeName } from '../../../shared/names';

/** A section of an import file: its key, the type it fills, in the order that references need. */
export interface Section {
  key: string;
  type: TypeName;
}

export const SECTIONS: readonly Section[] = [
  { key: 'cities', type: 'city' },
  { key: 'program', type: 'program' },
  { key: 'relationships', type: 'relationship' },
  { key: 'goals', type: 'goal' },
  { key: 'associations', type: 'association' },
  { key: 'eventSeries', type: 'event-series' },
  { key: 'gifts', type: 'gift' },
  { key: 'events', type: 'event' },
  { key: 'letters', type: 'letter' },
];
