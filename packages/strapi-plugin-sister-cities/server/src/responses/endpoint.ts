/** Where the GraphQL server is asked. */
export interface Endpoint {
  endpoint: string;
}

/** Whether a path is that of the route: Strapi's router takes capitals and a slash at the end for the same address. */
export const isEndpoint = ({ endpoint }: Endpoint, path: string): boolean =>
  path === endpoint || path.replace(/\/$/, '').toLowerCase() === endpoint.replace(/\/$/, '').toLowerCase();
