import { isRecord } from '../../../shared/is-record';
import {
  EVERYTHING_PUBLIC,
  TERM_FORMS,
  TERM_LANGUAGES,
  VISIBILITY_SWITCHES,
} from '../../../shared/presentation';
import type {
  Presentation,
  Term,
  Terminology,
  TermLanguage,
  Visibility,
  VisibilitySwitch,
} from '../../../shared/presentation';
import { valuesOf } from '../../../shared/vocabulary';
import { problem, quoted } from '../model/problem';
import type { Problem } from '../model/types';
import { problemsError } from '../problems-error';

const MAX_TERM = 60;

/** Braces and angle brackets have a meaning in sentences and pages; a word for a city has none of them. */
const UNFIT = /[{}<>\u0000-\u001f\u007f-\u009f]/;

const foreignKeys = (path: string[], value: Record<string, unknown>, allowed: readonly string[]): Problem[] =>
  Object.keys(value)
    .filter((key) => !allowed.includes(key))
    .map((key) => problem([...path, key], value[key], `only ${allowed.join(', ')} here`));

const formProblems = (path: string[], value: unknown): Problem[] => {
  if (typeof value !== 'string' || value.trim() === '')
    return [problem(path, value, 'a word such as twin town')];
  if (value.length > MAX_TERM)
    return [
      problem(path, quoted(value), `at most ${String(MAX_TERM)} characters, not ${String(value.length)}`),
    ];
  return UNFIT.test(value) ? [problem(path, value, 'a word without brackets')] : [];
};

/** Either all the forms that counting needs in the language, or none: half a noun makes wrong sentences. */
const termProblems = (path: string[], language: TermLanguage, value: unknown): Problem[] => {
  const forms: readonly string[] = TERM_FORMS[language];
  if (!isRecord(value)) return [problem(path, value, `the forms ${forms.join(', ')}`)];
  return [
    ...foreignKeys(path, value, forms),
    ...forms.flatMap((form) => formProblems([...path, form], value[form])),
  ];
};

const terminologyProblems = (value: unknown): Problem[] => {
  const path = ['terminology'];
  if (!isRecord(value)) return [problem(path, value, 'words by designation')];
  const designations = valuesOf('designation');
  return [
    ...foreignKeys(path, value, designations),
    ...designations.flatMap((designation) => {
      const words = value[designation];
      const at = [...path, designation];
      if (words === undefined) return [];
      if (!isRecord(words)) return [problem(at, words, 'words by language')];
      return [
        ...foreignKeys(at, words, TERM_LANGUAGES),
        ...TERM_LANGUAGES.flatMap((language) =>
          words[language] === undefined ? [] : termProblems([...at, language], language, words[language]),
        ),
      ];
    }),
  ];
};

const visibilityProblems = (value: unknown): Problem[] => {
  const path = ['visibility'];
  if (!isRecord(value)) return [problem(path, value, `true or false for ${VISIBILITY_SWITCHES.join(', ')}`)];
  return [
    ...foreignKeys(path, value, VISIBILITY_SWITCHES),
    ...VISIBILITY_SWITCHES.flatMap((each) =>
      typeof value[each] === 'boolean' ? [] : [problem([...path, each], value[each], 'true or false')],
    ),
  ];
};

/** What is wrong with a presentation, in words for the person who wrote it. */
export const presentationProblems = (value: unknown): Problem[] => {
  if (!isRecord(value)) return [problem(['presentation'], value, 'terminology and visibility')];
  return [...terminologyProblems(value.terminology), ...visibilityProblems(value.visibility)];
};

const isPresentation = (value: unknown): value is Presentation => presentationProblems(value).length === 0;

/** The presentation that was written, checked. Throws a validation error that names every problem. */
export const readPresentation = (value: unknown): Presentation => {
  if (!isPresentation(value)) throw problemsError(presentationProblems(value));
  const { terminology, visibility } = value;
  return { terminology, visibility };
};

const isTerm = (language: TermLanguage, value: unknown): value is Term =>
  termProblems([], language, value).length === 0;

const storedTerms = (words: unknown): Readonly<Partial<Record<TermLanguage, Term>>> =>
  Object.fromEntries(
    TERM_LANGUAGES.flatMap((language): [string, Term][] => {
      const term = isRecord(words) ? words[language] : undefined;
      return isTerm(language, term) ? [[language, term]] : [];
    }),
  );

const storedTerminology = (terminology: unknown): Terminology =>
  Object.fromEntries(
    valuesOf('designation').flatMap((designation) => {
      const words = isRecord(terminology) ? terminology[designation] : undefined;
      return words === undefined ? [] : [[designation, storedTerms(words)]];
    }),
  );

const storedVisibility = (visibility: unknown): Visibility => {
  const isPublic = (name: VisibilitySwitch): boolean => {
    const stored = isRecord(visibility) ? visibility[name] : undefined;
    return typeof stored === 'boolean' ? stored : EVERYTHING_PUBLIC[name];
  };
  return {
    process: isPublic('process'),
    contactPoints: isPublic('contactPoints'),
    gifts: isPublic('gifts'),
  };
};

/**
 * A presentation that was stored, as far as it still holds: another version of the plugin may have known other words and
 * switches, and every request depends on it. What is missing is as usual.
 */
export const storedPresentation = (value: unknown): Presentation => {
  const { terminology, visibility }: Record<string, unknown> = isRecord(value) ? value : {};
  return { terminology: storedTerminology(terminology), visibility: storedVisibility(visibility) };
};
