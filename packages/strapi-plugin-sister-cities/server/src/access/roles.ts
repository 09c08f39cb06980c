import type { Core } from '@strapi/strapi';

import { adminActionId } from '../../../shared/admin-actions';
import type { AdminAction } from '../../../shared/admin-actions';
import { uidOf } from '../../../shared/names';
import type { TypeName } from '../../../shared/names';
import { DEFINITIONS, definitions, publicDefinitions } from '../content-types';
import { roleService } from '../strapi/admin-services';
import { idOf, tableOf } from '../strapi/table';

import { IS_OWN_ASSOCIATION, OF_OWN_ASSOCIATION } from './own-association';

const EXPLORER = 'plugin::content-manager.explorer';
const READ = ['read'] as const;
const WRITE = ['read', 'create', 'update'] as const;
const EVERYTHING = [...WRITE, 'delete', 'publish'] as const;

type ExplorerAction = (typeof EVERYTHING)[number];

/** What a role may do with the records of some types. */
interface Grant {
  types: readonly TypeName[];
  actions: readonly ExplorerAction[];
  /** All of them, where nothing is said. */
  fields?: readonly string[];
  conditions?: string[];
}

/** A role as the office of a city needs it. Nobody holds it until an administrator gives it to somebody. */
export interface RoleDefinition {
  code: string;
  name: string;
  description: string;
  actions: readonly AdminAction[];
  grants: readonly Grant[];
}

/** The log is in no form of the Content Manager, and has no permission there. */
const editable = definitions.filter(({ appendOnly }) => !appendOnly).map(({ name }) => name);
const publicTypes = publicDefinitions.filter(({ appendOnly }) => !appendOnly).map(({ name }) => name);

/** The roles of domain 4.11. Who signs in with one of them does what its description says, and nothing else. */
export const ROLES: readonly RoleDefinition[] = [
  {
    code: 'sister-cities-program-director',
    name: 'Program Director',
    description:
      'Runs the program: makes transitions, sets rules aside with a justification, receives reports, changes the rules of the city.',
    actions: [
      'readOverview',
      'readLife',
      'makeTransition',
      'setRulesAside',
      'recordDecisions',
      'readPacket',
      'evolveGoals',
      'repeatEvents',
      'writeToPartners',
      'readCompliance',
      'readPolicy',
      'updatePolicy',
      'readRetention',
      'readPersonalData',
      'erasePersonalData',
      'importRecords',
      'exportRecords',
    ],
    grants: [{ types: editable, actions: EVERYTHING }],
  },
  {
    code: 'sister-cities-editor',
    name: 'Sister Cities Editor',
    description: 'Writes and publishes what visitors read, and sees where each relationship stands.',
    actions: [
      'readOverview',
      'readLife',
      'evolveGoals',
      'repeatEvents',
      'writeToPartners',
      'readPolicy',
      'importRecords',
      'exportRecords',
    ],
    grants: [{ types: publicTypes, actions: EVERYTHING }],
  },
  {
    code: 'sister-cities-clerk',
    name: 'Council Clerk',
    description:
      'Reads everything, records decisions, corrects the record, makes Council packets and drafts letters of the Council.',
    actions: [
      'readOverview',
      'readLife',
      'recordDecisions',
      'readPacket',
      'writeToPartners',
      'readCompliance',
      'readPolicy',
      'readRetention',
      'runRetention',
      'exportRecords',
    ],
    grants: [
      { types: editable, actions: READ },
      { types: ['letter'], actions: ['create', 'update'] },
    ],
  },
  {
    code: 'sister-cities-association-contact',
    name: 'Association Contact',
    description: 'Enters and sees the reports of one association, and when the next one is due.',
    actions: ['readOwnCompliance'],
    grants: [
      { types: ['association-report'], actions: WRITE, conditions: [OF_OWN_ASSOCIATION] },
      { types: ['association'], actions: READ, fields: ['name'], conditions: [IS_OWN_ASSOCIATION] },
    ],
  },
];

/** When a report is due and what its review says is for the office, not for the association that sends it. */
const WITHHELD_FROM_ASSOCIATIONS = ['dueOn', 'review', 'reviewNote', 'receivedBy'];

const fieldsOf = (type: TypeName, action: ExplorerAction, isLimited: boolean): string[] =>
  Object.keys(DEFINITIONS[type].attributes).filter(
    (name) => !(isLimited && action !== 'read' && WITHHELD_FROM_ASSOCIATIONS.includes(name)),
  );

const explorerPermissions = ({ grants }: RoleDefinition): object[] =>
  grants.flatMap(({ types, actions, fields, conditions = [] }) =>
    types.flatMap((type) =>
      actions
        .filter((action) => action !== 'publish' || DEFINITIONS[type].draftAndPublish)
        .map((action) => ({
          action: `${EXPLORER}.${action}`,
          subject: uidOf(type),
          // `null`: every language.
          properties: {
            ...(action === 'delete' || action === 'publish'
              ? {}
              : { fields: fields ?? fieldsOf(type, action, conditions.length > 0) }),
            locales: null,
          },
          conditions,
        })),
    ),
  );

/** What became of each role: made now, or there already and left as it is. */
export interface SeededRole {
  name: string;
  created: boolean;
}

/** Makes the roles that do not exist yet, whole or nothing. One that exists is left as the administrators arranged it. */
export const seedRoles = async (strapi: Core.Strapi): Promise<SeededRole[]> => {
  const service = roleService(strapi);
  const roles = tableOf(strapi, 'admin::role');
  const seeded: SeededRole[] = [];
  await strapi.db.transaction(async () => {
    for (const role of ROLES) {
      const { code, name, description } = role;
      const known = await roles.findOne({ where: { $or: [{ code }, { name }] } });
      seeded.push({ name, created: !known });
      if (known) continue;
      const created = await service.create({ code, name, description });
      await service.assignPermissions(idOf(created), [
        ...role.actions.map((action) => ({ action: adminActionId(action), properties: {}, conditions: [] })),
        ...explorerPermissions(role),
      ]);
    }
  });
  return seeded;
};
