import { planImport } from '../import/plan';

import { outlineOf, tooMuch } from './outline';

const CONTEXT = { today: '2026-11-28' };

const BEND = { key: 'bend', name: 'Bend', countryCode: 'US' };

const outline = (content: Record<string, unknown>) =>
  outlineOf(content, planImport(content, new Set(), CONTEXT));

describe('the outline of a file', () => {
  it('has every row with what is wrong with it, also one of which nothing can be made', () => {
    const { rows, problems } = outline({
      cities: [BEND, { ...BEND, key: 'salem', timeZone: 'Salem' }, { name: 'No key' }, 'none'],
      colours: [],
    });
    expect(rows.map(({ key, index, planned }) => [key, index, planned?.reference])).toEqual([
      ['bend', 0, 'city:bend'],
      ['salem', 1, 'city:salem'],
      ['', 2, undefined],
      ['', 3, undefined],
    ]);
    expect(rows.map((row) => row.problems)).toEqual([
      [],
      [
        {
          field: 'timeZone',
          message: 'timeZone is Salem. Expected an IANA time zone such as America/Los_Angeles.',
        },
      ],
      [{ field: 'key', message: 'key is empty. Expected a key, which becomes the slug.' }],
      [{ field: null, message: 'cities.3 is none. Expected an object.' }],
    ]);
    expect(problems).toEqual([{ field: 'colours', message: expect.stringContaining('colours is []') }]);
  });

  it('has a section of one record as one row', () => {
    const { rows } = outline({ program: { mood: 'good' } });
    expect(rows).toHaveLength(1);
    expect([rows[0]?.section, rows[0]?.index, rows[0]?.problems[0]?.field]).toEqual([
      'program',
      null,
      'mood',
    ]);
  });
});

describe('a file', () => {
  const rows = (count: number): object => Array.from({ length: count }, () => ({}));

  it.each([
    [{ cities: rows(2000) }, undefined],
    [
      { cities: rows(2000), program: {} },
      'The file has 2001 rows. Expected at most 2000: import it in parts.',
    ],
    [{ cities: ['x'.repeat(999_985)] }, undefined],
    [
      { cities: ['x'.repeat(999_986)] },
      'The file has 1000001 bytes. Expected at most 1000000: import it in parts.',
    ],
  ])('is taken or too much', (content, words) => {
    expect(tooMuch({ ...content })).toBe(words);
  });
});
