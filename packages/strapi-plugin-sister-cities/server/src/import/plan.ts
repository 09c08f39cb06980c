import { definitionOf, DEFINITIONS } from '../content-types';
import { problem } from '../model/problem';
import type { ContentTypeDefinition, Problem, Values } from '../model/types';
import type { ValidationContext } from '../model/validate';
import { checkRecord, prepareWrite } from '../model/validate';

import { SECTIONS } from './sections';

/** One record to write: where it stood in the file, what it is called, its plain fields and its references by key. */
export interface PlannedRow {
  definition: ContentTypeDefinition;
  path: string[];
  /** `relationship:portland-sapporo`: stable across imports. */
  reference: string;
  fields: Record<string, unknown>;
  /** Relation name to the references of its targets; `null` clears a to-one relation. */
  relations: Record<string, string[] | null>;
}

export interface Plan {
  rows: PlannedRow[];
  problems: Problem[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const referenceTo = (uid: string | undefined, key: string): string => {
  const target = uid === undefined ? undefined : definitionOf(uid);
  return `${target?.name ?? 'unknown'}:${key}`;
};

const targetKeys = (value: unknown): string[] | null | undefined => {
  if (value === null) return null;
  if (typeof value === 'string') return [value];
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined;
};

const planRow = (
  definition: ContentTypeDefinition,
  row: unknown,
  path: string[],
  context: ValidationContext,
): { row?: PlannedRow; problems: Problem[] } => {
  if (!isRecord(row)) return { problems: [problem(path, row, 'an object')] };
  const { key, ...rest } = row;
  const { naturalKey } = definition;
  if (naturalKey !== undefined && typeof key !== 'string') {
    return { problems: [problem([...path, 'key'], key, `a key, which becomes the ${naturalKey}`)] };
  }
  const input: Record<string, unknown> = naturalKey === undefined ? rest : { [naturalKey]: key, ...rest };
  const problems: Problem[] = [];
  const fields: Record<string, unknown> = {};
  const relations: PlannedRow['relations'] = {};
  for (const [name, value] of Object.entries(input)) {
    if (name.startsWith('$')) continue;
    const attribute = definition.attributes[name];
    if (!attribute || attribute.pluginOptions['sister-cities'].derivedFrom !== undefined) {
      problems.push(
        problem(
          [...path, name],
          value,
          `a field of ${definition.displayName.toLowerCase()}, which has none of that name`,
        ),
      );
    } else if (attribute.type === 'relation') {
      const keys = targetKeys(value);
      if (keys === undefined) problems.push(problem([...path, name], value, 'a key or a list of keys'));
      else relations[name] = keys?.map((each) => referenceTo(attribute.target, each)) ?? null;
    } else if (attribute.type === 'media') {
      if (!Array.isArray(value) || value.length > 0)
        problems.push(problem([...path, name], value, 'an empty list: files are added in the admin panel'));
    } else fields[name] = value;
  }
  for (const [name, attribute] of Object.entries(definition.attributes)) {
    const isGiven = (fields[name] ?? relations[name] ?? attribute.default ?? null) !== null;
    // A relationship's title is made of its cities when it is left empty.
    if (attribute.required && !isGiven) problems.push(problem([...path, name], null, 'a value'));
  }
  const prepared = prepareWrite(definition, fields, context);
  const found = [...prepared.problems, ...checkRecord(definition, prepared.data)];
  problems.push(
    ...found.map((each) => ({
      ...each,
      path: [...path, ...each.path],
      message: `${path.join('.')}.${each.message}`,
    })),
  );
  const reference = `${definition.name}:${typeof key === 'string' ? key : ''}`;
  return { row: { definition, path, reference, fields, relations }, problems };
};

const rowsOfSection = (
  content: Values,
  key: string,
  single: boolean,
): { value: unknown; path: string[] }[] | Problem => {
  const section = content[key];
  if (section === undefined || section === null) return [];
  if (single) return [{ value: section, path: [key] }];
  if (!Array.isArray(section)) return problem([key], section, 'a list');
  return section.map((value: unknown, index) => ({ value, path: [key, String(index)] }));
};

const unresolved = (rows: PlannedRow[], known: ReadonlySet<string>): Problem[] =>
  rows.flatMap(({ path, relations }) =>
    Object.entries(relations).flatMap(([name, targets]) =>
      (targets ?? [])
        .filter((target) => !known.has(target))
        .map((target) =>
          problem(
            [...path, name],
            target.slice(target.indexOf(':') + 1),
            'the key of a record in this file or in the database',
          ),
        ),
    ),
  );

const repeated = (rows: PlannedRow[]): Problem[] => {
  const seen = new Set<string>();
  return rows.flatMap(({ path, reference, definition }) => {
    if (definition.naturalKey === undefined || !seen.has(reference)) {
      seen.add(reference);
      return [];
    }
    return [
      problem(
        [...path, 'key'],
        reference.slice(reference.indexOf(':') + 1),
        'a key that no other row of the section has',
      ),
    ];
  });
};

/**
 * Reads an import file without touching the database: what would be written, and everything that is wrong with it.
 * `stored` holds references of records that exist already.
 */
export const planImport = (
  content: Values,
  stored: ReadonlySet<string>,
  context: ValidationContext,
): Plan => {
  const problems: Problem[] = Object.keys(content)
    .filter((key) => !key.startsWith('$') && !SECTIONS.some((section) => section.key === key))
    .map((key) =>
      problem([key], content[key], `one of the sections ${SECTIONS.map((each) => each.key).join(', ')}`),
    );
  const rows: PlannedRow[] = [];
  for (const { key, type } of SECTIONS) {
    const definition = DEFINITIONS[type];
    const found = rowsOfSection(content, key, definition.kind === 'singleType');
    if (!Array.isArray(found)) {
      problems.push(found);
      continue;
    }
    for (const { value, path } of found) {
      const planned = planRow(definition, value, path, context);
      problems.push(...planned.problems);
      if (planned.row) rows.push(planned.row);
    }
  }
  const known = new Set([...stored, ...rows.map(({ reference }) => reference)]);
  problems.push(...unresolved(rows, known), ...repeated(rows));
  return { rows, problems };
};
