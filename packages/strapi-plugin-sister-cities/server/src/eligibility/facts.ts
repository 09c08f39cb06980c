import type { Money } from '../../../shared/money';
import type { PartialDate } from '../../../shared/partial-date';
import type { Terminology } from '../../../shared/presentation';
import type { EventDates } from '../computed/events';
import type { Day } from '../computed/calendar';

/**
 * What is on file about a relationship, as plain data: everything that eligibility and compliance are decided from.
 * `null` means that the file does not tell.
 */
export interface Facts {
  /** The day it is for the program. */
  asOf: Day;
  relationship: RelationshipFacts;
  partner: PartnerFacts | null;
  associations: readonly AssociationFacts[];
  /** Of all associations of the relationship. */
  reports: readonly ReportFacts[];
  /** Of the relationship, and of its associations; each once. */
  events: readonly EventFacts[];
  /** Titles of the other sister cities in the country of the partner that have not ended. */
  sisterCitiesInCountry: readonly string[];
  /** When the two cities were last in touch. */
  lastContactOn: PartialDate | null;
  /** What the city calls its partners, for the sentences about them. */
  terminology: Terminology;
}

export interface RelationshipFacts {
  documentId: string;
  title: string;
  designation: string | null;
  standing: string | null;
  establishedOn: PartialDate | null;
  /** Since when the present designation holds. */
  designatedOn: PartialDate | null;
  nextReviewOn: PartialDate | null;
  /** The day on which it was proposed, for a proposal. */
  proposedOn: Day | null;
  /** Something is written in its attestation on restrictions. */
  hasRestrictionAttestation: boolean;
}

export interface PartnerFacts {
  name: string;
  /** ISO 3166-1 alpha-2. */
  countryCode: string | null;
}

export interface AssociationFacts {
  documentId: string;
  name: string;
  /** A value of the vocabulary `legalForm`. */
  legalForm: string | null;
  hasPledge: boolean;
  hasFinancialCapacity: boolean;
  hasStaffingCapacity: boolean;
  hasIndependenceStatement: boolean;
  /** Values of the vocabulary `fundingSource`; empty when none is stated. */
  fundingSources: readonly string[];
  memberCount: number | null;
}

export interface ReportFacts {
  documentId: string;
  title: string;
  associationDocumentId: string;
  /** A value of the vocabulary `reportKind`. */
  kind: string;
  periodStart: PartialDate;
  periodEnd: PartialDate;
  /** The due date that the office wrote on the report itself; it goes before the one that the policy gives. */
  dueOn: Day | null;
  /** `null`: it has not arrived. */
  submittedOn: Day | null;
  /** A value of the vocabulary `reportReview`. */
  review: string;
  endingBalance: Money | null;
  lowestBalance: Money | null;
  fundingSources: readonly string[];
  incomeCity: Money | null;
}

export interface EventFacts extends EventDates {
  documentId: string;
  name: string;
  inHomeArea: boolean | null;
  /** Anything but `false` counts. */
  countsAsActivity: boolean | null;
}
