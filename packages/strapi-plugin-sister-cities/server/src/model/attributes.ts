import { CUSTOM_FIELDS, customFieldUid, PLUGIN_ID, uidOf } from '../../../shared/names';
import type { TypeName } from '../../../shared/names';
import type { CodeFormat } from '../../../shared/code-formats';
import { moneyColumns } from '../../../shared/money';
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
  /** Given when a record is made, and from then on changed by transitions only. */
  writtenByTransitions?: boolean;
  /** Set by the server on every record, although no form demands it. */
  alwaysSet?: boolean;
  /** Readers filter or sort by it. */
  indexed?: boolean;
}

/** What an attribute of any type says about itself. */
export const base = (options: FieldOptions, meta: Partial<FieldMeta> = {}): CommonOptions => ({
  ...(options.required ? { required: true } : {}),
  ...(options.private ? { private: true, searchable: false } : {}),
  pluginOptions: {
    i18n: { localized: options.localized ?? false },
    [PLUGIN_ID]: {
      label: options.label,
      help: options.help,
      ...(options.placeholder === undefined ? {} : { placeholder: options.placeholder }),
      ...(options.readOnly ? { readOnly: true } : {}),
      ...(options.writtenByTransitions ? { writtenByTransitions: true } : {}),
      ...(options.alwaysSet ? { alwaysSet: true } : {}),
      ...(options.indexed ? { indexed: true } : {}),
      ...meta,
    },
  },
});

/** A line of text, at most 255 characters, in one of the named formats where it has one. */
export const text = (
  options: FieldOptions & { format?: Exclude<FormatName, CodeFormat>; maxLength?: number },
): Attribute => ({
  type: 'string',
  maxLength: options.maxLength ?? 255,
  ...base(options, options.format === undefined ? {} : { format: options.format }),
});

/**
 * The document id of a record of another type, for a log that must not move when Strapi makes the links of published
 * rows anew. Imports name the record by its key, under the attribute's name without `DocumentId`.
 */
export const documentIdOf = (target: TypeName, options: FieldOptions): Attribute => ({
  type: 'string',
  maxLength: 64,
  ...base(options, { documentIdOf: target }),
});

/** The document id of a to-one relation in a column of its own; the server writes it, and no form shows it. */
export const mirrorOf = (relationName: string, options: FieldOptions): Attribute => ({
  type: 'string',
  maxLength: 64,
  ...base({ ...options, private: true }, { derivedFrom: relationName }),
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

/** A decimal number kept as a float, never money. */
export const float = (options: FieldOptions & { unranked?: boolean }): Attribute => ({
  type: 'float',
  ...base(options, options.unranked ? { unranked: true } : {}),
});

export const boolean = (options: FieldOptions & { default?: boolean }): Attribute => ({
  type: 'boolean',
  ...(options.default === undefined ? {} : { default: options.default }),
  ...base(options),
});

/** A whole day, without a time. Where less may be known than the day, use `partialDate`. */
export const date = (options: FieldOptions): Attribute => ({
  type: 'date',
  ...base(options, { format: 'day' }),
});

/** A moment, which the server writes by its clock. */
export const instant = (options: FieldOptions): Attribute => ({
  type: 'datetime',
  ...base({ ...options, readOnly: true }),
});

/** One value of a vocabulary. */
export const choice = (
  vocabulary: VocabularyName,
  options: FieldOptions & { default?: string },
): Attribute => ({
  type: 'customField',
  customField: customFieldUid(CUSTOM_FIELDS.choice),
  enum: valuesOf(vocabulary),
  options: { vocabulary },
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

/**
 * An amount of money such as `9250.00 USD`, and two hidden columns that compare it exactly: its minor units and its
 * currency. Amounts are kept inside the admin panel.
 */
export const money = (name: string, options: FieldOptions): Attributes => {
  const columns = moneyColumns(name);
  const derived = (type: 'biginteger' | 'string', of: string): Attribute => ({
    type,
    private: true,
    searchable: false,
    pluginOptions: {
      i18n: { localized: false },
      [PLUGIN_ID]: {
        label: `${options.label} (${of})`,
        help: 'Derived from the amount as written.',
        derivedFrom: name,
      },
    },
  });
  return {
    [name]: {
      type: 'customField',
      customField: customFieldUid(CUSTOM_FIELDS.money),
      ...base({ placeholder: '10000.00 USD', ...options, private: true }, { format: 'money', money: true }),
    },
    [columns.minor]: derived('biginteger', 'minor units'),
    [columns.currency]: derived('string', 'currency'),
  };
};

/** A record of the server about itself, such as the rules a decision was made under. Nobody writes it by hand. */
export const json = (options: FieldOptions): Attribute => ({ type: 'json', ...base(options) });

/** Puts fields under one heading of the form, in this order. */
export const inGroup = (group: string, attributes: Attributes): Attributes => {
  for (const attribute of Object.values(attributes)) attribute.pluginOptions[PLUGIN_ID].group = group;
  return attributes;
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

/** Somebody who signs in to the admin panel. The server finds the person by another field; no form shows the link. */
export const adminUser = (options: FieldOptions): Attribute => ({
  type: 'relation',
  relation: 'oneToOne',
  target: 'admin::user',
  ...base({ ...options, private: true }, { hidden: true }),
});

/** Files of the media library. Strapi serves them to anyone who has their address, so none of them is private. */
export const files = (options: FieldOptions): Attribute => ({
  type: 'media',
  multiple: true,
  allowedTypes: ['files', 'images'],
  ...base(options),
});

/** One file of the media library. */
export const file = (options: FieldOptions): Attribute => ({
  type: 'media',
  multiple: false,
  allowedTypes: ['files', 'images'],
  ...base(options),
});

/** One picture of the media library; its alternative text is kept with it there. */
export const image = (options: FieldOptions): Attribute => ({
  type: 'media',
  multiple: false,
  allowedTypes: ['images'],
  ...base(options),
});

/** Pictures of the media library, each with its alternative text. */
export const images = (options: FieldOptions): Attribute => ({
  type: 'media',
  multiple: true,
  allowedTypes: ['images'],
  ...base(options),
});
