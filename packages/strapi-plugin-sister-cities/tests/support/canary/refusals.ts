import { DEFINITIONS } from '../../../server/src/content-types';

import { typeName } from '../graphql-names';

import { querying } from './graphql';
import { nothing } from './question';
import type { Question } from './question';
import { drafted } from './records';
import type { Records } from './records';
import { secretOf } from './secrets';

const writing = (method: string, path: string, data?: unknown): Question => ({
  way: 'REST refused write',
  about: 'refused writes',
  title: `${method} ${path}`,
  ask: async (api) => [await api.rest(method, `/sister-cities/${path}`, data)],
  tells: nothing,
});

/** Deletions that are refused to everybody, because other records would lose what they belong to. */
export const deletionQuestions = (records: Records): Question[] => [
  writing('DELETE', `associations/${records.of('association', 'c')}`),
  writing('DELETE', `relationships/${records.of('relationship', 'c')}`),
  writing('DELETE', `goals/${records.of('goal', 'c')}`),
  writing('DELETE', `cities/${records.of('city', 'c')}`),
];

/** Writes that somebody without the permission tries, to read what the refusal says. */
export const writeQuestions = (records: Records): Question[] => [
  ...deletionQuestions(records),
  ...drafted.flatMap(({ plural, name, naturalKey = '' }) => {
    const taken = { [naturalKey]: secretOf(DEFINITIONS[name], naturalKey, 'n') };
    return [
      writing('POST', plural, taken),
      writing('POST', `${plural}?status=draft&populate=*`, {}),
      writing('PUT', `${plural}/${records.of(name, 'c')}?status=draft&populate=*`, {}),
      writing('PUT', `${plural}/${records.of(name, 'n')}?populate=*`, taken),
      writing('DELETE', `${plural}/${records.of(name, 'n')}?populate=*`),
    ];
  }),
  ...drafted.map(({ name }) => {
    const query = `mutation { update${typeName(name)}(documentId: "${records.of(name, 'n')}", data: {}) { documentId } }`;
    return { way: 'GraphQL root field', about: 'types', title: query, ask: querying(query), tells: nothing };
  }),
];
