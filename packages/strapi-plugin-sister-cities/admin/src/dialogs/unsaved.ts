const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The fields of a form whose values differ from those that it began with. */
export const unsavedIn = (values: object, initialValues: object): Record<string, unknown> => {
  const before = new Map<string, unknown>(Object.entries(initialValues));
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]: [string, unknown]) => !isSame(value, before.get(name))),
  );
};
