import type { ContentTypeDefinition } from '../../../server/src/model/types';

import type { Answer } from '../api';
import { queryField } from '../graphql-names';

import { querying } from './graphql';
import { nothing } from './question';
import type { Question } from './question';
import type { Records } from './records';
import { addressOf, asking } from './rest';
import { CHANGED } from './secrets';
import type { Place } from './secrets';
import { freeTextsOf, hideable } from './targets';

/** Asks for one record that is not published, or whose draft has changed, by its id. */
const oneQuestions = (definition: ContentTypeDefinition, place: Place, records: Records): Question[] => {
  const id = records.find(definition.name, place);
  if (id === undefined) return [];
  const query = `{ x: ${queryField(definition.name)}(documentId: "${id}") { ${freeTextsOf(definition).join(' ')} } }`;
  const addresses = ['', '?populate=*', '?locale=es', '?locale=es&populate=*'].map(
    (form) => `/sister-cities/${definition.plural}/${id}${form}`,
  );
  const shows = ([answer]: readonly Answer[]): boolean =>
    !CHANGED.some((each) => each === place) && Boolean(answer?.body?.data?.x);
  return [
    ...addresses.map((address) => ({
      way: 'REST one',
      about: `${definition.name} ${place}`,
      title: address,
      ask: asking(address),
      tells: nothing,
    })),
    {
      way: 'GraphQL one',
      about: `${definition.name} ${place}`,
      title: query,
      ask: querying(query),
      tells: shows,
    },
  ];
};

/** How many there are: what is not published counts nowhere, nor does it fill a page. */
const numberQuestions = (definition: ContentTypeDefinition, expected: number): Question[] => {
  const field = `${queryField(definition.plural)}_connection`;
  const query = `{ ${field} { pageInfo { total pageCount } } }`;
  const [list, page] = [
    addressOf(definition, { pagination: { pageSize: 1 } }),
    addressOf(definition, { pagination: { start: expected, limit: 1 }, fields: ['documentId'] }),
  ];
  const question = (way: string, address: string, tells: Question['tells']): Question => ({
    way,
    about: definition.plural,
    title: address,
    ask: asking(address),
    tells,
  });
  return [
    question('REST total', list, ([answer]) => answer?.body?.meta?.pagination?.total !== expected),
    question('REST next page', page, ([answer]) => answer?.body?.data?.length !== 0),
    {
      way: 'GraphQL total',
      about: definition.plural,
      title: query,
      ask: querying(query),
      tells: ([answer]) => answer?.body?.data?.[field]?.pageInfo.total !== expected,
    },
  ];
};

/** Two entries for each published relationship: the one it began with and the one that was imported. */
const publishedNumberOf = ({ appendOnly }: ContentTypeDefinition): number =>
  CHANGED.length * (appendOnly ? 2 : 1);

/** The log has no drafts: an entry is hidden with its relationship. */
const placesOf = ({ appendOnly }: ContentTypeDefinition): Place[] => (appendOnly ? ['n'] : ['c', 'n', 'h']);

/** Questions for records one by one, and for their number. */
export const singleQuestions = (records: Records): Question[] =>
  hideable.flatMap((definition) => [
    ...numberQuestions(definition, publishedNumberOf(definition)),
    ...placesOf(definition).flatMap((place) => oneQuestions(definition, place, records)),
  ]);
