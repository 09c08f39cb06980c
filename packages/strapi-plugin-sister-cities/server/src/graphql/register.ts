import type { Core } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';
import type * as Nexus from 'nexus';

import { uidOf } from '../../../shared/names';
import type { Clock } from '../clock';
import { setBuiltServer } from '../compiled/built-server';
import type { BuiltServer, Extension } from '../compiled/built-server';
import { publicDefinitions, staffDefinitions } from '../content-types';

import { errorsPlugin } from '../errors/apollo-plugin';
import { limitsPlugin } from '../query-limits/apollo-plugin';
import { pluginOf } from '../strapi/plugin';
import { submissionAccess, submissionTypes } from '../submissions/graphql';

import { computedAccess, computedFields } from './computed';
import { describeSchema } from './describe';
import { hiddenFields } from './hidden-fields';
import { isStructured, modelTypes } from './model-types';
import { publicationGuard } from './publication-guard';
import { relationsInLanguages } from './relations-in-languages';
import { scalarTypes } from './scalars';

interface FieldManager {
  disable(): void;
  disableFilters(): void;
}

interface ShadowCrud {
  disable(): void;
  disableMutations(): void;
  field(name: string): FieldManager;
}

/** The parts of Strapi's GraphQL plugin that this plugin uses; it ships no types for them. */
interface ExtensionService {
  shadowCRUD(uid: string): ShadowCrud;
  use(
    configuration: (context: { nexus: typeof Nexus }) => {
      types: unknown[];
      resolvers: Readonly<Record<string, unknown>>;
      resolversConfig: Readonly<Record<string, unknown>>;
    },
  ): void;
  generate(context: unknown): Extension;
}

interface ContentApiService {
  buildSchema(): GraphQLSchema;
}

/** GraphQL reads content and writes none but what residents send in; raw JSON and derived columns give way to types of their own. */
const shapeShadowCrud = (extension: ExtensionService): void => {
  for (const { name } of staffDefinitions) extension.shadowCRUD(uidOf(name)).disable();
  for (const { name, attributes } of publicDefinitions) {
    const type = extension.shadowCRUD(uidOf(name));
    type.disableMutations();
    for (const [attributeName, attribute] of Object.entries(attributes)) {
      const isDerived = attribute.pluginOptions['sister-cities'].derivedFrom !== undefined;
      if (isDerived || isStructured(attribute)) type.field(attributeName).disable();
    }
  }
};

const addApolloPlugins = (strapi: Core.Strapi, plugins: readonly unknown[]): void => {
  const path = 'plugin::graphql.apolloServer';
  const server: { plugins?: unknown[] } | undefined = strapi.config.get(path);
  strapi.config.set(path, { ...server, plugins: [...(server?.plugins ?? []), ...plugins] });
};

/** Remembers what everybody together made of the server, so that compiled queries know what is theirs to answer. */
const watchBuild = (
  strapi: Core.Strapi,
  extension: ExtensionService,
  contentApi: ContentApiService,
  own: BuiltServer['own'],
): void => {
  let last: Extension | undefined;
  const generate = extension.generate.bind(extension);
  extension.generate = (context) => {
    last = generate(context);
    return last;
  };
  const buildSchema = contentApi.buildSchema.bind(contentApi);
  contentApi.buildSchema = () => {
    const schema = describeSchema(buildSchema());
    if (last) setBuiltServer(strapi, { schema, extension: last, own });
    return schema;
  };
};

type Resolvers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const merged = (one: Resolvers, other: Resolvers): Resolvers =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((type) => [
      type,
      { ...one[type], ...other[type] },
    ]),
  );

/** The one place where the plugin touches Strapi's GraphQL server. Without that plugin there is nothing to do. */
export const registerGraphQL = (strapi: Core.Strapi, clock: Clock): void => {
  const graphql = pluginOf(strapi, 'graphql');
  if (!graphql) return;
  const extension: ExtensionService = graphql.service('extension');
  shapeShadowCrud(extension);
  const guards = [publicationGuard(strapi), limitsPlugin(strapi), errorsPlugin(strapi)];
  const own = { types: new Set<unknown>(), resolvers: {}, apolloPlugins: new Set(guards) };
  extension.use(({ nexus }) => {
    const types = [
      ...scalarTypes(nexus),
      ...modelTypes(nexus),
      ...computedFields(nexus, strapi, clock),
      ...submissionTypes(nexus, strapi, clock),
    ];
    types.forEach((type) => own.types.add(type));
    const resolvers = merged(relationsInLanguages(strapi, graphql.service('builders')), hiddenFields(strapi));
    own.resolvers = resolvers;
    return { types, resolvers, resolversConfig: { ...computedAccess, ...submissionAccess } };
  });
  addApolloPlugins(strapi, guards);
  watchBuild(strapi, extension, graphql.service('content-api'), own);
};
