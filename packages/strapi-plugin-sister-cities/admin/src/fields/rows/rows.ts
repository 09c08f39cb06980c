/** An item of a list as a form shows it. The key stays with the item when it moves. */
export interface Row {
  readonly key: string;
  readonly item: unknown;
}

/** Nothing that anybody would miss: no value, blank text, an empty list, an object of such. */
export const isBlank = (value: unknown): boolean => {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.values(value).every(isBlank);
};

let keys = 0;

export const newRow = (item: unknown): Row => {
  keys += 1;
  return { key: `row-${String(keys)}`, item };
};

/** The rows that are stored; rows nobody has filled in yet are not. */
export const storedRows = (rows: readonly Row[]): Row[] => rows.filter(({ item }) => !isBlank(item));

/** What the form stores for the rows: a list, or nothing at all. */
export const storedValue = (rows: readonly Row[]): unknown[] | null => {
  const items = storedRows(rows).map(({ item }) => item);
  return items.length > 0 ? items : null;
};

/**
 * Rows for a value that came from outside. The same number of items is most likely the saved copy of what is
 * shown already: the rows keep their keys, so that what is open stays open and the focus stays where it is.
 */
export const rowsOf = (value: unknown, shown: readonly Row[] = []): Row[] => {
  const items: unknown[] = Array.isArray(value) ? value : [];
  const before = storedRows(shown);
  return before.length === items.length
    ? before.map(({ key }, index) => ({ key, item: items[index] }))
    : items.map(newRow);
};

/** The rows with one of them `by` places further down, or up when negative; never beyond the ends. */
export const moved = (rows: readonly Row[], key: string, by: number): Row[] => {
  const from = rows.findIndex((row) => row.key === key);
  const row = rows[from];
  if (!row) return [...rows];
  const rest = rows.toSpliced(from, 1);
  return rest.toSpliced(Math.min(Math.max(from + by, 0), rest.length), 0, row);
};

export const changed = (rows: readonly Row[], key: string, item: unknown): Row[] =>
  rows.map((row) => (row.key === key ? { key, item } : row));
