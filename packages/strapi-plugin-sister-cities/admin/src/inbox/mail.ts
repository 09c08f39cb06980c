import type { Entry } from './entry';
import { MAIL_LANGUAGES, MAIL_WORDS } from './mail-words';
import type { MailLanguage } from './mail-words';

export interface Mail {
  subject: string;
  text: string;
}

const isMailLanguage = (value: string): value is MailLanguage =>
  MAIL_LANGUAGES.some((each) => each === value);

export const mailLanguageIn = (value: string): MailLanguage => (isMailLanguage(value) ? value : 'en');

const familyOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/** The language that the person wrote in; else the first one that they speak and we write; else English. */
export const mailLanguageOf = ({
  writtenIn,
  languages,
}: Pick<Entry, 'writtenIn' | 'languages'>): MailLanguage =>
  [writtenIn, ...languages].map(familyOf).find(isMailLanguage) ?? 'en';

const BLANKS = /\{(name|title|receipt)\}/g;

/** What people wrote is put in as it is: nothing in it stands for anything else. */
const filledIn = (words: string, entry: Pick<Entry, 'name' | 'title' | 'receipt'>): string =>
  words.replace(BLANKS, (blank, key: string) =>
    key === 'name' ? entry.name : key === 'title' ? entry.title : key === 'receipt' ? entry.receipt : blank,
  );

/** How an answer begins: greeting, thanks, room for the answer, receipt, and who writes. */
export const mailOf = (
  entry: Pick<Entry, 'kind' | 'name' | 'title' | 'receipt'>,
  language: MailLanguage,
  sender: string,
): Mail => {
  const words = MAIL_WORDS[language];
  const paragraphs = [
    entry.name === '' ? words.greetingOfNobody : words.greeting,
    words.thanks[entry.kind],
    words.answer,
    ...(entry.receipt === '' ? [] : [words.receipt]),
  ].map((each) => filledIn(each, entry));
  return {
    subject: filledIn(words.subject[entry.kind], entry),
    text: [...paragraphs, [words.closing, sender].join('\n').trimEnd()].join('\n\n'),
  };
};

/** Addresses that mail programs open. Everything is encoded, so that no address can add recipients. */
export const mailAddress = (email: string, { subject, text }: Mail): string => {
  const to = encodeURIComponent(email).replace('%40', '@');
  const body = text.replace(/\r?\n/g, '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
};
