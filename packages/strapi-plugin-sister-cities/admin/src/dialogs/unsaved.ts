const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The fields of a form whose values differ from those that it began with. */
export const unsavedIn = (values: object, initialValues: object): Record<string, unknown> => {
  const before = new Map<string, unknown>(Object.entries(initialValues));
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]: [string, unknown]) => !isSame(value, before.get(name))),
  );
};

/** What tells one stored row from another: a document has one for each language, draft and published. */
const rowOf = (values: object): unknown[] => {
  const known = new Map<string, unknown>(Object.entries(values));
  return ['documentId', 'locale', 'id'].map((name) => known.get(name));
};

/** What nobody has saved yet, and the form that it was typed into. */
export interface Unsaved {
  unsaved: Record<string, unknown>;
  before: object;
}

/**
 * The values of a form that was loaded again, with what nobody has saved put back; `undefined` where it is the form of
 * another language or version, which it does not belong to.
 */
export const withUnsaved = ({ unsaved, before }: Unsaved, loaded: object): object | undefined =>
  isSame(rowOf(before), rowOf(loaded)) ? { ...loaded, ...unsaved } : undefined;
