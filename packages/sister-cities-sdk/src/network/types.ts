import type { SisterCitiesError } from '../error';
import type { ActiveGoal, City, GoalSummary, RelationshipSummary } from '../generated/model';
import type { ClientOptions } from '../settings';

/** An instance to ask, with the options of its client. */
export interface NetworkCity extends ClientOptions {
  /** What you call it, such as `portland`; no two of a network have the same. */
  city: string;
}

/** A city as one instance writes it. */
export type NetworkPlace = Pick<
  City,
  'countryCode' | 'countryName' | 'identifiers' | 'name' | 'slug' | 'subdivisionCode'
>;

/** A goal in force, and whether it is one of the whole program. */
export interface NetworkGoal extends Pick<ActiveGoal, 'inherited'> {
  goal: Pick<GoalSummary, 'key' | 'measureOfSuccess' | 'statement'>;
}

/** A relationship as one side of it publishes it. */
export interface NetworkRelationship extends Pick<
  RelationshipSummary,
  'designatedOn' | 'designation' | 'establishedOn' | 'slug' | 'standing'
> {
  activeGoals: NetworkGoal[];
  partnerCity: NetworkPlace;
}

/** What an instance published when it was asked. */
export interface NetworkAnswer {
  /** `null` where the instance does not say which city it is of. */
  homeCity: NetworkPlace | null;
  /** Those that have not ended, all of them, in the order of their slugs. */
  relationships: NetworkRelationship[];
}

/**
 * What is known of one city. One that could not be asked shows what it answered before, with the age of that in
 * seconds and the error of now.
 */
export type NetworkResult =
  | { city: string; answer: NetworkAnswer; age: number; error?: SisterCitiesError }
  | { city: string; answer: null; age: null; error: SisterCitiesError };
