import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { PastImport } from '../../../shared/import-desk/report';
import { uidOf } from '../../../shared/names';
import { ConflictError } from '../conflict-error';
import { DEFINITIONS } from '../content-types';
import { changedBy } from '../documents/authors';
import { holdDocument } from '../documents/one-writer';
import { rowsOf } from '../documents/rows';
import { asTransition } from '../lifecycle/context';
import { lastEntryOf } from '../lifecycle/history';
import { problemsError, problemsIn } from '../problems-error';
import { tableOf, textOf } from '../strapi/table';

import { titleOf } from './export';
import { importOf, pastImports, writeUndone } from './log';
import type { Asked, ToldImport } from './log';
import { mayUndo, refuseForbiddenUndo } from './rights';
import type { FileRights } from './rights';
import { printOf, tracesIn } from './trace';
import type { Trace } from './trace';
import type { ImportObstacle } from './undoable';

const OBSTACLES: Readonly<Record<ImportObstacle, string>> = {
  'not-done': 'This import was not done, so there is nothing to undo.',
  undone: 'This import is undone already.',
  'not-own': 'This import is of somebody else. Expected one of your own.',
  'too-late': 'This import is older than a day. Expected one of the last 24 hours.',
  'not-last': 'You have imported something since. Expected your last import: undo that one first.',
};

const UNREADABLE =
  'Nothing was undone: this import was done by another version of the plugin. Expected one that this version did: change back by hand what is to go.';

const MOST_NAMED = 3;

const titleNow = async (strapi: Core.Strapi, { type, documentId }: Trace): Promise<string | undefined> => {
  const definition = DEFINITIONS[type];
  const [row] = await rowsOf(strapi, definition, documentId, []);
  return row && `${definition.displayName.toLowerCase()} “${titleOf(definition, row)}”`;
};

/** Records that are no longer as the import left them. */
const editedSince = async (strapi: Core.Strapi, traces: readonly Trace[]): Promise<string[]> => {
  const edited: string[] = [];
  for (const trace of traces) {
    if ((await printOf(strapi, DEFINITIONS[trace.type], trace.documentId)) === trace.after) continue;
    const title = await titleNow(strapi, trace);
    edited.push(title ?? `a ${DEFINITIONS[trace.type].displayName.toLowerCase()} that was deleted`);
  }
  return edited;
};

const refuseEdited = (edited: readonly string[]): void => {
  if (edited.length === 0) return;
  const named = edited.slice(0, MOST_NAMED).join(', ');
  const more = edited.length > MOST_NAMED ? ` and ${String(edited.length - MOST_NAMED)} more` : '';
  throw new ConflictError(
    `Nothing was undone: somebody has edited ${named}${more} since the import. Expected the records as the import left them: change back by hand what is to go.`,
  );
};

/** Holds every record, in the same order whoever asks, so that nobody edits one between the look at it and the undo. */
const holdAll = async (strapi: Core.Strapi, traces: readonly Trace[]): Promise<void> => {
  const keyOf = ({ type, documentId }: Trace): string => `${type}:${documentId}`;
  const sorted = traces.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  for (const { type, documentId } of sorted) await holdDocument(strapi, DEFINITIONS[type], documentId);
};

/** An entry of the log goes only while it is the last one of its history. */
const removeDecision = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  const uid = uidOf('decision');
  const row = await tableOf(strapi, uid).findOne({ where: { documentId } });
  if (row) await tableOf(strapi, uidOf('relationship')).lock(textOf(row, 'relationshipDocumentId'));
  const last = row && (await lastEntryOf(strapi, textOf(row, 'relationshipDocumentId')));
  if (!row || last?.key !== row.key)
    throw problemsError([
      {
        path: [],
        message:
          'The history of the relationship has grown since. Expected the imported decision to be its last entry.',
        value: row?.key,
      },
    ]);
  await asTransition(() => strapi.documents(uid).delete({ documentId }));
};

const remove = async (strapi: Core.Strapi, { type, documentId }: Trace): Promise<void> => {
  if (type === 'decision') await removeDecision(strapi, documentId);
  else await strapi.documents(uidOf(type)).delete({ documentId });
};

const restore = async (
  strapi: Core.Strapi,
  { type, documentId, before, published }: Trace,
  { actorId }: Asked,
): Promise<void> => {
  await strapi.documents(uidOf(type)).update({
    documentId,
    data: { ...before, ...changedBy(actorId) },
    ...(published ? { status: 'published' as const } : {}),
  });
};

const takeBack = async (strapi: Core.Strapi, trace: Trace, asked: Asked): Promise<void> => {
  const title = await titleNow(strapi, trace);
  try {
    await (trace.made ? remove(strapi, trace) : restore(strapi, trace, asked));
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) throw error;
    const why = problemsIn(error).map((each) => each.message);
    throw new ConflictError(`Nothing was undone: ${title ?? 'a record'} stands in the way. ${why.join(' ')}`);
  }
};

/**
 * Takes an import back, whole or not at all: what it made goes, what it changed is as before.
 * @throws PolicyError where whoever asks may not do what it does; ConflictError in words where it is too late, or somebody has edited one of its records since.
 */
export const undoImport = async (
  strapi: Core.Strapi,
  token: string,
  asked: Asked,
  rights: FileRights,
): Promise<PastImport> => {
  await strapi.db.transaction(async () => {
    const found = await importOf(strapi, token, asked);
    if (!found) throw new errors.NotFoundError('There is no such import.');
    const { obstacle } = found.past;
    if (obstacle !== null) throw new ConflictError(OBSTACLES[obstacle]);
    const traces = tracesIn(found.records);
    if (!traces) throw new ConflictError(UNREADABLE);
    refuseForbiddenUndo(rights, traces);
    if (!(await writeUndone(strapi, token, asked.now))) throw new ConflictError(OBSTACLES.undone);
    await holdAll(strapi, traces);
    refuseEdited(await editedSince(strapi, traces));
    for (const trace of traces.toReversed()) await takeBack(strapi, trace, asked);
  });
  const undone = await importOf(strapi, token, asked);
  if (!undone) throw new errors.NotFoundError('There is no such import.');
  return undone.past;
};

/** An import as it is told: no undo is offered that would be refused for the role, or that this version cannot do. */
export const offered = (past: ToldImport, records: unknown, rights: FileRights): PastImport => {
  if (past.obstacle !== null) return past;
  const traces = tracesIn(records);
  if (!traces) return { ...past, obstacle: 'unreadable' };
  return mayUndo(rights, traces) ? past : { ...past, obstacle: 'not-allowed' };
};

/** The imports of the past, the latest first. What one wrote is read of the one that could be undone only. */
export const offeredImports = async (
  strapi: Core.Strapi,
  asked: Asked,
  rights: FileRights,
): Promise<PastImport[]> => {
  const imports = await pastImports(strapi, asked);
  const last = imports.find(({ obstacle }) => obstacle === null);
  if (!last) return imports;
  const found = await importOf(strapi, last.token, asked);
  return imports.map((past) => (found && past === last ? offered(found.past, found.records, rights) : past));
};
