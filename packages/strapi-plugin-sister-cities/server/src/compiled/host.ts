import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { publicDefinitions } from '../content-types';
import { objectTypeName } from '../graphql/names';

import type { BuiltServer } from './built-server';
import type { FieldAccess } from './compilation';

const at = (container: unknown, key: string | undefined): unknown =>
  key !== undefined && isRecord(container) ? container[key] : undefined;

const OUR_TYPES = new Set(publicDefinitions.map(({ name }) => objectTypeName(name)));

/** Types of ours to which somebody else has added fields, or laid their own over ours. */
const extendedByOthers = ({ extension, own }: BuiltServer): Set<string> =>
  new Set(
    extension.types
      .flat()
      .filter((type) => !own.types.has(type))
      .flatMap((type) => {
        const name = at(type, 'name');
        return typeof name === 'string' && OUR_TYPES.has(name) ? [name] : [];
      }),
  );

const HARMLESS = ['auth'];

/** The i18n plugin's argument `locale`, and the lists of Nexus itself: neither changes a resolver. */
const KNOWN_PLUGINS = ['I18NLocaleArg', 'declarativeWrapping'];

const isForeign = (plugin: unknown): boolean =>
  !KNOWN_PLUGINS.some((name) => at(at(plugin, 'config'), 'name') === name);

/** Who may read a field as Strapi was told, and whether a resolver other than Strapi's or ours answers for it. */
export const fieldAccess = (server: BuiltServer): FieldAccess => {
  const { extension, own } = server;
  const extended = extendedByOthers(server);
  const hasForeignPlugins = extension.plugins.some(isForeign);
  return {
    configOf: (path) => {
      const auth = at(extension.resolversConfig[path], 'auth');
      if (auth === false) return undefined;
      return auth ?? (path.startsWith('Query.') ? {} : undefined);
    },
    isChanged: (path) => {
      const [type = '', field] = path.split('.');
      const resolver = at(extension.resolvers[type], field);
      const config = extension.resolversConfig[path];
      return (
        hasForeignPlugins ||
        extended.has(type) ||
        (resolver !== undefined && resolver !== at(own.resolvers[type], field)) ||
        (isRecord(config) && Object.keys(config).some((key) => !HARMLESS.includes(key)))
      );
    },
  };
};

/** Apollo plugins of the host may refuse or change any answer, so that nothing goes past them. */
export const hasForeignApolloPlugins = (strapi: Core.Strapi, { own }: BuiltServer): boolean => {
  const server: unknown = strapi.config.get('plugin::graphql.apolloServer');
  const plugins = at(server, 'plugins');
  return Array.isArray(plugins) && plugins.some((plugin) => !own.apolloPlugins.has(plugin));
};
