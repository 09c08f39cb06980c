import type { Core } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';
import type * as Nexus from 'nexus';

import { uidOf } from '../../../shared/names';
import type { Clock } from '../clock';
import { setBuiltServer } from '../compiled/built-server';
import type { BuiltServer, Extension } from '../compiled/built-server';
import { publicDefinitions, staffDefinitions } from '../content-types';

import { pluginOf } from '../strapi/plugin';

import { computedAccess, computedFields } from './computed';
import { describeSchema } from './describe';
import { isStructured, modelTypes } from './model-types';
import { publicationGuard } from './publication-guard';
import { relationsInLanguages } from './relations-in-languages';

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

/** GraphQL reads content and never writes it; raw JSON and derived columns give way to types of their own. */
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

const addApolloPlugin = (strapi: Core.Strapi, plugin: unknown): void => {
  const path = 'plugin::graphql.apolloServer';
  const server: { plugins?: unknown[] } | undefined = strapi.config.get(path);
  strapi.config.set(path, { ...server, plugins: [...(server?.plugins ?? []), plugin] });
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

/** The one place where the plugin touches Strapi's GraphQL server. Without that plugin there is nothing to do. */
export const registerGraphQL = (strapi: Core.Strapi, clock: Clock): void => {
  const graphql = pluginOf(strapi, 'graphql');
  if (!graphql) return;
  const extension: ExtensionService = graphql.service('extension');
  shapeShadowCrud(extension);
  const guard = publicationGuard(strapi);
  const own = { types: new Set<unknown>(), resolvers: {}, apolloPlugins: new Set([guard]) };
  extension.use(({ nexus }) => {
    const types = [...modelTypes(nexus), ...computedFields(nexus, strapi, clock)];
    types.forEach((type) => own.types.add(type));
    const resolvers = relationsInLanguages(strapi, graphql.service('builders'));
    own.resolvers = resolvers;
    return { types, resolvers, resolversConfig: computedAccess };
  });
  addApolloPlugin(strapi, guard);
  watchBuild(strapi, extension, graphql.service('content-api'), own);
};
