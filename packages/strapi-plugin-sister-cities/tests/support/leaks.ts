/** What an error must never tell whoever asked. */
export interface Secrets {
  /** Names of tables and columns as the database has them. */
  identifiers: readonly string[];
  /** Values that are stored and not public. */
  stored: readonly string[];
  /** Values that were sent; only errors that are about a value of the request may repeat it. */
  sent: readonly string[];
}

const FORMS: readonly [string, RegExp][] = [
  [
    'SQL',
    /\b(?:select|insert\s+into|update|delete\s+from|alter\s+table|create\s+table|returning|inner\s+join|left\s+join|order\s+by|where)\b[^.]*(?:["`][\w.]+["`]|\$\d|\bt\d\.)/i,
  ],
  [
    'SQL',
    /\b(?:relation|column|table) ["`]?\w+["`]? (?:does not exist|of relation)|no such (?:table|column)|SQLITE_|syntax error at or near/i,
  ],
  ['a stack', /(?:^|\n|\\n)\s*at .{0,120}[:(]\d+|"stacktrace"|"stack"/],
  ['a path', /(?:\/[\w@.-]+){2,}\.(?:[cm]?[jt]sx?|db)\b|node_modules|file:\/\//],
];

/** The kinds of secrets that a text tells; none where all is well. */
export const leaksIn = (
  text: string,
  { identifiers, stored, sent }: Secrets,
  mayRepeat: boolean,
): string[] => [
  ...FORMS.filter(([, form]) => form.test(text)).map(([kind]) => kind),
  ...identifiers
    .filter((name) => new RegExp(`\\b${name}\\b`).test(text))
    .map((name) => `the identifier ${name}`),
  ...stored.filter((value) => text.includes(value)).map((value) => `the stored ${value}`),
  ...(mayRepeat ? [] : sent.filter((value) => text.includes(value)).map((value) => `the value ${value}`)),
];
