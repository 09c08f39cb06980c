import { publicDefinitions } from '../../../server/src/content-types';
import type { ContentTypeDefinition } from '../../../server/src/model/types';

import { queryField } from '../graphql-names';

import { querying } from './graphql';
import { nothing } from './question';
import type { Question } from './question';
import { addressOf, asking } from './rest';

const REST = [
  'status=draft',
  'status=published',
  'status=draft&publicationFilter=never-published',
  'status=draft&hasPublishedVersion=false',
  'publicationFilter=never-published',
  'hasPublishedVersion=false',
];

const GRAPHQL = [
  'status: DRAFT',
  'status: PUBLISHED',
  'status: DRAFT, publicationFilter: NEVER_PUBLISHED_DOCUMENT',
  'status: DRAFT, hasPublishedVersion: false',
  'publicationFilter: NEVER_PUBLISHED_DOCUMENT',
  'hasPublishedVersion: false',
];

const ofType = (definition: ContentTypeDefinition): Question[] => {
  const { kind, name, plural, mainField } = definition;
  const field = queryField(kind === 'singleType' ? name : plural);
  return [
    ...REST.map((form) => {
      const address = `${addressOf(definition)}&${form}`;
      return { way: `REST ${form}`, about: plural, title: address, ask: asking(address), tells: nothing };
    }),
    ...GRAPHQL.map((form) => {
      const query = `{ ${field}(${form}) { ${mainField} } }`;
      return { way: `GraphQL ${form}`, about: plural, title: query, ask: querying(query), tells: nothing };
    }),
  ];
};

/** Publication parameters in every place that takes them: refused to visitors, the control is a token that may preview. */
export const publicationQuestions = (): Question[] => publicDefinitions.flatMap(ofType);
