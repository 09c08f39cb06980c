import { isRecord } from '../../../../shared/is-record';
import type { GraphQLField } from 'graphql';

import type { TypeName } from '../../../../shared/names';
import { uidOf } from '../../../../shared/names';
import { oneOfEach } from '../../documents/rows';
import type { Values } from '../../model/types';

import { aliasIn } from '../compilation';
import type { Compilation } from '../compilation';
import type { Column } from '../dialect';
import { argumentsOf } from '../fields';
import type { Value } from '../fields';
import { finishList } from '../finish';
import type { Env } from '../finish';
import type { Input } from '../input';
import { columnOf } from '../model';
import { passOn } from '../pass-on';
import { isPublished } from '../relations';
import type { Parent, ReadLocales } from '../relations';
import type { Selected } from '../selection';

/** A computed field that a document asks for, and the row it belongs to. */
export interface ComputedContext {
  compilation: Compilation;
  parent: Parent;
  field: GraphQLField<unknown, unknown>;
  selected: Selected;
  locales: ReadLocales;
}

export type ComputedField = (context: ComputedContext) => Value;

/** The columns that a rule reads of a row, under the names of their attributes. */
export const inputs = (
  { dialect }: Compilation,
  { model, alias }: Parent,
  names: readonly string[],
): Column[] =>
  names.map((name) => {
    const { column, form } = columnOf(model, name);
    return { key: name, sql: dialect.value(`${alias}."${column}"`, form) };
  });

/** What a rule reads of the row itself. */
export const ownInputs = ({ compilation, parent }: ComputedContext, names: readonly string[]): string =>
  compilation.dialect.record(inputs(compilation, parent, names));

export const valuesOf = (value: unknown): Values => (isRecord(value) ? value : passOn('row'));

/** The day a field is asked for: its `asOf`, or the day it is for the program. */
export const dayOf = (compilation: Compilation, asOf: Input | undefined): ((env: Env) => string) => {
  if (asOf !== undefined && asOf.kind !== 'leaf') return passOn('asOf');
  if (asOf === undefined || asOf.sample === null) {
    compilation.byDay = true;
    compilation.types.add(uidOf('program')).add(uidOf('city'));
    return ({ today }) => today;
  }
  return ({ variables }) => {
    const day = asOf.get(variables);
    return typeof day === 'string' ? day : passOn('asOf');
  };
};

/** The same for a field that has no other argument. */
export const ownDay = ({ compilation, field, selected }: ComputedContext): ((env: Env) => string) =>
  dayOf(compilation, argumentsOf(compilation, field, selected, ['asOf']).get('asOf'));

/** The language of a row for a reader: the one asked for, or the row's own. */
export const languageFor =
  ({ locales }: ComputedContext) =>
  (row: Values): string | null => {
    if (locales.length > 1) return locales[0] ?? null;
    return typeof row.locale === 'string' ? row.locale : null;
  };

/** A candidate for a rule, with what readers see of it under `shown`. */
export interface Candidate extends Values {
  documentId: string;
  locale: string | null;
}

const toCandidate = (value: unknown): Candidate => {
  const row = valuesOf(value);
  const { documentId, locale } = row;
  if (typeof documentId !== 'string') return passOn('row without a document');
  return { ...row, documentId, locale: typeof locale === 'string' ? locale : null };
};

export const candidatesIn = (rows: unknown): Candidate[] =>
  Array.isArray(rows) ? rows.map(toCandidate) : passOn('rows');

export interface Candidates {
  sql: string;
  /** One of each document, in the best of its languages, in the order of their ids. */
  read: (value: unknown, env: Env) => Candidate[];
}

interface CandidatesOf {
  type: TypeName;
  /** Conditions on the rows of the type. */
  where: (row: Parent) => string[];
  /** What a rule reads of them. */
  names: readonly string[];
  shown?: (row: Parent) => Column[];
}

/** Every row of a type that a rule may choose from, as `recordsFor` in graphql/computed/source.ts finds them. */
export const candidates = (
  { compilation, locales }: ComputedContext,
  { type, where, names, shown }: CandidatesOf,
): Candidates => {
  const { dialect, models } = compilation;
  const model = models.byUid(uidOf(type));
  compilation.types.add(model.uid);
  const row: Parent = { model, alias: aliasIn(compilation) };
  const columns = [...inputs(compilation, row, ['documentId', 'locale', ...names]), ...(shown?.(row) ?? [])];
  const finish = finishList(columns);
  return {
    sql: dialect.list(columns, {
      from: `${model.table} ${row.alias}`,
      where: [...isPublished(model, row.alias), ...where(row)],
      orderBy: [`${row.alias}.id asc`],
    }),
    read: (value, env) => {
      const rows = candidatesIn(finish ? finish(value, env) : value);
      const own = compilation.defaultLocale === null ? [] : [compilation.defaultLocale];
      return oneOfEach(rows, locales.length > 1 ? locales : own);
    },
  };
};

/** The condition that a row of another type names the document of the parent. */
export const namesDocumentOf =
  ({ compilation, parent }: ComputedContext, relation: string) =>
  ({ model, alias }: Parent): string[] => {
    const attribute = model.attribute(relation);
    if (attribute?.kind !== 'relation') return passOn(`relation ${relation}`);
    const { link } = attribute;
    const [linkAlias, row] = [aliasIn(compilation), aliasIn(compilation)];
    compilation.types.add(parent.model.uid);
    return [
      `${alias}.id in (select ${linkAlias}."${link.from}" from ${parent.model.table} ${row} join ${link.table} ${linkAlias} on ${linkAlias}."${link.to}" = ${row}.id where ${row}.document_id = ${parent.alias}.document_id)`,
    ];
  };

/** The condition that no row is named by a relation. */
export const namesNothing =
  ({ compilation }: ComputedContext, relation: string) =>
  ({ model, alias }: Parent): string[] => {
    const attribute = model.attribute(relation);
    if (attribute?.kind !== 'relation') return passOn(`relation ${relation}`);
    const linkAlias = aliasIn(compilation);
    const { link } = attribute;
    return [
      `not exists (select 1 from ${link.table} ${linkAlias} where ${linkAlias}."${link.from}" = ${alias}.id)`,
    ];
  };
