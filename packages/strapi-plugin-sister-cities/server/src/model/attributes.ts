import { CUSTOM_FIELDS, customFieldUid, PLUGIN_ID, uidOf } from '../../../shared/names';
import type { TypeName } from '../../../shared/names';
import { derivedColumns } from '../../../shared/partial-date';
import type { FormatName } from '../../../shared/formats';
import type { ListName } from '../../../shared/lists';
import { valuesOf } from '../../../shared/vocabulary';
import type { VocabularyName } from '../../../shared/vocabulary';

import type { Attribute, Attributes, FieldMeta } from './types';

type CommonOptions = Pick<Attribute, 'required' | 'private' | 'searchable' | 'pluginOptions'>;

/** What every field says about itself: how an editor and a developer read it, and who may see it. */
export interface FieldOptions {
  /** The name in forms and columns. */
  label: string;
  /** The sentence under the field, and its docstring in GraphQL. */
  help: string;
  placeholder?: string;
  required?: boolean;
  /** Each locale has its own value. */
  localized?: boolean;
  /** Never leaves the admin panel: not readable, not filterable, not searchable. */
  private?: boolean;
  /** Written by the server only; forms show it read-only. */
  readOnly?: boolean;
}

const base = (options: FieldOptions, meta: Partial<FieldMeta> = {}): CommonOptions => ({
  ...(options.required ? { required: true } : {}),
  ...(options.private ? { private: true, searchable: false } : {}),
  pluginOptions: {
    i18n: { localized: options.localized ?? false },
    [PLUGIN_ID]: {
      label: options.label,
      help: options.help,
      ...(options.placeholder === undefined ? {} : { placeholder: options.placeholder }),
      ...(options.readOnly ? { readOnly: true } : {}),
      ...meta,
    },
  },
});

/** A line of text, at most 255 characters, in one of the named formats where it has one. */
export const text = (options: FieldOptions & { format?: FormatName; maxLength?: number }): Attribute => ({
  type: 'string',
  maxLength: options.maxLength ?? 255,
  ...base(options, options.format === undefined ? {} : { format: options.format }),
});

/** Several lines of plain text. */
export const longText = (options: FieldOptions & { maxLength?: number }): Attribute => ({
  type: 'text',
  maxLength: options.maxLength ?? 5000,
  ...base(options),
});

/** Rich text as Strapi blocks. */
export const richText = (options: FieldOptions): Attribute => ({ type: 'blocks', ...base(options) });

/** A name for addresses and imports: lower-case, hyphenated, unique within its type. */
export const slug = (options: FieldOptions & { targetField?: string }): Attribute => ({
  type: 'uid',
  ...(options.targetField === undefined ? {} : { targetField: options.targetField }),
  ...base(options, { format: 'slug', naturalKey: true }),
});

export const integer = (options: FieldOptions & { min?: number; max?: number }): Attribute => ({
  type: 'integer',
  ...(options.min === undefined ? {} : { min: options.min }),
  ...(options.max === undefined ? {} : { max: options.max }),
  ...base(options),
});

/** A decimal number kept as a float: coordinates, never money. */
export const float = (options: FieldOptions & { format?: FormatName }): Attribute => ({
  type: 'float',
  ...base(options, options.format === undefined ? {} : { format: options.format }),
});

export const boolean = (options: FieldOptions & { default?: boolean }): Attribute => ({
  type: 'boolean',
  ...(options.default === undefined ? {} : { default: options.default }),
  ...base(options),
});

/** One value of a vocabulary. */
export const choice = (
  vocabulary: VocabularyName,
  options: FieldOptions & { default?: string },
): Attribute => ({
  type: 'enumeration',
  enum: valuesOf(vocabulary),
  ...(options.default === undefined ? {} : { default: options.default }),
  ...base(options, { vocabulary }),
});

/** Several values of a vocabulary; readers filter by one of them with `has` and `hasSome`. */
export const choices = (vocabulary: VocabularyName, options: FieldOptions): Attribute => ({
  type: 'customField',
  customField: customFieldUid(CUSTOM_FIELDS.choices),
  options: { vocabulary },
  ...base(options, { vocabulary, choices: true }),
});

/** Several short texts in order, such as the names of hosts. */
export const texts = (options: FieldOptions & { format?: FormatName }): Attribute => ({
  type: 'customField',
  customField: customFieldUid(CUSTOM_FIELDS.texts),
  ...base(options, { texts: true, ...(options.format === undefined ? {} : { format: options.format }) }),
});

/** A list of structured facts, checked against its definition in `shared/lists.ts`. */
export const list = (name: ListName, options: FieldOptions): Attribute => ({
  type: 'customField',
  customField: customFieldUid(CUSTOM_FIELDS.typedList),
  options: { list: name },
  ...base(options, { list: name }),
});

/**
 * A partial date and the two hidden columns that sort and compare it: the earliest and the latest day it
 * can mean. Only the date itself is written by people; the server derives the rest.
 */
export const partialDate = (name: string, options: FieldOptions & { notInFuture?: boolean }): Attributes => {
  const columns = derivedColumns(name);
  const derived = (of: 'Earliest' | 'Latest'): Attribute => ({
    type: 'date',
    private: true,
    searchable: false,
    pluginOptions: {
      i18n: { localized: options.localized ?? false },
      [PLUGIN_ID]: {
        label: `${options.label} (${of.toLowerCase()} day)`,
        help: 'Derived from the date as written.',
        derivedFrom: name,
      },
    },
  });
  return {
    [name]: {
      type: 'customField',
      customField: customFieldUid(CUSTOM_FIELDS.partialDate),
      ...base(options, {
        format: 'partialDate',
        partialDate: true,
        ...(options.notInFuture ? { notInFuture: true } : {}),
      }),
    },
    [columns.earliest]: derived('Earliest'),
    [columns.latest]: derived('Latest'),
  };
};

type RelationKind = 'oneToOne' | 'oneToMany' | 'manyToOne' | 'manyToMany';

/** A relation to another type of this plugin; `inversedBy` or `mappedBy` names the other side, if it has one. */
export const relation = (
  kind: RelationKind,
  target: TypeName,
  options: FieldOptions & { inversedBy?: string; mappedBy?: string },
): Attribute => ({
  type: 'relation',
  relation: kind,
  target: uidOf(target),
  ...(options.inversedBy === undefined ? {} : { inversedBy: options.inversedBy }),
  ...(options.mappedBy === undefined ? {} : { mappedBy: options.mappedBy }),
  ...base(options),
});

export const files = (options: FieldOptions): Attribute => ({
  type: 'media',
  multiple: true,
  allowedTypes: ['files', 'images'],
  ...base(options),
});
