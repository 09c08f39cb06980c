import type { Question } from './question';

/** A promise, and a question that shows it is kept. */
export type Example = readonly [promise: string, question: Question];

const LIST = 'sisterCitiesRelationships';

const asking = (promise: string, query: string, variables?: Question['variables']): Example => [
  promise,
  variables === undefined ? { query } : { query, variables },
];

const slugs = (args: string): string => `{ ${LIST}(${args}) { slug } }`;

const SELECTION: readonly Example[] = [
  asking('values of every kind', `{ ${LIST} { slug title designation standing themes story updatedAt } }`),
  asking(
    'typed lists',
    '{ sisterCitiesEvents(sort: "slug", pagination: { limit: 9 }) { participants { name affiliations side } delegations { size } organizers } }',
  ),
  asking(
    'numbers as they are',
    '{ sisterCitiesGoals(sort: "key") { baseline current target progress } sisterCitiesGifts { latitude longitude } }',
  ),
  asking(
    'relations to one and to many, four deep',
    `{ ${LIST}(sort: "slug", pagination: { limit: 3 }) { partnerCity { name } events(sort: "slug", pagination: { limit: 2 }) { association { relationship { goals { key } } } } } }`,
  ),
  asking(
    'pages of what belongs to a record',
    `{ ${LIST} { events_connection(pagination: { limit: 2 }) { nodes { slug } } goals_connection { nodes { key } } } }`,
  ),
  asking(
    'what is computed, by a day',
    `{ ${LIST}(sort: "slug") { nextMilestone(asOf: "2026-11-22") { label date } yearsActive(asOf: "2026-11-22") { years } activeGoals(asOf: "2026-11-22") { inherited goal { key } } goalHistory { stateAsOf goal { key } } lastEvent(asOf: "2026-11-22") { slug } lastContactOn currentNotice { text } decisions { key } distanceKm } }`,
  ),
  asking(
    'the program',
    '{ sisterCitiesProgram { name counts { designation count } countsSentence process { step title sentences { text } } homeCity { slug } statements { key text } } }',
  ),
  asking('one record by its id', '{ sisterCitiesRelationship(documentId: "nowhere") { slug } }'),
];

const FILTERS: readonly Example[] = [
  asking('a filter by equality', slugs('filters: { slug: { eq: "portland-sapporo" } }')),
  asking('filters in both directions', slugs('filters: { title: { containsi: "sAPP" }, slug: { ne: "x" } }')),
  asking(
    'conditions joined',
    slugs(
      'filters: { or: [{ slug: { in: ["portland-lviv"] } }, { and: [{ standing: { eq: "active" } }, { not: { summary: { null: true } } }] }] }',
    ),
  ),
  asking('an empty list of values, which is no condition', slugs('filters: { slug: { in: [] } }')),
  asking(
    'signs that are patterns in a database',
    '{ sisterCitiesEvents(filters: { name: { contains: "100 % of_it" } }) { slug name } }',
  ),
  asking('a choice of several', slugs('filters: { themes: { hasSome: [culture, education] } }')),
  asking('partial dates', slugs('filters: { establishedOn: { gte: "1988-05", lt: "2000" } }')),
  asking(
    'a filter through relations',
    slugs('filters: { events: { association: { slug: { startsWith: "friends" } } } }'),
  ),
  asking(
    'a filter by letters, of which one is a draft',
    slugs('filters: { letters: { slug: { eq: "draft-only" } } }'),
  ),
  asking(
    'numbers and dates',
    '{ sisterCitiesGoals(filters: { baseline: { lte: 0.1 }, createdAt: { gt: "2020-01-01T00:00:00.000Z" } }) { key } }',
  ),
];

const SORTS_AND_PAGES: readonly Example[] = [
  asking('one sort', slugs('sort: "establishedOn:desc"')),
  asking('several sorts, with ties', '{ sisterCitiesEvents(sort: ["kind:desc", "name"]) { slug } }'),
  asking('a sort through a relation', slugs('sort: ["partnerCity.name:desc"]')),
  asking(
    'a sort of what belongs to a record',
    `{ ${LIST} { events(sort: "startsOn:desc") { slug startsOn } } }`,
  ),
  asking('a page', slugs('sort: "slug", pagination: { page: 2, pageSize: 5 }')),
  asking('a part', slugs('sort: "slug", pagination: { start: 3, limit: 4 }')),
  asking('nothing, when nothing is asked for', slugs('pagination: { limit: 0 }')),
  asking('no more than the host allows', '{ sisterCitiesEvents(pagination: { limit: 5000 }) { slug } }'),
  asking('the default size of a page', '{ sisterCitiesEvents { slug } }'),
  asking(
    'the number of all',
    '{ sisterCitiesEvents_connection(pagination: { page: 2, pageSize: 9 }) { nodes { slug } pageInfo { total page pageSize pageCount } } }',
  ),
];

const inLocale = (locale: string): Example =>
  asking(
    `the locale ${locale}`,
    `{ ${LIST}(locale: "${locale}", sort: "slug") { locale title partnerCity { name locale } events(pagination: { limit: 3 }) { name locale } goals { statement locale } nextMilestone(asOf: "2026-11-22") { label } } sisterCitiesRelationships_connection(locale: "${locale}") { pageInfo { total } } }`,
  );

const LOCALES = ['en', 'es', 'uk', 'ja', 'es-MX'].map(inLocale);

const DOCUMENT: readonly Example[] = [
  asking(
    'fragments, within each other and inline',
    `{ ${LIST}(sort: "slug") { ...A } } fragment A on SisterCitiesRelationship { slug ...B ... on SisterCitiesRelationship { partnerCity { slug } } } fragment B on SisterCitiesRelationship { partnerCity { name ... { countryCode } } }`,
  ),
  asking(
    'names of the reader’s own',
    `{ first: ${LIST}(sort: "slug", pagination: { limit: 1 }) { slug: title title: slug constructor: standing } last: ${LIST}(sort: "slug:desc", pagination: { limit: 1 }) { a: goals(filters: { area: { eq: "culture" } }) { key } b: goals { key } } kind: __typename }`,
  ),
  asking(
    'the order in which fields are first asked for',
    `{ ${LIST} { title ...C slug title } } fragment C on SisterCitiesRelationship { standing slug }`,
  ),
  asking(
    'variables, whole and single, with their defaults',
    `query ($f: SisterCitiesRelationshipFiltersInput, $sort: [String] = ["slug:desc"], $limit: Int = 3, $slug: String) { ${LIST}(filters: $f, sort: $sort, pagination: { limit: $limit }) { slug } one: ${LIST}(filters: { slug: { eq: $slug } }) { slug } }`,
    { f: { standing: { eq: 'active' } }, slug: 'portland-lviv' },
  ),
  asking(
    'what is included and skipped',
    `query ($yes: Boolean!, $no: Boolean = false) { ${LIST} { slug @include(if: $yes) title @skip(if: $yes) ...D @include(if: $no) } } fragment D on SisterCitiesRelationship { standing }`,
    { yes: true },
  ),
];

/** The same questions on every database: one for each thing that a reader may ask. */
export const EXAMPLES: readonly Example[] = [
  ...SELECTION,
  ...FILTERS,
  ...SORTS_AND_PAGES,
  ...LOCALES,
  ...DOCUMENT,
];

/** Questions that compiled queries may leave to stock. */
export const OTHERS: readonly Example[] = [
  asking(
    'anniversaries',
    '{ sisterCitiesAnniversaries(asOf: "2026-11-22", months: 60) { standing isMilestone anniversary { number label date } relationship { slug partnerCity { name } } } }',
  ),
  inLocale('*'),
  asking('a name that objects have by themselves', `{ ${LIST}(sort: "slug") { __proto__: standing slug } }`),
  asking('records of the host, and ours below them', '{ articles { headline relationship { slug } } }'),
];
