const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * The Content Manager nests the server's errors like the value they belong to: `errors.links[1].url` holds the
 * text for `path: ['links', '1', 'url']`.
 */
export const errorAt = (error: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), error);

/** Every text at or below an error. */
export const textsIn = (error: unknown): string[] => {
  if (typeof error === 'string') return [error];
  return isRecord(error) ? Object.values(error).flatMap(textsIn) : [];
};

/**
 * `links.1.url is x. Expected …` as `Address is x. Expected …`: the path is how an API names the place, the label
 * is how an editor does.
 */
export const withLabel = (text: string, path: string, label: string): string => {
  if (!text.startsWith(path)) return text;
  const rest = text.slice(path.length).replace(/^(\.\d+)+/, '');
  return rest.startsWith(' ') ? `${label}${rest}` : text;
};

/** The errors at one place as one text for the person who can mend them. */
export const errorText = (error: unknown, path: string, label: string): string | undefined => {
  const texts = textsIn(error).map((text) => withLabel(text, path, label));
  return texts.length > 0 ? texts.join(' ') : undefined;
};
