import { isRecord } from '../../../shared/is-record';

import { onePerDocument, without } from './entry';
import type { Entry, Target } from './entry';
import { TARGET } from './kinds';
import type { TargetField } from './kinds';
import type { Change } from './query';

const areSame = (these: readonly Target[], others: readonly Target[]): boolean =>
  these.length === others.length && without(these, others).length === 0;

interface Meanwhile {
  /** What it was given to when somebody began to choose. */
  before: readonly Target[];
  chosen: readonly Target[];
  /** What a colleague has given it to meanwhile. */
  now: readonly Target[];
}

/** What somebody has chosen, upon what a colleague has changed meanwhile: neither is undone unseen. */
export const chosenUpon = (field: TargetField, { before, chosen, now }: Meanwhile): readonly Target[] => {
  if (!TARGET[field].isMany) return areSame(chosen, before) ? now : chosen;
  return onePerDocument([...without(now, without(before, chosen)), ...without(chosen, before)]);
};

/** A record after a change that the server took, where it cannot be asked what is there now. */
export const entryAfter = (entry: Entry, { state, targets = {} }: Change, answer: unknown): Entry => {
  const stored = isRecord(answer) && isRecord(answer.data) ? answer.data : {};
  const given = Object.entries(targets).map(([field, { after }]): [string, readonly Target[]] => [
    field,
    after,
  ]);
  return {
    ...entry,
    state: state ?? entry.state,
    updatedAt: typeof stored.updatedAt === 'string' ? stored.updatedAt : entry.updatedAt,
    targets: { ...entry.targets, ...Object.fromEntries(given) },
    associationCount: targets.associations?.after.length ?? entry.associationCount,
  };
};
