import { getNamedType, getNullableType, isLeafType, isListType, isObjectType } from 'graphql';
import { ownName, typeName } from './names.mjs';

const LEFT_OUT = new Set(['createdAt', 'publishedAt', 'localizations']);

// What a page needs of a file; the rest is the upload plugin's own business.
const MEDIA_FIELDS = new Set([
  'alternativeText',
  'caption',
  'documentId',
  'ext',
  'formats',
  'height',
  'mime',
  'name',
  'size',
  'url',
  'width',
]);

const isRecordType = (type) => isObjectType(type) && 'documentId' in type.getFields();

const kindOf = (field) => {
  const named = getNamedType(field.type);
  const isList = isListType(getNullableType(field.type));
  if (named.name === 'JSON') return 'json';
  if (isLeafType(named)) return isList ? 'values' : 'value';
  if (!isRecordType(named)) return 'parts';
  return isList ? 'toMany' : 'toOne';
};

/**
 * The fields that the SDK reads of a type, each with its kind: `value`, `values`, `json`, `parts` (structures, one or a
 * list), `toOne` or `toMany`.
 */
export const fieldsOf = (type) =>
  Object.values(type.getFields())
    .filter(({ name }) => !LEFT_OUT.has(name) && !name.endsWith('_connection'))
    .filter(({ name }) => type.name !== 'UploadFile' || MEDIA_FIELDS.has(name))
    .map((field) => ({ field, name: field.name, kind: kindOf(field), target: getNamedType(field.type) }));

const keyOf = (type) => {
  const key = ['slug', 'key'].find((name) => name in type.getFields());
  if (!key)
    throw new Error(`${type.name} has neither slug nor key, so the SDK cannot name one of its records.`);
  return key;
};

/**
 * The kinds of records that the schema's queries answer with. A record with a `list` has also `total` (the field that
 * counts) and `key` (the field that names it in addresses); one without, such as the program, exists once.
 */
export const recordsOf = (schema) => {
  const queries = schema.getQueryType().getFields();
  return Object.values(queries)
    .filter(({ name, type }) => isRecordType(getNullableType(type)) && !name.endsWith('_connection'))
    .map((one) => {
      const type = getNamedType(one.type);
      const list = Object.values(queries).find(
        (query) => isListType(getNullableType(query.type)) && getNamedType(query.type) === type,
      );
      const record = { name: typeName(type.name), type, one };
      return list ? { ...record, list, total: queries[`${list.name}_connection`], key: keyOf(type) } : record;
    });
};

const isOverview = ({ name, type }) =>
  !name.endsWith('_connection') &&
  isListType(getNullableType(type)) &&
  isObjectType(getNamedType(type)) &&
  !isRecordType(getNamedType(type));

/**
 * Queries that answer with a list of structures over many records, such as the upcoming anniversaries. Each is called
 * after its field, and takes as options the arguments that calls of every kind do not take already.
 */
export const overviewsOf = (schema) =>
  Object.values(schema.getQueryType().getFields())
    .filter(isOverview)
    .map((field) => ({
      name: ownName(field),
      field,
      type: getNamedType(field.type),
      options: field.args.filter(({ name }) => name !== 'asOf' && name !== 'locale'),
    }));
