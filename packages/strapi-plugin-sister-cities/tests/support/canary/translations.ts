import type { ContentTypeDefinition } from '../../../server/src/model/types';

import { queryField } from '../graphql-names';

import { literal, querying } from './graphql';
import { finds, nothing } from './question';
import type { Question } from './question';
import { addressOf, asking } from './rest';
import { guessesFor } from './targets';

/**
 * Questions that go through the translations of a record, which Strapi finds by the id of the document alone, drafts
 * among them. Compared with are those of types without drafts only; they are the control.
 */
export const translationQuestions = (definition: ContentTypeDefinition): Question[] => {
  const attribute = definition.mainField;
  const { start } = guessesFor({ definition, attribute, isFilled: true });
  const holds = { [attribute]: { $startsWith: start } };
  const rest = (way: string, tells: Question['tells'], ...queries: Record<string, unknown>[]): Question => {
    const addresses = queries.map((query) => addressOf(definition, query));
    return {
      way: `REST ${way} of translations`,
      about: 'translations',
      title: addresses.join(' '),
      ask: asking(...addresses),
      tells,
    };
  };
  const sorted = ['asc', 'desc'].map((order) => ({
    sort: [`localizations.${attribute}:${order}`, 'documentId'],
    fields: ['documentId'],
  }));
  const filters = literal({ localizations: { [attribute]: { startsWith: start } } });
  const filtered = `{ x: ${queryField(definition.plural)}(filters: ${filters}) { documentId } }`;
  return [
    rest('filter', finds, { filters: { localizations: holds } }),
    rest('filter', finds, { filters: { $or: [{ $and: [{ localizations: holds }] }] } }),
    rest(
      'sort',
      ([up, down]) => up?.status === 200 && JSON.stringify(up.body) !== JSON.stringify(down?.body),
      ...sorted,
    ),
    rest('populate', nothing, { populate: 'localizations', locale: '*' }),
    rest('populate', nothing, { populate: { localizations: { fields: [attribute] } } }),
    rest('populate', nothing, { populate: { localizations: { populate: 'localizations' } } }),
    rest('populate filter', nothing, { populate: { localizations: { filters: holds } } }),
    {
      way: 'GraphQL filter of translations',
      about: 'translations',
      title: filtered,
      ask: querying(filtered),
      tells: finds,
    },
  ];
};
