import type { Designation } from '../../../shared/presentation';
import { valuesOf, VOCABULARY } from '../../../shared/vocabulary';

export interface DesignationCount {
  designation: Designation;
  /** Active relationships of this designation. */
  count: number;
}

/** What the count reads of a relationship. */
export interface Designated {
  designation?: string | null;
  standing?: string | null;
}

const isDesignation = (value: string): value is Designation => Object.hasOwn(VOCABULARY.designation, value);

/**
 * How many partners of each kind a city has (P16: nine and one; S13: six), in the order of the vocabulary, zeros
 * included. Active relationships only: "six active Sister City relationships" (S01).
 */
export const countsByDesignation = (relationships: readonly Designated[]): DesignationCount[] => {
  const active = relationships.filter(({ standing }) => standing === 'active');
  return valuesOf('designation')
    .filter(isDesignation)
    .map((designation) => ({
      designation,
      count: active.filter((relationship) => relationship.designation === designation).length,
    }));
};
