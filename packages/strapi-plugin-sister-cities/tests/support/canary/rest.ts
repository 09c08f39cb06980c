import { stringify } from 'qs';

import type { ContentTypeDefinition } from '../../../server/src/model/types';

import type { Answer, Api } from '../api';

import { operationsOn } from './operators';
import type { Operation } from './operators';
import { differ, finds, nothing } from './question';
import type { Question } from './question';
import { guessesFor } from './targets';
import type { Target } from './targets';

type Query = Record<string, unknown>;

export const addressOf = ({ plural, kind, name }: ContentTypeDefinition, query: Query = {}): string =>
  `/sister-cities/${kind === 'singleType' ? name : plural}?${stringify({ pagination: { pageSize: 100 }, ...query })}`;

export const asking =
  (...addresses: string[]) =>
  (api: Api): Promise<Answer[]> =>
    Promise.all(addresses.map((each) => api.rest('GET', each)));

/** Asks for rows by their ids only, in a fixed order. */
const bare = (filters: Query): Query => ({ filters, fields: ['documentId'], sort: 'documentId' });

const filterQuestion = (
  { definition, attribute }: Target,
  { name, guess, other, said }: Operation,
): Question => {
  const addresses = [guess, ...(other === undefined ? [] : [other])].map((each) =>
    addressOf(definition, bare({ [attribute]: { [name]: each } })),
  );
  return {
    way: `REST filter ${name}`,
    about: definition.plural,
    title: addresses.join(' '),
    ask: asking(...addresses),
    tells: other === undefined ? finds : differ(...said),
    said,
  };
};

/** Filters by the attribute with every operator. */
export const restFilters = (target: Target): Question[] =>
  operationsOn(target).map((operation) => filterQuestion(target, operation));

/** Filters with what joins and turns conditions around. */
export const restLogic = (target: Target): Question[] => {
  const { definition, attribute } = target;
  const { start, wrong } = guessesFor(target);
  const holds = (guess: string): Query => ({ [attribute]: { $startsWith: guess } });
  const forms: [string, (guess: string) => Query, boolean][] = [
    ['$and $or', (guess) => ({ $and: [{ $or: [holds(guess), { documentId: { $eq: 'x' } }] }] }), false],
    ['$not', (guess) => ({ $not: holds(guess) }), true],
    ['$not below', (guess) => ({ [attribute]: { $not: { $startsWith: guess } } }), true],
    ['$or $not $and', (guess) => ({ $or: [{ $not: { $and: [holds(guess)] } }] }), true],
  ];
  return forms.map(([form, filters, isTurned]) => {
    const addresses = (isTurned ? [start, wrong] : [start]).map((guess) =>
      addressOf(definition, bare(filters(guess))),
    );
    return {
      way: `REST filter ${form}`,
      about: definition.plural,
      title: addresses.join(' '),
      ask: asking(...addresses),
      tells: isTurned ? differ(start, wrong) : finds,
      said: [start, wrong],
    };
  });
};

/** Orders two rows by the attribute, up and down: their order must not depend on it. */
export const restSorts = ({ definition, attribute }: Target, ids: readonly string[]): Question[] => {
  const forms: [string, (order: string) => unknown][] = [
    ['as text', (order) => `${attribute}:${order},documentId`],
    ['as a list', (order) => [`${attribute}:${order}`, 'documentId']],
    ['as an object', (order) => [{ [attribute]: order }, { documentId: 'asc' }]],
  ];
  return forms.map(([form, sort]) => {
    const addresses = ['asc', 'desc'].map((order) =>
      addressOf(definition, {
        filters: { documentId: { $in: ids } },
        fields: ['documentId'],
        sort: sort(order),
      }),
    );
    return {
      way: `REST sort ${form}`,
      about: definition.plural,
      title: addresses.join(' '),
      ask: asking(...addresses),
      tells: ([up, down]) =>
        up?.status === 200 && JSON.stringify(up.body.data) !== JSON.stringify(down?.body?.data),
    };
  });
};

const totalOf = ({ body }: Answer): number => body?.meta?.pagination?.total ?? 0;

/** A search finds a record by its `documentId` too, which may hold a guess as short as a percentage by chance. */
const findsBeyondIds =
  (guess: string) =>
  ([answer]: readonly Answer[]): boolean => {
    const found: unknown = answer?.body?.data;
    return Array.isArray(found) && found.some(({ documentId }) => !String(documentId).includes(guess));
  };

/** Searches for it, counts what it is in, and asks for it by name. */
export const restOthers = (target: Target): Question[] => {
  const { definition, attribute } = target;
  const { start } = guessesFor(target);
  const about = definition.plural;
  const question = (way: string, query: Query, tells: Question['tells']): Question => {
    const address = addressOf(definition, query);
    return { way: `REST ${way}`, about, title: address, ask: asking(address), tells, said: [start] };
  };
  const showsField = ([answer]: readonly Answer[]): boolean =>
    answer?.text.includes(`"${attribute}":`) ?? false;
  return [
    question('_q', { _q: start, fields: ['documentId'] }, findsBeyondIds(start)),
    question(
      'count',
      { filters: { [attribute]: { $startsWith: start } }, pagination: { pageSize: 1 } },
      ([answer]) => (answer === undefined ? false : totalOf(answer) > 0),
    ),
    // A public attribute is shown with what is published; a secret one not even by its name.
    question(
      'fields',
      { fields: [attribute] },
      definition.attributes[attribute]?.private ? showsField : nothing,
    ),
  ];
};
