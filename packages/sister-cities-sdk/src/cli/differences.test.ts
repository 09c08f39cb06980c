import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import * as graphql from 'graphql';

import { differencesBetween } from './differences';

const read = (name: string): string => readFileSync(resolve(__dirname, '../..', name), 'utf8');

const shipped = graphql.buildSchema(read('schema.graphql'));
// Without descriptions, so that every field is one line.
const SDL = graphql.print(
  graphql.visit(graphql.parse(read('schema.graphql')), {
    StringValue: (_, key) => (key === 'description' ? null : undefined),
  }),
);
const documents = [read('operations.graphql')];

/** Differences of an instance whose schema is this package's with one text in it replaced, `where: expected / found`. */
const differencesAfter = (before: string | RegExp, after: string): string[] => {
  const changed = SDL.replace(before, after);
  if (changed === SDL) throw new Error(`The schema does not hold ${String(before)}.`);
  return differencesBetween(shipped, graphql.buildSchema(changed), documents, graphql).map(
    ({ where, usedBy, expected, found }) => `${where} of ${usedBy}: ${expected} / ${found}`,
  );
};

const TAKES = { before: /(sisterCitiesCities)\(filters: /, after: '$1(tenant: ID!, filters: ' };

describe('an instance fits', () => {
  it('when its schema is that of this package', () => {
    expect(differencesBetween(shipped, shipped, documents, graphql)).toEqual([]);
  });

  it('when it has more than that, or promises more', () => {
    const added = differencesAfter(/(type SisterCitiesCity \{\n)/, '$1  nickname(short: Boolean): String\n');
    expect(added).toEqual([]);
    expect(differencesAfter(/(type SisterCitiesCity \{[\s\S]*?population: Int)\n/, '$1!\n')).toEqual([]);
  });

  it('when it has lost what this package does not ask for', () => {
    expect(differencesAfter(/(type UploadFile \{[\s\S]*?) {2}hash: String!\n/, '$1')).toEqual([]);
  });
});

describe('an instance does not fit', () => {
  it('when a field is gone', () => {
    expect(differencesAfter(/(type SisterCitiesCity \{[\s\S]*?) {2}population: Int\n/, '$1')).toEqual([
      'SisterCitiesCity.population of CitySummary: Int / nothing of this name',
    ]);
  });

  it('when a field has another type, or may be null', () => {
    expect(differencesAfter(/(type SisterCitiesCity \{[\s\S]*?population: )Int\n/, '$1[Int!]\n')).toEqual([
      'SisterCitiesCity.population of CitySummary: Int / [Int!]',
    ]);
    expect(differencesAfter(/(type SisterCitiesCity \{[\s\S]*? {2}name: )String!\n/, '$1String\n')).toEqual([
      'SisterCitiesCity.name of CitySummary: String! / String',
    ]);
  });

  it('when a list of records is gone', () => {
    expect(differencesAfter(/ {2}sisterCitiesGifts\(.*\n/, '')).toEqual([
      expect.stringMatching(/^Query\.sisterCitiesGifts of gifts?(BySlug)?: .* \/ nothing of this name$/),
    ]);
  });

  it('when an argument is gone, takes less or is demanded', () => {
    expect(differencesAfter(/(\n {2}sisterCitiesCities\(.*?), locale: I18NLocaleCode/, '$1')).toEqual([
      expect.stringMatching(/^Query\.sisterCitiesCities\(locale:\) of /),
    ]);
    expect(
      differencesAfter(/(\n {2}sisterCitiesCity\(documentId: ID!.*?locale: I18NLocaleCode)/, '$1!'),
    ).toEqual([
      expect.stringMatching(/^Query\.sisterCitiesCity\(locale:\) of city: I18NLocaleCode \/ I18NLocaleCode!/),
    ]);
    expect(differencesAfter(TAKES.before, TAKES.after)).toEqual([
      expect.stringMatching(
        /^Query\.sisterCitiesCities\(tenant:\) of .*: no such argument \/ ID!, demanded$/,
      ),
    ]);
  });

  it('when a filter is gone', () => {
    expect(
      differencesAfter(/(input SisterCitiesCityFiltersInput \{[\s\S]*?) {2}slug: StringFilterInput\n/, '$1'),
    ).toContainEqual(
      expect.stringMatching(
        /^SisterCitiesCityFiltersInput\.slug of .*: StringFilterInput \/ nothing of this name$/,
      ),
    );
  });

  it('when answers may hold a value that the types do not know', () => {
    expect(
      differencesAfter(/(enum ENUM_SISTERCITIESRELATIONSHIP_DESIGNATION \{\n)/, '$1  partner_city\n'),
    ).toEqual([
      expect.stringMatching(
        /DESIGNATION\.partner_city of .*: no such value \/ a value that answers may hold$/,
      ),
    ]);
  });

  it('when a form is gone', () => {
    expect(differencesAfter(/ {2}sisterCitiesSubmitResidentIdea\(.*\n/, '')).toEqual([
      expect.stringMatching(/^Mutation\.sisterCitiesSubmitResidentIdea of submitResidentIdea/),
    ]);
  });

  it('and each is told once when nothing of it is there', () => {
    const empty = graphql.buildSchema('type Query { hello: String }');
    const differences = differencesBetween(shipped, empty, documents, graphql);
    const places = differences.map(({ where }) => where);
    expect(places).toContain('SisterCitiesRelationship');
    expect(places).toContain('Mutation');
    expect(places).not.toContain('SisterCitiesRelationship.slug');
    expect(new Set(differences.map(({ where, expected }) => where + expected)).size).toBe(differences.length);
    expect(differences.every(({ advice }) => advice.endsWith('.'))).toBe(true);
  });
});
