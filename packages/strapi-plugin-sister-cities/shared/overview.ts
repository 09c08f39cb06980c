import type { StateOf } from './office';
import type { PartialDate } from './partial-date';

/** What the page “Sister Cities” of the admin panel is told: `GET /sister-cities/overview`. Never part of the public API. */

export interface OverviewCity {
  documentId: string;
  name: string;
  countryCode: string;
  /** As the office writes it; `null`: the usual name for the code. */
  countryName: string | null;
  latitude: number | null;
  longitude: number | null;
}

export interface OverviewRelationship extends StateOf {
  documentId: string;
  title: string;
  homeCity: string | null;
  partnerCity: string | null;
  establishedOn: PartialDate | null;
  endedOn: PartialDate | null;
  /** The great circle between the two cities, not rounded; `null` where a coordinate is not on file. */
  distanceKm: number | null;
  isPublished: boolean;
}

/** An entry of the history that somebody decided; relationships entered as they exist are no decisions. */
export interface OverviewDecision {
  key: string;
  relationship: string;
  classification: string;
  result: string | null;
  body: string | null;
  identifier: string | null;
  /** The day of the decision or, where that is not known, the day it took effect. */
  decidedOn: PartialDate | null;
  /** Whether a later entry says that this one was a mistake. */
  isCorrected: boolean;
}

export interface OverviewEvent {
  documentId: string;
  name: string;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  /** Neither cancelled nor postponed. */
  takesPlace: boolean;
  /** Whether it counts where the rules ask for activity. */
  countsAsActivity: boolean;
  /** Empty for an event of the whole program. */
  relationships: string[];
  isPublished: boolean;
}

export interface OverviewGoal {
  documentId: string;
  statement: string;
  area: string;
  state: string;
  statedOn: PartialDate | null;
  retiredOn: PartialDate | null;
  /** `null` for a goal of the whole program, which every relationship inherits. */
  relationship: string | null;
  isPublished: boolean;
}

export interface Overview {
  /** The day it is for the program, `YYYY-MM-DD`. */
  today: string;
  homeCity: string | null;
  cities: OverviewCity[];
  relationships: OverviewRelationship[];
  decisions: OverviewDecision[];
  events: OverviewEvent[];
  goals: OverviewGoal[];
  /** Whether more is on file than one page can show. */
  isCut: boolean;
}
