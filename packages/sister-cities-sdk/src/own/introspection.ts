/** The schema as types, for `initGraphQLTada<{ introspection: introspection }>()` of gql.tada. */
export type { introspection } from './generated/introspection';
