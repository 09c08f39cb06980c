import { createHmac } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

import { errors } from '@strapi/utils';

import { countOutcomes } from '../../../shared/import-desk/report';
import type { ImportReport, RowProblem, RowReport } from '../../../shared/import-desk/report';
import type { TypeName } from '../../../shared/names';
import { DEFINITIONS } from '../content-types';
import { keyIn } from '../import/plan';
import type { PlannedRow } from '../import/plan';
import { problemsIn } from '../problems-error';
import { secretOf } from '../strapi/secrets';

import { apply } from './apply';
import type { Applied, Desk } from './apply';
import { toldChange } from './changes';
import { fileFieldsOf } from './fields';
import type { FileField } from './fields';
import { toRowProblem } from './outline';
import type { Outline, OutlineRow } from './outline';
import type { FileRights } from './rights';
import { trying } from './savepoint';

/** What one row did, with what it takes to undo it. */
export interface Performed {
  row: PlannedRow;
  applied: Applied;
}

export interface Performance {
  report: ImportReport;
  done: Performed[];
}

interface Tried {
  applied?: Applied;
  problems: RowProblem[];
}

const placeOf = ({ path }: PlannedRow): string => path.join('.');

/** Rows that this one names and that are refused: without them it cannot be what the file says. */
const refusedTargets = (row: PlannedRow, refused: ReadonlySet<string>): RowProblem[] =>
  Object.entries(row.relations).flatMap(([attribute, targets]) =>
    (targets ?? [])
      .filter((target) => refused.has(target))
      .map((target) => ({
        field: attribute,
        message: `${attribute} is ${keyIn(target)}, a row of this file that is refused. Expected that row to be mended first.`,
      })),
  );

const tryRow = async (desk: Desk, row: PlannedRow): Promise<Tried> => {
  try {
    return { applied: await trying(desk.strapi, () => apply(desk, row)), problems: [] };
  } catch (error) {
    desk.references.delete(row.reference);
    // What the rules refuse is told; anything else is no fault of the file and ends the import.
    if (!(error instanceof errors.ApplicationError)) throw error;
    const place = placeOf(row);
    return {
      problems: problemsIn(error).map((each) =>
        toRowProblem({ ...each, path: [...row.path, ...each.path] }, place),
      ),
    };
  }
};

type FieldsOfTypes = ReadonlyMap<TypeName, ReadonlyMap<string, FileField>>;

const fieldsOfTypes = ({ rows }: Outline): FieldsOfTypes =>
  new Map(
    [...new Set(rows.map(({ type }) => type))].map((type) => [
      type,
      new Map(fileFieldsOf(DEFINITIONS[type]).map((field) => [field.attribute, field])),
    ]),
  );

const reportOf = (
  { section, index, key, type }: OutlineRow,
  { applied, problems }: Tried,
  { rights, fields }: { rights: FileRights; fields: FieldsOfTypes },
): RowReport => {
  return {
    section,
    index,
    key,
    type,
    outcome: applied?.outcome ?? 'refused',
    ...(applied ? { documentId: applied.documentId } : {}),
    changes: (applied?.changes ?? []).map((change) =>
      toldChange(
        change,
        fields.get(type)?.get(change.attribute),
        rights.may('read', DEFINITIONS[type], change.attribute),
      ),
    ),
    problems,
  };
};

/** Keyed, so that nobody finds out by trying which values on record it was made of. */
const digestOf = (secret: string, outline: Outline, tried: ReadonlyMap<OutlineRow, Tried>): string =>
  createHmac('sha256', secret)
    .update(
      JSON.stringify(
        outline.rows.map((row) => {
          const { applied, problems } = tried.get(row) ?? { problems: [] };
          return [row.section, row.index, row.key, applied?.outcome ?? 'refused', applied?.changes, problems];
        }),
      ),
    )
    .digest('hex');

/** Told of each row that has been tried. */
export type Progress = (done: number, total: number) => void;

/**
 * Tries every row of a file, each on top of those before it, and tells what became of it: a refused one is taken back and
 * the next one tried. Call it in a transaction, which is then kept or thrown away as a whole.
 */
export const perform = async (
  desk: Desk,
  outline: Outline,
  planned: readonly PlannedRow[],
  { rights, progress }: { rights: FileRights; progress: Progress },
): Promise<Performance> => {
  const existed = new Map(desk.references);
  const byPlanned = new Map(outline.rows.map((row) => [row.planned, row]));
  const refused = new Set<string>();
  const tried = new Map<OutlineRow, Tried>();
  const done: Performed[] = [];
  let count = 0;
  for (const row of planned) {
    const outlined = byPlanned.get(row);
    if (!outlined) continue;
    const known = [...outlined.problems, ...refusedTargets(row, refused)];
    const found: Tried = known.length > 0 ? { problems: known } : await tryRow(desk, row);
    tried.set(outlined, found);
    if (found.applied) done.push({ row, applied: found.applied });
    else {
      const before = existed.get(row.reference);
      if (before === undefined) refused.add(row.reference);
      else desk.references.set(row.reference, before);
    }
    count += 1;
    progress(count, planned.length);
    // A database in the same process leaves no turn to anybody else.
    await setImmediate();
  }
  const told = { rights, fields: fieldsOfTypes(outline) };
  const rows = outline.rows.map((row) => reportOf(row, tried.get(row) ?? { problems: row.problems }, told));
  return {
    done,
    report: {
      rows,
      counts: countOutcomes(rows),
      problems: outline.problems,
      digest: digestOf(secretOf(desk.strapi, 'import'), outline, tried),
    },
  };
};
