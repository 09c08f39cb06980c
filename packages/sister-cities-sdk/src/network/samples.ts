import { dateOf } from '../dates/samples';
import type { Identifier } from '../generated/model';

import type { NetworkPlace, NetworkRelationship, NetworkResult } from './types';

/** A place for tests, such as `JP Sapporo Q37951 2128295`: country, name, Wikidata and GeoNames, where stated. */
export const place = (text: string, subdivisionCode: string | null = null): NetworkPlace => {
  const words = text.split(' ');
  const identifiers = words.flatMap((word): Identifier[] => {
    if (/^Q\d+$/.test(word)) return [{ scheme: 'wikidata', identifier: word }];
    return /^\d+$/.test(word) ? [{ scheme: 'geonames', identifier: word }] : [];
  });
  const [countryCode = '', ...rest] = words.filter((word) => !/^Q?\d+$/.test(word));
  const name = rest.join(' ');
  return { name, countryCode, countryName: null, identifiers, slug: name.toLowerCase(), subdivisionCode };
};

/** A relationship with a partner, active and dated 1988 where nothing else is said. */
export const relationshipWith = (
  partnerCity: NetworkPlace,
  more: Partial<NetworkRelationship> = {},
): NetworkRelationship => ({
  activeGoals: [],
  designatedOn: null,
  designation: 'sister_city',
  establishedOn: dateOf('1988'),
  partnerCity,
  slug: `with-${partnerCity.slug}`,
  standing: 'active',
  ...more,
});

/** What one city answers. */
export const resultOf = (
  city: string,
  homeCity: NetworkPlace | null,
  relationships: NetworkRelationship[],
): NetworkResult => ({ city, answer: { homeCity, relationships }, age: 0 });
