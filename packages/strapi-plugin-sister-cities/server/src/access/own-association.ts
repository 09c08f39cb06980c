import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { isRecord } from '../../../shared/is-record';
import { PLUGIN_ID, uidOf } from '../../../shared/names';
import type { ContentTypeDefinition } from '../model/types';
import { isAbility, permissionService } from '../strapi/admin-services';
import { tableOf, textOf } from '../strapi/table';

/** Document ids of the associations that somebody who signs in is the contact of. */
export const associationsOf = async (strapi: Core.Strapi, user: unknown): Promise<string[]> => {
  if (!isRecord(user) || typeof user.id !== 'number') return [];
  const contacts = await tableOf(strapi, uidOf('association-contact')).findMany({
    where: { user: { id: user.id } },
    populate: { association: true },
  });
  const ids = contacts.flatMap(({ association }) =>
    isRecord(association) ? [textOf(association, 'documentId')] : [],
  );
  return [...new Set(ids)];
};

/** Each condition: the column that names the association, and what a role editor reads. */
const CONDITIONS = {
  'is-own-association': ['documentId', 'Is the person’s own association'],
  'of-own-association': ['associationDocumentId', 'Belongs to the person’s own association'],
} as const;

const conditionId = (name: keyof typeof CONDITIONS): string => `plugin::${PLUGIN_ID}.${name}`;

/** Limits associations to the person's own, as roles spell it. */
export const IS_OWN_ASSOCIATION = conditionId('is-own-association');

/** Limits reports to those of the person's own association, as roles spell it. */
export const OF_OWN_ASSOCIATION = conditionId('of-own-association');

/** The conditions under which a role sees what concerns the person's own association only. */
export const registerOwnAssociation = async (strapi: Core.Strapi): Promise<void> => {
  for (const [name, [column, displayName]] of Object.entries(CONDITIONS))
    await permissionService(strapi).conditionProvider.register({
      displayName,
      name,
      plugin: PLUGIN_ID,
      category: 'sister cities',
      handler: async (user: unknown) => ({ [column]: { $in: await associationsOf(strapi, user) } }),
    });
};

const ACTIONS: Readonly<Record<string, string>> = {
  create: 'plugin::content-manager.explorer.create',
  clone: 'plugin::content-manager.explorer.create',
  update: 'plugin::content-manager.explorer.update',
};

/**
 * Refuses a record that the person would not be allowed to see afterwards. Strapi compares conditions with what is
 * stored before a write, and a record that is only being made has nothing stored.
 * @throws PolicyError
 */
export const refuseForeign = async (
  strapi: Core.Strapi,
  { name }: ContentTypeDefinition,
  action: string,
  documentId: string,
): Promise<void> => {
  const permission = ACTIONS[action];
  const state: unknown = strapi.requestContext.get()?.state;
  const ability = isRecord(state) ? state.userAbility : undefined;
  if (name !== 'association-report' || permission === undefined || !isAbility(ability)) return;
  const uid = uidOf(name);
  const row = await tableOf(strapi, uid).findOne({ where: { documentId } });
  const subject = permissionService(strapi)
    .createPermissionsManager({ ability, model: uid })
    .toSubject(row, uid);
  if (ability.can(permission, subject)) return;
  throw new errors.PolicyError(
    'This report would belong to an association that is not yours. Expected your own association.',
  );
};
