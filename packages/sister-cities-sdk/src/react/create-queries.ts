import type { SisterCitiesClient } from '../client';

import { queriesFor } from './queries-for';
import { queryOf } from './query';

/**
 * Options for the hooks of `@tanstack/react-query`, for every kind of record of one city's instance. `city` is what you
 * call the instance, such as `portland`: it tells the answers of several instances apart in one cache. No key holds a
 * token, so a cache that is sent to browsers tells none.
 */
export const createQueries = <Locale extends string = string>(
  client: SisterCitiesClient<Locale>,
  city: string,
) => {
  const { anniversaries, program } = client;
  return {
    associations: queriesFor(
      city,
      'associations',
      client.associations,
      client.association,
      client.associationTotal,
    ),
    cities: queriesFor(city, 'cities', client.cities, client.city, client.cityTotal),
    decisions: queriesFor(city, 'decisions', client.decisions, client.decision, client.decisionTotal),
    events: queriesFor(city, 'events', client.events, client.event, client.eventTotal),
    eventSeries: queriesFor(
      city,
      'eventSeries',
      client.eventSeriesList,
      client.eventSeries,
      client.eventSeriesTotal,
    ),
    gifts: queriesFor(city, 'gifts', client.gifts, client.gift, client.giftTotal),
    goals: queriesFor(city, 'goals', client.goals, client.goal, client.goalTotal),
    letters: queriesFor(city, 'letters', client.letters, client.letter, client.letterTotal),
    relationships: queriesFor(
      city,
      'relationships',
      client.relationships,
      client.relationship,
      client.relationshipTotal,
    ),
    /** The program of the home city. */
    program: (options: NonNullable<Parameters<typeof program>[0]> = {}) =>
      queryOf(['sister-cities', city, 'program'], 'one', options, (signal) =>
        program({ ...options, signal }),
      ),
    /** The anniversaries of all relationships from a day on. */
    anniversaries: (options: NonNullable<Parameters<typeof anniversaries>[0]> = {}) =>
      queryOf(['sister-cities', city, 'anniversaries'], 'list', options, (signal) =>
        anniversaries({ ...options, signal }),
      ),
  };
};

/** What `createQueries` makes. */
export type SisterCitiesQueries<Locale extends string = string> = ReturnType<typeof createQueries<Locale>>;
