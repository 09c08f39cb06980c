import type { Core } from '@strapi/strapi';

import { canBeOfThePast } from '../../../shared/transition-rules';
import { isValueOf } from '../../../shared/vocabulary';
import { DEFINITIONS } from '../content-types';
import { isNothing, keyIn } from '../import/plan';
import { storedReferences } from '../import/run';
import { SECTIONS } from '../import/sections';
import type { Section } from '../import/sections';
import type { ContentTypeDefinition, Values } from '../model/types';
import { problem } from '../model/problem';
import { refuseIfAny } from '../problems-error';
import { textIn } from '../strapi/table';

import { fileFieldsOf, keyNames, linkedIn, rowsForFiles } from './fields';
import type { FileField, KeyNames } from './fields';
import type { FileRights } from './rights';

const valueOf = (row: Values, { attribute, kind }: FileField, names: KeyNames): unknown => {
  if (kind !== 'reference' && kind !== 'references') return row[attribute];
  const keys = linkedIn(row, attribute).flatMap((documentId) => {
    const reference = names.get(documentId);
    return reference === undefined ? [] : [keyIn(reference)];
  });
  return kind === 'references' ? keys.sort() : keys[0];
};

/** One record as an import file holds it: the key, and every field that says something. */
export const fileRow = (
  { naturalKey }: ContentTypeDefinition,
  fields: readonly FileField[],
  row: Values,
  names: KeyNames,
): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .map((field): [string, unknown] => [
        field.attribute === naturalKey ? 'key' : field.name,
        valueOf(row, field, names),
      ])
      .filter(([, value]) => !isNothing(value)),
  );

/** Where a relationship stands was decided with it; only what an import could make is in an export. */
const isExported = ({ appendOnly }: ContentTypeDefinition, { classification }: Values): boolean =>
  !appendOnly || (isValueOf('decisionClassification', classification) && canBeOfThePast(classification));

const rowsOfSection = async (
  strapi: Core.Strapi,
  { type }: Section,
  rights: FileRights,
  { locale, names }: { locale: string | null; names: KeyNames },
): Promise<Record<string, unknown>[]> => {
  const definition = DEFINITIONS[type];
  const fields = fileFieldsOf(definition).filter(
    ({ attribute }) => attribute === definition.naturalKey || rights.may('read', definition, attribute),
  );
  const rows = await rowsForFiles(strapi, definition, locale);
  return rows
    .filter((row) => isExported(definition, row))
    .filter(({ [definition.naturalKey ?? 'id']: key }) => !isNothing(key))
    .map((row) => fileRow(definition, fields, row, names));
};

/**
 * Records in the shape that an import reads, with the fields that whoever asks may read in the Content Manager: of one
 * section, or of all that there are.
 */
export const exportContent = async (
  strapi: Core.Strapi,
  section: string,
  rights: FileRights,
  locale: string | null,
): Promise<Record<string, unknown>> => {
  const known = SECTIONS.map(({ key }) => key);
  if (section !== 'all' && !known.includes(section))
    refuseIfAny([problem(['section'], section, `all or one of ${known.join(', ')}`)]);
  const names = keyNames(await storedReferences(strapi));
  const content: Record<string, unknown> = {};
  for (const each of SECTIONS.filter(({ key }) => section === 'all' || key === section)) {
    const definition = DEFINITIONS[each.type];
    if (!rights.may('read', definition)) continue;
    const rows = await rowsOfSection(strapi, each, rights, { locale, names });
    if (definition.kind === 'singleType') {
      if (rows[0]) content[each.key] = rows[0];
    } else content[each.key] = rows;
  }
  return content;
};

/** The words that name a record in a sentence. */
export const titleOf = ({ mainField, naturalKey }: ContentTypeDefinition, row: Values): string =>
  textIn(row, mainField) ?? (naturalKey === undefined ? null : textIn(row, naturalKey)) ?? 'untitled';
