import type { Core } from '@strapi/strapi';

import { isRecord } from '../../shared/is-record';
import { PLUGIN_ID } from '../../shared/names';

import { quoted } from './model/problem';
import { presetOf } from './policy/presets';
import { overrideProblems } from './policy/resolve';
import { queryLimits, queryLimitsProblem } from './query-limits/limits';
import type { QueryLimitsConfig } from './query-limits/limits';
import { submissionsConfig, submissionsProblem } from './submissions/settings';
import type { SubmissionsConfig } from './submissions/settings';

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
  /**
   * Whether GraphQL queries of the plugin's types are answered by one statement of the database each, where that gives
   * the same answer as Strapi's own server. On by default.
   */
  compiledQueries: boolean;
  /**
   * Answers to GraphQL queries that are kept in memory until something changes that they depend on. `maxBytes` is what
   * they may take on this server. On by default, with 32 MiB.
   */
  responseCache: ResponseCacheConfig;
  /**
   * What one GraphQL question about the plugin's types may ask for at most; questions about other types are left alone. On
   * by default.
   */
  queryLimits: QueryLimitsConfig;
  /**
   * Whether settings of the host that Strapi leaves open, such as how long lists can get, are filled in with safe values
   * where the host has none. On by default.
   */
  hostDefaults: boolean;
  /** Milliseconds that PostgreSQL may take for one statement of the compiled queries. 10 s; 0 is without end. */
  statementTimeoutMs: number;
  /** Milliseconds that a server which is told to stop waits for the answers it is working out. 25 s. */
  drainGraceMs: number;
  /** Forms with which residents write to the office from a site. On by default. */
  submissions: SubmissionsConfig;
}

export interface ResponseCacheConfig {
  enabled: boolean;
  maxBytes: number;
}

const responseCache = (): ResponseCacheConfig => ({ enabled: true, maxBytes: 32 * 1024 * 1024 });

const checkResponseCache = (given: unknown): void => {
  const { enabled, maxBytes, ...others }: Record<string, unknown> = isRecord(given) ? given : { given };
  if (Object.keys(others).length > 0) {
    throw new Error(
      `sister-cities: responseCache is ${JSON.stringify(given)}. Expected { enabled, maxBytes } and nothing else.`,
    );
  }
  if (typeof (enabled ?? true) !== 'boolean') {
    throw new Error(`sister-cities: responseCache.enabled is ${String(enabled)}. Expected true or false.`);
  }
  if (!Number.isSafeInteger(maxBytes ?? 0) || Number(maxBytes ?? 0) < 0) {
    throw new Error(
      `sister-cities: responseCache.maxBytes is ${String(maxBytes)}. Expected a whole number of bytes, 0 or more.`,
    );
  }
};

const DEFAULTS: SisterCitiesConfig = {
  policyPreset: 'blank',
  policy: {},
  scheduledTasks: true,
  compiledQueries: true,
  responseCache: responseCache(),
  queryLimits: queryLimits(),
  hostDefaults: true,
  statementTimeoutMs: 10_000,
  drainGraceMs: 25_000,
  submissions: submissionsConfig(),
};

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
  const { policyPreset, policy } = config;
  for (const name of ['scheduledTasks', 'compiledQueries', 'hostDefaults']) {
    const value = config[name] ?? true;
    if (typeof value !== 'boolean')
      throw new Error(`sister-cities: ${name} is ${quoted(value)}. Expected true or false.`);
  }
  for (const name of ['statementTimeoutMs', 'drainGraceMs']) {
    const value = config[name] ?? 0;
    if (!Number.isSafeInteger(value) || Number(value) < 0 || Number(value) > 2_147_483_647)
      throw new Error(
        `sister-cities: ${name} is ${quoted(value)}. Expected a whole number of milliseconds from 0 to 2147483647.`,
      );
  }
  checkResponseCache(config.responseCache ?? {});
  const limitsProblem = queryLimitsProblem(config.queryLimits === undefined ? {} : config.queryLimits);
  if (limitsProblem !== undefined) throw new Error(`sister-cities: ${limitsProblem}`);
  const submissions = submissionsProblem(config.submissions === undefined ? {} : config.submissions);
  if (submissions !== undefined) throw new Error(`sister-cities: ${submissions}`);
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

export const config = {
  default: (): SisterCitiesConfig => ({
    ...DEFAULTS,
    policy: {},
    responseCache: responseCache(),
    queryLimits: queryLimits(),
    submissions: submissionsConfig(),
  }),
  validator,
};

/** The plugin's settings as the host gave them, after the validator has seen them. */
export const pluginConfig = (strapi: Core.Strapi): SisterCitiesConfig => {
  const settings: SisterCitiesConfig = strapi.config.get(`plugin::${PLUGIN_ID}`);
  return settings;
};
