declare const brand: unique symbol;

/**
 * A date as exactly as it is known: `1959`, `1988-05` or `2019-06-06` (ISO 8601 calendar dates of reduced precision, the
 * dates of Popolo). It is a text wherever one is wanted; a text becomes one by `isPartialDate` or `partialDate`.
 */
export type PartialDate = string & { readonly [brand]: 'PartialDate' };

/** A record that may hold its dates as plain texts, as queries of one's own give them. */
export type WithTextDates<Item> = {
  [Name in keyof Item]: NonNullable<Item[Name]> extends PartialDate
    ? string | Exclude<Item[Name], PartialDate>
    : Item[Name];
};
