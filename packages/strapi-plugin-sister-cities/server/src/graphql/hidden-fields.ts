import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { definitionOf } from '../content-types';
import { GOVERNED_ATTRIBUTES, hidesAttribute } from '../presentation/hidden';
import { presentationNow } from '../presentation/store';

import { objectTypeName } from './names';

type Resolver = (parent: unknown) => Promise<unknown>;

/** Fields that a city can keep to itself: an empty list then, so that pages which show them go on. */
export const hiddenFields = (strapi: Core.Strapi): Record<string, Record<string, Resolver>> => {
  const resolvers: Record<string, Record<string, Resolver>> = {};
  for (const [uid, name] of GOVERNED_ATTRIBUTES) {
    const definition = definitionOf(uid);
    if (!definition) continue;
    const type = objectTypeName(definition.name);
    resolvers[type] = {
      ...resolvers[type],
      [name]: async (parent) => {
        const { visibility } = await presentationNow(strapi);
        if (hidesAttribute(visibility, uid, name)) return [];
        return isRecord(parent) ? (parent[name] ?? null) : null;
      },
    };
  }
  return resolvers;
};
