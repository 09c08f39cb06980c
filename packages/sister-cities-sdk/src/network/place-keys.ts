import type { NetworkPlace } from './types';

/** What tells a place from others, the best first; no text where it is not stated. The last is always there. */
export type PlaceKeys = readonly string[];

const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** Wikidata, then GeoNames, then the name in its country; before that in its state or province, where one is stated. */
export const keysOf = ({ identifiers, subdivisionCode, countryCode, name }: NetworkPlace): PlaceKeys => [
  ...['wikidata', 'geonames'].map((scheme) => {
    const found = identifiers?.find((each) => each.scheme === scheme);
    return found ? `${scheme}:${found.identifier}` : '';
  }),
  subdivisionCode ? `${subdivisionCode}:${folded(name)}` : '',
  `${countryCode}:${folded(name)}`,
];
