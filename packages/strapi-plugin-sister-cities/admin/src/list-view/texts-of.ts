/** A stored text or list of texts as a list. */
export const textsOf = (value: unknown): string[] => {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.filter((item) => typeof item === 'string');
};
