import { isRecord } from '../../../shared/is-record';

import type { Recipient, Version } from './languages';
import type { Reading } from './readers';

/** A record that a letter is tied to; one without a title may not be read by whoever asks. */
export interface Linked {
  documentId: string;
  title: string;
}

/** Everything that belongs to a letter, as far as whoever asks may see it. */
export interface Family {
  /** The version that visitors meet, and since when. */
  published: (Reading & { since: string }) | undefined;
  recipients: readonly Recipient[];
  /** Whether whoever asks may see what is spoken in cities. */
  knowsLanguages: boolean;
  /** The letter itself among them. */
  versions: readonly Version[];
  inReplyTo: readonly Linked[];
  replies: readonly Linked[];
}

type Row = Readonly<Record<string, unknown>>;

export const textOf = (row: Row, name: string): string => {
  const value = row[name];
  return typeof value === 'string' ? value : '';
};

const orNull = (text: string): string | null => (text === '' ? null : text);

export const rowsIn = (answer: unknown): Row[] =>
  isRecord(answer) && Array.isArray(answer.results) ? answer.results.filter(isRecord) : [];

/** The records in an answer of the Content Manager to a question for relations, each once. */
export const readLinked = (answer: unknown, title: string): Linked[] => [
  ...new Map(
    rowsIn(answer).map((row) => [
      textOf(row, 'documentId'),
      { documentId: textOf(row, 'documentId'), title: textOf(row, title) },
    ]),
  ).values(),
];

export const readingOf = (row: Row): Reading => ({
  visibility: textOf(row, 'visibility'),
  embargoUntil: orNull(textOf(row, 'embargoUntil')),
});

/** The published version in an answer of the Content Manager, which is empty where there is none. */
export const readPublished = (answer: unknown): Family['published'] => {
  const row = isRecord(answer) && isRecord(answer.data) ? answer.data : {};
  const since = textOf(row, 'publishedAt');
  return since === '' ? undefined : { ...readingOf(row), since };
};

export const readVersions = (answer: unknown, original: string): Version[] =>
  rowsIn(answer).map((row) => ({
    documentId: textOf(row, 'documentId'),
    title: textOf(row, 'title'),
    language: orNull(textOf(row, 'inLanguage')),
    isOriginal: textOf(row, 'documentId') === original,
    isPublished: textOf(row, 'status') !== 'draft',
  }));

/** The cities of a letter with what is spoken there, which an answer of the Content Manager tells. */
export const readRecipients = (linked: readonly Linked[], answer: unknown): Recipient[] => {
  const spoken = new Map(
    rowsIn(answer).map(({ documentId, languages }) => [
      documentId,
      Array.isArray(languages) ? languages.filter((each) => typeof each === 'string') : [],
    ]),
  );
  return linked.map(({ documentId, title }) => ({
    documentId,
    name: title,
    languages: spoken.get(documentId) ?? [],
  }));
};
