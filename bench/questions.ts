import { AREAS, COUNTRIES, dayAfter, slugOf, SMALLEST_POPULATION } from './data/rows';

export const QUESTION_NAMES = ['list', 'deep', 'detail', 'filter', 'events', 'cities'] as const;

export type QuestionName = (typeof QUESTION_NAMES)[number];

export type Variables = Record<string, string | number>;

export interface Question {
  name: QuestionName;
  title: string;
  /** Fewest relationships with which it can be asked. */
  from: number;
  /** The document for Strapi. */
  strapi: string;
  /** The document for PostGraphile, whose answer differs from Strapi's in `nodes` alone. */
  postgraphile: string;
  /**
   * Variables of the n-th time it is asked, of a program with so many relationships. They differ for every n (up to
   * fifty thousand), and cost every server the same work. Only values that everybody can bind to a prepared
   * statement make the difference, besides the pages of a list: PostGraphile writes limits and offsets into its SQL.
   */
  variables(n: number, relationships: number): Variables;
}

const ITEMS = 20;

/** A name that no record has, another one for every n: leaving it out changes the question and not the answer. */
const nobody = (n: number): string => `nobody-${String(n)}`;

const STRAPI_RELATIONSHIP = `
    slug title designation standing establishedOn summary
    partnerCity { name countryCode latitude longitude }
    associations { name }
    goals(pagination: { limit: 3 }) { statement state }
    events(sort: ["startsOn:desc"], pagination: { limit: 3 }) { name startsOn }
    letters(pagination: { limit: 2 }) { title dateSent }`;

const POSTGRAPHILE_RELATIONSHIP = `
    slug title designation standing establishedOn summary
    partnerCity { name countryCode latitude longitude }
    associations { nodes { name } }
    goals(first: 3) { nodes { statement state } }
    events(orderBy: [STARTS_ON_EARLIEST_DESC], first: 3) { nodes { name startsOn } }
    letters(first: 2) { nodes { title dateSent } }`;

const LIST_STRAPI = `query List($start: Int!, $except: String!) {
  sisterCitiesRelationships(
    filters: { slug: { ne: $except } }
    sort: ["title:asc"]
    pagination: { start: $start, limit: ${String(ITEMS)} }
  ) {${STRAPI_RELATIONSHIP}
  }
}`;

const LIST_POSTGRAPHILE = `query List($start: Int!, $except: String!) {
  sisterCitiesRelationships: allRelationships(
    filter: { slug: { notEqualTo: $except } }
    orderBy: [TITLE_ASC]
    offset: $start
    first: ${String(ITEMS)}
  ) {
    nodes {${POSTGRAPHILE_RELATIONSHIP}
    }
  }
}`;

const DEEP_START = 10_000;

/** The pages that are asked for: visitors seldom go further, and what lies deep is a question of its own. */
const PAGES = 10;

const list: Question = {
  name: 'list',
  title: `List page: ${String(ITEMS)} relationships with city, association, goals, latest events, letters`,
  from: ITEMS,
  strapi: LIST_STRAPI,
  postgraphile: LIST_POSTGRAPHILE,
  variables: (n, relationships) => ({
    start: ITEMS * (n % Math.min(PAGES, Math.floor(relationships / ITEMS))),
    except: nobody(n),
  }),
};

const deep: Question = {
  name: 'deep',
  title: 'List page near the 10,000th relationship',
  from: DEEP_START,
  strapi: LIST_STRAPI,
  postgraphile: LIST_POSTGRAPHILE,
  variables: (n, relationships) => ({
    start: Math.min(DEEP_START, relationships - ITEMS) - ITEMS * (n % PAGES),
    except: nobody(n),
  }),
};

const detail: Question = {
  name: 'detail',
  title: 'Detail by slug, with the same relations',
  from: 1,
  strapi: `query Detail($slug: String!, $except: String!) {
  sisterCitiesRelationships(filters: { slug: { eq: $slug }, title: { ne: $except } }) {${STRAPI_RELATIONSHIP}
  }
}`,
  postgraphile: `query Detail($slug: String!, $except: String!) {
  sisterCitiesRelationships: allRelationships(filter: { slug: { equalTo: $slug }, title: { notEqualTo: $except } }) {
    nodes {${POSTGRAPHILE_RELATIONSHIP}
    }
  }
}`,
  variables: (n, relationships) => ({
    slug: slugOf(n % relationships),
    except: nobody(n),
  }),
};

/** From 1 January 2024 back to 1900: fifty years before the oldest relationship of the data. */
const DAYS_BEFORE_ALL = 45_290;

const filter: Question = {
  name: 'filter',
  title: 'Relationships by area of an active goal and by country, sorted by date, first 20',
  from: 1,
  strapi: `query Filter($area: String!, $country: String!, $since: String!) {
  sisterCitiesRelationships(
    filters: {
      goals: { area: { eq: $area }, state: { eq: "active" } }
      partnerCity: { countryCode: { eq: $country } }
      establishedOn: { gte: $since }
    }
    sort: ["establishedOn:asc", "slug:asc"]
    pagination: { limit: ${String(ITEMS)} }
  ) {
    slug title designation establishedOn
    partnerCity { name countryCode }
    goals(pagination: { limit: 3 }) { statement area state }
    events(sort: ["startsOn:desc"], pagination: { limit: 3 }) { name startsOn }
  }
}`,
  postgraphile: `query Filter($area: String!, $country: String!, $since: Date!) {
  sisterCitiesRelationships: allRelationships(
    filter: {
      goals: { some: { area: { equalTo: $area }, state: { equalTo: "active" } } }
      partnerCity: { countryCode: { equalTo: $country } }
      establishedOnEarliest: { greaterThanOrEqualTo: $since }
    }
    orderBy: [ESTABLISHED_ON_EARLIEST_ASC, SLUG_ASC]
    first: ${String(ITEMS)}
  ) {
    nodes {
      slug title designation establishedOn
      partnerCity { name countryCode }
      goals(first: 3) { nodes { statement area state } }
      events(orderBy: [STARTS_ON_EARLIEST_DESC], first: 3) { nodes { name startsOn } }
    }
  }
}`,
  variables: (n) => ({
    area: AREAS[n % AREAS.length] ?? '',
    country: COUNTRIES[Math.floor(n / AREAS.length) % COUNTRIES.length] ?? '',
    // A day on which no relationship of the data existed yet, so that all of them are later.
    since: dayAfter(-DAYS_BEFORE_ALL + (Math.floor(n / (AREAS.length * COUNTRIES.length)) % 18_000)),
  }),
};

/** Days of 2027 and 2028: two years of events lie after them at every size. */
const DAYS_ASKED = 731;
const FIRST_DAY_ASKED = 1096;

const events: Question = {
  name: 'events',
  title: 'Upcoming events with their relationships and cities, first 20',
  from: 1,
  strapi: `query Events($day: String!, $except: String!) {
  sisterCitiesEvents(
    filters: { startsOn: { gte: $day }, slug: { ne: $except } }
    sort: ["startsOn:asc", "slug:asc"]
    pagination: { limit: ${String(ITEMS)} }
  ) {
    name startsOn startTime venueName venueAddress
    relationships(pagination: { limit: 5 }) { title partnerCity { name } }
  }
}`,
  postgraphile: `query Events($day: Date!, $except: String!) {
  sisterCitiesEvents: allEvents(
    filter: { startsOnEarliest: { greaterThanOrEqualTo: $day }, slug: { notEqualTo: $except } }
    orderBy: [STARTS_ON_EARLIEST_ASC, SLUG_ASC]
    first: ${String(ITEMS)}
  ) {
    nodes {
      name startsOn startTime venueName venueAddress
      relationships(first: 5) { nodes { title partnerCity { name } } }
    }
  }
}`,
  variables: (n) => ({
    day: dayAfter(FIRST_DAY_ASKED + (n % DAYS_ASKED)),
    except: nobody(n),
  }),
};

const cities: Question = {
  name: 'cities',
  title: '100 cities, flat',
  from: 100,
  strapi: `query Cities($population: Int!) {
  sisterCitiesCities(
    filters: { population: { gte: $population } }
    sort: ["name:asc"]
    pagination: { limit: 100 }
  ) {
    name slug countryCode countryName latitude longitude timeZone population officialWebsite
  }
}`,
  postgraphile: `query Cities($population: Int!) {
  sisterCitiesCities: allCities(
    filter: { population: { greaterThanOrEqualTo: $population } }
    orderBy: [NAME_ASC]
    first: 100
  ) {
    nodes { name slug countryCode countryName latitude longitude timeZone population officialWebsite }
  }
}`,
  // No city has fewer residents: the number changes, the answer does not.
  variables: (n) => ({ population: n % SMALLEST_POPULATION }),
};

export const QUESTIONS: Readonly<Record<QuestionName, Question>> = {
  list,
  deep,
  detail,
  filter,
  events,
  cities,
};

/** In which words a server is asked. */
export type Dialect = 'strapi' | 'postgraphile';

export const OPERATIONS: Readonly<Record<QuestionName, string>> = {
  list: 'List',
  deep: 'List',
  detail: 'Detail',
  filter: 'Filter',
  events: 'Events',
  cities: 'Cities',
};

/** The body of the HTTP request that asks a question for the n-th time. */
export const requestBody = (question: Question, dialect: Dialect, n: number, relationships: number): string =>
  JSON.stringify({
    operationName: OPERATIONS[question.name],
    query: question[dialect],
    variables: question.variables(n, relationships),
  });
