import { found, lviv, rule } from '../../../../tests/support/facts';

import { countryRestriction, onePerCountry } from './country';

const khabarovsk = (countryCode: string | null, hasRestrictionAttestation = false) => ({
  relationship: lviv({ title: 'Portland – Khabarovsk', hasRestrictionAttestation }),
  partner: { name: 'Khabarovsk', countryCode },
});

describe('a country whose partners are restricted', () => {
  const policy = { restrictedCountries: rule(['CN', 'RU']) };

  it.each<[string | null, boolean, boolean | 'unknown', string]>([
    ['UA', false, true, 'Ukraine is not among the countries whose partners are restricted.'],
    [
      'RU',
      true,
      true,
      'Russia is among the countries whose partners are restricted; an attestation is on file.',
    ],
    [
      'RU',
      false,
      false,
      'Russia is among the countries whose partners are restricted, and no attestation is on file.',
    ],
    [null, true, 'unknown', 'The country of the partner city is not on file.'],
    ['??', false, true, '?? is not among the countries whose partners are restricted.'],
    ['ruRU', false, true, 'ruRU is not among the countries whose partners are restricted.'],
    ['RURU', false, true, 'RURU is not among the countries whose partners are restricted.'],
  ])('%j, with an attestation: %j, is told: %j, %s', (country, attested, ok, reason) => {
    expect(found(countryRestriction, policy, khabarovsk(country, attested))).toMatchObject({
      code: 'COUNTRY_RESTRICTION',
      ok,
      required: 'CN, RU',
      actual: country,
      reason,
      records:
        country === null
          ? []
          : [{ type: 'relationship', documentId: 'portland-lviv', title: 'Portland – Khabarovsk' }],
    });
  });

  it('is unknown without a partner', () => {
    expect(found(countryRestriction, policy, { partner: null })?.ok).toBe('unknown');
  });

  it('is asked for by a city that names one only', () => {
    expect(found(countryRestriction, {})).toBeUndefined();
    expect(found(countryRestriction, { restrictedCountries: rule([]) })).toBeUndefined();
    expect(
      found(countryRestriction, { restrictedCountries: rule(['CN'], { enabled: false }) }),
    ).toBeUndefined();
  });
});

describe('sister cities in one country', () => {
  const china = (...sisterCitiesInCountry: string[]) => ({ ...khabarovsk('CN'), sisterCitiesInCountry });

  it.each<[number, string[], boolean, string]>([
    [1, [], true, 'There is no other sister city in China; up to 1 is allowed.'],
    [
      1,
      ['Portland – Suzhou'],
      false,
      'There is 1 sister city in China already: Portland – Suzhou. Up to 1 is allowed.',
    ],
    [2, ['Portland – Suzhou'], true, 'There is 1 other sister city in China; up to 2 are allowed.'],
    [
      2,
      ['Portland – Suzhou', 'Portland – Tianjin'],
      false,
      'There are 2 sister cities in China already: Portland – Suzhou and Portland – Tianjin. Up to 2 are allowed.',
    ],
    [
      3,
      ['Portland – Suzhou', 'Portland – Tianjin'],
      true,
      'There are 2 other sister cities in China; up to 3 are allowed.',
    ],
  ])('up to %d, with %j, are told: %j, %s', (most, titles, ok, reason) => {
    const check = found(onePerCountry, { maximumSisterCitiesPerCountry: rule(most) }, china(...titles));
    expect(check).toMatchObject({
      code: 'ONE_PER_COUNTRY',
      ok,
      required: most,
      actual: titles.length,
      reason,
    });
  });

  it('are unknown where the country is', () => {
    const policy = { maximumSisterCitiesPerCountry: rule(1) };
    expect([khabarovsk(null), { partner: null }].map((facts) => found(onePerCountry, policy, facts))).toEqual(
      Array.from({ length: 2 }, () =>
        expect.objectContaining({
          ok: 'unknown',
          required: 1,
          actual: null,
          reason: 'The country of the partner city is not on file.',
        }),
      ),
    );
  });

  it('are not counted by a city without the rule', () => {
    expect(found(onePerCountry, {})).toBeUndefined();
  });
});
