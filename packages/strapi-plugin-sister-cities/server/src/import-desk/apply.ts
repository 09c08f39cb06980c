import { isDeepStrictEqual } from 'node:util';

import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import { changedBy, madeBy } from '../documents/authors';
import { oneWriterOf } from '../documents/one-writer';
import { rowsOf } from '../documents/rows';
import type { Row } from '../documents/rows';
import type { PlannedRow } from '../import/plan';
import { relationData, sameContent, writeNew } from '../import/run';
import { detailsOf } from '../lifecycle/details';
import type { ContentTypeDefinition, Values } from '../model/types';
import { problemsError } from '../problems-error';

import { changesOf } from './changes';
import type { RawChange } from './changes';
import { linkedIn, ownRelations } from './fields';

/** What a row did, and what an undo needs to take it back. */
export interface Applied {
  outcome: 'made' | 'changed' | 'unchanged';
  documentId: string;
  /** Whether visitors read it since: a draft that somebody was working on stays one. */
  published: boolean;
  changes: RawChange[];
  /** The values of the changed fields before: plain ones, and document ids of relations. */
  before: Values;
}

export interface Desk {
  strapi: Core.Strapi;
  /** Documents by reference, `city:sapporo`; grows with what is made. */
  references: Map<string, string>;
  /** The same the other way round. */
  names: Map<string, string>;
  locale: string | null;
  /** Who imports; 0 where nobody is known. */
  actorId: number;
}

/** The row of a document that files tell of, and whether visitors read the same as it says. */
interface OnFile {
  draft: Row;
  isClean: boolean;
}

const saysTheSame = (definition: ContentTypeDefinition, draft: Row, published: Row): boolean =>
  sameContent(definition, draft, published) &&
  ownRelations(definition).every((name) =>
    isDeepStrictEqual(linkedIn(draft, name), linkedIn(published, name)),
  );

const onFile = async (
  { strapi, locale }: Desk,
  { definition }: PlannedRow,
  documentId: string,
): Promise<OnFile | undefined> => {
  const relations = Object.entries(definition.attributes).flatMap(([name, { type }]) =>
    type === 'relation' || type === 'media' ? [name] : [],
  );
  const rows = await rowsOf(strapi, definition, documentId, relations);
  const own = rows.filter((row) => row.locale === null || locale === null || row.locale === locale);
  const draft = own.find(({ isPublished }) => !definition.draftAndPublish || !isPublished);
  const published = own.find(({ isPublished }) => isPublished);
  if (!draft) return undefined;
  return { draft, isClean: published !== undefined && saysTheSame(definition, draft, published) };
};

const onFileHere = async (desk: Desk, row: PlannedRow, documentId: string): Promise<OnFile> => {
  const found = await onFile(desk, row, documentId);
  if (found) return found;
  throw problemsError([
    {
      path: [],
      message: `The record is written in another language than ${desk.locale ?? 'this one'} only. Expected it in that language first: add it in the Content Manager.`,
      value: null,
    },
  ]);
};

/** What people tell of a decision of the past; who entered it, and under which rules, is the server's to say. */
const toldOf = (data: Values): Values => {
  const { key, relationshipDocumentId, classification } = data;
  return { key, relationshipDocumentId, classification, ...detailsOf(data) };
};

const make = async (desk: Desk, row: PlannedRow): Promise<Applied> => {
  const { strapi, references, names } = desk;
  const { definition } = row;
  const data: Record<string, unknown> = { ...row.fields, ...relationData(row, references) };
  const documentId = await writeNew(
    strapi,
    definition,
    definition.name === 'decision' ? toldOf(data) : { ...data, ...madeBy(desk.actorId) },
  );
  references.set(row.reference, documentId);
  names.set(documentId, row.reference);
  return { outcome: 'made', documentId, published: definition.draftAndPublish, changes: [], before: {} };
};

const beforeOf = ({ definition }: PlannedRow, draft: Row, changes: readonly RawChange[]): Values =>
  Object.fromEntries(
    changes.map(({ attribute, from }) => {
      const { type, relation } = definition.attributes[attribute] ?? {};
      if (type !== 'relation') return [attribute, from];
      const ids = linkedIn(draft, attribute);
      return [attribute, relation?.endsWith('ToMany') ? ids : (ids[0] ?? null)];
    }),
  );

const unchanged = (documentId: string): Applied => ({
  outcome: 'unchanged',
  documentId,
  published: false,
  changes: [],
  before: {},
});

/** An entry of the log is there to be compared: where it differs, the file is wrong. */
const refuseChanged = (definition: ContentTypeDefinition, changes: readonly RawChange[]): void => {
  if (definition.appendOnly)
    throw problemsError(
      changes.map(({ attribute, to }) => ({
        path: [attribute],
        message: `${attribute} differs from the ${definition.displayName.toLowerCase()} on record. Expected what is on record: a mistake is mended by a correction at the relationship.`,
        value: to,
      })),
    );
};

const change = async (
  { strapi, references, names, actorId }: Desk,
  row: PlannedRow,
  { draft, isClean }: OnFile,
): Promise<Applied> => {
  const { definition } = row;
  const { documentId } = draft;
  const changes = changesOf(row, draft, names);
  if (changes.length === 0) return unchanged(documentId);
  const moved = changes.map(({ attribute }) => attribute);
  const only = <V>(values: Readonly<Record<string, V>>): Record<string, V> =>
    Object.fromEntries(Object.entries(values).filter(([name]) => moved.includes(name)));
  // Publishing would also publish what an editor is still working on.
  const published = definition.draftAndPublish && isClean;
  await strapi.documents(uidOf(definition.name)).update({
    documentId,
    data: {
      ...only(row.fields),
      ...relationData({ ...row, relations: only(row.relations) }, references),
      ...changedBy(actorId),
    },
    ...(published ? { status: 'published' as const } : {}),
  });
  return { outcome: 'changed', documentId, published, changes, before: beforeOf(row, draft, changes) };
};

/** Writes one row: a new record, or the fields in which a stored one differs. Call it in a transaction. */
export const apply = async (desk: Desk, row: PlannedRow): Promise<Applied> => {
  const documentId = desk.references.get(row.reference);
  if (documentId === undefined) return make(desk, row);
  const seen = await onFileHere(desk, row, documentId);
  const changes = changesOf(row, seen.draft, desk.names);
  if (changes.length === 0) return unchanged(documentId);
  refuseChanged(row.definition, changes);
  // Whoever is writing the record is waited for: what was seen may be no longer so.
  await oneWriterOf(desk.strapi, row.definition, documentId);
  return change(desk, row, await onFileHere(desk, row, documentId));
};
