/** Formats whose values are codes of a register, which forms find by name. */
export const CODE_FORMATS = ['countryCode', 'language', 'timeZone'] as const;

export type CodeFormat = (typeof CODE_FORMATS)[number];

const NAMES: ReadonlySet<unknown> = new Set(CODE_FORMATS);

export const isCodeFormat = (format: unknown): format is CodeFormat => NAMES.has(format);
