import type { CityLeaf } from 'schema-dts';

import type { WithTextDates } from '../dates/partial-date';
import type { Relationship } from '../generated/model';

import { cityNode } from './city';
import type { CityFacts } from './city';
import { known } from './known';

/** A relationship, or as much of one as a query asked for. */
export interface RelationshipFacts extends Partial<
  WithTextDates<Pick<Relationship, 'establishedOn' | 'endedOn'>>
> {
  readonly homeCity: CityFacts;
  readonly partnerCity: CityFacts;
}

const WIKIDATA = 'http://www.wikidata.org/prop/';

/** The words of Wikidata for what schema.org has none for: P190 twinned body, P580 start time, P582 end time. */
const CONTEXT = [
  'https://schema.org',
  {
    twinning: `${WIKIDATA}P190`,
    twinnedWith: `${WIKIDATA}statement/P190`,
    since: `${WIKIDATA}qualifier/P580`,
    until: `${WIKIDATA}qualifier/P582`,
  },
] as const;

/** The home city with its partner, and since and until when, as exactly as it is known. */
export type RelationshipJsonLd = CityLeaf & {
  '@context': typeof CONTEXT;
  twinning: { twinnedWith: CityLeaf; since?: string; until?: string };
};

/** Both cities as schema.org has them, joined by a statement in the words of Wikidata: schema.org has no type for it. */
export const relationshipJsonLd = (relationship: RelationshipFacts): RelationshipJsonLd => ({
  '@context': CONTEXT,
  ...cityNode(relationship.homeCity),
  twinning: {
    twinnedWith: cityNode(relationship.partnerCity),
    ...known({ since: relationship.establishedOn, until: relationship.endedOn }),
  },
});
