import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';

import { isRecord } from '../../../shared/is-record';
import { uidOf } from '../../../shared/names';
import { definitionOf, isLocalized, publicDefinitions } from '../content-types';
import { objectTypeName } from '../graphql/names';
import type { FieldMeta } from '../model/types';

import type { Form } from './dialect';
import { passOn } from './pass-on';

/** Columns that link two tables. */
export interface Link {
  table: string;
  /** The column that holds the row which has the relation, and the one that holds the row it leads to. */
  from: string;
  to: string;
  /** The column of the order in which an editor put them. */
  order?: string;
}

export interface RelationAttribute {
  kind: 'relation';
  target: string;
  toMany: boolean;
  link: Link;
}

export interface MediaAttribute {
  kind: 'media';
  toMany: boolean;
}

export interface ScalarAttribute {
  kind: 'scalar';
  column: string;
  form: Form;
  meta: FieldMeta | undefined;
}

export type ModelAttribute = RelationAttribute | MediaAttribute | ScalarAttribute;

/** One of the types that questions can be compiled for, as the database holds it. */
export interface TypeModel {
  uid: string;
  /** Its GraphQL type. */
  typeName: string;
  /** Its table, quoted, with the schema where there is one. */
  table: string;
  draftAndPublish: boolean;
  localized: boolean;
  /** An attribute that readers may name; `undefined` for private ones and for columns that only the server uses. */
  attribute(name: string): ModelAttribute | undefined;
  /** Any column, for what the server itself compares by and computes from. */
  column(name: string): ScalarAttribute | undefined;
}

export const FILE_UID = 'plugin::upload.file';
const FILE_TYPE = 'UploadFile';

const FORMS: Readonly<Record<string, Form>> = {
  string: 'text',
  text: 'text',
  richtext: 'text',
  uid: 'text',
  email: 'text',
  enumeration: 'text',
  integer: 'number',
  float: 'number',
  decimal: 'number',
  boolean: 'boolean',
  json: 'json',
  blocks: 'json',
  date: 'date',
  time: 'time',
  datetime: 'instant',
};

const textAt = (value: unknown, ...path: string[]): string | undefined => {
  let at = value;
  for (const name of path) at = isRecord(at) ? at[name] : undefined;
  return typeof at === 'string' ? at : undefined;
};

const linkOf = (joinTable: unknown, quoted: (table: string) => string): Link | undefined => {
  const table = textAt(joinTable, 'name');
  const from = textAt(joinTable, 'joinColumn', 'name');
  const to = textAt(joinTable, 'inverseJoinColumn', 'name');
  const byId =
    textAt(joinTable, 'joinColumn', 'referencedColumn') === 'id' &&
    textAt(joinTable, 'inverseJoinColumn', 'referencedColumn') === 'id';
  if (table === undefined || from === undefined || to === undefined || !byId) return undefined;
  if (isRecord(joinTable) && joinTable.on !== undefined) return undefined;
  const orderBy = isRecord(joinTable) && isRecord(joinTable.orderBy) ? Object.keys(joinTable.orderBy) : [];
  const [order] = orderBy;
  return orderBy.length > 1
    ? undefined
    : { table: quoted(table), from, to, ...(order === undefined ? {} : { order }) };
};

const isMedia = (attribute: Record<string, unknown>): boolean =>
  attribute.target === FILE_UID && (attribute.relation === 'morphOne' || attribute.relation === 'morphMany');

const attributeOf = (
  uid: string,
  name: string,
  attribute: unknown,
  quoted: (table: string) => string,
): ModelAttribute | undefined => {
  if (!isRecord(attribute) || typeof attribute.type !== 'string') return undefined;
  if (isMedia(attribute)) return { kind: 'media', toMany: attribute.relation === 'morphMany' };
  if (attribute.type === 'relation') {
    const { target, relation } = attribute;
    const link = linkOf(attribute.joinTable, quoted);
    if (typeof target !== 'string' || typeof relation !== 'string' || !link) return undefined;
    return { kind: 'relation', target, toMany: relation.endsWith('ToMany'), link };
  }
  const form = FORMS[attribute.type];
  const column = textAt(attribute, 'columnName');
  if (form === undefined || column === undefined) return undefined;
  const meta = definitionOf(uid)?.attributes[name]?.pluginOptions['sister-cities'];
  return { kind: 'scalar', column, form, meta };
};

type Schema = Parameters<typeof contentTypes.isPrivateAttribute>[0];

const isSchema = (value: unknown): value is Schema => isRecord(value) && isRecord(value.attributes);

export interface Models {
  byUid(uid: string): TypeModel;
  byTypeName(name: string): TypeModel | undefined;
  /** The table that says which files a record shows, quoted. */
  fileLinks: string;
}

interface Metadata {
  tableName: string;
  attributes: Readonly<Record<string, unknown>>;
}

const knownTypes = (): [string, string][] => [
  ...publicDefinitions.map(({ name }): [string, string] => [uidOf(name), objectTypeName(name)]),
  [FILE_UID, FILE_TYPE],
];

/** The public types of the plugin, and the files they show, as Strapi stores them. */
export const modelsOf = (strapi: Core.Strapi): Models => {
  const schema: string | undefined = strapi.db.getSchemaName();
  const quoted = (table: string): string => (schema === undefined ? `"${table}"` : `"${schema}"."${table}"`);
  const models = knownTypes().flatMap(([uid, typeName]): TypeModel[] => {
    if (!strapi.db.metadata.has(uid)) return [];
    const metadata: Metadata = strapi.db.metadata.get(uid);
    const attributes = new Map(
      Object.entries(metadata.attributes).flatMap(([name, attribute]): [string, ModelAttribute][] => {
        const made = attributeOf(uid, name, attribute, quoted);
        return made ? [[name, made]] : [];
      }),
    );
    const definition = definitionOf(uid);
    const schema: unknown = Reflect.get(strapi.contentTypes, uid);
    // Strapi's own rule, with what the host has declared private.
    const isPublic = (name: string): boolean =>
      isSchema(schema) && !contentTypes.isPrivateAttribute(schema, name);
    return [
      {
        uid,
        typeName,
        table: quoted(metadata.tableName),
        draftAndPublish: definition?.draftAndPublish ?? false,
        localized: definition !== undefined && isLocalized(definition),
        attribute: (name) => (isPublic(name) ? attributes.get(name) : undefined),
        column: (name) => {
          const attribute = attributes.get(name);
          return attribute?.kind === 'scalar' ? attribute : undefined;
        },
      },
    ];
  });
  const byUid = new Map(models.map((model) => [model.uid, model]));
  const byTypeName = new Map(models.map((model) => [model.typeName, model]));
  return {
    byUid: (uid) => byUid.get(uid) ?? passOn(`type ${uid}`),
    byTypeName: (name) => byTypeName.get(name),
    fileLinks: quoted('files_related_mph'),
  };
};

const required = (attribute: ModelAttribute | undefined, path: string): ScalarAttribute =>
  attribute?.kind === 'scalar' ? attribute : passOn(`${path} is no scalar`);

/** A column that the server itself needs. */
export const columnOf = (model: TypeModel, name: string): ScalarAttribute =>
  required(model.column(name), `${model.typeName}.${name}`);

/** An attribute that a reader names. */
export const publicScalar = (model: TypeModel, name: string): ScalarAttribute =>
  required(model.attribute(name), `${model.typeName}.${name}`);
