import { isRecord } from '../../../shared/is-record';

import { isStateOf, TARGET } from './kinds';
import type { Kind, State, TargetField } from './kinds';

/** A record that something is meant for. */
export interface Target {
  documentId: string;
  /** Empty where whoever is signed in may not read it. */
  title: string;
}

/** What somebody sent in, as the inbox shows it. A text that is not there is empty. */
export interface Entry {
  kind: Kind;
  documentId: string;
  /** Differs as soon as somebody has saved it again. */
  updatedAt: string;
  /** A volunteer's name, or what an idea is called. */
  title: string;
  state: State;
  /** The moment in which it came in, or was entered by the office. */
  cameIn: string;
  words: string;
  name: string;
  email: string;
  telephone: string;
  languages: readonly string[];
  sector: string;
  area: string;
  writtenIn: string;
  keptUntil: string;
  receipt: string;
  targets: Readonly<Partial<Record<TargetField, readonly Target[]>>>;
  /** How many associations there are, where their names are asked for separately. */
  associationCount: number;
  /** The goal that an idea became. */
  becameGoal: Target | undefined;
}

/** One page of a list, and how many there are on all pages. */
export interface EntryPage {
  entries: readonly Entry[];
  page: number;
  pageCount: number;
  total: number;
}

const textOf = (row: Record<string, unknown>, name: string): string => {
  const value = row[name];
  return typeof value === 'string' ? value : '';
};

const countIn = (value: unknown): number => {
  const count = isRecord(value) ? value.count : undefined;
  return typeof count === 'number' ? count : 0;
};

/** Strapi lists the rows of a document in every language; one name is enough. */
export const onePerDocument = (targets: readonly Target[]): Target[] => {
  const found = new Map<string, Target>();
  for (const target of targets) if (!found.has(target.documentId)) found.set(target.documentId, target);
  return [...found.values()];
};

/** Those of the first that are not among the others. */
export const without = (these: readonly Target[], others: readonly Target[]): readonly Target[] =>
  these.filter(({ documentId }) => others.every((other) => other.documentId !== documentId));

/** The records in an answer of the Content Manager to a question for relations. */
export const readTargets = (answer: unknown, field: TargetField): Target[] => {
  const rows: unknown[] = isRecord(answer) && Array.isArray(answer.results) ? answer.results : [];
  return onePerDocument(
    rows.filter(isRecord).map((row) => ({
      documentId: textOf(row, 'documentId'),
      title: textOf(row, TARGET[field].title),
    })),
  );
};

const readTarget = (value: unknown, title: string): Target | undefined =>
  isRecord(value) && typeof value.documentId === 'string'
    ? { documentId: value.documentId, title: textOf(value, title) }
    : undefined;

const listOf = <Item>(item: Item | undefined): Item[] => (item === undefined ? [] : [item]);

const readRow = (kind: Kind, row: Record<string, unknown>): Entry => {
  const isVolunteer = kind === 'volunteers';
  const languages: unknown[] = Array.isArray(row.languages) ? row.languages : [];
  return {
    kind,
    documentId: textOf(row, 'documentId'),
    updatedAt: textOf(row, 'updatedAt'),
    title: textOf(row, isVolunteer ? 'name' : 'title'),
    state: isStateOf(kind, row.state) ? row.state : 'received',
    cameIn: textOf(row, 'receivedAt') || textOf(row, 'createdAt'),
    words: textOf(row, isVolunteer ? 'interests' : 'text'),
    name: textOf(row, isVolunteer ? 'name' : 'submitterName'),
    email: textOf(row, isVolunteer ? 'email' : 'submitterEmail'),
    telephone: textOf(row, 'telephone'),
    languages: languages.filter((each) => typeof each === 'string'),
    sector: textOf(row, 'sector'),
    area: textOf(row, 'area'),
    writtenIn: textOf(row, 'writtenIn'),
    keptUntil: textOf(row, 'retainUntil'),
    receipt: textOf(row, 'receipt'),
    targets: isVolunteer
      ? {}
      : {
          relationship: listOf(readTarget(row.relationship, TARGET.relationship.title)),
          goal: listOf(readTarget(row.goal, TARGET.goal.title)),
        },
    associationCount: countIn(row.associations),
    becameGoal: readTarget(row.linkedGoal, TARGET.goal.title),
  };
};

const numberOf = (record: Record<string, unknown>, name: string, fallback: number): number => {
  const value = record[name];
  return typeof value === 'number' ? value : fallback;
};

/** A page of the Content Manager's list. */
export const readPage = (kind: Kind, answer: unknown): EntryPage => {
  const body = isRecord(answer) ? answer : {};
  const rows: unknown[] = Array.isArray(body.results) ? body.results : [];
  const pagination = isRecord(body.pagination) ? body.pagination : {};
  const entries = rows.filter(isRecord).map((row) => readRow(kind, row));
  return {
    entries,
    page: numberOf(pagination, 'page', 1),
    pageCount: numberOf(pagination, 'pageCount', 1),
    total: numberOf(pagination, 'total', entries.length),
  };
};
