import { isRecord } from '../../../shared/is-record';
import { uidOf } from '../../../shared/names';
import type { TypeName } from '../../../shared/names';

/** What is read of a permission, as the rules behind Strapi's roles hold it. */
interface Rule {
  inverted?: boolean;
  /** Which records; absent for all of them. The languages of a role are conditions as well. */
  conditions?: unknown;
  /** Which fields; absent for all of them. */
  fields?: readonly string[];
}

interface Ruled {
  rulesFor(action: string, subject: string): readonly Rule[];
}

const isRuled = (ability: unknown): ability is Ruled =>
  isRecord(ability) && typeof ability.rulesFor === 'function';

/** Languages in which somebody may do something: all, or some, or none. */
export type Languages = 'all' | readonly string[];

/** The languages that are in both. */
export const inBoth = (one: Languages, other: Languages): Languages => {
  if (one === 'all') return other;
  return other === 'all' ? one : one.filter((each) => other.includes(each));
};

const inEither = (one: Languages, other: Languages): Languages =>
  one === 'all' || other === 'all' ? 'all' : [...new Set([...one, ...other])];

/**
 * The languages that a condition leaves. One that asks for anything else than a language leaves none: who may read some
 * records finds those in the Content Manager.
 */
const languagesLeft = (condition: unknown): Languages => {
  if (condition === undefined || condition === null) return 'all';
  if (!isRecord(condition)) return [];
  return Object.entries(condition).reduce<Languages>((left, [name, asked]) => {
    if (name === '$and' && Array.isArray(asked))
      return asked.map(languagesLeft).reduce<Languages>(inBoth, left);
    const listed: unknown = name === 'locale' && isRecord(asked) ? asked.$in : undefined;
    const isOnlyList = isRecord(asked) && Object.keys(asked).length === 1;
    return Array.isArray(listed) && isOnlyList
      ? inBoth(
          left,
          listed.filter((each) => typeof each === 'string'),
        )
      : [];
  }, 'all');
};

export type RecordAction = 'read' | 'create' | 'update' | 'publish' | 'delete';

/**
 * The languages in which somebody may do something with all records of a type, and with all of some fields, in the Content
 * Manager. A permission with a condition, such as that of an association for its own reports, does not count: it is about
 * some records only.
 */
export const languagesIn = (
  ability: unknown,
  action: RecordAction,
  type: TypeName,
  fields: readonly string[] = [],
): Languages => {
  const rules = isRuled(ability)
    ? ability.rulesFor(`plugin::content-manager.explorer.${action}`, uidOf(type))
    : [];
  if (rules.some(({ inverted }) => inverted === true)) return [];
  return rules
    .filter((rule) => fields.every((name) => rule.fields?.includes(name) ?? true))
    .map(({ conditions }) => languagesLeft(conditions))
    .reduce<Languages>(inEither, []);
};

/** Whether a language is one of them. */
export const includesLanguage = (languages: Languages, locale: string | null): boolean =>
  languages === 'all' || (locale !== null && languages.includes(locale));
