import { createHash } from 'node:crypto';

import { pick } from './random';
import { sentences } from './texts';

export type Row = Record<string, unknown>;

/** Rows of one table of Strapi. All rows have the same columns. */
export interface TableRows {
  table: string;
  rows: Iterable<Row>;
}

const PREFIX = 'sister_cities_';
const WRITTEN = '2026-11-24 08:00:00.000';

/** Partners of Portland and Salt Lake City: the 10,000th Sapporo is one only in its name. */
const CITIES = [
  { name: 'Sapporo', country: 'JP', countryName: 'Japan', at: [43.0618, 141.3545], zone: 'Asia/Tokyo' },
  {
    name: 'Guadalajara',
    country: 'MX',
    countryName: 'Mexico',
    at: [20.6668, -103.3918],
    zone: 'America/Mexico_City',
  },
  { name: 'Bologna', country: 'IT', countryName: 'Italy', at: [44.4949, 11.3426], zone: 'Europe/Rome' },
  { name: 'Chernivtsi', country: 'UA', countryName: 'Ukraine', at: [48.2921, 25.9358], zone: 'Europe/Kyiv' },
] as const;

export const COUNTRIES: readonly string[] = CITIES.map(({ country }) => country);

export const AREAS: readonly string[] = ['peace', 'culture', 'education', 'trade', 'environment'];

/** First and last day on which an event of the data starts, as days since 1970. */
const FIRST_DAY = Date.UTC(2024, 0, 1) / 86_400_000;
const DAYS = 2557;

/** A day, `YYYY-MM-DD`, so many days after 1 January 2024. */
export const dayAfter = (days: number): string =>
  new Date((FIRST_DAY + days) * 86_400_000).toISOString().slice(0, 10);

/** The smallest number of residents that a city of the data has. */
export const SMALLEST_POPULATION = 50_000;

const padded = (index: number): string => String(index).padStart(5, '0');

/** 24 letters and digits, the first one a letter, as Strapi makes them. */
export const documentIdOf = (type: string, index: number): string =>
  `b${BigInt(
    `0x${createHash('sha256')
      .update(`${type}:${String(index)}`)
      .digest('hex')}`,
  )
    .toString(36)
    .slice(0, 23)}`;

export const partnerOf = (relationship: number): number => relationship + 1;

export const slugOf = (relationship: number): string => {
  const { name } = cityAt(partnerOf(relationship));
  return `portland-${name.toLowerCase()}-${padded(partnerOf(relationship))}`;
};

const cityAt = (index: number): (typeof CITIES)[number] => CITIES[index % CITIES.length] ?? CITIES[0];

const times = (published: string | null): Row => ({
  created_at: WRITTEN,
  updated_at: WRITTEN,
  published_at: published,
});

const city = (index: number): Row => {
  const isHome = index === 0;
  const { name, country, countryName, at, zone } = cityAt(index);
  return {
    id: index + 1,
    document_id: documentIdOf('city', index),
    name: isHome ? 'Portland' : `${name} ${padded(index)}`,
    slug: isHome ? 'portland-or' : `${name.toLowerCase()}-${padded(index)}`,
    is_home: isHome,
    country_code: isHome ? 'US' : country,
    country_name: isHome ? 'United States' : countryName,
    latitude: isHome ? 45.5235 : at[0] + pick(1000, index, 1) / 1000,
    longitude: isHome ? -122.6762 : at[1] + pick(1000, index, 2) / 1000,
    time_zone: isHome ? 'America/Los_Angeles' : zone,
    population: SMALLEST_POPULATION + pick(2_000_000, index, 3),
    official_website: `https://www.city-${padded(index)}.example`,
    source: 'Benchmark',
    locale: 'en',
    ...times(WRITTEN),
  };
};

/** A date as precisely as it is known, in three columns, as the plugin keeps it. */
const partial = (column: string, day: string, isYear: boolean): Row => {
  const year = day.slice(0, 4);
  return {
    [column]: isYear ? year : day,
    [`${column}_earliest`]: isYear ? `${year}-01-01` : day,
    [`${column}_latest`]: isYear ? `${year}-12-31` : day,
  };
};

const established = (index: number): string =>
  new Date(Date.UTC(1955, 0, 1 + pick(25_000, index, 4))).toISOString().slice(0, 10);

const relationship = (index: number): Row => ({
  title: `Portland – ${cityAt(partnerOf(index)).name} ${padded(partnerOf(index))}`,
  slug: slugOf(index),
  designation: index % 6 === 0 ? 'friendship_city' : 'sister_city',
  standing: 'active',
  ...partial('established_on', established(index), index % 10 === 0),
  summary: sentences(820, index, 5).slice(0, 1000),
  source: 'Benchmark',
  locale: 'en',
});

const association = (index: number): Row => ({
  name: `Portland-${cityAt(partnerOf(index)).name} ${padded(partnerOf(index))} Sister City Association`,
  slug: `association-${padded(index)}`,
  legal_form: 'nonprofit',
  purpose: sentences(200, index, 6),
  source: 'Benchmark',
  locale: 'en',
});

/** Two goals for every fourth relationship, three for the others. */
const goalsOf = (index: number): number => (index % 4 === 3 ? 2 : 3);

const goal = (index: number, of: number, number: number): Row => ({
  statement: sentences(180, index, 7),
  area: AREAS[(of + number) % AREAS.length],
  is_ultimate: false,
  key: `goal-${String(of)}-${String(number)}`,
  state: (of + 2 * number) % 7 === 0 ? 'achieved' : 'active',
  ...partial('stated_on', established(of), true),
  source: 'Benchmark',
  locale: 'en',
});

const event = (index: number): Row => ({
  name: `${sentences(50, index, 8)} (${String(index)})`.slice(0, 250),
  slug: `event-${String(index).padStart(6, '0')}`,
  kind: 'meeting',
  description: sentences(200, index, 9),
  ...partial('starts_on', dayAfter((index * 37) % DAYS), false),
  start_time: '18:30',
  event_status: 'EventScheduled',
  venue_name: `Hall ${String(pick(100, index, 10))}`,
  venue_address: `${String(1 + pick(900, index, 11))} Main Street, Portland`,
  counts_as_activity: true,
  source: 'Benchmark',
  locale: 'en',
});

const letter = (index: number): Row => ({
  title: `${sentences(60, index, 12)} (${String(index)})`.slice(0, 250),
  slug: `letter-${String(index).padStart(6, '0')}`,
  direction: 'outgoing',
  subject: 'congratulations',
  ...partial('date_sent', dayAfter(pick(1000, index, 13)), false),
  sender_name: 'Portland City Council',
  visibility: 'public',
  source: 'Benchmark',
});

const upTo = function* (count: number): Generator<number> {
  for (let index = 0; index < count; index += 1) yield index;
};

const mapped = function* <T>(count: number, row: (index: number) => T): Generator<T> {
  for (const index of upTo(count)) yield row(index);
};

/** Ids of the two rows of a document: its draft, and what is published of it. */
const VERSIONS = [
  { id: (index: number): number => 2 * index + 1, published: null },
  { id: (index: number): number => 2 * index + 2, published: WRITTEN },
];

const versions = function* (type: string, count: number, row: (index: number) => Row): Generator<Row> {
  for (const index of upTo(count))
    for (const { id, published } of VERSIONS)
      yield { id: id(index), document_id: documentIdOf(type, index), ...row(index), ...times(published) };
};

/** Which document belongs to which, in the order of the list that it stands in; `order` counts from 1. */
interface Tie {
  from: number;
  to: number;
  order: Row;
}

const ties = function* (all: Iterable<Tie>, columns: readonly [from: string, to: string]): Generator<Row> {
  let id = 0;
  for (const { from, to, order } of all)
    for (const version of VERSIONS) {
      id += 1;
      yield { id, [columns[0]]: version.id(from), [columns[1]]: version.id(to), ...order };
    }
};

const toCities = function* (count: number, cityOf: (index: number) => number): Generator<Row> {
  let id = 0;
  for (const index of upTo(count))
    for (const version of VERSIONS) {
      id += 1;
      yield { id, relationship_id: version.id(index), city_id: cityOf(index) + 1 };
    }
};

interface Place {
  of: number;
  number: number;
}

const goalPlaces = (count: number): Place[] =>
  Array.from({ length: count }, (_, of) =>
    Array.from({ length: goalsOf(of) }, (__, number) => ({ of, number })),
  ).flat();

const EVENTS_EACH = 3;
const LETTERS_EACH = 2;

/** Every seventh event is of two relationships. */
const eventTies = function* (count: number): Generator<Tie> {
  const shared = new Map<number, number>();
  for (const from of upTo(count * EVENTS_EACH)) {
    const first = Math.floor(from / EVENTS_EACH);
    const others = from % 7 === 0 && count > 1 ? [(first + 1) % count] : [];
    for (const [index, to] of [first, ...others].entries()) {
      const place = (shared.get(to) ?? 0) + 1;
      shared.set(to, place);
      yield { from, to, order: { relationship_ord: index + 1, event_ord: place } };
    }
  }
};

const letterTies = (count: number): Iterable<Tie> =>
  mapped(count * LETTERS_EACH, (from) => ({
    from,
    to: Math.floor(from / LETTERS_EACH),
    order: { relationship_ord: 1, letter_ord: (from % LETTERS_EACH) + 1 },
  }));

const keys = function* (count: number, goals: readonly Place[]): Generator<Row> {
  const claims = function* (): Generator<[key: string, type: string, index: number]> {
    for (const index of upTo(count + 1)) yield [`slug:city:${String(city(index).slug)}`, 'city', index];
    for (const index of upTo(count)) {
      const pair = [documentIdOf('city', 0), documentIdOf('city', partnerOf(index))].sort().join(':');
      yield [`slug:relationship:${slugOf(index)}`, 'relationship', index];
      yield [`pair:${pair}`, 'relationship', index];
      yield [`slug:association:${String(association(index).slug)}`, 'association', index];
    }
    for (const [index, { of, number }] of goals.entries())
      yield [`key:goal:${String(goal(index, of, number).key)}`, 'goal', index];
    for (const index of upTo(count * EVENTS_EACH))
      yield [`slug:event:${String(event(index).slug)}`, 'event', index];
    for (const index of upTo(count * LETTERS_EACH))
      yield [`slug:letter:${String(letter(index).slug)}`, 'letter', index];
  };
  let id = 0;
  for (const [key, type, index] of claims()) {
    id += 1;
    yield { id, key, owner: `${type}:${documentIdOf(type, index)}` };
  }
};

/**
 * The content of a program with so many relationships, as rows of Strapi's tables, in an order in which they can be
 * written: every document has a draft and a published row, each with links of its own, as if an office had entered
 * and published it.
 */
export const rowsOf = (count: number): TableRows[] => {
  const goals = goalPlaces(count);
  const rows: Record<string, Iterable<Row>> = {
    cities: mapped(count + 1, city),
    programs: [
      {
        id: 1,
        document_id: documentIdOf('program', 0),
        name: 'International Relations',
        locale: 'en',
        ...times(WRITTEN),
      },
    ],
    programs_home_city_lnk: [{ id: 1, program_id: 1, city_id: 1 }],
    relationships: versions('relationship', count, relationship),
    relationships_home_city_lnk: toCities(count, () => 0),
    relationships_partner_city_lnk: toCities(count, partnerOf),
    associations: versions('association', count, association),
    associations_relationship_lnk: ties(
      mapped(count, (from) => ({ from, to: from, order: { association_ord: 1 } })),
      ['association_id', 'relationship_id'],
    ),
    goals: versions('goal', goals.length, (index) => {
      const { of = 0, number = 0 } = goals[index] ?? {};
      return goal(index, of, number);
    }),
    goals_relationship_lnk: ties(
      goals.map(({ of, number }, from) => ({ from, to: of, order: { goal_ord: number + 1 } })),
      ['goal_id', 'relationship_id'],
    ),
    events: versions('event', count * EVENTS_EACH, event),
    events_relationships_lnk: ties(eventTies(count), ['event_id', 'relationship_id']),
    letters: versions('letter', count * LETTERS_EACH, letter),
    letters_relationships_lnk: ties(letterTies(count), ['letter_id', 'relationship_id']),
    unique_keys: keys(count, goals),
  };
  return Object.entries(rows).map(([table, each]) => ({ table: `${PREFIX}${table}`, rows: each }));
};
