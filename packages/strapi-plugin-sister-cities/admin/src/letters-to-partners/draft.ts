import { isRecord } from '../../../shared/is-record';
import { listIn, textIn } from '../dialogs/fields';
import type { DialogField, Draft } from '../dialogs/fields';
import { optionsOf } from '../dialogs/options';
import type { Say } from '../translations/message';

/** Languages that letters to partners are written in most; their own names are made by the browser. */
export const LETTER_LANGUAGES = [
  'en',
  'es',
  'ja',
  'uk',
  'de',
  'fr',
  'he',
  'it',
  'ko',
  'pt',
  'ru',
  'zh-Hans',
  'zh-Hant',
] as const;

/** What the browser keeps the draft of somebody under: whoever signs in next in the same tab has another. */
export const keptAs = (user: string): string => `sister-cities-letters-to-partners-${user}`;

/** No filter. */
export const ALL = 'all';

const VERSION = '1';

/** What a page begins with. The key is the same for every try to make its letters. */
export const newDraft = (language: string, key: string): Draft => ({
  version: VERSION,
  key,
  language: LETTER_LANGUAGES.find((each) => each === language) ?? 'en',
  title: '',
  text: '',
  visibility: 'public',
  designation: ALL,
  standing: 'active',
  takenOut: [],
});

const isValue = (value: unknown): value is string | readonly string[] =>
  typeof value === 'string' || (Array.isArray(value) && value.every((each) => typeof each === 'string'));

/** A draft as the browser has kept it; `undefined` where there is none that can be read. */
export const readDraft = (stored: string | null): Draft | undefined => {
  try {
    const read: unknown = JSON.parse(stored ?? 'null');
    if (!isRecord(read) || read.version !== VERSION) return undefined;
    const entries = Object.entries(read).filter((entry): entry is [string, string | readonly string[]] =>
      isValue(entry[1]),
    );
    const draft: Draft = Object.fromEntries(entries);
    return textIn(draft, 'key') === '' ? undefined : draft;
  } catch {
    return undefined;
  }
};

/** Whether what the browser has kept is this draft, word for word. */
export const isKept = (stored: string | null, draft: Draft): boolean => stored === JSON.stringify(draft);

/** What all letters share, as the server names it. */
export const sharedFields = (
  say: Say,
  languages: readonly { value: string; label: string }[],
): DialogField[] => [
  {
    kind: 'choice',
    name: 'subject',
    label: say('letters.subject'),
    options: optionsOf('letterSubject', say),
    required: true,
  },
  {
    kind: 'line',
    name: 'topic',
    label: say('letters.topic'),
    hint: say('letters.topic-hint'),
    required: false,
  },
  {
    kind: 'choice',
    name: 'language',
    label: say('letters.language'),
    hint: say('letters.language-hint'),
    options: languages,
    required: true,
  },
  { kind: 'date', name: 'dateSent', label: say('letters.date-sent'), required: false },
  { kind: 'line', name: 'senderName', label: say('letters.sender'), required: false },
  { kind: 'line', name: 'senderTitle', label: say('letters.sender-title'), required: false },
  { kind: 'line', name: 'senderOrganization', label: say('letters.sender-organization'), required: false },
  {
    kind: 'choice',
    name: 'visibility',
    label: say('letters.visibility'),
    options: optionsOf('letterVisibility', say),
    required: true,
  },
  {
    kind: 'date',
    name: 'embargoUntil',
    label: say('letters.embargo'),
    hint: say('letters.embargo-hint'),
    required: false,
  },
];

/** The partners that somebody took out of those that the filters leave. */
export const takenOutIn = (draft: Draft): readonly string[] => listIn(draft, 'takenOut');
