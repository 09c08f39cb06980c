import { stringify } from 'qs';

import { definitions } from '../../server/src/content-types';
import type { Attribute, ContentTypeDefinition } from '../../server/src/model/types';

import type { Answer, Api } from './api';
import { queryField } from './graphql-names';

/** One question a stranger may ask, and how to tell that its answer gave a draft away. */
export interface Probe {
  /** The way of asking: every way has a control. */
  way: string;
  title: string;
  ask: (api: Api) => Promise<Answer>;
  tells: (answer: Answer) => boolean;
}

const drafted = definitions.filter(({ draftAndPublish }) => draftAndPublish);

export const WORD = 'zqxunpublished';

const namesOf = (definition: ContentTypeDefinition, accepts: (attribute: Attribute) => boolean): string[] =>
  Object.entries(definition.attributes)
    .filter(([, attribute]) => accepts(attribute))
    .map(([name]) => name);

const isFreeText = ({ type, pluginOptions, private: isPrivate }: Attribute): boolean =>
  !isPrivate && (type === 'string' || type === 'text') && pluginOptions['sister-cities'].format === undefined;

/** Attributes of a type that can hold the word. */
export const textsOf = (definition: ContentTypeDefinition): string[] => namesOf(definition, isFreeText);

const relationsTo = (definition: ContentTypeDefinition): [string, ContentTypeDefinition][] =>
  Object.entries(definition.attributes).flatMap(([name, { target }]) => {
    const to = drafted.find((each) => `plugin::sister-cities.${each.name}` === target);
    return to ? [[name, to] as [string, ContentTypeDefinition]] : [];
  });

const hasWord = ({ text }: Answer): boolean => text.includes(WORD);

const listed = ({ body }: Answer): boolean => Array.isArray(body?.data) && body.data.length > 0;
const listedBy =
  (field: string) =>
  ({ body }: Answer): boolean =>
    Array.isArray(body?.data?.[field]) && body.data[field].length > 0;

const restList = ({ plural }: ContentTypeDefinition, query: Record<string, unknown>): string =>
  `/sister-cities/${plural}?${stringify({ pagination: { pageSize: 100 }, ...query })}`;

const OPERATORS = ['$contains', '$containsi', '$startsWith', '$eq', '$ne'];

const selectProbes = (definition: ContentTypeDefinition): Probe[] => {
  const field = queryField(definition.plural);
  const texts = textsOf(definition).join(' ');
  return [
    {
      way: 'REST select',
      title: definition.plural,
      ask: (api) => api.rest('GET', restList(definition, {})),
      tells: hasWord,
    },
    {
      way: 'GraphQL select',
      title: field,
      ask: (api) => api.graphql(`{ ${field}(pagination: { limit: 100 }) { ${texts} } }`),
      tells: hasWord,
    },
  ];
};

const graphqlOperator: Readonly<Record<string, string>> = {
  $contains: 'contains',
  $containsi: 'containsi',
  $startsWith: 'startsWith',
  $eq: 'eq',
};

const filterProbes = (definition: ContentTypeDefinition): Probe[] =>
  textsOf(definition).flatMap((name) =>
    OPERATORS.filter((operator) => operator !== '$ne').flatMap((operator) => {
      const field = queryField(definition.plural);
      return [
        {
          way: 'REST filter',
          title: `${definition.plural} ${name} ${operator}`,
          ask: (api: Api) =>
            api.rest(
              'GET',
              restList(definition, { filters: { [name]: { [operator]: WORD } }, fields: ['documentId'] }),
            ),
          tells: listed,
        },
        {
          way: 'GraphQL filter',
          title: `${field} ${name} ${operator}`,
          ask: (api: Api) =>
            api.graphql(
              `{ ${field}(filters: { or: [{ ${name}: { ${graphqlOperator[operator] ?? ''}: "${WORD}" } }] }) { documentId } }`,
            ),
          tells: listedBy(field),
        },
      ];
    }),
  );

const sortProbes = (definition: ContentTypeDefinition): Probe[] =>
  textsOf(definition).flatMap((name) =>
    ['asc', 'desc'].map((order) => ({
      way: 'REST sort',
      title: `${definition.plural} by ${name} ${order}`,
      ask: (api: Api) => api.rest('GET', restList(definition, { sort: `${name}:${order}` })),
      tells: hasWord,
    })),
  );

const searchProbes = (definition: ContentTypeDefinition): Probe[] => [
  {
    way: 'REST _q',
    title: definition.plural,
    ask: (api) => api.rest('GET', restList(definition, { _q: WORD })),
    tells: listed,
  },
];

const populateForms = (name: string): Record<string, unknown>[] => [
  { populate: '*' },
  { populate: name },
  { populate: [name] },
  { populate: { [name]: true } },
  { populate: { [name]: { filters: { documentId: { $notNull: true } } } } },
];

/** Asked of types without drafts of their own and of published records, whose relations may lead to drafts. */
const relationProbes = (definition: ContentTypeDefinition): Probe[] =>
  relationsTo(definition).flatMap(([name, to]) => {
    const field = queryField(definition.plural);
    const [text = 'documentId'] = textsOf(to);
    const isToMany = definition.attributes[name]?.relation?.endsWith('ToMany') ?? false;
    return [
      ...populateForms(name).map((form, index) => ({
        way: 'REST populate',
        title: `${definition.plural}.${name} form ${String(index)}`,
        ask: (api: Api) => api.rest('GET', restList(definition, form)),
        tells: hasWord,
      })),
      {
        way: 'REST filter through a relation',
        title: `${definition.plural}.${name}.${text}`,
        ask: (api: Api) =>
          api.rest('GET', restList(definition, { filters: { [name]: { [text]: { $contains: WORD } } } })),
        tells: listed,
      },
      {
        way: 'GraphQL relation',
        title: `${field}.${name}`,
        ask: (api: Api) => api.graphql(`{ ${field}(pagination: { limit: 100 }) { ${name} { ${text} } } }`),
        tells: hasWord,
      },
      {
        way: 'GraphQL filter through a relation',
        title: `${field}.${name}.${text}`,
        ask: (api: Api) =>
          api.graphql(
            `{ ${field}(filters: { ${name}: { ${text}: { contains: "${WORD}" } } }) { documentId } }`,
          ),
        tells: listedBy(field),
      },
      ...(isToMany
        ? [
            {
              way: 'GraphQL relation connection',
              title: `${field}.${name}_connection`,
              ask: (api: Api) =>
                api.graphql(
                  `{ ${field}(pagination: { limit: 100 }) { ${name}_connection { nodes { ${text} } } } }`,
                ),
              tells: hasWord,
            },
          ]
        : []),
    ];
  });

const countProbes = (definition: ContentTypeDefinition): Probe[] => {
  const field = `${queryField(definition.plural)}_connection`;
  const [text = 'documentId'] = textsOf(definition);
  return [
    {
      way: 'GraphQL count',
      title: field,
      ask: (api) =>
        api.graphql(`{ ${field}(filters: { ${text}: { contains: "${WORD}" } }) { pageInfo { total } } }`),
      tells: ({ body }) => (body?.data?.[field]?.pageInfo.total ?? 0) > 0,
    },
    {
      way: 'REST count',
      title: definition.plural,
      ask: (api) => api.rest('GET', restList(definition, { filters: { [text]: { $contains: WORD } } })),
      tells: ({ body }) => (body?.meta?.pagination?.total ?? 0) > 0,
    },
  ];
};

const oneProbes = (definition: ContentTypeDefinition, documentId: string): Probe[] => {
  const field = queryField(definition.name);
  return [
    {
      way: 'REST one',
      title: definition.name,
      ask: (api) => api.rest('GET', `/sister-cities/${definition.plural}/${documentId}`),
      tells: hasWord,
    },
    {
      way: 'GraphQL one',
      title: definition.name,
      ask: (api) =>
        api.graphql(`{ ${field}(documentId: "${documentId}") { ${textsOf(definition).join(' ')} } }`),
      tells: hasWord,
    },
  ];
};

/** Every question, of every type that can be unpublished. `ids` are the documents that hold the word. */
export const draftProbes = (ids: Readonly<Record<string, string>>): Probe[] =>
  drafted.flatMap((definition) => [
    ...selectProbes(definition),
    ...filterProbes(definition),
    ...sortProbes(definition),
    ...searchProbes(definition),
    ...relationProbes(definition),
    ...countProbes(definition),
    ...oneProbes(definition, ids[definition.name] ?? ''),
  ]);

/** Publication parameters in every place that takes them: refused to visitors, the control is a token that may preview. */
export const publicationProbes = (): Probe[] =>
  definitions.flatMap((definition) => {
    const path =
      definition.kind === 'singleType'
        ? `/sister-cities/${definition.name}`
        : `/sister-cities/${definition.plural}`;
    const field = queryField(definition.kind === 'singleType' ? definition.name : definition.plural);
    const [text = 'documentId'] = textsOf(definition);
    const restForms = [
      'status=draft',
      'status=published',
      'status=draft&publicationFilter=never-published',
      'status=draft&hasPublishedVersion=false',
      'publicationFilter=never-published',
      'hasPublishedVersion=false',
    ];
    const graphqlForms = [
      'status: DRAFT',
      'status: PUBLISHED',
      'status: DRAFT, publicationFilter: NEVER_PUBLISHED_DOCUMENT',
      'status: DRAFT, hasPublishedVersion: false',
      'publicationFilter: NEVER_PUBLISHED_DOCUMENT',
      'hasPublishedVersion: false',
    ];
    return [
      ...restForms.map((form) => ({
        way: `REST ${form}`,
        title: `${path}?${form}`,
        ask: (api: Api) => api.rest('GET', `${path}?${form}&pagination[pageSize]=100`),
        tells: hasWord,
      })),
      ...graphqlForms.map((form) => ({
        way: `GraphQL ${form}`,
        title: `${field}(${form})`,
        ask: (api: Api) => api.graphql(`{ ${field}(${form}) { ${text} } }`),
        tells: hasWord,
      })),
    ];
  });
