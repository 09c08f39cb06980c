import type { ValueOf } from './vocabulary';

export type Designation = ValueOf<'designation'>;

/** The languages in which a city may have words of its own: those that the plugin writes sentences in. */
export const TERM_LANGUAGES = ['en', 'es', 'ja', 'uk'] as const;

export type TermLanguage = (typeof TERM_LANGUAGES)[number];

/** The forms of a noun that counting needs in each language (CLDR); the last one stands in for those left out. */
export const TERM_FORMS = {
  en: ['one', 'other'],
  es: ['one', 'other'],
  ja: ['other'],
  uk: ['one', 'few', 'other'],
} as const satisfies Record<TermLanguage, readonly ('one' | 'few' | 'other')[]>;

export type TermForm = (typeof TERM_FORMS)[TermLanguage][number];

/** What a city calls its partners, such as twin town and twin towns. */
export type Term = Readonly<Partial<Record<TermForm, string>>> & { readonly other: string };

/** The city's own words, by language. Where there are none, the usual ones hold. */
export type Terminology = Readonly<
  Partial<Record<Designation, Readonly<Partial<Record<TermLanguage, Term>>>>>
>;

/** Parts of what is published that a city can keep to itself. */
export const VISIBILITY_SWITCHES = ['process', 'contactPoints', 'gifts'] as const;

export type VisibilitySwitch = (typeof VISIBILITY_SWITCHES)[number];

export type Visibility = Readonly<Record<VisibilitySwitch, boolean>>;

/** How a city shows itself: its words, and what of its records the public sees. */
export interface Presentation {
  terminology: Terminology;
  visibility: Visibility;
}

export const EVERYTHING_PUBLIC: Visibility = { process: true, contactPoints: true, gifts: true };

/** Until somebody saves: the usual words, and all that is published is public. */
export const USUAL_PRESENTATION: Presentation = { terminology: {}, visibility: EVERYTHING_PUBLIC };

/** `GET /sister-cities/presentation` in the admin panel; a `PUT` sends the same back. */
export interface PresentationPage {
  /** Counts up with each save. Goes back with a change: 409 when somebody else has saved since. */
  version: number;
  presentation: Presentation;
}

/** The places of a sentence that the city's noun for one partner of a designation fills. */
export const NOUN_PLACES = {
  sisterNoun: 'sister_city',
  friendshipNoun: 'friendship_city',
} as const satisfies Record<string, Designation>;

export const isTermLanguage = (language: string): language is TermLanguage =>
  TERM_LANGUAGES.some((each) => each === language);

/** The city's own noun for a designation in a language; `undefined` where the usual one holds. */
export const termIn = (terminology: Terminology, designation: string, language: string): Term | undefined => {
  const byLanguage = Object.entries(terminology).find(([name]) => name === designation)?.[1];
  return isTermLanguage(language) ? byLanguage?.[language] : undefined;
};

/** The same for one partner. */
export const ownTerm = (
  terminology: Terminology,
  designation: string,
  language: string,
): string | undefined => {
  const term = termIn(terminology, designation, language);
  return term?.one ?? term?.other;
};
