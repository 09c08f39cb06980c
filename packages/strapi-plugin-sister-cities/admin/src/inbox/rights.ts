import { useAuth } from '@strapi/strapi/admin';
import { useMemo } from 'react';

import { isRecord } from '../../../shared/is-record';
import { uidOf } from '../../../shared/names';
import { useMay } from '../dialogs/use-may';
import { contentPermission } from '../settings/permissions';

import { KIND, KINDS } from './kinds';
import type { Kind } from './kinds';

export const READ = {
  volunteers: contentPermission('read', uidOf(KIND.volunteers.type)),
  ideas: contentPermission('read', uidOf(KIND.ideas.type)),
} as const;

const UPDATE = {
  volunteers: contentPermission('update', uidOf(KIND.volunteers.type)),
  ideas: contentPermission('update', uidOf(KIND.ideas.type)),
} as const;

/** The lists that whoever is signed in may read. */
export const useReadableKinds = (): readonly Kind[] => {
  const volunteers = useMay(READ.volunteers);
  const ideas = useMay(READ.ideas);
  return useMemo(
    () => KINDS.filter((kind) => (kind === 'volunteers' ? volunteers : ideas)),
    [volunteers, ideas],
  );
};

const fieldsIn = (properties: unknown): readonly unknown[] | undefined => {
  const fields = isRecord(properties) ? properties.fields : undefined;
  return Array.isArray(fields) ? fields : undefined;
};

/** Whether whoever is signed in may change a field of a list's records. A role may hold some fields only. */
export const useMayChange = (kind: Kind): ((field: string) => boolean) => {
  const may = useMay(UPDATE[kind]);
  const permissions = useAuth('useMayChange', (auth) => auth.permissions);
  return useMemo(() => {
    const { action, subject } = UPDATE[kind];
    const held = permissions.filter((each) => each.action === action && each.subject === subject);
    return (field) => may && held.some(({ properties }) => fieldsIn(properties)?.includes(field) ?? true);
  }, [may, permissions, kind]);
};
