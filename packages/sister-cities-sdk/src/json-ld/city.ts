import type { CityLeaf, WithContext } from 'schema-dts';

import type { WithTextDates } from '../dates/partial-date';
import type { City } from '../generated/model';

import { known } from './known';

/** A city, or as much of one as a query asked for. */
export type CityFacts = Pick<City, 'name'> & Partial<WithTextDates<City>>;

/** A city as a part of something else: its name and where it is. */
export const cityNode = ({ name, countryName, latitude, longitude }: CityFacts): CityLeaf => ({
  '@type': 'City',
  name,
  ...known({
    containedInPlace: countryName ? { '@type': 'Country', name: countryName } : null,
    geo: latitude != null && longitude != null ? { '@type': 'GeoCoordinates', latitude, longitude } : null,
  }),
});

/** A schema.org `City`; `sameAs` is its item in Wikidata. */
export const cityJsonLd = (city: CityFacts): WithContext<CityLeaf> => ({
  '@context': 'https://schema.org',
  ...cityNode(city),
  ...known({
    alternateName: city.alternateNames?.map(({ name }) => name),
    url: city.officialWebsite,
    sameAs: city.identifiers
      ?.filter(({ scheme }) => scheme === 'wikidata')
      .map(({ identifier }) => `http://www.wikidata.org/entity/${identifier}`),
  }),
});
