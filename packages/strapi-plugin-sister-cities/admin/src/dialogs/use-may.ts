import { useRBAC } from '@strapi/strapi/admin';
import { useMemo } from 'react';

import type { AskedPermission } from '../settings/permissions';

/** Whether whoever is signed in holds a permission; not before it is known. */
export const useMay = (permission: AskedPermission): boolean => {
  const asked = useMemo(() => [permission], [permission]);
  const { allowedActions } = useRBAC(asked);
  return Object.values(allowedActions).includes(true);
};
