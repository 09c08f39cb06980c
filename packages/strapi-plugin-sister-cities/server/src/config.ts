import type { Core } from '@strapi/strapi';

import { isRecord } from '../../shared/is-record';
import { PLUGIN_ID } from '../../shared/names';

import { presetOf } from './policy/presets';
import { overrideProblems } from './policy/resolve';

/** Presets of the rules a city runs its program by. */
export const POLICY_PRESETS = ['blank', 'portland', 'salt-lake-city'] as const;

export type PolicyPreset = (typeof POLICY_PRESETS)[number];

export const isPolicyPreset = (value: unknown): value is PolicyPreset =>
  POLICY_PRESETS.some((preset) => preset === value);

export interface SisterCitiesConfig {
  /** Which city's rules apply; `blank` demands nothing. */
  policyPreset: PolicyPreset;
  /**
   * Changes to the preset's rules, such as `{ minimumBalance: { value: '20000.00 USD' } }`. They hold until somebody
   * saves the rules on the settings page.
   */
  policy: Record<string, unknown>;
  /** Whether this server sends reminders of reports and purges records past their day, at set times. On by default. */
  scheduledTasks: boolean;
}

const DEFAULTS: SisterCitiesConfig = { policyPreset: 'blank', policy: {}, scheduledTasks: true };

const KNOWN_KEYS = Object.keys(DEFAULTS).join(', ');

/** Strapi calls this with the host's `config/plugins` entry, merged over the defaults, before anything else runs. */
const validator = (config: unknown): void => {
  if (!isRecord(config)) throw new Error(`sister-cities: config is no object. Expected { ${KNOWN_KEYS} }.`);
  const unknownKeys = Object.keys(config).filter((key) => !Object.hasOwn(DEFAULTS, key));
  if (unknownKeys.length > 0) {
    throw new Error(
      `sister-cities: config has ${unknownKeys.join(', ')}, which it does not know. Expected only ${KNOWN_KEYS}.`,
    );
  }
  const { policyPreset, policy, scheduledTasks } = config;
  if (typeof (scheduledTasks ?? true) !== 'boolean') {
    throw new Error(`sister-cities: scheduledTasks is ${String(scheduledTasks)}. Expected true or false.`);
  }
  if (!isPolicyPreset(policyPreset)) {
    throw new Error(
      `sister-cities: policyPreset is ${String(policyPreset)}. Expected one of ${POLICY_PRESETS.join(', ')}.`,
    );
  }
  if (!isRecord(policy ?? {})) {
    throw new Error('sister-cities: policy is no object. Expected rules by their names.');
  }
  const problems = overrideProblems(presetOf(policyPreset), policy ?? {});
  if (problems.length > 0) {
    throw new Error(problems.map(({ message }) => `sister-cities: policy.${message}`).join('\n'));
  }
};

export const config = { default: (): SisterCitiesConfig => ({ ...DEFAULTS, policy: {} }), validator };

/** The plugin's settings as the host gave them, after the validator has seen them. */
export const pluginConfig = (strapi: Core.Strapi): SisterCitiesConfig => {
  const settings: SisterCitiesConfig = strapi.config.get(`plugin::${PLUGIN_ID}`);
  return settings;
};
