import { isRecord } from '../../../shared/is-record';
import { MOST_BYTES, MOST_ROWS } from '../../../shared/import-desk/report';
import type { RowProblem } from '../../../shared/import-desk/report';
import type { TypeName } from '../../../shared/names';
import { DEFINITIONS } from '../content-types';
import type { Plan, PlannedRow } from '../import/plan';
import { SECTIONS } from '../import/sections';
import type { Problem, Values } from '../model/types';

/** A row of a file as it stands there, whether it can be read or not. */
export interface OutlineRow {
  section: string;
  index: number | null;
  key: string;
  type: TypeName;
  /** Absent where nothing can be made of it. */
  planned: PlannedRow | undefined;
  problems: RowProblem[];
}

export interface Outline {
  /** In the order of the file. */
  rows: OutlineRow[];
  /** What is wrong beyond the rows. */
  problems: RowProblem[];
}

const placeOf = (section: string, index: number | null): string =>
  index === null ? section : `${section}.${String(index)}`;

const isSingle = (section: string): boolean =>
  SECTIONS.some(({ key, type }) => key === section && DEFINITIONS[type].kind === 'singleType');

/** The row that a path of a problem lies in. */
const rowPlace = ([section = '', index]: readonly string[]): string =>
  isSingle(section) || index === undefined ? section : `${section}.${index}`;

/** `cities.3.timeZone is …` becomes `timeZone is …`: the report says itself which row it is. */
const withoutPlace = (message: string, place: string): string =>
  message.startsWith(`${place}.`)
    ? message.slice(place.length + 1)
    : message.replace(new RegExp(`^${place.replaceAll('.', '\\.')}: `), '');

export const toRowProblem = ({ path, message }: Problem, place: string): RowProblem => {
  const inRow = path.slice(place.split('.').length);
  return { field: inRow[0] ?? null, message: withoutPlace(message, place) };
};

const keyOf = (value: unknown): string => (isRecord(value) && typeof value.key === 'string' ? value.key : '');

/** Every row of a file with what is wrong with it before anything is tried. */
export const outlineOf = (content: Values, { rows: planned, problems }: Plan): Outline => {
  const byPlace = new Map(planned.map((row) => [row.path.join('.'), row]));
  const found = new Map<string, Problem[]>();
  for (const each of problems) {
    if (each.path.length === 0) continue;
    const place = rowPlace(each.path);
    const others = found.get(place);
    if (others) others.push(each);
    else found.set(place, [each]);
  }
  const taken = new Set<Problem>();
  const rows = SECTIONS.flatMap(({ key: section, type }): OutlineRow[] => {
    const given = content[section];
    const values: unknown[] = Array.isArray(given) ? given : isSingle(section) && given ? [given] : [];
    return values.map((value, at) => {
      const index = isSingle(section) ? null : at;
      const place = placeOf(section, index);
      const own = found.get(place) ?? [];
      own.forEach((each) => taken.add(each));
      return {
        section,
        index,
        key: keyOf(value),
        type,
        planned: byPlace.get(place),
        problems: own.map((each) => toRowProblem(each, place)),
      };
    });
  });
  return {
    rows,
    problems: problems
      .filter((each) => !taken.has(each))
      .map(({ path, message }) => ({ field: path[0] ?? null, message })),
  };
};

/** How many rows a file has, and how many bytes: more than is taken at once is refused before it is read. */
export const tooMuch = (content: Values): string | undefined => {
  const rows = Object.values(content).reduce<number>(
    (sum, section) => sum + (Array.isArray(section) ? section.length : 1),
    0,
  );
  if (rows > MOST_ROWS)
    return `The file has ${String(rows)} rows. Expected at most ${String(MOST_ROWS)}: import it in parts.`;
  const bytes = Buffer.byteLength(JSON.stringify(content));
  return bytes > MOST_BYTES
    ? `The file has ${String(bytes)} bytes. Expected at most ${String(MOST_BYTES)}: import it in parts.`
    : undefined;
};
