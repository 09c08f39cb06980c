import { PLUGIN_ID } from '../../../shared/names';

/** Where a host serves GraphQL and the content API. */
export interface Addresses {
  graphql: string | undefined;
  api: string;
}

export type Surface = 'graphql' | 'rest';

/** Strapi's router takes capitals and a slash at the end for the same address. */
const plain = (path: string): string => path.replace(/\/+$/, '').toLowerCase();

const isUnder = (path: string, root: string): boolean => path === root || path.startsWith(`${root}/`);

/**
 * Whether an address is one of this plugin's: GraphQL, its routes in the content API, those of the office, and the
 * Content Manager's for its types. `undefined` for those of the host and of other plugins, which are left alone.
 */
export const surfaceOf = (path: string, { graphql, api }: Addresses): Surface | undefined => {
  const asked = plain(path);
  if (graphql !== undefined && asked === plain(graphql)) return 'graphql';
  if (isUnder(asked, `${plain(api)}/${PLUGIN_ID}`) || isUnder(asked, `/${PLUGIN_ID}`)) return 'rest';
  // Browsers write the colons of a UID either way.
  const isManaged =
    isUnder(asked, '/content-manager') && asked.replaceAll('%3a', ':').includes(`plugin::${PLUGIN_ID}.`);
  return isManaged ? 'rest' : undefined;
};
