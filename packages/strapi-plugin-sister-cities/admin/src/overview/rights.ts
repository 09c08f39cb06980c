import { useMemo } from 'react';

import { uidOf } from '../../../shared/names';
import { useMay } from '../dialogs/use-may';
import { contentPermission, permission } from '../settings/permissions';

export const OVERVIEW_READ = permission('readOverview');

/** The types whose entries the page leads to. */
export type Opened = 'relationship' | 'event' | 'goal' | 'city';

const READ = {
  relationship: contentPermission('read', uidOf('relationship')),
  event: contentPermission('read', uidOf('event')),
  goal: contentPermission('read', uidOf('goal')),
  city: contentPermission('read', uidOf('city')),
} as const satisfies Record<Opened, unknown>;

/** The types whose entries whoever is signed in may open. */
export const useMayOpen = (): Readonly<Record<Opened, boolean>> => {
  const relationship = useMay(READ.relationship);
  const event = useMay(READ.event);
  const goal = useMay(READ.goal);
  const city = useMay(READ.city);
  return useMemo(() => ({ relationship, event, goal, city }), [relationship, event, goal, city]);
};
