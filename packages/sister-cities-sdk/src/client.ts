import { createAsk } from './ask';
import * as Operations from './generated/operations';
import type * as Model from './generated/model';
import type { JsonObject } from './json';
import type { ByKey, BySlug, CallOptions } from './list-options';
import { createReaders } from './readers';
import type { List, One, Single, Total } from './readers';
import { readSettings } from './settings';
import type { ClientOptions } from './settings';

/**
 * Reads the published records of one city's instance. Every method rejects with a SisterCitiesError. A list holds as
 * many records as the server gives at once, unless `pagination` asks for a part of it; a record that does not exist
 * is `null`.
 */
export interface SisterCitiesClient {
  /** The program itself: who answers the public, what it is for and what it says about itself. */
  program: Single<Model.Program>;

  /** Relationships with both cities and the stated goals. */
  relationships: List<Model.RelationshipListItem, Model.RelationshipFilters, Model.RelationshipSort>;
  /** A relationship with its story, goals, associations, events, gifts and letters, at most 100 of each. */
  relationship: One<Model.Relationship, BySlug>;
  relationshipTotal: Total<Model.RelationshipFilters>;

  /** Goals of relationships, and those of the whole program, whose `relationship` is null. */
  goals: List<Model.Goal, Model.GoalFilters, Model.GoalSort>;
  goal: One<Model.Goal, ByKey>;
  goalTotal: Total<Model.GoalFilters>;

  /** The home city and its partners. */
  cities: List<Model.City, Model.CityFilters, Model.CitySort>;
  city: One<Model.City, BySlug>;
  cityTotal: Total<Model.CityFilters>;

  /** The nonprofits and committees that keep relationships active. */
  associations: List<Model.AssociationListItem, Model.AssociationFilters, Model.AssociationSort>;
  association: One<Model.Association, BySlug>;
  associationTotal: Total<Model.AssociationFilters>;

  /** Events with the relationships that they belong to; events of the whole program belong to none. */
  events: List<Model.EventListItem, Model.EventFilters, Model.EventSort>;
  event: One<Model.Event, BySlug>;
  eventTotal: Total<Model.EventFilters>;

  /** Events that come back, such as a yearly gala. */
  eventSeriesList: List<Model.EventSeries, Model.EventSeriesFilters, Model.EventSeriesSort>;
  eventSeries: One<Model.EventSeries, BySlug>;
  eventSeriesTotal: Total<Model.EventSeriesFilters>;

  /** What the cities gave each other. */
  gifts: List<Model.Gift, Model.GiftFilters, Model.GiftSort>;
  gift: One<Model.Gift, BySlug>;
  giftTotal: Total<Model.GiftFilters>;

  /** Letters with their recipients and the relationships that they concern. */
  letters: List<Model.LetterListItem, Model.LetterFilters, Model.LetterSort>;
  letter: One<Model.Letter, BySlug>;
  letterTotal: Total<Model.LetterFilters>;

  /** Sends a query of your own and resolves with its `data` as the server sent it. */
  request: (
    document: string,
    variables?: JsonObject,
    options?: Pick<CallOptions, 'signal'>,
  ) => Promise<JsonObject>;
}

/** @throws SisterCitiesError `invalid_input` when an option cannot be used. */
export const createSisterCitiesClient = (options: ClientOptions): SisterCitiesClient => {
  const settings = readSettings(options);
  const ask = createAsk(settings);
  const { list, one, single, total } = createReaders(ask, settings.locale);
  return Object.freeze<SisterCitiesClient>({
    program: single(Operations.program),
    relationships: list(Operations.relationships),
    relationship: one(Operations.relationship, Operations.relationshipBySlug),
    relationshipTotal: total(Operations.relationshipTotal),
    goals: list(Operations.goals),
    goal: one(Operations.goal, Operations.goalByKey),
    goalTotal: total(Operations.goalTotal),
    cities: list(Operations.cities),
    city: one(Operations.city, Operations.cityBySlug),
    cityTotal: total(Operations.cityTotal),
    associations: list(Operations.associations),
    association: one(Operations.association, Operations.associationBySlug),
    associationTotal: total(Operations.associationTotal),
    events: list(Operations.events),
    event: one(Operations.event, Operations.eventBySlug),
    eventTotal: total(Operations.eventTotal),
    eventSeriesList: list(Operations.eventSeriesList),
    eventSeries: one(Operations.eventSeries, Operations.eventSeriesBySlug),
    eventSeriesTotal: total(Operations.eventSeriesTotal),
    gifts: list(Operations.gifts),
    gift: one(Operations.gift, Operations.giftBySlug),
    giftTotal: total(Operations.giftTotal),
    letters: list(Operations.letters),
    letter: one(Operations.letter, Operations.letterBySlug),
    letterTotal: total(Operations.letterTotal),
    request: (document, variables, call) => ask({ document, variables, signal: call?.signal }),
  });
};
