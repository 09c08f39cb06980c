import { DEFINITIONS, staffDefinitions } from '../../../server/src/content-types';
import type { ContentTypeDefinition } from '../../../server/src/model/types';
import { uidOf } from '../../../shared/names';

import type { Answer } from '../api';
import { queryField } from '../graphql-names';

import { querying } from './graphql';
import { relationQuestions, throughRelation } from './office-relations';
import type { Question } from './question';
import type { Records } from './records';

const REFUSED = [401, 404, 405];

const isReached = ([answer]: readonly Answer[]): boolean =>
  answer !== undefined && !REFUSED.includes(answer.status);

const routeQuestion = (way: string, method: string, path: string): Question => ({
  way,
  about: 'routes',
  title: `${method} ${path}`,
  ask: async (api) => [await api.send(method, path, method === 'GET' ? {} : { body: { data: {} } })],
  tells: isReached,
});

const PANEL = 'route of the admin panel';

/** Addresses where somebody may look for records of a type. */
const routeQuestions = ({ name, plural }: ContentTypeDefinition, id: string): Question[] => {
  const lists = [plural, name].flatMap((each) => [`/api/sister-cities/${each}`, `/api/${each}`]);
  const panel = `/content-manager/collection-types/${uidOf(name)}`;
  const relations = `/content-manager/relations/${uidOf(name)}`;
  return [
    ...lists.flatMap((path) => [
      routeQuestion('route of a list', 'GET', `${path}?populate=*`),
      routeQuestion('route of a list', 'POST', path),
      ...['GET', 'PUT', 'DELETE'].map((method) =>
        routeQuestion('route of a record', method, `${path}/${id}`),
      ),
    ]),
    ...[
      panel,
      `${panel}/${id}`,
      `${panel}/${id}/actions/countDraftRelations`,
      `${relations}/association`,
    ].map((path) => routeQuestion(PANEL, 'GET', path)),
  ];
};

const introspection = (type: string, about: string): Question => {
  const query = `{ __type(name: "${type}") { name description fields { name } inputFields { name } enumValues { name } possibleTypes { name } } }`;
  return {
    way: 'GraphQL introspection',
    about,
    title: query,
    ask: querying(query),
    tells: ([answer]) => Boolean(answer?.body?.data?.__type),
  };
};

/** Names of types of the schema, asked one by one. */
export const typeQuestions = (names: readonly string[]): Question[] =>
  names.map((name) => introspection(name, 'types'));

const rootQuestions = ({ name, plural, mainField }: ContentTypeDefinition): Question[] =>
  [
    `{ x: ${queryField(plural)} { documentId ${mainField} } }`,
    `{ x: ${queryField(plural)}_connection { pageInfo { total } } }`,
    `{ x: ${queryField(name)}(documentId: "x") { documentId } }`,
  ].map((query) => ({
    way: 'GraphQL root field',
    about: 'types',
    title: query,
    ask: querying(query),
    tells: ([answer]) => Boolean(answer?.body?.data),
  }));

/** Questions for records that only the office sees. */
export const officeQuestions = (definition: ContentTypeDefinition, records: Records): Question[] => [
  ...routeQuestions(definition, records.of(definition.name, 's')),
  ...rootQuestions(definition),
  ...relationQuestions(definition),
];

/** The routes of the admin panel, for somebody who signed in to it. */
export const panelQuestions = (records: Records): Question[] =>
  staffDefinitions
    .flatMap((definition) => routeQuestions(definition, records.of(definition.name, 's')))
    .filter(({ way }) => way === PANEL);

/** The same questions about what is public. */
export const officeControls = (records: Records): Question[] => [
  ...routeQuestions(DEFINITIONS.goal, records.of('goal', 'c')).filter(({ title }) => !title.startsWith('D')),
  ...rootQuestions(DEFINITIONS.goal),
  ...relationQuestions(DEFINITIONS.goal),
  ...throughRelation(DEFINITIONS.relationship, 'goals', DEFINITIONS.goal),
];
