import type { FormatName } from '../../../shared/formats';
import type { ListName } from '../../../shared/lists';
import type { TypeName } from '../../../shared/names';
import type { VocabularyName } from '../../../shared/vocabulary';

/** What the plugin knows about a field beyond Strapi's own attribute: kept in its `pluginOptions`. */
export interface FieldMeta {
  label: string;
  help: string;
  placeholder?: string;
  readOnly?: boolean;
  format?: FormatName;
  vocabulary?: VocabularyName;
  choices?: boolean;
  texts?: boolean;
  list?: ListName;
  partialDate?: boolean;
  notInFuture?: boolean;
  derivedFrom?: string;
  naturalKey?: boolean;
}

/** A Strapi attribute as this plugin writes it. Strapi mutates these objects: each is made once and never shared. */
export interface Attribute {
  type: string;
  pluginOptions: { i18n: { localized: boolean }; 'sister-cities': FieldMeta };
  required?: boolean;
  private?: boolean;
  searchable?: boolean;
  target?: string;
  relation?: string;
  enum?: string[];
  maxLength?: number;
  min?: number;
  max?: number;
  [option: string]: unknown;
}

export type Attributes = Record<string, Attribute>;

/** A stored or submitted record: attribute names to plain values. */
export type Values = Readonly<Record<string, unknown>>;

/** Something wrong with a record, in words for the person who wrote it. */
export interface Problem {
  /** Where: attribute, then index and field inside a list. */
  path: string[];
  message: string;
  /** What was found there. */
  value?: unknown;
}

export interface ContentTypeDefinition {
  name: TypeName;
  kind: 'collectionType' | 'singleType';
  plural: string;
  displayName: string;
  /** What one record is, for editors and for the GraphQL docstring. */
  description: string;
  draftAndPublish: boolean;
  /** The attribute that names a record in lists. */
  mainField: string;
  /** The columns of the list of records, at most six. */
  listColumns: string[];
  /** The attribute that finds a record again on import; none on a single type. */
  naturalKey?: string;
  /**
   * The relation whose targets a record depends on to be public: it cannot be published before one of them is,
   * and is unpublished with the last of them.
   */
  publishedThrough?: string;
  attributes: Attributes;
  /** To-one relations that the rules and unique keys read; given to them as `{ documentId, name? }` or `null`. */
  ruleRelations?: string[];
  /** What must hold between fields of a complete record. */
  rules?: ((record: Values) => Problem[])[];
  /** Names that no two documents may hold at once, beside the natural key. */
  uniqueKeys?: ((record: Values) => UniqueKey[])[];
}

/** A name that only one document may hold, kept in the key table. */
export interface UniqueKey {
  key: string;
  /** What to tell the person whose write meets a document that holds the key already. */
  taken: Problem;
}
