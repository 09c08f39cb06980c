import { FORMATS } from '../../../shared/formats';
import type { FormatName } from '../../../shared/formats';
import { isValueOf, valuesOf } from '../../../shared/vocabulary';
import type { ValueOf, VocabularyName } from '../../../shared/vocabulary';
import { problem } from '../model/problem';
import type { Problem, Values } from '../model/types';

import { cleanLine, cleanText } from './clean-text';

interface LineOptions {
  most: number;
  required?: boolean;
  format?: FormatName;
  /** What it is, for whoever left it out. */
  expected?: string;
}

/** Reads the fields of a submission one after the other and collects what is wrong with them. */
export interface FieldReader {
  problems: Problem[];
  line(name: string, options: LineOptions): string | undefined;
  text(name: string, options: LineOptions): string | undefined;
  choice<N extends VocabularyName>(name: string, vocabulary: N): ValueOf<N> | undefined;
  languages(name: string, most: number): string[] | undefined;
}

/** A text of nothing but signs says nothing. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

const isLeftOut = (value: unknown): boolean => value === undefined || value === null;

const lengthProblem = (name: string, text: string, most: number): Problem =>
  problem([name], text, `at most ${String(most)} characters, not ${String(text.length)}: shorten it`);

const wrongWith = (name: string, text: string, options: LineOptions): Problem | undefined => {
  const { most, required = false, format, expected = 'a text' } = options;
  if (text.length > most) return lengthProblem(name, text, most);
  if (text === '') return required ? problem([name], null, expected) : undefined;
  if (format !== undefined)
    return FORMATS[format].accepts(text) ? undefined : problem([name], text, FORMATS[format].expected);
  return required && !SAYS_SOMETHING.test(text) ? problem([name], text, expected) : undefined;
};

/** @param known The fields that the form has; any other is refused. */
export const fieldReader = (input: Values, known: readonly string[]): FieldReader => {
  const problems: Problem[] = Object.keys(input)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const shown = cleanLine(name).slice(0, 80);
      return {
        path: [shown],
        message: `${shown} is no field of this form. Expected only ${known.join(', ')}.`,
      };
    });
  const written = (
    name: string,
    options: LineOptions,
    clean: (text: string) => string,
  ): string | undefined => {
    const value = input[name];
    if (!isLeftOut(value) && typeof value !== 'string') {
      problems.push(problem([name], value, 'a text'));
      return undefined;
    }
    const text = clean(typeof value === 'string' ? value : '');
    const wrong = wrongWith(name, text, options);
    if (wrong) problems.push(wrong);
    return wrong || text === '' ? undefined : text;
  };
  return {
    problems,
    line: (name, options) => written(name, options, cleanLine),
    text: (name, options) => written(name, options, cleanText),
    choice: (name, vocabulary) => {
      const value = input[name];
      if (isLeftOut(value)) return undefined;
      if (isValueOf(vocabulary, value)) return value;
      problems.push(problem([name], value, `one of ${valuesOf(vocabulary).join(', ')}`));
      return undefined;
    },
    languages: (name, most) => {
      const value = input[name];
      if (isLeftOut(value)) return undefined;
      const tags: unknown[] = Array.isArray(value) ? value : [];
      const { accepts, expected } = FORMATS.language;
      const texts = [...new Set(tags.filter((each) => typeof each === 'string'))];
      const isRight = Array.isArray(value) && texts.every(accepts) && tags.length <= most;
      if (isRight && tags.every((each) => typeof each === 'string')) return texts;
      problems.push(problem([name], value, `a list of at most ${String(most)} languages, each ${expected}`));
      return undefined;
    },
  };
};
