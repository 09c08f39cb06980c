import { stringify } from 'qs';

import { DEFINITIONS } from '../../../server/src/content-types';

import { queryField } from '../graphql-names';

import { querying } from './graphql';
import { nothing } from './question';
import type { Question } from './question';
import { addressOf, asking } from './rest';

const LETTER = 'plugin::sister-cities.letter';

/** Files are used by drafts, too: nobody comes from a file to the letter that it belongs to. */
const REST: Readonly<Record<string, string>> = {
  'by name': '/upload/files?populate=related',
  'of everything': '/upload/files?populate=*',
  'of an object': `/upload/files?${stringify({ populate: { related: { on: { [LETTER]: { populate: '*' } } } } })}`,
  'of one file': '/upload/files/1?populate=related',
  'of everything of one file': '/upload/files/1?populate=*',
};

/** Refused to everybody, and so controlled by the ways above. */
const REST_REFUSED = [
  '/upload/files?populate[related][populate]=*',
  '/upload/files?filters[related][title][$startsWith]=zqxcanary',
  '/upload/files?sort=related.title',
  '/sister-cities/letters?populate=documents.related',
];

const letters = (query: Record<string, unknown>): string => addressOf(DEFINITIONS.letter, query);

const THROUGH_LETTERS: Readonly<Record<string, string>> = {
  'of a letter': letters({ populate: { documents: { populate: 'related' } } }),
  'of everything of a letter': letters({ populate: { documents: { populate: '*' } } }),
};

const RELATED = 'related { __typename ... on SisterCitiesLetter { title } }';

/** Strapi's GraphQL plugin fails on `related` for everybody; what its control finds are the letters themselves. */
const GRAPHQL = [
  `{ uploadFiles { name ${RELATED} } }`,
  `{ uploadFiles_connection { nodes { ${RELATED} } } }`,
  `{ ${queryField('letters')} { title documents { ${RELATED} } } }`,
  `{ ${queryField('letters')} { title documents_connection { nodes { ${RELATED} } } } }`,
];

const question = (way: string, address: string): Question => ({
  way,
  about: 'files',
  title: address,
  ask: asking(address),
  tells: nothing,
});

/** Questions that come from a file to what uses it. The control asks as somebody who may preview. */
export const fileQuestions = (): Question[] => [
  ...Object.entries({ ...REST, ...THROUGH_LETTERS }).map(([form, address]) =>
    question(`REST files ${form}`, address),
  ),
  ...REST_REFUSED.map((address) => question('REST files by name', address)),
  ...GRAPHQL.map((query) => ({ ...question('GraphQL files', query), ask: querying(query) })),
];
