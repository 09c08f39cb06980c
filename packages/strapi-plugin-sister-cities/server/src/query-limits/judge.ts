import type { Core } from '@strapi/strapi';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';

import { pluginConfig } from '../config';
import { MOST_ENTRIES } from '../graphql/computed/upcoming';
import { itemTypeName, objectTypeName } from '../graphql/names';
import { publicLists } from '../graphql/used';

import { measureOperation } from './measure';
import type { ChosenList, Fragments, Measure, MeasureContext } from './measure';
import { refusalByStrapi, refusalOf, refusalOfError } from './refusal';
import type { Refusal } from './refusal';

/** An operation that somebody wants answered. */
export interface Asked {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Fragments;
  variables: Readonly<Record<string, unknown>>;
}

/** Lists of facts within a record. */
const PARTS: ReadonlySet<string> = new Set(publicLists.map(itemTypeName));

const RELATIONSHIP = objectTypeName('relationship');

/** Fields that are computed from whole lists of a relationship's records, and from how many. */
export const COMPUTED_LISTS: ReadonlyMap<string, number> = new Map([
  [`${RELATIONSHIP}.lastContactOn`, 4],
  [`${RELATIONSHIP}.lastEvent`, 1],
  [`${RELATIONSHIP}.nextEvent`, 1],
  [`${RELATIONSHIP}.currentNotice`, 1],
  [`${RELATIONSHIP}.decisions`, 1],
  [`${RELATIONSHIP}.goalHistory`, 1],
  [`${RELATIONSHIP}.activeGoals`, 1],
]);

/** As much as a city with hundreds of partners, whose dates are all looked at. */
const EVERY_RELATIONSHIP = 2_500;

/** Lists that are chosen from every record of a type. */
export const CHOSEN_LISTS: ReadonlyMap<string, ChosenList> = new Map([
  ['Query.sisterCitiesAnniversaries', { looksAt: EVERY_RELATIONSHIP, length: MOST_ENTRIES }],
]);

const isPart = (name: string): boolean => PARTS.has(name);

const USUAL_LENGTH = 25;

const numberOf = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && value > 0 ? value : otherwise;

const lengthsOf = (strapi: Core.Strapi): MeasureContext['lengths'] => ({
  usual: numberOf(strapi.config.get('plugin::graphql.defaultLimit'), USUAL_LENGTH),
  most: numberOf(strapi.config.get('plugin::graphql.maxLimit'), Infinity),
});

const judged =
  (
    refusal: (
      measure: Measure,
      limits: ReturnType<typeof pluginConfig>['queryLimits'],
    ) => Refusal | undefined,
  ) =>
  (strapi: Core.Strapi, { schema, operation, fragments, variables }: Asked): Refusal | undefined => {
    const { queryLimits } = pluginConfig(strapi);
    if (!queryLimits.enabled) return undefined;
    const context = {
      schema,
      variables,
      lengths: lengthsOf(strapi),
      isPart,
      computedLists: COMPUTED_LISTS,
      chosenLists: CHOSEN_LISTS,
    };
    try {
      return refusal(measureOperation(operation, fragments, context), queryLimits);
    } catch (error) {
      const unreadable = refusalOfError(error, queryLimits);
      if (unreadable) return unreadable;
      throw error;
    }
  };

/** Why an operation is not answered at all; `undefined` where it may be. */
export const refusalFor = judged(refusalOf);

/** Why an operation is not answered by Strapi's own server; `undefined` where it may be. */
export const refusalForStrapi = judged(refusalByStrapi);
