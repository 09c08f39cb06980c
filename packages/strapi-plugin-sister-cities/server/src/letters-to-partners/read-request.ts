import { FORMATS } from '../../../shared/formats';
import { isRecord } from '../../../shared/is-record';
import { MOST_CHARACTERS, MOST_LETTERS } from '../../../shared/letters-to-partners';
import { letter } from '../letter/schema';
import { problem } from '../model/problem';
import type { Problem, Values } from '../model/types';
import { prepareWrite } from '../model/validate';
import { refuseIfAny } from '../problems-error';
import { textOf } from '../strapi/table';

/** A partner that somebody has chosen, as it was when its letter was shown. */
export interface ChosenPartner {
  relationship: string;
  version: string;
}

/** What somebody wants to have written to each partner. */
export interface LettersRequest {
  /** The same for every try to make the same letters. */
  key: string;
  language: string;
  title: string;
  text: string;
  /** Fields that all letters share, as the letter's type names them. */
  shared: Values;
  partners: readonly ChosenPartner[];
}

const SHARED = [
  'subject',
  'topic',
  'dateSent',
  'senderName',
  'senderTitle',
  'senderOrganization',
  'visibility',
  'embargoUntil',
] as const;

const KNOWN: readonly string[] = ['key', 'language', 'title', 'text', 'partners', ...SHARED];

const KEY = /^[\w-]{16,64}$/;

/** A language that `Intl` can write names and dates in. */
export const isLanguage = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 35 && FORMATS.language.accepts(value);

const textProblems = (body: Values, name: 'title' | 'text', expected: string): Problem[] => {
  const value = body[name];
  const most = MOST_CHARACTERS[name];
  if (typeof value !== 'string' || value.trim() === '') return [problem([name], value, expected)];
  return value.length <= most
    ? []
    : [problem([name], value, `at most ${String(most)} characters, not ${String(value.length)}`)];
};

const sharedIn = (body: Values): Values =>
  Object.fromEntries(SHARED.filter((name) => body[name] !== undefined).map((name) => [name, body[name]]));

const sharedProblems = (body: Values, today: string): Problem[] => {
  const wrong = Object.entries(sharedIn(body)).filter(
    ([, value]) => value !== null && typeof value !== 'string',
  );
  if (wrong.length > 0) return wrong.map(([name, value]) => problem([name], value, 'a text'));
  const missing = ['subject'].filter((name) => (body[name] ?? '') === '');
  return [
    ...missing.map((name) => problem([name], null, 'the kind of letter')),
    ...prepareWrite(letter, sharedIn(body), { today }).problems,
  ];
};

const isChosen = (value: unknown): value is ChosenPartner =>
  isRecord(value) && typeof value.relationship === 'string' && typeof value.version === 'string';

const partnerProblems = ({ partners }: Values): Problem[] => {
  const listed: unknown[] = Array.isArray(partners) ? partners : [];
  if (listed.length === 0) return [problem(['partners'], null, 'at least one partner to write to')];
  if (listed.length > MOST_LETTERS)
    return [
      problem(['partners'], listed.length, `at most ${String(MOST_LETTERS)} partners, and the others later`),
    ];
  const relationships = listed.map((each) => (isChosen(each) ? each.relationship : undefined));
  return listed.flatMap((each, index) => {
    const path = ['partners', String(index)];
    if (!isChosen(each))
      return [problem(path, each, 'a relationship by its document id, and the version that was shown')];
    return relationships.indexOf(each.relationship) === index
      ? []
      : [problem(path, each.relationship, 'each partner once')];
  });
};

/**
 * What somebody of the office sent to have letters made.
 * @throws ValidationError with everything that cannot be read.
 */
export const readLetters = (body: Values, today: string): LettersRequest => {
  const { key, language, partners } = body;
  refuseIfAny([
    ...Object.keys(body)
      .filter((name) => !KNOWN.includes(name))
      .map((name) => problem([name], body[name], `only ${KNOWN.join(', ')}`)),
    ...(typeof key === 'string' && KEY.test(key)
      ? []
      : [problem(['key'], key, 'a key of 16 to 64 letters and digits, the same for each try')]),
    ...(isLanguage(language) ? [] : [problem(['language'], language, FORMATS.language.expected)]),
    ...textProblems(body, 'title', 'the title of each letter'),
    ...textProblems(body, 'text', 'the text of the letter'),
    ...sharedProblems(body, today),
    ...partnerProblems(body),
  ]);
  const listed: unknown[] = Array.isArray(partners) ? partners : [];
  return {
    key: textOf(body, 'key'),
    language: textOf(body, 'language'),
    title: textOf(body, 'title').trim(),
    text: textOf(body, 'text').replace(/\r\n?/g, '\n').trim(),
    shared: sharedIn(body),
    partners: listed.filter(isChosen).map(({ relationship, version }) => ({ relationship, version })),
  };
};
