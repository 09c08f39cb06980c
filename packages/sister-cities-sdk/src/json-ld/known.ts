/** The facts without those that are null or not asked for, which schema.org leaves out. */
export type Known<Facts> = { [Name in keyof Facts]?: NonNullable<Facts[Name]> };

// Two signatures: the compiler cannot follow how facts are left out.
export function known<Facts extends object>(facts: Facts): Known<Facts>;
export function known(facts: object): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(facts, (_, fact: unknown) => fact ?? undefined));
  return copy;
}
