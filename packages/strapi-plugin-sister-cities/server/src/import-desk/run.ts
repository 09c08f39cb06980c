import type { Core } from '@strapi/strapi';

import type { ImportReport } from '../../../shared/import-desk/report';
import { canRun } from '../../../shared/import-desk/report';
import type { Clock } from '../clock';
import { latestToday } from '../clock';
import { ConflictError } from '../conflict-error';
import { DEFINITIONS } from '../content-types';
import { planImport } from '../import/plan';
import type { PlannedRow } from '../import/plan';
import { storedReferences } from '../import/run';
import type { ContentTypeDefinition, Values } from '../model/types';
import { defaultLocale } from '../query/locales';
import { claimRow } from '../strapi/claim';

import { asGiven, completed } from './complete';
import { keyNames } from './fields';
import { forgetOld, writeDone, writeFailed } from './log';
import { outlineOf } from './outline';
import { perform } from './perform';
import type { Performance, Progress } from './perform';
import { fileRightsOf, refuseForbidden, refuseForeignSections } from './rights';
import type { FileRights, Use } from './rights';
import { IMPORT_TABLE } from './table';
import { printOf } from './trace';
import type { Trace } from './trace';
import { stateNow } from './undoable';

/** Thrown to have a transaction taken back, with what was found out in it. */
class TakenBack extends Error {
  constructor(readonly report: ImportReport) {
    super('taken back');
  }
}

const actionOf = ({ appendOnly }: ContentTypeDefinition, isStored: boolean): Use['action'] => {
  if (!isStored) return 'create';
  // An entry of the log that is there already is only compared.
  return appendOnly ? 'read' : 'update';
};

const usesOf = (rows: readonly PlannedRow[], stored: ReadonlyMap<string, string>): Use[] => {
  const uses = new Map<string, Use & { attributes: string[] }>();
  for (const { definition, reference, fields, relations } of rows) {
    const action = actionOf(definition, stored.has(reference));
    const named = [...Object.keys(fields), ...Object.keys(relations)].filter(
      (each) => action === 'create' || each !== definition.naturalKey,
    );
    const known = uses.get(`${definition.name}.${action}`) ?? { definition, action, attributes: [] };
    uses.set(`${definition.name}.${action}`, {
      ...known,
      attributes: [...new Set([...known.attributes, ...named])],
    });
  }
  return [...uses.values()];
};

/** What somebody asks to be imported, and what they may do. */
export interface FileImport {
  content: Values;
  ability: unknown;
  actorId: number;
  progress?: Progress;
}

type End = (performance: Performance) => Promise<void>;

/** Tries a file in a transaction and hands over what became of it; what `end` throws takes everything back. */
const within = async (
  strapi: Core.Strapi,
  clock: Clock,
  { content, ability, actorId, progress = () => undefined }: FileImport,
  end: End,
): Promise<ImportReport> => {
  const locale = await defaultLocale(strapi);
  const rights: FileRights = fileRightsOf(ability, locale);
  refuseForeignSections(rights, content);
  return strapi.db.transaction(async () => {
    const references = await storedReferences(strapi);
    const names = keyNames(references);
    const whole = await completed(strapi, content, { locale, names });
    const checked = planImport(whole, new Set(references.keys()), { today: latestToday(clock) });
    const rows = checked.rows.map((row) => asGiven(content, row));
    refuseForbidden(rights, usesOf(rows, references));
    const desk = { strapi, references, names, locale, actorId };
    const outline = outlineOf(content, { ...checked, rows });
    const performance = await perform(desk, outline, rows, { rights, progress });
    await end(performance);
    return performance.report;
  });
};

/** What was made for the rehearsal is gone with it, and so is where it was. */
const withoutTakenBack = (report: ImportReport): ImportReport => ({
  ...report,
  rows: report.rows.map((row) => {
    const { documentId, ...others } = row;
    return row.outcome === 'made'
      ? others
      : { ...others, ...(documentId === undefined ? {} : { documentId }) };
  }),
});

/** What an import would do, row by row. It is done and taken back, so that every rule is asked, of the database too. */
export const rehearse = async (
  strapi: Core.Strapi,
  clock: Clock,
  request: FileImport,
): Promise<ImportReport> => {
  try {
    return await within(strapi, clock, request, ({ report }) => Promise.reject(new TakenBack(report)));
  } catch (error) {
    if (error instanceof TakenBack) return withoutTakenBack(error.report);
    throw error;
  }
};

const tracesOf = async (strapi: Core.Strapi, { done }: Performance): Promise<Trace[]> => {
  const traces: Trace[] = [];
  for (const { row, applied } of done) {
    if (applied.outcome === 'unchanged') continue;
    const { name } = row.definition;
    traces.push({
      type: name,
      documentId: applied.documentId,
      made: applied.outcome === 'made',
      published: applied.published,
      before: applied.before,
      after: await printOf(strapi, DEFINITIONS[name], applied.documentId),
    });
  }
  return traces;
};

export interface FileRun extends FileImport {
  /** Chosen by whoever asks; the same one is never run twice. */
  token: string;
  name: string;
  actor: string;
  /** The digest of the report that somebody has seen and said yes to. */
  seen: string;
}

/** Whether it was done, and the report. */
export interface RunResult {
  done: boolean;
  report: ImportReport;
}

const TOO_LONG =
  'Nothing was imported: it took longer than ten minutes. Expected a shorter file: import it in parts.';

/** Takes the token, and tells since when the import runs. */
const claim = async (strapi: Core.Strapi, clock: Clock, run: FileRun): Promise<Date> => {
  const { token, name, actor, actorId } = run;
  const startedAt = clock();
  await forgetOld(strapi, startedAt);
  const row = { token, name, actor, actorId, state: 'running', startedAt };
  if (!(await claimRow(strapi, IMPORT_TABLE, row)))
    throw new ConflictError('This import was begun already. Expected a new one: look at the past imports.');
  return startedAt;
};

/**
 * Imports a file, whole or not at all. The entry in the list of imports says so in the same transaction.
 * @throws ConflictError where it would do anything else than the report that was seen; nothing is written then.
 */
export const runFile = async (strapi: Core.Strapi, clock: Clock, run: FileRun): Promise<RunResult> => {
  const startedAt = await claim(strapi, clock, run);
  try {
    const report = await within(strapi, clock, run, async (performance) => {
      if (!canRun(performance.report)) throw new TakenBack(performance.report);
      if (performance.report.digest !== run.seen)
        throw new ConflictError(
          'Nothing was imported: records have changed since the report was made. Expected what the report says: have the file checked again.',
        );
      const traces = await tracesOf(strapi, performance);
      // The list of imports says already that it failed.
      if (stateNow('running', startedAt, clock()) === 'failed') throw new ConflictError(TOO_LONG);
      if (!(await writeDone(strapi, run.token, performance.report.counts, traces)))
        throw new ConflictError('Nothing was imported: this import had ended already.');
    });
    return { done: true, report };
  } catch (error) {
    await writeFailed(strapi, run.token);
    if (error instanceof TakenBack) return { done: false, report: withoutTakenBack(error.report) };
    throw error;
  }
};
