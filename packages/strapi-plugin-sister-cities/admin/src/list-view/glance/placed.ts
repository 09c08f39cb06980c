interface Named {
  name: string;
}

/** Columns with more of them: one that belongs `beside` another, else first, and some at the end. */
export const placed = <Column extends Named>(
  columns: readonly Column[],
  [beside, added]: readonly [name: string, added: Column],
  last: readonly Column[],
): Column[] => {
  const place = columns.findIndex(({ name }) => name === beside) + 1;
  return [...columns.slice(0, place), added, ...columns.slice(place), ...last];
};
