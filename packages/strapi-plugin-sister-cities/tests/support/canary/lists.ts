import { stringify } from 'qs';

import { publicDefinitions } from '../../../server/src/content-types';
import type { ContentTypeDefinition } from '../../../server/src/model/types';

import { queryField } from '../graphql-names';

import { querying } from './graphql';
import { nothing } from './question';
import type { Question } from './question';
import { addressOf, asking } from './rest';
import { freeTextsOf, hideable } from './targets';

type Query = Record<string, unknown>;

/** Names of relations to types whose records may be unpublished. */
const relationsOf = ({ attributes }: ContentTypeDefinition): string[] =>
  Object.entries(attributes)
    .filter(([, { target }]) => hideable.some(({ name }) => target === `plugin::sister-cities.${name}`))
    .map(([name]) => name);

/** Every way to ask for whole records. */
const restForms = (definition: ContentTypeDefinition): [string, Query][] => {
  const relations = relationsOf(definition);
  const each = (inner: unknown): Query => Object.fromEntries(relations.map((name) => [name, inner]));
  return [
    ['select', {}],
    ['select of all fields', { fields: '*' }],
    ['select in a locale', { locale: 'es' }],
    // A single type has no row in all of them.
    ...(definition.kind === 'singleType'
      ? []
      : ([
          ['select in all locales', { locale: '*' }],
          ['select by an operator', { locale: { $ne: 'x' } }],
        ] satisfies [string, Query][])),
    [
      'select by other parameters',
      { sisterCitiesReader: 'false', publicationState: 'preview', publishedAt: '' },
    ],
    ['populate of everything', { populate: '*' }],
    ['populate of everything in a locale', { populate: '*', locale: 'es' }],
    ...(relations.length === 0
      ? []
      : ([
          ['populate by name', { populate: relations }],
          ['populate by names', { populate: relations.join(',') }],
          ['populate of objects', { populate: each(true) }],
          ['populate below', { populate: each({ populate: '*' }) }],
          ['populate of drafts', { populate: each({ status: 'draft' }) }],
          ['populate of the never published', { populate: each({ publicationFilter: 'never-published' }) }],
          ['populate in a locale', { populate: each({ locale: 'es' }) }],
          ['populate of the unpublished', { populate: each({ filters: { publishedAt: { $null: true } } }) }],
          ['select of the unpublished', { filters: { publishedAt: { $null: true } } }],
          ['select of parents', { filters: each({ publishedAt: { $null: true } }) }],
        ] satisfies [string, Query][])),
  ];
};

/** Refused or empty whatever is published; the control of these is the same way of asking without the condition. */
const CONTROLLED_BY: Readonly<Record<string, string>> = {
  'populate of drafts': 'populate of objects',
  'populate of the never published': 'populate of objects',
  'populate in a locale': 'populate of objects',
  'populate of the unpublished': 'populate of objects',
  'select of the unpublished': 'select',
  'select of parents': 'select',
};

const restQuestions = (definition: ContentTypeDefinition): Question[] =>
  restForms(definition).map(([form, query]) => {
    const address = addressOf(definition, query);
    return {
      way: `REST ${CONTROLLED_BY[form] ?? form}`,
      about: definition.plural,
      title: address,
      ask: asking(address),
      tells: nothing,
    };
  });

/** Strapi answers in other shapes to who asks for them. */
const shapeQuestions = (definition: ContentTypeDefinition): Question[] =>
  ['strapi-response-format', 'strapi-encode-source-maps'].map((header) => {
    const address = addressOf(definition, { populate: '*' });
    return {
      way: `REST ${header}`,
      about: definition.plural,
      title: address,
      ask: async (api) => [
        await api.send('GET', `/api${address}`, {
          headers: { [header]: header.endsWith('format') ? 'v4' : 'true' },
        }),
      ],
      tells: nothing,
    };
  });

const graphqlForms = (definition: ContentTypeDefinition): [string, string][] => {
  const texts = freeTextsOf(definition).join(' ');
  const isSingle = definition.kind === 'singleType';
  const rows = (inner: string, ...more: string[]): string => {
    const given = [...(isSingle ? [] : ['pagination: { limit: 100 }']), ...more].join(', ');
    const field = queryField(isSingle ? definition.name : definition.plural);
    return `{ ${field}${given === '' ? '' : `(${given})`} { ${inner} } }`;
  };
  const below = relationsOf(definition).map((name) => `${name} { documentId __typename }`);
  const isTranslated = definition.attributes[definition.mainField]?.pluginOptions.i18n.localized ?? false;
  const translations: [string, string][] = [
    ['select in a locale', rows(`locale ${texts}`, 'locale: "es"')],
    ...(isSingle
      ? []
      : ([['select in all locales', rows(`locale ${texts}`, 'locale: "*"')]] satisfies [string, string][])),
    ['translations', rows(`localizations { ${texts} }`)],
    ['translations as a connection', rows(`localizations_connection { nodes { ${texts} } }`)],
  ];
  return [
    ['select of all texts', rows(`${texts} ${below.join(' ')}`)],
    ...(isTranslated ? translations : []),
  ];
};

const graphqlQuestions = (definition: ContentTypeDefinition): Question[] => {
  const forms = graphqlForms(definition).map(([form, query]) => ({
    way: `GraphQL ${form}`,
    about: definition.plural,
    title: query,
    ask: querying(query),
    tells: nothing,
  }));
  const [, query = ''] = graphqlForms(definition)[0] ?? [];
  const overGet: Question = {
    way: 'GraphQL over GET',
    about: definition.plural,
    title: query,
    ask: async (api) => [
      await api.send('GET', `/graphql?${stringify({ query })}`, {
        headers: { 'apollo-require-preflight': 'true' },
      }),
    ],
    tells: nothing,
  };
  return [...forms, overGet];
};

/** Questions for whole records of every type, in lists. */
export const listQuestions = (): Question[] =>
  publicDefinitions.flatMap((definition) => [
    ...restQuestions(definition),
    ...shapeQuestions(definition),
    ...graphqlQuestions(definition),
  ]);
