import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';

/** What this plugin uses of the services behind Strapi's roles and permissions, which have no types of their own. */

export interface Ability {
  can(action: string, subject?: unknown): boolean;
}

export const isAbility = (value: unknown): value is Ability =>
  isRecord(value) && typeof value.can === 'function';

export interface PermissionService {
  actionProvider: { registerMany(actions: object[]): Promise<unknown> };
  conditionProvider: { register(condition: object): Promise<unknown> };
  createPermissionsManager(options: { ability: Ability; model: string }): {
    toSubject(entity: unknown, model: string): unknown;
  };
}

export interface RoleService {
  create(role: { code: string; name: string; description: string }): Promise<{ id: number }>;
  assignPermissions(roleId: number, permissions: object[]): Promise<unknown>;
}

const isPermissionService = (service: unknown): service is PermissionService =>
  isRecord(service) && typeof service.createPermissionsManager === 'function';

const isRoleService = (service: unknown): service is RoleService =>
  isRecord(service) && typeof service.assignPermissions === 'function';

const missing = (name: string): Error =>
  new Error(`sister-cities: this Strapi has no service ${name}. Expected Strapi 5.54 with its admin panel.`);

/** @throws Error when Strapi is of another version than this plugin knows. */
export const permissionService = (strapi: Core.Strapi): PermissionService => {
  const service: unknown = strapi.service('admin::permission');
  if (!isPermissionService(service)) throw missing('admin::permission');
  return service;
};

/** @throws Error when Strapi is of another version than this plugin knows. */
export const roleService = (strapi: Core.Strapi): RoleService => {
  const service: unknown = strapi.service('admin::role');
  if (!isRoleService(service)) throw missing('admin::role');
  return service;
};
