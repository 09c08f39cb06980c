const repeated = (times: number, make: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => make(index)).join(' ');

const nested = (levels: number): string => {
  const steps = ['events', 'relationships'];
  const open = Array.from({ length: levels }, (_, level) => `${steps[level % 2] ?? ''} { `).join('');
  return `{ sisterCitiesRelationships { ${open}documentId ${'} '.repeat(levels)}} }`;
};

const bomb = (levels: number): string =>
  `{ sisterCitiesRelationships { ...F0 } } ${repeated(
    levels,
    (n) => `fragment F${String(n)} on SisterCitiesRelationship { ...F${String(n + 1)} ...F${String(n + 1)} }`,
  )} fragment F${String(levels)} on SisterCitiesRelationship { slug }`;

/** Documents that kept stock Strapi busy for seconds and minutes, and their kin. */
export const corpus: readonly (readonly [title: string, query: string])[] = [
  ['seven relations within one another', nested(7)],
  ['eight relations within one another', nested(8)],
  ['forty relations within one another', nested(40)],
  ['a fragment bomb of 12 levels', bomb(12)],
  ['a fragment bomb of 25 levels', bomb(25)],
  ['70 aliases', `{ ${repeated(70, (n) => `a${String(n)}:sisterCitiesCities{slug}`)} }`],
  [
    'aliased nested lists',
    `{ ${repeated(36, (n) => `a${String(n)}:sisterCitiesRelationships{goals{key}}`)} }`,
  ],
  [
    'four filters through one relation',
    `{ sisterCitiesRelationships(filters: { or: [${repeated(4, (n) => `{events:{name:{contains:"${String(n)}"}}}`)}] }) { slug } }`,
  ],
  [
    'twelve filters through two relations',
    `{ sisterCitiesRelationships(filters: { or: [${repeated(12, (n) => `{events:{relationships:{title:{containsi:"${String(n)}"}}}}`)}] }) { slug } }`,
  ],
  [
    'a filter through six relations',
    '{ sisterCitiesRelationships(filters: { events: { relationships: { events: { relationships: { events: { relationships: { slug: { ne: "a" } } } } } } } }) { slug } }',
  ],
  [
    'conditions within one another',
    `{ sisterCitiesCities(filters: { ${'not: { '.repeat(200)}slug: { eq: "a" } ${'} '.repeat(200)}}) { slug } }`,
  ],
  [
    'a page of everything',
    '{ sisterCitiesEvents(pagination: { limit: -1 }) { name relationships { title goals { statement } } } }',
  ],
  ['a far page', '{ sisterCitiesEvents(pagination: { start: 2000000000, limit: 100 }) { name } }'],
  ['a page before the first', '{ sisterCitiesEvents(pagination: { page: -5, pageSize: 100 }) { name } }'],
  [
    'pages of a hundred of a hundred',
    '{ sisterCitiesRelationships(pagination: { limit: 100 }) { events(pagination: { limit: 100 }) { name letters: relationships { letters(pagination: { limit: 100 }) { title } } } } }',
  ],
  ['a fragment in itself', '{ sisterCitiesCities { ...A } } fragment A on SisterCitiesCity { slug ...A }'],
  ['a fragment that is not there', '{ sisterCitiesCities { ...A } }'],
  ['brackets only', '{'.repeat(2000)],
  ['directives', `{ sisterCitiesCities { slug ${'@include(if: true) '.repeat(95)} } }`],
  [
    'everything that is computed',
    '{ sisterCitiesRelationships(pagination: { limit: 100 }) { nextMilestone { year } activeGoals { inherited } lastEvent { name } nextEvent { name } lastContactOn distanceKm decisions { body } } }',
  ],
  [
    'anniversaries many times',
    `{ ${repeated(30, (n) => `a${String(n)}:sisterCitiesAnniversaries{isMilestone}`)} }`,
  ],
  [
    'sorted through relations',
    '{ sisterCitiesRelationships(sort: ["events.relationships.events.name:asc", "goals.statement:desc"], pagination: { limit: 100 }) { slug } }',
  ],
  [
    'totals of lists in lists',
    '{ sisterCitiesRelationships_connection(pagination: { limit: 100 }) { nodes { events_connection { pageInfo { total } nodes { relationships_connection { pageInfo { total } } } } } } }',
  ],
  [
    'introspection within itself',
    `{ __schema { types { ${'fields { type { '.repeat(12)}name ${'} } '.repeat(12)}} } }`,
  ],
];
