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
  /** Written and read by the server only; forms leave it out. */
  hidden?: boolean;
  /** The heading under which forms show the field, together with its neighbours of the same heading. */
  group?: string;
  /** Given when a record is made, and from then on changed by transitions only: forms show it read-only then. */
  writtenByTransitions?: boolean;
  /** The server always sets it, so readers never meet a record without it, although no form demands it. */
  alwaysSet?: boolean;
  /** An index of the database holds it, because readers filter or sort by it. */
  indexed?: boolean;
  format?: FormatName;
  vocabulary?: VocabularyName;
  choices?: boolean;
  texts?: boolean;
  list?: ListName;
  partialDate?: boolean;
  money?: boolean;
  /** A number of this record only: readers do not sort by it, because records are not to be compared by it. */
  unranked?: boolean;
  notInFuture?: boolean;
  derivedFrom?: string;
  /** The attribute holds the document id of a record of this type, which must exist. */
  documentIdOf?: TypeName;
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

export interface PublicationContext {
  /** The day it is in the home city, `YYYY-MM-DD`. */
  today: string;
}

export interface ContentTypeDefinition {
  name: TypeName;
  kind: 'collectionType' | 'singleType';
  plural: string;
  displayName: string;
  /** What one record is, for editors and for the GraphQL docstring. */
  description: string;
  draftAndPublish: boolean;
  /**
   * `public`: read through REST and GraphQL. `staff`: in the admin panel only, with no GraphQL type and no route of
   * the content API.
   */
  audience: 'public' | 'staff';
  /** A log: records are written by the plugin's own services, never changed, and the Content Manager leaves it out. */
  appendOnly?: boolean;
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
  /** The section of an import file that holds its records, if it can be imported: `eventSeries`. */
  importSection?: string;
  attributes: Attributes;
  /** To-one relations that the rules and unique keys read; given to them as `{ documentId, name? }` or `null`. */
  ruleRelations?: string[];
  /**
   * Columns that repeat the document id of a to-one relation, which is one of `ruleRelations`: what a role may see can be
   * made to depend on a column, not on a relation.
   */
  mirrors?: Readonly<Record<string, string>>;
  /** To-one relations to the type itself that must not lead back to where they began. */
  acyclic?: string[];
  /** What must hold between fields of a complete record. */
  rules?: ((record: Values) => Problem[])[];
  /** What must hold when a record is made, beside the rules. */
  creationRules?: ((record: Values) => Problem[])[];
  /** What must hold between records of the same target. */
  siblings?: SiblingRule;
  /** What must hold beside the rules before a record is published. */
  publicationRules?: ((record: Values, context: PublicationContext) => Problem[])[];
  /** Media that the publication rules read. */
  publicationMedia?: string[];
  /** Names that no two documents may hold at once, beside the natural key. */
  uniqueKeys?: ((record: Values) => UniqueKey[])[];
}

/** A rule between a record and the others that name the same target. */
export interface SiblingRule {
  /** The to-one relation that they share. */
  through: string;
  rule: (record: Values, others: readonly Values[]) => Problem[];
}

/** A name that only one document may hold, kept in the key table. */
export interface UniqueKey {
  key: string;
  /** What to tell the person whose write meets a document that holds the key already. */
  taken: Problem;
}
