import { planImport } from '../import/plan';

import { asGiven } from './complete';

const TODAY = { today: '2026-11-28' };

describe('a row of a file as it is given', () => {
  it('has the key and what the file names, however the record was filled in for the rules', () => {
    const content = {
      cities: [{ key: 'bend', population: null }],
      decisions: [{ key: 'bend-1', relationship: 'portland-bend' }],
    };
    const whole = {
      cities: [{ name: 'Bend', countryCode: 'US', key: 'bend', population: null }],
      decisions: [
        {
          classification: 'designate_friendship',
          body: 'A council',
          key: 'bend-1',
          relationship: 'portland-bend',
        },
      ],
    };
    const { rows } = planImport(whole, new Set(['city:bend', 'decision:bend-1']), TODAY);
    expect(
      rows.map((row) => asGiven(content, row)).map(({ fields, relations }) => [fields, relations]),
    ).toEqual([
      [{ slug: 'bend', population: null }, {}],
      [{ key: 'bend-1' }, { relationshipDocumentId: ['relationship:portland-bend'] }],
    ]);
  });
});
