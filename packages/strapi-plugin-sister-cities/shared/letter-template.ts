/**
 * A text with placeholders, such as `Dear {mayor|Mayor} of {city}`: what both the page that previews letters and the server
 * that makes them read. A placeholder may have words after a bar, for where its value is not on file. `{{` and `}}` are
 * braces themselves.
 */
export const PLACEHOLDERS = [
  'city',
  'country',
  'mayor',
  'home',
  'relationship',
  'designation',
  'since',
  'years',
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** What stands for each placeholder in one letter; one that is left out has no value there. */
export type PlaceholderValues = Readonly<Partial<Record<Placeholder, string>>>;

export const isPlaceholder = (name: string): name is Placeholder =>
  PLACEHOLDERS.some((each) => each === name);

type Part =
  { kind: 'words'; text: string } | { kind: 'placeholder'; name: Placeholder; otherwise: string | undefined };

/** Something in a text that nothing can be put in place of, and where it stands, counted from 1. */
export interface TemplateProblem {
  kind: 'unknown' | 'unclosed' | 'stray';
  /** What was found there: the name between the braces, or the brace. */
  found: string;
  line: number;
  column: number;
}

export interface Template {
  parts: readonly Part[];
  problems: readonly TemplateProblem[];
}

/** Nobody mends more at once, and a text of nothing but braces is read as fast as any other. */
const MOST_PROBLEMS = 20;

/** A doubled brace, a placeholder, a brace on its own, or words up to the next brace. */
const TOKEN = /\{\{|\}\}|\{[^{}\n]*\}|[{}]|[^{}]+/g;

const placeOf = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset).split('\n');
  // Counted as people do: one for a letter that takes two units of a text.
  return { line: before.length, column: Array.from(before.at(-1) ?? '').length + 1 };
};

const placeholderIn = (token: string): { name: string; otherwise: string | undefined } => {
  const [name = '', ...rest] = token.slice(1, -1).split('|');
  return { name: name.trim(), otherwise: rest.length === 0 ? undefined : rest.join('|') };
};

/** Takes a text apart. What is wrong in it stays in the text as it is. */
export const parseTemplate = (text: string): Template => {
  const parts: Part[] = [];
  const problems: TemplateProblem[] = [];
  const words = (more: string): void => {
    const last = parts.at(-1);
    if (last?.kind === 'words') last.text += more;
    else parts.push({ kind: 'words', text: more });
  };
  const wrong = (kind: TemplateProblem['kind'], found: string, offset: number, token: string): void => {
    if (problems.length < MOST_PROBLEMS) problems.push({ kind, found, ...placeOf(text, offset) });
    words(token);
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '{{' || token === '}}') words(token.charAt(0));
    else if (token === '{') wrong('unclosed', token, index, token);
    else if (token === '}') wrong('stray', token, index, token);
    else if (token.startsWith('{')) {
      const { name, otherwise } = placeholderIn(token);
      if (isPlaceholder(name)) parts.push({ kind: 'placeholder', name, otherwise });
      else wrong('unknown', name, index, token);
    } else words(token);
  }
  return { parts, problems };
};

/** A stretch of a filled text, and where it comes from. */
export interface Filling {
  from: 'words' | 'value' | 'nothing';
  text: string;
}

/**
 * Puts values in place of placeholders. What comes out of a value is never looked at again. Where there is neither a value
 * nor other words, the placeholder stays in sight.
 */
export const fillingsOf = ({ parts }: Template, values: PlaceholderValues): Filling[] =>
  parts.map((part): Filling => {
    if (part.kind === 'words') return { from: 'words', text: part.text };
    const value = values[part.name];
    if (value !== undefined) return { from: 'value', text: value };
    if (part.otherwise !== undefined) return { from: 'words', text: part.otherwise };
    return { from: 'nothing', text: `{${part.name}}` };
  });

export const fill = (template: Template, values: PlaceholderValues): string =>
  fillingsOf(template, values)
    .map(({ text }) => text)
    .join('');

/** The placeholders of a text that have neither a value nor other words, each once. */
export const missingIn = ({ parts }: Template, values: PlaceholderValues): Placeholder[] => [
  ...new Set(
    parts.flatMap((part) =>
      part.kind === 'placeholder' && part.otherwise === undefined && values[part.name] === undefined
        ? [part.name]
        : [],
    ),
  ),
];
