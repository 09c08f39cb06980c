import { mergeCities } from './merge-cities';
import type { Listing, MergedCity } from './merge-cities';
import type { NetworkResult } from './types';

const FIELDS = ['establishedOn', 'designatedOn', 'designation', 'standing'] as const;

/** What is compared between the two sides of a relationship. */
export type ReciprocityField = (typeof FIELDS)[number];

/** How the two sides of a relationship fit together. */
export interface Reciprocity {
  /** The partner, as all asked cities write it. */
  partner: MergedCity;
  /** The city that lists the partner; where both list each other, the first of the alphabet. */
  listing: Listing;
  /** What the partner publishes, if it lists the city. */
  counterpart?: Listing | undefined;
  /**
   * `agreed`: both list each other. `differs`: they do, with other facts. `one_sided`: the partner answered, and does
   * not list the city. `not_asked`: the partner is not in the network, or has never answered.
   */
  status: 'agreed' | 'differs' | 'not_asked' | 'one_sided';
  /** Empty unless the status is `differs`. */
  differences: ReciprocityField[];
}

/** Nothing stated is no contradiction, and neither is 1959 to 1959-11-17. */
const contradict = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && !one.startsWith(other) && !other.startsWith(one);

/**
 * Compares what both sides publish of each relationship that has not ended. Dates that are known more or less exactly
 * agree while they can mean the same day.
 */
export const findReciprocity = (results: readonly NetworkResult[]): Reciprocity[] => {
  const cities = mergeCities(results);
  return cities.flatMap((partner) =>
    partner.partnerOf.flatMap((listing) => {
      const home = cities.find(({ homeOf }) => homeOf.includes(listing.city));
      const asked = partner.homeOf[0] ? partner.homeOf : [''];
      return asked.flatMap((other): Reciprocity[] => {
        const counterpart = home?.partnerOf.find(({ city }) => city === other);
        if (!counterpart) {
          return [{ partner, listing, status: other ? 'one_sided' : 'not_asked', differences: [] }];
        }
        const differences = FIELDS.filter((field) =>
          contradict(listing.relationship[field], counterpart.relationship[field]),
        );
        const status = differences[0] ? 'differs' : 'agreed';
        return other < listing.city ? [] : [{ partner, listing, counterpart, status, differences }];
      });
    }),
  );
};
