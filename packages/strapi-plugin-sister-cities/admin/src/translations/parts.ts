import { IntlMessageFormat } from 'intl-messageformat';

import { isRecord } from '../../../shared/is-record';

/** What a text is made of: the values that it names, and the forms of each of its plurals. */
export interface Parts {
  values: ReadonlySet<string>;
  plurals: readonly (readonly string[])[];
}

/** Kinds of parts, as the parser of ICU messages numbers them. */
const NAMES_VALUE = [1, 2, 3, 4, 5, 6];
const PLURAL = 6;

const branchesOf = (options: unknown): unknown[] =>
  isRecord(options)
    ? Object.values(options).flatMap((option): unknown[] =>
        isRecord(option) && Array.isArray(option.value) ? option.value : [],
      )
    : [];

const gather = (parts: readonly unknown[], values: Set<string>, plurals: string[][]): void => {
  for (const part of parts.filter(isRecord)) {
    const { type, value, options } = part;
    if (typeof value === 'string' && NAMES_VALUE.some((each) => each === type)) values.add(value);
    if (type === PLURAL && isRecord(options)) plurals.push(Object.keys(options));
    gather(branchesOf(options), values, plurals);
  }
};

/** Takes a text apart, for the tests of what is said. */
export const partsOf = (text: string, locale: string): Parts => {
  const values = new Set<string>();
  const plurals: string[][] = [];
  gather(new IntlMessageFormat(text, locale).getAst(), values, plurals);
  return { values, plurals };
};

/** Further than any list of an office counts; Spanish has a form of its own for whole millions. */
const COUNTED = Array.from({ length: 1001 }, (_, number) => number);

/** The categories of a language that a plural with these forms has to have words for; ICU always asks for `other`. */
export const categoriesOf = (locale: string, forms: readonly string[]): string[] => {
  const rules = new Intl.PluralRules(locale);
  const needed = COUNTED.filter((number) => !forms.includes(`=${String(number)}`)).map((number) =>
    rules.select(number),
  );
  return [...new Set([...needed, 'other'])].sort();
};
