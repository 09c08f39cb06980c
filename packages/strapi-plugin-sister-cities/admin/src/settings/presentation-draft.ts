import { TERM_FORMS, TERM_LANGUAGES } from '../../../shared/presentation';
import type {
  Designation,
  Presentation,
  TermForm,
  TermLanguage,
  Terminology,
} from '../../../shared/presentation';

/** The words while somebody writes them, by their place; a place that is empty has the usual words. */
export type TermsDraft = Readonly<Record<string, string>>;

export const DESIGNATIONS: readonly Designation[] = ['sister_city', 'friendship_city'];

/** Where a word stands in the settings, as the server's refusals name it. */
export const termPath = (designation: Designation, language: TermLanguage, form: TermForm): string =>
  `terminology.${designation}.${language}.${form}`;

export const formsOf = (language: TermLanguage): readonly TermForm[] => TERM_FORMS[language];

export const termsDraftOf = (terminology: Terminology): TermsDraft =>
  Object.fromEntries(
    DESIGNATIONS.flatMap((designation) =>
      TERM_LANGUAGES.flatMap((language) =>
        formsOf(language).map((form) => [
          termPath(designation, language, form),
          terminology[designation]?.[language]?.[form] ?? '',
        ]),
      ),
    ),
  );

const termOf = (
  draft: TermsDraft,
  designation: Designation,
  language: TermLanguage,
): Record<string, string> | undefined => {
  const written = formsOf(language).flatMap((form): [string, string][] => {
    const word = draft[termPath(designation, language, form)]?.trim() ?? '';
    return word === '' ? [] : [[form, word]];
  });
  const term: Record<string, string> = Object.fromEntries(written);
  return written.length === 0 ? undefined : term;
};

/** What is sent; the server says where half a noun is missing. */
export const sentTerminology = (draft: TermsDraft): Record<string, unknown> =>
  Object.fromEntries(
    DESIGNATIONS.flatMap((designation) => {
      const words = TERM_LANGUAGES.flatMap((language) => {
        const term = termOf(draft, designation, language);
        return term ? [[language, term]] : [];
      });
      return words.length === 0 ? [] : [[designation, Object.fromEntries(words)]];
    }),
  );

/** Whether saving would change anything. */
export const isChanged = (
  before: Presentation,
  draft: TermsDraft,
  visibility: Presentation['visibility'],
): boolean =>
  JSON.stringify(sentTerminology(draft)) !==
    JSON.stringify(sentTerminology(termsDraftOf(before.terminology))) ||
  Object.entries(visibility).some(
    ([name, isPublic]) =>
      Object.entries(before.visibility).find(([other]) => other === name)?.[1] !== isPublic,
  );
