/** The text of a query, and the root field that it selects. */
export interface OperationText {
  readonly document: string;
  readonly field: string;
}

interface Operation {
  /** @param by The argument that names one record; other operations need none. */
  readonly write: (by: string) => OperationText;
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

const inBrackets = (text: string): string => text && `(${text})`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

interface Parts {
  name: string;
  /** The root field without its prefix. */
  root: string;
  /** The variables that are passed to the root field, such as `$documentId:ID!$months:Int`. */
  given: string;
  selection: string;
  /** What is passed beside them, and the variables in it. */
  fixed?: string;
  declared?: string;
}

const write = ({ name, root, given, selection, fixed = '', declared = '' }: Parts): OperationText => {
  const field = `sisterCities${root}`;
  const passed = fixed + given.replace(/(\$(\w+)):[^$]*/g, '$2:$1 ');
  // What a selection passes on has to be declared too.
  const day = selection.includes('$asOf') && !given.includes('$asOf') ? '$asOf:Date' : '';
  const document = `query ${name}${inBrackets(declared + given + day)}{${field}${inBrackets(passed)}{${selection}}}`;
  return { field, document };
};

const LOCALE = '$locale:I18NLocaleCode';

const filters = (type: string): string => `$filters:SisterCities${type}FiltersInput`;

type Selection = () => string;

export const list = <Item, Filters, Sort>(
  type: string,
  plural: string,
  isLocalized: boolean,
  selection: Selection,
  lists: readonly string[],
): ListOperation<Item, Filters, Sort> => ({
  lists,
  write: () =>
    write({
      name: lowerFirst(plural),
      root: plural,
      given: `${filters(type)}$pagination:PaginationArg$sort:[String]${isLocalized ? LOCALE : ''}`,
      selection: selection(),
    }),
});

export const one = <Item>(
  type: string,
  plural: string,
  isLocalized: boolean,
  selection: Selection,
  lists: readonly string[],
): OneOperation<Item> => ({
  lists,
  write: (by) => {
    const name = lowerFirst(type);
    const locale = isLocalized ? LOCALE : '';
    if (!by || by === 'documentId') {
      const given = `${by ? '$documentId:ID!' : ''}${locale}`;
      return write({ name, root: type, given, selection: selection() });
    }
    return write({
      name: `${name}By${by.charAt(0).toUpperCase()}${by.slice(1)}`,
      root: plural,
      given: locale,
      selection: selection(),
      fixed: `filters:{${by}:{eq:$${by}}}pagination:{limit:1}`,
      declared: `$${by}:String!`,
    });
  },
});

export const total = <Filters>(
  type: string,
  plural: string,
  isLocalized: boolean,
): TotalOperation<Filters> => ({
  write: () =>
    write({
      name: `${lowerFirst(type)}Total`,
      root: `${plural}_connection`,
      given: `${filters(type)}${isLocalized ? LOCALE : ''}`,
      selection: 'pageInfo{total}',
    }),
});

export const overview = <Item, Options>(
  name: string,
  given: string,
  selection: Selection,
  lists: readonly string[],
): OverviewOperation<Item, Options> => ({
  lists,
  write: () => write({ name: lowerFirst(name), root: name, given, selection: selection() }),
});
