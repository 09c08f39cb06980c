import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import type { ContentTypeDefinition } from '../model/types';
import { hidesType, isGovernedType } from '../presentation/hidden';
import { presentationNow } from '../presentation/store';
import { comesFromOutside } from '../strapi/outside';

/** Whether who writes reads no record of a type, because the city keeps the type to itself; the office reads all. */
export const isClosedToWriter = async (
  strapi: Core.Strapi,
  { name }: ContentTypeDefinition,
): Promise<boolean> => {
  const uid = uidOf(name);
  if (!isGovernedType(uid) || !comesFromOutside(strapi)) return false;
  return hidesType((await presentationNow(strapi)).visibility, uid);
};
