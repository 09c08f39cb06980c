import { PLUGIN_ID } from '../../../shared/names';
import { publicDefinitions } from '../content-types';
import { submissionActions } from '../submissions/actions';

/**
 * Every content-API action of the plugin: the one table that routes, first grants and checks are made from.
 * `public` actions are granted to visitors once, on first start.
 */
const READS = ['find', 'findOne'] as const;
const WRITES = ['create', 'update', 'delete'] as const;
const SINGLE_READS = ['find'] as const;
const SINGLE_WRITES = ['update', 'delete'] as const;

export interface ContentApiAction {
  /** As users-permissions and API tokens spell it: `plugin::sister-cities.city.find`. */
  id: string;
  controller: string;
  action: string;
  public: boolean;
}

const actionId = (controller: string, action: string): string =>
  `plugin::${PLUGIN_ID}.${controller}.${action}`;

/** Whoever holds it may read drafts through `status` and the publication filters. */
export const PREVIEW_READ = actionId('preview', 'read');

/** Whoever holds it may read the whole GraphQL schema of the server. */
export const SCHEMA_READ = actionId('schema', 'read');

export const contentApiActions: ContentApiAction[] = [
  ...publicDefinitions.flatMap(({ name, kind, appendOnly }) => {
    const [reads, writes]: [readonly string[], readonly string[]] =
      kind === 'singleType' ? [SINGLE_READS, SINGLE_WRITES] : [READS, WRITES];
    return [
      ...reads.map((action) => ({ id: actionId(name, action), controller: name, action, public: true })),
      ...(appendOnly ? [] : writes).map((action) => ({
        id: actionId(name, action),
        controller: name,
        action,
        public: false,
      })),
    ];
  }),
  { id: PREVIEW_READ, controller: 'preview', action: 'read', public: false },
  { id: SCHEMA_READ, controller: 'schema', action: 'read', public: false },
  ...submissionActions,
];

export const publicActionIds = contentApiActions.filter((each) => each.public).map(({ id }) => id);
