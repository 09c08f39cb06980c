import type { Core } from '@strapi/strapi';

/** The channel on which the database tells its nodes what was written. */
export const CHANNEL = 'sister_cities';

const OF_DOCUMENTS = 'sister_cities_tell_documents';
const OF_TABLE = 'sister_cities_tell_table';

/**
 * NOTIFY takes 8,000 bytes, and a longer one would make the write itself fail; more than 20 documents, or longer names
 * than Strapi gives, are told as the table alone.
 */
const NAMED = 20;
const LONGEST = 7_000;

const told = (documents: string): string =>
  `json_build_object('schema', tg_table_schema, 'table', tg_table_name, 'documents', ${documents})::text`;

const BODY_OF_TABLE = `
begin
  perform pg_notify('${CHANNEL}', ${told('null')});
  return null;
end`;

/** A statement that wrote no row tells nothing. */
const BODY_OF_DOCUMENTS = `
declare
  documents text[];
  message text;
begin
  if tg_op = 'UPDATE' then
    select array_agg(document_id) into documents from (
      select document_id from written_before union select document_id from written_after limit ${String(NAMED + 1)}
    ) as written;
  elsif tg_op = 'INSERT' then
    select array_agg(document_id) into documents from (
      select distinct document_id from written_after limit ${String(NAMED + 1)}
    ) as written;
  else
    select array_agg(document_id) into documents from (
      select distinct document_id from written_before limit ${String(NAMED + 1)}
    ) as written;
  end if;
  if documents is null then
    return null;
  end if;
  message := ${told('to_json(documents)')};
  if cardinality(documents) > ${String(NAMED)} or array_position(documents, null) is not null
    or octet_length(message) > ${String(LONGEST)} then
    message := ${told('null')};
  end if;
  perform pg_notify('${CHANNEL}', message);
  return null;
end`;

const BODIES = [
  { name: OF_DOCUMENTS, body: BODY_OF_DOCUMENTS },
  { name: OF_TABLE, body: BODY_OF_TABLE },
] as const;

interface Moment {
  on: 'insert' | 'update' | 'delete' | 'truncate';
  referencing: string;
}

const BEFORE = 'old table as written_before';
const AFTER = 'new table as written_after';

/** The rows that a statement wrote are named differently for each kind of statement, so that one trigger will not do. */
const MOMENTS: readonly Moment[] = [
  { on: 'insert', referencing: `referencing ${AFTER}` },
  { on: 'update', referencing: `referencing ${BEFORE} ${AFTER}` },
  { on: 'delete', referencing: `referencing ${BEFORE}` },
  { on: 'truncate', referencing: '' },
];

const triggerName = ({ on }: Moment): string => `sister_cities_tell_${on}`;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A table as the database describes it. */
export interface FoundTable {
  name: string;
  hasDocuments: boolean;
  triggers: readonly string[];
}

/** The statements that give a table the triggers it lacks. */
export const missingTriggers = (schema: string, { name, hasDocuments, triggers }: FoundTable): string[] =>
  MOMENTS.filter((moment) => !triggers.includes(triggerName(moment))).map((moment) => {
    const namesDocuments = hasDocuments && moment.on !== 'truncate';
    return [
      `create trigger ${triggerName(moment)} after ${moment.on} on ${quoted(schema)}.${quoted(name)}`,
      namesDocuments ? moment.referencing : '',
      `for each statement execute function ${quoted(schema)}.${namesDocuments ? OF_DOCUMENTS : OF_TABLE}()`,
    ].join(' ');
  });

const makeFunction = (schema: string, name: string, body: string): string =>
  `create or replace function ${quoted(schema)}.${name}() returns trigger language plpgsql as $body$${body}$body$`;

interface Connection {
  raw(sql: string, bindings?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

const FIND_TABLES = `
select c.relname as name,
  exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'document_id' and not a.attisdropped)
    as has_documents,
  coalesce((select json_agg(t.tgname) from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal), '[]')
    as triggers
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname = ? and c.relkind = 'r' and c.relname = any(?)`;

const FIND_FUNCTIONS = `
select p.proname as name, p.prosrc as body
from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = ? and p.proname = any(?)`;

const namesIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

const statementsFor = async (
  connection: Connection,
  schema: string,
  tables: readonly string[],
): Promise<string[]> => {
  const functions = await connection.raw(FIND_FUNCTIONS, [schema, BODIES.map(({ name }) => name)]);
  const bodies = new Map(functions.rows.map(({ name, body }) => [name, body]));
  const found = await connection.raw(FIND_TABLES, [schema, [...tables]]);
  return [
    ...BODIES.filter(({ name, body }) => bodies.get(name) !== body).map(({ name, body }) =>
      makeFunction(schema, name, body),
    ),
    ...found.rows.flatMap(({ name, has_documents, triggers }) =>
      missingTriggers(schema, {
        name: String(name),
        hasDocuments: has_documents === true,
        triggers: namesIn(triggers),
      }),
    ),
  ];
};

const schemaOf = async (connection: Connection): Promise<string> => {
  const { rows } = await connection.raw('select current_schema() as schema');
  return String(rows[0]?.schema);
};

/**
 * Makes the triggers by which the database tells every node of writes to these tables, where they are missing. They
 * lock a table for a moment when they are made, and a start that finds them makes none. Returns the schema they are in.
 */
export const makeTriggers = async (strapi: Core.Strapi, tables: readonly string[]): Promise<string> => {
  const outside: Connection = strapi.db.connection;
  const schema = await schemaOf(outside);
  if ((await statementsFor(outside, schema, tables)).length === 0) return schema;
  await strapi.db.transaction(async ({ trx }: { trx: Connection }) => {
    // Two nodes that start at once would make the same.
    await trx.raw(`select pg_advisory_xact_lock(hashtext('${CHANNEL}'))`);
    const statements = await statementsFor(trx, schema, tables);
    if (statements.length > 0) await trx.raw(statements.join(';\n'));
  });
  return schema;
};
