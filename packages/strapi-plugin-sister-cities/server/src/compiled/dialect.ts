import type { Finish } from './finish';
import { passOn } from './pass-on';

/** How a column is written into JSON. */
export type Form = 'text' | 'number' | 'boolean' | 'json' | 'date' | 'time' | 'instant';

export interface Column {
  key: string;
  /** An expression that holds the JSON of the value, made by the dialect. */
  sql: string;
  finish?: Finish | undefined;
}

/** Rows to make JSON of: what follows `from`, with its conditions. */
export interface Rows {
  from: string;
  where: string[];
  orderBy: string[];
  limit?: string;
  offset?: string;
}

/** How one kind of database makes JSON, and the few other things they write differently. */
export interface Dialect {
  name: 'postgres' | 'sqlite';
  placeholder(index: number): string;
  value(expression: string, form: Form): string;
  literal(text: string): string;
  /** One object, or nothing where there is no row. */
  object(columns: Column[], rows: Rows): string;
  list(columns: Column[], rows: Rows): string;
  /** A list of objects that each hold some fields of the items of a JSON list; null where there is no list. */
  items(expression: string, columns: (item: string) => Column[]): string;
  itemField(item: string, field: string): string;
  /** An object out of expressions that belong to no table. */
  record(columns: Column[]): string;
  isOneOf(expression: string, placeholder: string): string;
  isNoneOf(expression: string, placeholder: string): string;
  lower(expression: string): string;
  like(expression: string, not: boolean, placeholder: string): string;
  likeAny(expression: string, placeholder: string): string;
  /** A value in the form in which this database takes it as a parameter. */
  bound(value: unknown): unknown;
}

const BYTES_OF_A_NAME = 63;

/** PostgreSQL cuts longer names of columns, and the answer would miss the field. */
const asName = (key: string): string =>
  key.length > BYTES_OF_A_NAME ? passOn('long response key') : `"${key}"`;

export const clauses = ({ from, where, orderBy, limit, offset }: Rows): string =>
  [
    `from ${from}`,
    where.length > 0 ? `where ${where.join(' and ')}` : '',
    orderBy.length > 0 ? `order by ${orderBy.join(', ')}` : '',
    limit === undefined ? '' : `limit ${limit}`,
    offset === undefined ? '' : `offset ${offset}`,
  ]
    .filter((clause) => clause !== '')
    .join(' ');

/** A text as a literal of SQL. */
export const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const named = (columns: Column[]): string =>
  columns.map(({ key, sql }) => `${sql} as ${asName(key)}`).join(', ');

/** The zone in which the driver reads timestamps, which are stored without one. */
const zoneOfProcess = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const pgValue = (expression: string, form: Form): string => {
  if (form === 'time') return `to_char(${expression}::interval, 'HH24:MI:SS.MS')`;
  if (form !== 'instant') return expression;
  const zone = zoneOfProcess();
  const inUtc =
    zone === 'UTC' ? expression : `(${expression} at time zone ${quotedText(zone)}) at time zone 'UTC'`;
  return `to_char(${inUtc}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
};

export const postgres: Dialect = {
  name: 'postgres',
  placeholder: (index) => `$${String(index)}`,
  value: pgValue,
  literal: (text) => `${quotedText(text)}::text`,
  object: (columns, rows) => `(select row_to_json(r) from (select ${named(columns)} ${clauses(rows)}) r)`,
  list: (columns, rows) =>
    `(select coalesce(json_agg(r), '[]'::json) from (select ${named(columns)} ${clauses(rows)}) r)`,
  items: (expression, columns) =>
    `case when jsonb_typeof(${expression}) = 'array' then (select coalesce(json_agg(r), '[]'::json) from (select ${named(columns('e.item'))} from jsonb_array_elements(${expression}) with ordinality e(item, n) order by e.n) r) end`,
  itemField: (item, field) => `${item}->${quotedText(field)}`,
  record: (columns) => `(select row_to_json(r) from (select ${named(columns)}) r)`,
  isOneOf: (expression, placeholder) => `${expression} = any(${placeholder})`,
  isNoneOf: (expression, placeholder) => `${expression} <> all(${placeholder})`,
  lower: (expression) => `lower(cast(${expression} as varchar))`,
  like: (expression, not, placeholder) => `${expression} ${not ? 'not like' : 'like'} ${placeholder}`,
  likeAny: (expression, placeholder) => `${expression} like any(${placeholder})`,
  bound: (value) => value,
};

/** Nothing is asked of an object whose fields are all skipped. */
const concatenated = (columns: Column[]): string =>
  [
    "'{'",
    ...columns.flatMap(({ key, sql }, index) => [
      quotedText(`${index === 0 ? '' : ','}${JSON.stringify(key)}:`),
      sql,
    ]),
    "'}'",
  ].join(' || ');

const sqliteValue = (expression: string, form: Form): string => {
  switch (form) {
    case 'boolean':
      return `case when ${expression} is null then 'null' when ${expression} then 'true' else 'false' end`;
    case 'json':
      return `coalesce(${expression}, 'null')`;
    case 'instant':
      return `coalesce('"' || strftime('%Y-%m-%dT%H:%M:%S', ${expression} / 1000, 'unixepoch') || printf('.%03dZ"', ${expression} % 1000), 'null')`;
    default:
      return `json_quote(${expression})`;
  }
};

export const sqlite: Dialect = {
  name: 'sqlite',
  placeholder: (index) => `?${String(index)}`,
  value: sqliteValue,
  literal: (text) => quotedText(JSON.stringify(text)),
  object: (columns, rows) => `coalesce((select ${concatenated(columns)} ${clauses(rows)}), 'null')`,
  list: (columns, rows) =>
    `(select '[' || coalesce(group_concat(j, ','), '') || ']' from (select ${concatenated(columns)} as j ${clauses(rows)}))`,
  items: (expression, columns) =>
    `case when json_type(${expression}) = 'array' then (select '[' || coalesce(group_concat(j, ','), '') || ']' from (select ${concatenated(columns('e.value'))} as j from json_each(${expression}) e order by e.key)) else 'null' end`,
  itemField: (item, field) => `coalesce(${item} -> ${quotedText(`$."${field}"`)}, 'null')`,
  record: concatenated,
  isOneOf: (expression, placeholder) => `${expression} in (select value from json_each(${placeholder}))`,
  isNoneOf: (expression, placeholder) => `${expression} not in (select value from json_each(${placeholder}))`,
  lower: (expression) => `lower(${expression})`,
  like: (expression, not, placeholder) =>
    `${expression} ${not ? 'not like' : 'like'} ${placeholder} escape '\\'`,
  likeAny: (expression, placeholder) =>
    `exists (select 1 from json_each(${placeholder}) p where ${expression} like p.value escape '\\')`,
  bound: (value) => {
    if (value instanceof Date) return value.getTime();
    if (typeof value === 'boolean') return value ? 1 : 0;
    return Array.isArray(value) ? JSON.stringify(value.map((each) => sqlite.bound(each))) : value;
  },
};
