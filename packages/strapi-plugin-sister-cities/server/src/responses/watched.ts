import { isRecord } from '../../../shared/is-record';
import { uidOf } from '../../../shared/names';
import { policyTableModel } from '../policy/store';
import { presentationTableModel } from '../presentation/store';

import { BY_DAY, SIGNED_IN } from './tags';

/** A model of Strapi's database, as far as it is needed here. */
export interface StoredModel {
  uid: string;
  tableName: string;
  attributes: Readonly<Record<string, unknown>>;
}

/** What a write to a table may have changed. */
export interface Effect {
  /** Types whose records it shows, all the same which of them were written. */
  types: readonly string[];
  /** The one type whose records its rows are, so that the rows can name their documents. */
  documentsOf?: string;
  /** Tags that are dropped besides. */
  tags: readonly string[];
  /** Every answer, and who may see what. */
  everything: boolean;
  /** What was read of the settings of the instance: the default language, the rules, the zone of the program. */
  settings: boolean;
}

/** What the answers to all depend on: who may see what, the languages, the settings, the rules of the city. */
const OF_EVERYTHING = [
  'plugin::users-permissions.permission',
  'plugin::users-permissions.role',
  'plugin::i18n.locale',
  'strapi::core-store',
  policyTableModel.uid,
  presentationTableModel.uid,
];

/** Who somebody is. Each request of theirs is authenticated, so that only what was kept for them has to go. */
const OF_READERS = ['plugin::users-permissions.user', 'admin::api-token', 'admin::api-token-permission'];

/** They say in which zone the program has its days. */
const OF_THE_ZONE = [uidOf('program'), uidOf('city')] as const;

const NOT_FOLLOWED = /^(?:admin|strapi)::|^plugin::users-permissions\./;

interface Link {
  table: string;
  target: string | undefined;
}

const linksOf = ({ attributes }: StoredModel): Link[] =>
  Object.values(attributes).flatMap((attribute) => {
    if (!isRecord(attribute) || !isRecord(attribute.joinTable)) return [];
    const { name } = attribute.joinTable;
    if (typeof name !== 'string') return [];
    return [{ table: name, target: typeof attribute.target === 'string' ? attribute.target : undefined }];
  });

const targetsOf = ({ attributes }: StoredModel): string[] =>
  Object.values(attributes).flatMap((attribute) =>
    isRecord(attribute) && typeof attribute.target === 'string' ? [attribute.target] : [],
  );

/** The types that a question to this plugin can reach over relations, its own first. */
const reachable = (models: ReadonlyMap<string, StoredModel>, from: readonly string[]): Set<string> => {
  const reached = new Set(from.filter((uid) => models.has(uid)));
  for (const uid of reached) {
    const model = models.get(uid);
    if (!model) continue;
    for (const target of targetsOf(model)) if (!NOT_FOLLOWED.test(target)) reached.add(target);
  }
  return reached;
};

const NOTHING: Effect = { types: [], tags: [], everything: false, settings: false };

const isOfTheZone = (uid: string | undefined): boolean => OF_THE_ZONE.some((each) => each === uid);

const isSetting = (uid: string): boolean => !uid.startsWith('plugin::users-permissions.');

const effectOn = (uid: string, isReachable: boolean): Effect => {
  if (OF_EVERYTHING.includes(uid)) return { ...NOTHING, everything: true, settings: isSetting(uid) };
  if (OF_READERS.includes(uid)) return { ...NOTHING, tags: [SIGNED_IN] };
  if (!isReachable) return NOTHING;
  const zone = isOfTheZone(uid);
  return { ...NOTHING, types: [uid], documentsOf: uid, tags: zone ? [BY_DAY] : [], settings: zone };
};

/** A link is of both its ends, and no single document is named by it. */
const both = (left: Effect, right: Effect): Effect => ({
  types: [...new Set([...left.types, ...right.types])],
  tags: [...new Set([...left.tags, ...right.tags])],
  everything: left.everything || right.everything,
  settings: left.settings || right.settings,
});

/** Which role somebody has is of them alone: a visitor who signs up must not drop what others get. */
const effectOfLink = (uid: string, own: Effect, other: Effect): Effect =>
  OF_READERS.includes(uid) ? own : both(own, other);

const matters = ({ types, tags, everything }: Effect): boolean =>
  everything || types.length > 0 || tags.length > 0;

/** By table: what a write to it may have changed. A table that is not named changes no answer that is kept. */
export const effectsOf = (
  models: readonly StoredModel[],
  ours: readonly string[],
): ReadonlyMap<string, Effect> => {
  const byUid = new Map(models.map((model) => [model.uid, model]));
  const reached = reachable(byUid, ours);
  const effects = new Map<string, Effect>();
  for (const model of models) effects.set(model.tableName, effectOn(model.uid, reached.has(model.uid)));
  for (const model of models) {
    const own = effectOn(model.uid, reached.has(model.uid));
    for (const { table, target } of linksOf(model)) {
      const other = target === undefined ? NOTHING : effectOn(target, reached.has(target));
      effects.set(table, both(effects.get(table) ?? NOTHING, effectOfLink(model.uid, own, other)));
    }
  }
  return new Map([...effects].filter(([, effect]) => matters(effect)));
};
