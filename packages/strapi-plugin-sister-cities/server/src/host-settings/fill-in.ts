import { isRecord } from '../../../shared/is-record';

import type { HostDefault, HostFacts, SettingPlace } from './table';
import { settingName } from './table';

/** Whether the host has decided a setting by itself. */
export type HostSaid = (setting: HostDefault) => boolean;

/** The settings to fill in: those that count in this host and that it leaves open. */
export const fillIn = (
  table: readonly HostDefault[],
  hostSaid: HostSaid,
  facts: HostFacts,
): readonly HostDefault[] => table.filter((setting) => (setting.when?.(facts) ?? true) && !hostSaid(setting));

/** What stands at a place of an object; `undefined` where the way ends before. */
export const valueAt = (object: unknown, [key, ...rest]: readonly string[]): unknown => {
  if (key === undefined) return object;
  return isRecord(object) ? valueAt(object[key], rest) : undefined;
};

/** The object with one value in it changed; what it was made of stays as it is. */
export const withValue = (object: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value;
  const known = isRecord(object) ? object : {};
  return { ...known, [key]: withValue(known[key], rest, value) };
};

/** The configuration of one entry of `config/middlewares`: its name alone says nothing. */
export const middlewareConfig = (entries: unknown, name: string): Record<string, unknown> | undefined => {
  if (!Array.isArray(entries)) return undefined;
  for (const entry of entries) {
    if (entry === name) return {};
    if (isRecord(entry) && entry.name === name) return isRecord(entry.config) ? entry.config : {};
  }
  return undefined;
};

/** The entries of `config/middlewares` with a value in the configuration of one of them. */
export const withMiddlewareValue = (
  entries: unknown,
  name: string,
  keys: readonly string[],
  value: unknown,
): unknown =>
  Array.isArray(entries)
    ? entries.map((entry: unknown): unknown => {
        if (entry === name) return { name, config: withValue({}, keys, value) };
        return isRecord(entry) && entry.name === name
          ? { ...entry, config: withValue(entry.config, keys, value) }
          : entry;
      })
    : entries;

const isLong = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** What the log says of a setting that was filled in. */
export const filledInWords = (setting: SettingPlace & Pick<HostDefault, 'value' | 'why'>): string => {
  const { file, value, why } = setting;
  const to = isLong(value) ? 'types of files that an office needs' : JSON.stringify(value);
  return `Sister Cities set ${settingName(setting)} to ${to}, since the host says nothing. ${why} Your own value goes into config/${file}.`;
};
