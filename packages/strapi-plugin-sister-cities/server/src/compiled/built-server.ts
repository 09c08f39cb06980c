import type { Core } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';

/** What all plugins and the host together put into Strapi's GraphQL server. */
export interface Extension {
  types: unknown[];
  plugins: unknown[];
  resolvers: Readonly<Record<string, unknown>>;
  resolversConfig: Readonly<Record<string, unknown>>;
}

/** The GraphQL server as it was built. */
export interface BuiltServer {
  schema: GraphQLSchema;
  extension: Extension;
  /** What in it is this plugin's own. */
  own: {
    types: ReadonlySet<unknown>;
    resolvers: Readonly<Record<string, unknown>>;
    apolloPlugins: ReadonlySet<unknown>;
  };
}

const servers = new WeakMap<Core.Strapi, BuiltServer>();

export const setBuiltServer = (strapi: Core.Strapi, server: BuiltServer): void => {
  servers.set(strapi, server);
};

/** `undefined` until Strapi's GraphQL plugin has started, and on hosts without it. */
export const builtServer = (strapi: Core.Strapi): BuiltServer | undefined => servers.get(strapi);
