interface Operation {
  /** Of a query in `operations.graphql`. */
  readonly name: string;
}

/** A query for records, as data: what a program does not use, its bundler can drop. */
export interface RecordOperation<Item> extends Operation {
  /**
   * Paths to the selected lists whose items the schema lets be null, such as `goals`, or `activeGoals.goal.tags` for one
   * in a structure; outer lists come before those within.
   */
  readonly lists?: readonly string[];
  /** For the compiler only; no operation holds it. */
  readonly types?: { item: Item };
}

export interface ListOperation<Item, Filters, Sort> extends RecordOperation<Item> {
  readonly types?: { item: Item; filters: Filters; sort: Sort };
}

/** A query for one record: its root field is the record, or a list of at most one. */
export interface OneOperation<Item> extends RecordOperation<Item> {
  /** By which a record is named in addresses, beside its `documentId`; what exists once has none. */
  readonly key?: 'slug' | 'key';
  /** The operation for many of its kind; asked for by its key, it is what the root field of that one finds. */
  readonly many?: string;
}

/** A query for structures over many records, such as the upcoming anniversaries. */
export interface OverviewOperation<Item, Options> extends RecordOperation<Item> {
  readonly types?: { item: Item; options: Options };
}

/** A query for the number of records. */
export interface TotalOperation<Filters> extends Operation {
  /** The operation for those that are counted. */
  readonly many: string;
  readonly types?: { filters: Filters };
}
