import type { CodeFormat } from '../../../../shared/code-formats';

import { countries } from './countries';
import { languages } from './languages';
import type { CodeReading } from './reading';
import type { CodeOption } from './search';
import { timeZones } from './time-zones';

/** Codes of one register, in one language of the panel. */
export interface CodeKind {
  /** What is offered. Made when it is first asked for. */
  options: () => readonly CodeOption[];
  read: (text: string) => CodeReading;
}

const KINDS = { countryCode: countries, language: languages, timeZone: timeZones } as const;

const made = new Map<string, CodeKind>();

/** Names are looked up once for each language: an editor types many letters. */
export const codeKind = (format: CodeFormat, locale: string): CodeKind => {
  const key = `${format} ${locale}`;
  const kind = made.get(key) ?? KINDS[format](locale);
  made.set(key, kind);
  return kind;
};
