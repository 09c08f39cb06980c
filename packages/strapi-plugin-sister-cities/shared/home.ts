import type { CheckedRecord, TransitionName } from './eligibility';
import type { TypeName } from './names';
import type { PartialDate } from './partial-date';

/** What the home page of the admin panel is told, `/sister-cities/home/…`. Never part of the public API. */

/** A list that shows its first few, and tells how many there are. */
export interface Listed<Item> {
  items: Item[];
  total: number;
}

/** Why the office looks at an association: what it owes, or that what is on file does not tell. */
export type Owed = 'overdue' | 'below_minimum' | 'due_soon' | 'unknown';

export interface OwingAssociation {
  association: CheckedRecord;
  relationship: CheckedRecord;
  /** The most urgent first. */
  owes: Owed[];
  /** The day that it is about: since when a report is overdue, or by when it is due; `null` when none is known. */
  day: string | null;
  /** The end of the last report that arrived. */
  lastReportUntil: PartialDate | null;
}

/** A rule of the city that could ask something of associations, and whether it does. */
export interface AskedOfAssociations {
  rule: 'reportingIntervalMonths' | 'minimumBalance';
  /** Months, or an amount; `null` where the city has no such rule. */
  value: number | string | null;
  applies: boolean;
}

/** `GET /sister-cities/home/compliance`. */
export interface HomeCompliance extends Listed<OwingAssociation> {
  today: string;
  asked: AskedOfAssociations[];
  /** How many associations; `null` where no rule asks for it. */
  counts: Record<Owed, number | null>;
  /** How many associations the rules apply to. */
  associations: number;
  /** How many relationships have no association that could report. */
  withoutAssociation: number;
}

export interface HomeAnniversary {
  relationship: CheckedRecord;
  standing: string;
  number: number;
  year: number;
  /** `null` when the day of the year is not known. */
  date: string | null;
  isMilestone: boolean;
  /** Such as “60th anniversary”, in the language of the reader. */
  label: string;
}

/** `GET /sister-cities/home/anniversaries`. */
export interface HomeAnniversaries extends Listed<HomeAnniversary> {
  today: string;
  milestones: number;
  /** How many relationships that could celebrate have no date to count from. */
  undated: number;
}

export interface ReadyRelationship {
  relationship: CheckedRecord;
  transition: TransitionName;
  /** How many checks stand in the way: none, or one. */
  open: number;
  /** How many checks there are. */
  checks: number;
  /** What the one check that is open finds, in the language of the reader. */
  reason: string | null;
}

/** `GET /sister-cities/home/ready`. */
export interface HomeReady extends Listed<ReadyRelationship> {
  today: string;
  /** How many have every check met. */
  ready: number;
  /** How many could change their designation, and have more than one check open. */
  waiting: number;
  /** Who decides by the rules of the city. */
  decisionBody: string | null;
}

export interface QuietRelationship {
  relationship: CheckedRecord;
  /** `null`: nothing is on file, which does not mean that there was no contact. */
  lastContactOn: PartialDate | null;
  /** Full months since then, at least; `null` when nothing is on file. */
  months: number | null;
}

/** `GET /sister-cities/home/quiet`. */
export interface HomeQuiet extends Listed<QuietRelationship> {
  today: string;
  /** How many relationships were looked at. */
  active: number;
  /** After how many months a partner counts as quiet, where all are measured alike. */
  months: number | null;
  /** Whether that is our own measure, because no rule of the city tells. */
  isDefault: boolean;
  /** How many of the quiet ones have nothing on file. */
  unknown: number;
}

export type HealthKind =
  | 'relationship_without_goal'
  | 'relationship_without_date'
  | 'relationship_without_association'
  | 'city_without_coordinates'
  | 'city_without_wikidata'
  | 'association_without_contact'
  | 'event_without_date'
  | 'picture_without_text';

export interface HealthFinding {
  kind: HealthKind;
  /** The type of the records that it was found in. */
  type: TypeName;
  /** How many things are missing; a record can miss several pictures’ texts. */
  count: number;
  /** In how many records. */
  records: number;
  /** The records themselves, the first fifty at most. */
  documentIds: string[];
}

/** `GET /sister-cities/home/health`. */
export interface HomeHealth {
  today: string;
  /** Only what was found, in the order of the kinds. */
  findings: HealthFinding[];
}
