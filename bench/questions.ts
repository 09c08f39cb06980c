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
   * some hundred thousand), and cost every server the same work: the rows wander, and limits of nested lists vary
   * above what the lists hold.
   */
  variables(n: number, relationships: number): Variables;
}

const ITEMS = 20;

/** Limits from the smallest that a page asks for upwards, another combination for every n. */
const limits = (n: number): Variables => ({
  goals: 3 + (n % 20),
  events: 3 + (Math.floor(n / 20) % 20),
  letters: 2 + (Math.floor(n / 400) % 20),
});

const STRAPI_RELATIONSHIP = `
    slug title designation standing establishedOn summary
    partnerCity { name countryCode latitude longitude }
    associations { name }
    goals(pagination: { limit: $goals }) { statement state }
    events(sort: ["startsOn:desc"], pagination: { limit: $events }) { name startsOn }
    letters(pagination: { limit: $letters }) { title dateSent }`;

const POSTGRAPHILE_RELATIONSHIP = `
    slug title designation standing establishedOn summary
    partnerCity { name countryCode latitude longitude }
    associations { nodes { name } }
    goals(first: $goals) { nodes { statement state } }
    events(orderBy: [STARTS_ON_EARLIEST_DESC], first: $events) { nodes { name startsOn } }
    letters(first: $letters) { nodes { title dateSent } }`;

const LIST_STRAPI = `query List($start: Int!, $goals: Int!, $events: Int!, $letters: Int!) {
  sisterCitiesRelationships(sort: ["title:asc"], pagination: { start: $start, limit: ${String(ITEMS)} }) {${STRAPI_RELATIONSHIP}
  }
}`;

const LIST_POSTGRAPHILE = `query List($start: Int!, $goals: Int!, $events: Int!, $letters: Int!) {
  sisterCitiesRelationships: allRelationships(orderBy: [TITLE_ASC], offset: $start, first: ${String(ITEMS)}) {
    nodes {${POSTGRAPHILE_RELATIONSHIP}
    }
  }
}`;

const DEEP_START = 10_000;
const DEEP_PAGES = 500;

const list: Question = {
  name: 'list',
  title: `List page: ${String(ITEMS)} relationships with city, association, goals, latest events, letters`,
  from: ITEMS,
  strapi: LIST_STRAPI,
  postgraphile: LIST_POSTGRAPHILE,
  variables: (n, relationships) => {
    // Pages near the start, as visitors ask for; what lies deep is a question of its own.
    const starts = Math.min(relationships - ITEMS, 200) + 1;
    return { start: n % starts, ...limits(Math.floor(n / starts)) };
  },
};

const deep: Question = {
  name: 'deep',
  title: 'List page near the 10,000th relationship',
  from: DEEP_START,
  strapi: LIST_STRAPI,
  postgraphile: LIST_POSTGRAPHILE,
  variables: (n, relationships) => ({
    start: Math.min(DEEP_START, relationships - ITEMS) - (n % DEEP_PAGES),
    ...limits(Math.floor(n / DEEP_PAGES)),
  }),
};

const detail: Question = {
  name: 'detail',
  title: 'Detail by slug, with the same relations',
  from: 1,
  strapi: `query Detail($slug: String!, $goals: Int!, $events: Int!, $letters: Int!) {
  sisterCitiesRelationships(filters: { slug: { eq: $slug } }) {${STRAPI_RELATIONSHIP}
  }
}`,
  postgraphile: `query Detail($slug: String!, $goals: Int!, $events: Int!, $letters: Int!) {
  sisterCitiesRelationships: allRelationships(condition: { slug: $slug }) {
    nodes {${POSTGRAPHILE_RELATIONSHIP}
    }
  }
}`,
  variables: (n, relationships) => ({
    slug: slugOf(n % relationships),
    ...limits(Math.floor(n / relationships)),
  }),
};

const filter: Question = {
  name: 'filter',
  title: 'Relationships by area of an active goal and by country, sorted by date, first 20',
  from: 1,
  strapi: `query Filter($area: String!, $country: String!, $goals: Int!, $events: Int!) {
  sisterCitiesRelationships(
    filters: { goals: { area: { eq: $area }, state: { eq: "active" } }, partnerCity: { countryCode: { eq: $country } } }
    sort: ["establishedOn:asc", "slug:asc"]
    pagination: { limit: ${String(ITEMS)} }
  ) {
    slug title designation establishedOn
    partnerCity { name countryCode }
    goals(pagination: { limit: $goals }) { statement area state }
    events(sort: ["startsOn:desc"], pagination: { limit: $events }) { name startsOn }
  }
}`,
  postgraphile: `query Filter($area: String!, $country: String!, $goals: Int!, $events: Int!) {
  sisterCitiesRelationships: allRelationships(
    filter: {
      goals: { some: { area: { equalTo: $area }, state: { equalTo: "active" } } }
      partnerCity: { countryCode: { equalTo: $country } }
    }
    orderBy: [ESTABLISHED_ON_EARLIEST_ASC, SLUG_ASC]
    first: ${String(ITEMS)}
  ) {
    nodes {
      slug title designation establishedOn
      partnerCity { name countryCode }
      goals(first: $goals) { nodes { statement area state } }
      events(orderBy: [STARTS_ON_EARLIEST_DESC], first: $events) { nodes { name startsOn } }
    }
  }
}`,
  variables: (n) => {
    const choices = AREAS.length * COUNTRIES.length;
    const round = Math.floor(n / choices);
    return {
      area: AREAS[n % AREAS.length] ?? '',
      country: COUNTRIES[Math.floor(n / AREAS.length) % COUNTRIES.length] ?? '',
      goals: 3 + (round % 90),
      events: 3 + (Math.floor(round / 90) % 90),
    };
  },
};

/** Days of 2027 and 2028: two years of events lie after them at every size. */
const DAYS_ASKED = 731;
const FIRST_DAY_ASKED = 1096;

const events: Question = {
  name: 'events',
  title: 'Upcoming events with their relationships and cities, first 20',
  from: 1,
  strapi: `query Events($day: String!, $relationships: Int!) {
  sisterCitiesEvents(
    filters: { startsOn: { gte: $day } }
    sort: ["startsOn:asc", "slug:asc"]
    pagination: { limit: ${String(ITEMS)} }
  ) {
    name startsOn startTime venueName venueAddress
    relationships(pagination: { limit: $relationships }) { title partnerCity { name } }
  }
}`,
  postgraphile: `query Events($day: Date!, $relationships: Int!) {
  sisterCitiesEvents: allEvents(
    filter: { startsOnEarliest: { greaterThanOrEqualTo: $day } }
    orderBy: [STARTS_ON_EARLIEST_ASC, SLUG_ASC]
    first: ${String(ITEMS)}
  ) {
    nodes {
      name startsOn startTime venueName venueAddress
      relationships(first: $relationships) { nodes { title partnerCity { name } } }
    }
  }
}`,
  variables: (n) => ({
    day: dayAfter(FIRST_DAY_ASKED + (n % DAYS_ASKED)),
    relationships: 2 + (Math.floor(n / DAYS_ASKED) % 99),
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
