import { english } from '../translations/english';

import { isKept, keptAs, newDraft, readDraft, sharedFields, takenOutIn } from './draft';
import { lettersRequest, notMade, notMadeWords } from './sent';

describe('a draft', () => {
  it('is all active partners in the language of the panel, else in English', () => {
    expect(newDraft('uk', 'k')).toMatchObject({ key: 'k', language: 'uk', standing: 'active', takenOut: [] });
    expect(newDraft('fi', 'k').language).toBe('en');
  });

  it('is read as it was kept', () => {
    const draft = { ...newDraft('en', 'k'), title: 'To {city}', takenOut: ['r1'] };
    expect(readDraft(JSON.stringify(draft))).toEqual(draft);
    expect(takenOutIn(draft)).toEqual(['r1']);
  });

  it.each([
    [null],
    ['{'],
    ['[]'],
    ['"1"'],
    ['{"version":"0","key":"k"}'],
    ['{"version":"1"}'],
    ['{"version":"1","key":7}'],
  ])('is begun anew where %j was kept', (stored) => {
    expect(readDraft(stored)).toBeUndefined();
  });

  it('is not kept where somebody else would find it', () => {
    expect(keptAs('1')).not.toBe(keptAs('11'));
  });

  it('that was written on while its letters were made is not the one that was sent', () => {
    const sent = { ...newDraft('en', 'k'), title: 'To {city}' };
    expect(isKept(JSON.stringify(sent), sent)).toBe(true);
    expect(isKept(JSON.stringify(readDraft(JSON.stringify(sent))), sent)).toBe(true);
    expect(isKept(JSON.stringify({ ...sent, title: 'To {city}, again' }), sent)).toBe(false);
    expect(isKept(null, sent)).toBe(false);
  });

  it('loses what no field can hold', () => {
    expect(readDraft('{"version":"1","key":"k","title":{},"takenOut":[1]}')).toEqual({
      version: '1',
      key: 'k',
    });
  });
});

it('is sent with its key, its text as it was written, and what was shown of each partner', () => {
  const draft = {
    ...newDraft('en', 'k'),
    title: 'To {city}',
    text: 'Dear\n',
    subject: 'public_health',
    dateSent: 'May 2020',
  };
  const partner = {
    relationship: 'r1',
    designation: 'sister_city',
    standing: 'active',
    cityName: 'Sapporo',
    countryName: 'Japan',
    values: {},
    version: 'v1',
  };
  expect(lettersRequest(draft, sharedFields(english, []), [partner], 'en')).toEqual({
    key: 'k',
    language: 'en',
    title: 'To {city}',
    text: 'Dear\n',
    subject: 'public_health',
    dateSent: '2020-05',
    visibility: 'public',
    partners: [{ relationship: 'r1', version: 'v1' }],
  });
});

const answered = (error: object): unknown => ({ response: { data: { error } } });

it.each([
  [new TypeError('Failed to fetch'), { kind: 'lost' }],
  [answered({ status: 503, message: 'Down' }), { kind: 'lost' }],
  [answered({ status: 409, message: 'Changed' }), { kind: 'changed', message: 'Changed' }],
  [
    answered({ status: 409, message: 'Made', details: { letters: ['a', 1] } }),
    { kind: 'made-before', message: 'Made', letters: ['a'] },
  ],
  [answered({ status: 403, message: 'Forbidden' }), { kind: 'refused', messages: ['Forbidden'] }],
  [
    answered({
      status: 400,
      message: 'Two. Two.',
      details: {
        errors: [
          { path: ['title'], message: 'Two.' },
          { path: ['text'], message: 'Two.' },
        ],
      },
    }),
    { kind: 'refused', messages: ['Two.'] },
  ],
  [{ status: 500 }, { kind: 'refused', messages: [] }],
])('what %p means for the letters is told', (thrown, failure) => {
  expect(notMade(thrown)).toEqual(failure);
});

it.each([
  [{ kind: 'refused', messages: ['One.', 'Two.'] }, 'Nothing was made. One. Two.'],
  [{ kind: 'refused', messages: [] }, 'Nothing was made.'],
  [{ kind: 'changed', message: 'Changed.' }, 'Nothing was made. Changed.'],
  [{ kind: 'made-before', message: 'Made.', letters: ['a'] }, 'Nothing was made. Made.'],
  [{ kind: 'lost' }, `${english('letters.lost')} ${english('letters.lost-hint')}`],
] as const)('who has left the page is told why no letters were made: %j', (failure, words) => {
  expect(notMadeWords(failure, english)).toBe(`One letter to every partner: ${words}`);
});
