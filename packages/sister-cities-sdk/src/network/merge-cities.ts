import { keysOf } from './place-keys';
import type { PlaceKeys } from './place-keys';
import type { NetworkPlace, NetworkRelationship, NetworkResult } from './types';

/** A relationship, and which of the asked cities tells of it. */
export interface Listing {
  city: string;
  relationship: NetworkRelationship;
}

/** A city of the world, with all that the asked cities say of it. */
export interface MergedCity {
  /** By the best identifier anybody states: `wikidata:Q37951`, `geonames:884979`, or `TW:keelung`. */
  id: string;
  /** Each way of writing it once. */
  names: string[];
  /** ISO 3166-1. More than one where the asked cities do not agree. */
  countryCodes: string[];
  /** Which of the asked cities this is. */
  homeOf: string[];
  /** Who has it as a partner, with which relationship. */
  partnerOf: Listing[];
}

/** What an asked city says of a place: that it is its home, or a partner. */
interface Mention {
  city: string;
  keys: PlaceKeys;
  place: NetworkPlace;
  relationship: NetworkRelationship | null;
}

/** Mentions that mean one city. */
type Group = readonly Mention[];

const LEVELS = [0, 1, 2, 3];

const by =
  <Name extends string>(name: Name) =>
  (one: Record<Name, string>, other: Record<Name, string>): number =>
    one[name] < other[name] ? -1 : 1;

const once = (words: readonly string[]): string[] => [...new Set(words)].filter(Boolean).sort();

const keysAt = (group: Group, level: number): string[] => once(group.map(({ keys }) => keys[level] ?? ''));

/** Whether two groups have the same at the first level where both have something. */
const fit = (one: Group, other: Group): boolean => {
  const level = LEVELS.find((each) => keysAt(one, each)[0] && keysAt(other, each)[0]) ?? 0;
  return keysAt(one, level).some((key) => keysAt(other, level).includes(key));
};

/** Those that can be one city become one; where a key could mean several, only those without a better one. */
const join = (groups: readonly Group[], level: number, key: string): Group[] => {
  const named = groups.filter((group) => group.some(({ keys }) => keys[level] === key));
  const isClear = named.every((one) => named.every((other) => fit(one, other)));
  const joined = named.filter(
    (group) => isClear || group.every(({ keys }) => !keys.slice(0, level).join('')),
  );
  return [...groups.filter((group) => !joined.includes(group)), joined.flat()];
};

const mentionsIn = ({ city, answer }: NetworkResult): Mention[] =>
  [null, ...(answer?.relationships ?? [])].flatMap((relationship) => {
    const place = relationship ? relationship.partnerCity : answer?.homeCity;
    return place ? [{ city, keys: keysOf(place), place, relationship }] : [];
  });

const describe = (group: Group): MergedCity => ({
  id: LEVELS.flatMap((level) => keysAt(group, level))[0] ?? '',
  names: once(group.map(({ place }) => place.name)),
  countryCodes: once(group.map(({ place }) => place.countryCode)),
  homeOf: once(group.map(({ city, relationship }) => (relationship ? '' : city))),
  partnerOf: group
    .flatMap(({ city, relationship }) => (relationship ? [{ city, relationship }] : []))
    .sort(by('city')),
});

/**
 * The cities of all answers, each once, in the order of their identifiers: the same Wikidata id, else the same
 * GeoNames id, else the same name in the same country. Where a name could mean two of them, it is left apart. Which of
 * the results comes first makes no difference.
 */
export const mergeCities = (results: readonly NetworkResult[]): MergedCity[] => {
  const mentions = [...new Map(results.map((each) => [each.city, each])).values()]
    .sort(by('city'))
    .flatMap(mentionsIn);
  return LEVELS.reduce<readonly Group[]>(
    (before, level) => keysAt(mentions, level).reduce((all, key) => join(all, level, key), before),
    mentions.map((each) => [each]),
  )
    .filter(({ length }) => length)
    .map(describe)
    .sort(by('id'));
};
