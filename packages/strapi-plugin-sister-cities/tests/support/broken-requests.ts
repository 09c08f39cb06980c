import fc from 'fast-check';

/** A request that cannot be answered, or that makes the database complain. */
export interface BrokenRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  body?: string;
}

/** Is in every value that is sent. */
export const SENT = 'zqsentzq';

const NUL = '\u0000';

const values = fc.constantFrom<unknown>(
  `${SENT}${NUL}`,
  NUL,
  SENT,
  `${SENT}' or 1=1 --`,
  `2020-13-45${SENT}`,
  '2020-02-30',
  1e308,
  9e15,
  -2_147_483_649,
  '99999999999999999999999999',
  null,
  true,
  [SENT],
  { [SENT]: 1 },
  [[[]]],
  '\ud800',
  'x'.repeat(70_000),
);

const fields = fc.constantFrom(
  'name',
  'slug',
  'countryCode',
  'population',
  'foundedOn',
  'latitude',
  'id',
  'createdAt',
  SENT,
);

const operators = fc.constantFrom(
  'eq',
  'ne',
  'lt',
  'gte',
  'in',
  'between',
  'contains',
  'containsi',
  'null',
  SENT,
);

const graphqlBody = (query: string, variables: unknown = {}): BrokenRequest => ({
  method: 'POST',
  path: '/graphql',
  body: JSON.stringify({ query, variables }),
});

const filtersGraphql = fc
  .tuple(fields, operators, values)
  .map(([field, operator, value]) =>
    graphqlBody(
      'query ($filters: SisterCitiesCityFiltersInput) { sisterCitiesCities(filters: $filters) { name slug } }',
      { filters: { [field]: { [operator]: value } } },
    ),
  );

const relationsGraphql = values.map((value) =>
  graphqlBody(
    'query ($filters: SisterCitiesRelationshipFiltersInput) { sisterCitiesRelationships(filters: $filters) { title } }',
    { filters: { establishedOn: { lte: value }, partnerCity: { name: { eq: value } } } },
  ),
);

const documentsGraphql = fc
  .constantFrom(
    '{ sisterCitiesCities(sort: ["zqsentzq:asc"]) { name } }',
    '{ sisterCitiesCities(sort: ["name:sideways"]) { name } }',
    '{ sisterCitiesCities(pagination: { page: -1 }) { name } }',
    '{ sisterCitiesCities(pagination: { pageSize: 99999999999999 }) { name } }',
    '{ sisterCitiesCity(documentId: "zqsentzq\\u0000") { name } }',
    '{ sisterCitiesCity(documentId: 12.5) { name } }',
    '{ sisterCitiesCities { zqsentzq } }',
    '{ sisterCitiesCities { name ',
    'query ($a: Int!) { sisterCitiesCities(pagination: { page: $a }) { name } }',
    '{ sisterCitiesRelationships(locale: "zqsentzq\\u0000") { title } }',
    '{ sisterCitiesRelationships(status: DRAFT) { title } }',
    '{ sisterCitiesRelationships { years(asOf: "zqsentzq") nextMilestone(asOf: "2020-99-99") { label } } }',
  )
  .map((query) => graphqlBody(query));

const parameters = fc.tuple(fields, operators, values).map(([field, operator, value]) => {
  const text = typeof value === 'string' ? value.slice(0, 2_000) : JSON.stringify(value);
  return `filters[${field}][$${operator}]=${encodeURIComponent(text.replace('\ud800', '%'))}`;
});

const others = fc.constantFrom(
  `sort=${SENT}:asc`,
  'sort=name:sideways',
  `populate=${SENT}`,
  `populate[${SENT}][populate]=*`,
  `fields[0]=${SENT}`,
  'pagination[page]=-1',
  'pagination[limit]=99999999999999999',
  `locale=${SENT}%00`,
  `status=${SENT}`,
  `filters[$or]=${SENT}`,
  `filters[homeCity][name][$eq]=${SENT}%00`,
  `filters[$not][$and][0][$or][name]=%00${SENT}`,
);

const listsRest = fc
  .tuple(fc.constantFrom('cities', 'relationships', 'goals', 'events'), fc.oneof(parameters, others))
  .map(([type, query]): BrokenRequest => ({ method: 'GET', path: `/api/sister-cities/${type}?${query}` }));

const addresses = fc.constantFrom<BrokenRequest>(
  { method: 'GET', path: `/api/sister-cities/cities/${SENT}%00` },
  { method: 'GET', path: `/api/sister-cities/cities/${SENT}` },
  { method: 'GET', path: `/api/sister-cities/${SENT}` },
  { method: 'DELETE', path: `/api/sister-cities/cities/${SENT}%00` },
  {
    method: 'PUT',
    path: `/api/sister-cities/cities/${SENT}`,
    body: JSON.stringify({ data: { name: SENT } }),
  },
  { method: 'GET', path: '/sister-cities/policy' },
  { method: 'POST', path: '/sister-cities/goals/x/revise', body: '{}' },
);

const writes = fc.tuple(fields, values).map(([field, value]): BrokenRequest => {
  const data = { name: 'X', slug: `slug-${SENT}`, countryCode: 'CH', [field]: value };
  return { method: 'POST', path: '/api/sister-cities/cities', body: JSON.stringify({ data }) };
});

const brokenBodies = fc
  .tuple(
    fc.constantFrom('/graphql', '/api/sister-cities/cities'),
    fc.constantFrom(
      `{"data": ${SENT}`,
      SENT,
      '',
      '[]',
      'null',
      '{"query": 1}',
      `{"query": "${SENT}`,
      '"',
      '{"data": null}',
    ),
  )
  .map(([path, body]): BrokenRequest => ({ method: 'POST', path, body }));

/** Whatever clients get wrong, the same for the same seed. */
export const brokenRequests = (seed: number, count: number): BrokenRequest[] =>
  fc.sample(
    fc.oneof(
      filtersGraphql,
      relationsGraphql,
      documentsGraphql,
      listsRest,
      listsRest,
      addresses,
      writes,
      writes,
      brokenBodies,
    ),
    { seed, numRuns: count },
  );
