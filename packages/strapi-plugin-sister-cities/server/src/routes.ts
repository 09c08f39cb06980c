import { publicDefinitions } from './content-types';
import type { ContentTypeDefinition } from './model/types';
import { officeRoutes } from './office/routes';
import { SUBMISSION_ROUTES, SUBMISSIONS } from './submissions/routes';

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  handler: string;
  config: Record<string, unknown>;
}

const route = (method: Route['method'], path: string, handler: string): Route => ({
  method,
  path,
  handler,
  config: {},
});

/** The same five routes as a core type has; a single type has no list and no id, and a log is only read. */
const routesOf = ({ name, kind, plural, appendOnly }: ContentTypeDefinition): Route[] => {
  if (kind === 'singleType') {
    return [
      route('GET', `/${name}`, `${name}.find`),
      route('PUT', `/${name}`, `${name}.update`),
      route('DELETE', `/${name}`, `${name}.delete`),
    ];
  }
  const reads = [
    route('GET', `/${plural}`, `${name}.find`),
    route('GET', `/${plural}/:id`, `${name}.findOne`),
  ];
  if (appendOnly) return reads;
  return [
    ...reads,
    route('POST', `/${plural}`, `${name}.create`),
    route('PUT', `/${plural}/:id`, `${name}.update`),
    route('DELETE', `/${plural}/:id`, `${name}.delete`),
  ];
};

export const routes = {
  admin: officeRoutes,
  'content-api': {
    type: 'content-api',
    routes: [
      ...publicDefinitions.flatMap(routesOf),
      route('GET', '/preview', 'preview.read'),
      route('GET', '/schema', 'schema.read'),
      ...SUBMISSION_ROUTES.map(({ method, path, action }) => route(method, path, `${SUBMISSIONS}.${action}`)),
    ],
  },
};
