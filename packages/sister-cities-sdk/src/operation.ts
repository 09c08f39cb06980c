interface Operation {
  readonly document: string;
  /** The root field that the document selects. */
  readonly field: string;
}

/** A query for records, as data: what a program does not use, its bundler can drop. */
export interface RecordOperation<Item> extends Operation {
  /**
   * Paths to the selected lists whose items the schema lets be null, such as `goals`, or `activeGoals.goal.tags` for one
   * in a structure; outer lists come before those within.
   */
  readonly lists: readonly string[];
  /** For the compiler only; no operation holds it. */
  readonly types?: { item: Item };
}

export interface ListOperation<Item, Filters, Sort> extends RecordOperation<Item> {
  readonly types?: { item: Item; filters: Filters; sort: Sort };
}

/** A query for one record: its root field is the record, or a list of at most one. */
export type OneOperation<Item> = RecordOperation<Item>;

/** A query for structures over many records, such as the upcoming anniversaries. */
export interface OverviewOperation<Item, Options> extends RecordOperation<Item> {
  readonly types?: { item: Item; options: Options };
}

/** A query for the number of records. */
export interface TotalOperation<Filters> extends Operation {
  readonly types?: { filters: Filters };
}
