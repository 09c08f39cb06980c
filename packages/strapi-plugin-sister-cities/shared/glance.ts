import type { PartialDate } from './partial-date';

/** What is to happen next in a relationship. */
export const DUE_KINDS = ['report', 'review', 'agreement', 'recommendation', 'council'] as const;

export type DueKind = (typeof DUE_KINDS)[number];

/** By when. */
export interface NextDue {
  kind: DueKind;
  /** As exactly as it is known. */
  on: PartialDate;
  /** Whether that day is over; of a report, whether its days of grace are. */
  isLate: boolean;
}

/** What the list of relationships tells of each beside its fields, `GET /sister-cities/glance`. Never part of the public API. */
export interface Glance {
  documentId: string;
  /** Of the partner city, ISO 3166-1 alpha-2. */
  countryCode: string | null;
  /** As the office calls the country; `null` where it has no name of its own for it. */
  countryName: string | null;
  nextDue: NextDue | null;
  lastContactOn: PartialDate | null;
}

/** As many as a page of the list holds. */
export const MOST_GLANCES = 100;
