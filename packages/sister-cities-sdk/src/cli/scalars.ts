/** What the scalars of an instance are in TypeScript, as its server sends them. */
export const SCALARS = {
  Date: 'string',
  DateTime: 'string',
  I18NLocaleCode: 'string',
  ID: 'string',
  JSON: 'unknown',
  Long: 'string',
  SisterCitiesPartialDate: 'string',
} as const;
