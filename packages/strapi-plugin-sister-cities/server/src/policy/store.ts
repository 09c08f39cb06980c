import type { Core } from '@strapi/strapi';

import type { Policy } from '../../../shared/policy';
import { isPolicyPreset, pluginConfig } from '../config';
import type { PolicyPreset } from '../config';
import type { Values } from '../model/types';
import { textOf } from '../strapi/table';
import { addVersion, allVersions, newestVersion } from '../strapi/versions';

import { presetOf } from './presets';
import { resolvePolicy } from './resolve';
import { readPolicy } from './validate';

const POLICY_TABLE = 'plugin::sister-cities.policy-version';

/**
 * Every version of the rules that was ever saved: a row is added and never changed, so that a decision of the past
 * can be read beside the rules of its day.
 */
export const policyTableModel = {
  uid: POLICY_TABLE,
  singularName: 'sister_cities_policy_version',
  tableName: 'sister_cities_policy_versions',
  indexes: [{ name: 'sister_cities_policy_versions_unique', columns: ['version'], type: 'unique' as const }],
  attributes: {
    id: { type: 'increments' as const },
    version: { type: 'integer' as const, column: { notNullable: true } },
    preset: { type: 'string' as const, column: { notNullable: true } },
    policy: { type: 'json' as const, column: { notNullable: true } },
    actor: { type: 'string' as const, column: { notNullable: true } },
    savedOn: { type: 'datetime' as const, column: { notNullable: true } },
  },
};

export interface CurrentPolicy {
  /** Counts up with each save; 0 are the rules of the host's configuration. */
  version: number;
  /** What the rules are compared with. */
  preset: PolicyPreset;
  policy: Policy;
}

/** A version that somebody saved. */
export interface PolicyVersion extends CurrentPolicy {
  actor: string;
  /** ISO 8601, UTC. */
  savedOn: string;
}

export interface PolicySave {
  /** The version that the person looked at while changing it. */
  version: number;
  preset: PolicyPreset;
  policy: Policy;
  actor: string;
  savedOn: Date;
}

const currentOf = ({ version, preset, policy }: Values): CurrentPolicy => ({
  version: Number(version),
  preset: isPolicyPreset(preset) ? preset : 'blank',
  policy: readPolicy(policy),
});

const configured = (strapi: Core.Strapi): CurrentPolicy => {
  const { policyPreset, policy } = pluginConfig(strapi);
  return { version: 0, preset: policyPreset, policy: resolvePolicy(presetOf(policyPreset), policy) };
};

/** The rules that apply now: those saved last, or those of the configuration. */
export const currentPolicy = async (strapi: Core.Strapi): Promise<CurrentPolicy> => {
  const newest = await newestVersion(strapi, POLICY_TABLE);
  return newest ? currentOf(newest) : configured(strapi);
};

const CONFLICT =
  'Somebody else has saved the policy since you opened it. Nothing of yours was saved. Load it again and make your changes to what is there now.';

/** Adds a version. Throws a ConflictError when another was saved since the one that the person looked at. */
export const savePolicy = async (
  strapi: Core.Strapi,
  { version, preset, policy, actor, savedOn }: PolicySave,
): Promise<CurrentPolicy> => {
  const current = await currentPolicy(strapi);
  const saved: CurrentPolicy = { version: version + 1, preset, policy: readPolicy(policy) };
  await addVersion(strapi, POLICY_TABLE, {
    current: current.version,
    seen: version,
    row: { ...saved, actor, savedOn: savedOn.toISOString() },
    conflict: CONFLICT,
  });
  return saved;
};

/** Every version that was saved, the newest first. */
export const policyHistory = async (strapi: Core.Strapi): Promise<PolicyVersion[]> => {
  const rows = await allVersions(strapi, POLICY_TABLE);
  return rows.map((row) => ({
    ...currentOf(row),
    actor: textOf(row, 'actor'),
    savedOn: textOf(row, 'savedOn'),
  }));
};
