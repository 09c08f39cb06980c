import type { Core } from '@strapi/strapi';

import { isRecord } from '../../shared/is-record';
import { PLUGIN_ID } from '../../shared/names';

/** Presets of the rules a city runs its program by. */
export const POLICY_PRESETS = ['blank', 'portland', 'salt-lake-city'] as const;

export type PolicyPreset = (typeof POLICY_PRESETS)[number];

export interface SisterCitiesConfig {
  /** Which city's rules apply; `blank` demands nothing. */
  policyPreset: PolicyPreset;
}

const DEFAULTS: SisterCitiesConfig = { policyPreset: 'blank' };

/** Strapi calls this with the host's `config/plugins` entry, merged over the defaults, before anything else runs. */
const validator = (config: unknown): void => {
  if (!isRecord(config)) throw new Error('sister-cities: config is no object. Expected { policyPreset }.');
  const unknownKeys = Object.keys(config).filter((key) => !Object.hasOwn(DEFAULTS, key));
  if (unknownKeys.length > 0) {
    throw new Error(
      `sister-cities: config has ${unknownKeys.join(', ')}, which it does not know. Expected only ${Object.keys(DEFAULTS).join(', ')}.`,
    );
  }
  const { policyPreset } = config;
  if (!POLICY_PRESETS.some((preset) => preset === policyPreset)) {
    throw new Error(
      `sister-cities: policyPreset is ${String(policyPreset)}. Expected one of ${POLICY_PRESETS.join(', ')}.`,
    );
  }
};

export const config = { default: (): SisterCitiesConfig => ({ ...DEFAULTS }), validator };

/** The plugin's settings as the host gave them, after the validator has seen them. */
export const pluginConfig = (strapi: Core.Strapi): SisterCitiesConfig => {
  const settings: SisterCitiesConfig = strapi.config.get(`plugin::${PLUGIN_ID}`);
  return settings;
};
