import type { Core } from '@strapi/strapi';

import type { FormatName } from '../../../shared/formats';
import type { CellKind, ImportField, ImportType } from '../../../shared/import-desk/report';
import { uidOf } from '../../../shared/names';
import { DEFINITIONS, definitionOf } from '../content-types';
import { linkedIds } from '../documents/links';
import { nameInFile } from '../import/plan';
import { SECTIONS } from '../import/sections';
import { DETAILS } from '../lifecycle/details';
import type { Attribute, ContentTypeDefinition, Values } from '../model/types';
import { tableOf } from '../strapi/table';

/** A field of a type as a file calls it, and the attribute behind it. */
export interface FileField extends ImportField {
  attribute: string;
  isPrivate: boolean;
}

const KINDS: Readonly<Record<string, CellKind>> = {
  integer: 'number',
  float: 'number',
  boolean: 'boolean',
  blocks: 'rich-text',
  string: 'text',
  text: 'text',
  uid: 'text',
  date: 'text',
};

/** Formats of numbers; all others are of texts. */
const NUMBERS: readonly FormatName[] = ['latitude', 'longitude'];

const referenceKind = ({ target, relation, mappedBy }: Attribute): CellKind | undefined => {
  const definition = target === undefined ? undefined : definitionOf(target);
  if (definition?.naturalKey === undefined || mappedBy !== undefined) return undefined;
  return relation?.endsWith('ToMany') ? 'references' : 'reference';
};

const kindOf = (attribute: Attribute): CellKind | undefined => {
  const meta = attribute.pluginOptions['sister-cities'];
  if (meta.derivedFrom !== undefined || meta.hidden || meta.readOnly) return undefined;
  if (meta.documentIdOf !== undefined) return 'reference';
  if (attribute.type === 'relation') return referenceKind(attribute);
  if (meta.list !== undefined) return 'list';
  if (meta.texts) return 'texts';
  if (meta.vocabulary !== undefined) return meta.choices ? 'choices' : 'choice';
  if (meta.format !== undefined && attribute.type === 'customField')
    return NUMBERS.includes(meta.format) ? 'number' : 'text';
  return meta.money || meta.partialDate ? 'text' : KINDS[attribute.type];
};

/** What people tell of a decision; everything else of an entry is the server's. */
const OF_A_DECISION: readonly string[] = ['key', 'relationshipDocumentId', 'classification', ...DETAILS];

/** Whether a file may hold an attribute: of the log, only what people tell of a decision. */
export const isWritten = (
  { appendOnly }: ContentTypeDefinition,
  name: string,
  attribute: Attribute,
): boolean => !appendOnly || (OF_A_DECISION.includes(name) && !attribute.private);

/** Every field of a type that a file may hold, the key first. Files of the media library stay out. */
export const fileFieldsOf = (definition: ContentTypeDefinition): FileField[] => {
  const fields = Object.entries(definition.attributes).flatMap(([attribute, written]): FileField[] => {
    const kind = kindOf(written);
    if (kind === undefined || !isWritten(definition, attribute, written)) return [];
    const { label, vocabulary, alwaysSet } = written.pluginOptions['sister-cities'];
    const isDefault = written.default !== undefined && written.default !== null;
    return [
      {
        attribute,
        name: nameInFile(definition, attribute),
        label,
        kind,
        required: written.required === true && !alwaysSet && !isDefault,
        isPrivate: written.private === true,
        ...(vocabulary === undefined ? {} : { vocabulary }),
      },
    ];
  });
  const isKey = ({ attribute }: FileField): boolean => attribute === definition.naturalKey;
  return [...fields.filter(isKey), ...fields.filter((field) => !isKey(field))];
};

/**
 * The types that a file may hold, in the order of its sections. `may` tells which fields somebody may use. The key is always
 * among them and always first: it finds records again, and another field in its place would be taken for it.
 */
export const importTypes = (
  may: (definition: ContentTypeDefinition, attribute: string) => boolean,
): ImportType[] =>
  SECTIONS.flatMap(({ key, type }): ImportType[] => {
    const definition = DEFINITIONS[type];
    const isKey = ({ attribute }: FileField): boolean => attribute === definition.naturalKey;
    const usable = fileFieldsOf(definition).filter(
      (field) => isKey(field) || may(definition, field.attribute),
    );
    if (usable.every(isKey)) return [];
    const fields = usable.map(({ name, label, kind, required, vocabulary }) => ({
      name,
      label,
      kind,
      required,
      ...(vocabulary === undefined ? {} : { vocabulary }),
    }));
    const isTable = definition.naturalKey !== undefined && !definition.appendOnly;
    return [{ section: key, type, label: definition.displayName, isTable, fields }];
  });

/** The names of documents as files call them, `city:sapporo` by document id. */
export type KeyNames = ReadonlyMap<string, string>;

export const keyNames = (references: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...references].map(([reference, documentId]) => [documentId, reference]));

/** The documents that a relation, or the document id in its place, leads to; each once, in a steady order. */
export const linkedIn = (row: Values, attribute: string): string[] => {
  const linked = row[attribute];
  return typeof linked === 'string' ? [linked] : linkedIds(linked).sort();
};

/** Relations of a type that are its own: the other side of one is told by the record on that side. */
export const ownRelations = ({ attributes }: ContentTypeDefinition): string[] =>
  Object.entries(attributes).flatMap(([name, { type, mappedBy }]) =>
    (type === 'relation' || type === 'media') && mappedBy === undefined ? [name] : [],
  );

/** The rows of a type that files tell of: in the language of the instance, drafts where there are any. */
export const rowsForFiles = async (
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  locale: string | null,
  where: Values = {},
): Promise<Values[]> => {
  const isLocalized = Object.values(definition.attributes).some((each) => each.pluginOptions.i18n.localized);
  return tableOf(strapi, uidOf(definition.name)).findMany({
    where: {
      ...(definition.draftAndPublish ? { publishedAt: { $null: true } } : {}),
      ...(isLocalized && locale !== null ? { locale } : {}),
      ...where,
    },
    populate: Object.fromEntries(
      Object.entries(definition.attributes).flatMap(([name, { type }]) =>
        type === 'relation' ? [[name, { select: ['documentId'] }]] : [],
      ),
    ),
    orderBy: { id: 'asc' },
  });
};
