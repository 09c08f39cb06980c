import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { uidOf } from '../../../shared/names';
import type { Clock } from '../clock';
import { latestToday } from '../clock';
import { definitions } from '../content-types';
import { recordPastDecision } from '../lifecycle/record-past';
import { rowsOf } from '../documents/rows';
import type { Row } from '../documents/rows';
import type { ContentTypeDefinition, Values } from '../model/types';
import { problemsError, problemsIn, refuseIfAny } from '../problems-error';

import { tableOf } from '../strapi/table';

import { readLedger, writeLedger } from './ledger';
import type { Ledger } from './ledger';
import { mergeRow } from './merge';
import { planImport } from './plan';
import type { PlannedRow } from './plan';

export interface ImportRequest {
  /** Names the file, so that a second import of it finds what the first one wrote. */
  source: string;
  content: Values;
}

export interface ImportReport {
  created: number;
  updated: number;
  unchanged: number;
  /** `relationship:portland-sapporo.summary`: an editor changed it, so the file's new value was not written. */
  kept: string[];
}

/** References of everything stored, with their documents. */
export const storedReferences = async (strapi: Core.Strapi): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  for (const { name, naturalKey } of definitions) {
    const rows = await tableOf(strapi, uidOf(name)).findMany({
      select: naturalKey === undefined ? ['documentId'] : ['documentId', naturalKey],
    });
    for (const row of rows) {
      const key = naturalKey === undefined ? '' : row[naturalKey];
      if (typeof key === 'string' && typeof row.documentId === 'string')
        found.set(`${name}:${key}`, row.documentId);
    }
  }
  return found;
};

export const relationData = (
  row: PlannedRow,
  references: ReadonlyMap<string, string>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row.relations).map(([name, targets]) => {
      const ids = (targets ?? []).map((target) => references.get(target)).filter((id) => id !== undefined);
      const isToMany = row.definition.attributes[name]?.relation?.endsWith('ToMany') ?? false;
      return [name, isToMany ? ids : (ids[0] ?? null)];
    }),
  );

const ledgerValues = (row: PlannedRow): Values => ({ ...row.fields, ...row.relations });

export const sameContent = (definition: ContentTypeDefinition, one: Row, other: Row): boolean =>
  Object.entries(definition.attributes)
    .filter(([, attribute]) => attribute.type !== 'relation' && attribute.type !== 'media')
    .every(([name]) => JSON.stringify(one[name] ?? null) === JSON.stringify(other[name] ?? null));

/** A file tells of decisions of the past; the log is open to them through its own door only. */
export const writeNew = async (
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  data: Values,
): Promise<string> => {
  if (definition.name === 'decision') return recordPastDecision(strapi, data);
  const { documentId } = await strapi.documents(uidOf(definition.name)).create({
    data,
    ...(definition.draftAndPublish ? { status: 'published' as const } : {}),
  });
  return documentId;
};

interface Change {
  kind: 'created' | 'updated' | 'unchanged';
  documentId: string;
  kept: string[];
}

class Importer {
  readonly #strapi: Core.Strapi;
  readonly #references: Map<string, string>;

  constructor(strapi: Core.Strapi, references: Map<string, string>) {
    this.#strapi = strapi;
    this.#references = references;
  }

  async apply(row: PlannedRow, ledger: Ledger): Promise<Change> {
    const known = ledger[row.reference];
    const documentId = known?.documentId ?? this.#references.get(row.reference);
    if (documentId === undefined) return this.#create(row);
    const rows = await rowsOf(this.#strapi, row.definition, documentId, []);
    // An editor who deleted a record does not want it back with the next start.
    if (rows.length === 0) return { kind: 'unchanged', documentId, kept: [row.reference] };
    return this.#update(row, documentId, rows, known?.values ?? {});
  }

  async #create(row: PlannedRow): Promise<Change> {
    const data = { ...row.fields, ...relationData(row, this.#references) };
    const documentId = await writeNew(this.#strapi, row.definition, data);
    this.#references.set(row.reference, documentId);
    return { kind: 'created', documentId, kept: [] };
  }

  async #update(row: PlannedRow, documentId: string, rows: Row[], base: Values): Promise<Change> {
    const { definition, reference } = row;
    const draft = rows.find((each) => !definition.draftAndPublish || !each.isPublished) ?? rows[0];
    if (!draft) return { kind: 'unchanged', documentId, kept: [] };
    const { changes, kept } = mergeRow(base, row.fields, draft);
    const movedRelations = Object.keys(row.relations).filter(
      (name) => JSON.stringify(row.relations[name]) !== JSON.stringify(base[name] ?? null),
    );
    const relations = relationData(
      { ...row, relations: pick(row.relations, movedRelations) },
      this.#references,
    );
    // A log is never changed: what the file says differently now, it says in vain.
    const closed = definition.appendOnly ? Object.keys(changes) : [];
    const keptPaths = [...kept, ...closed].map((name) => `${reference}.${name}`);
    if (definition.appendOnly) return { kind: 'unchanged', documentId, kept: keptPaths };
    const data = { ...changes, ...relations };
    if (Object.keys(data).length === 0) return { kind: 'unchanged', documentId, kept: keptPaths };
    const published = rows.find((each) => each.isPublished && each.locale === draft.locale);
    // Publishing would also publish what an editor is still working on, so only a clean record is published again.
    const isClean = published !== undefined && sameContent(definition, draft, published);
    await this.#strapi.documents(uidOf(definition.name)).update({
      documentId,
      data,
      ...(definition.draftAndPublish && isClean ? { status: 'published' } : {}),
    });
    return { kind: 'updated', documentId, kept: keptPaths };
  }
}

const pick = <V>(record: Readonly<Record<string, V>>, names: readonly string[]): Record<string, V> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));

const withPath = (row: PlannedRow, error: unknown): unknown => {
  if (!(error instanceof errors.ValidationError)) return error;
  return problemsError(
    problemsIn(error).map((each) => ({
      ...each,
      path: [...row.path, ...each.path],
      message: `${row.path.join('.')}: ${each.message}`,
    })),
  );
};

/**
 * Writes the content of a file, whole or not at all. Running it again changes nothing that the file did not change;
 * what editors changed since stays theirs.
 * @throws ValidationError whose `details.errors` name every row and field that is wrong; nothing is written then.
 */
export const runImport = async (
  strapi: Core.Strapi,
  clock: Clock,
  { source, content }: ImportRequest,
): Promise<ImportReport> => {
  const references = await storedReferences(strapi);
  const plan = planImport(content, new Set(references.keys()), { today: latestToday(clock) });
  refuseIfAny(plan.problems);
  return strapi.db.transaction(async () => {
    const ledger = await readLedger(strapi, source);
    const importer = new Importer(strapi, references);
    const report: ImportReport = { created: 0, updated: 0, unchanged: 0, kept: [] };
    for (const row of plan.rows) {
      const change = await importer.apply(row, ledger).catch((error: unknown) => {
        throw withPath(row, error);
      });
      report[change.kind] += 1;
      report.kept.push(...change.kept);
      ledger[row.reference] = { documentId: change.documentId, values: ledgerValues(row) };
    }
    await writeLedger(strapi, source, ledger);
    return report;
  });
};
