import type { DialogField } from './fields';
import { missingFields, sentFields } from './sent';

const field = (
  kind: 'line' | 'lines' | 'date' | 'count' | 'number' | 'money',
  name: string,
): DialogField => ({
  kind,
  name,
  label: name,
  required: false,
});

describe('what a dialog sends', () => {
  it.each<[DialogField, string, unknown]>([
    [field('date', 'decidedOn'), '1 June 2026', '2026-06-01'],
    [field('date', 'decidedOn'), 'May 1988', '1988-05'],
    [field('date', 'decidedOn'), '1959', '1959'],
    [field('date', 'decidedOn'), ' yesterday ', 'yesterday'],
    [field('date', 'decidedOn'), '29 February 2023', '29 February 2023'],
    [field('count', 'votesYes'), ' 5', 5],
    [field('count', 'votesYes'), '0', 0],
    [field('count', 'votesYes'), '-1', '-1'],
    [field('count', 'votesYes'), 'four', 'four'],
    [field('number', 'target'), '12.5', 12.5],
    [field('number', 'target'), '-3', -3],
    [field('number', 'target'), '1e3', '1e3'],
    [field('money', 'endingBalance'), '9,250 usd', '9250.00 USD'],
    [field('money', 'endingBalance'), ' $9,250', '$9,250'],
    [field('line', 'identifier'), ' Resolution 37700 ', 'Resolution 37700'],
  ])('is read as the server takes it, or left as typed for it to refuse: %#', (asked, typed, sent) => {
    expect(sentFields([asked], { [asked.name]: typed }, 'en')).toEqual({ [asked.name]: sent });
  });

  it('leaves out what nobody filled in, and what the dialog no longer shows', () => {
    const causes: DialogField = {
      kind: 'choices',
      name: 'engagementCauses',
      vocabulary: 'engagementCause',
      label: '',
      required: false,
    };
    const fields = [field('line', 'body'), field('lines', 'reason'), causes];
    const draft = { body: ' ', reason: 'The war.', engagementCauses: [], publicNotice: 'Suspended.' };
    expect(sentFields(fields, draft, 'en')).toEqual({ reason: 'The war.' });
    expect(sentFields([causes], { engagementCauses: ['armed_conflict'] }, 'en')).toEqual({
      engagementCauses: ['armed_conflict'],
    });
  });
});

describe('what a dialog misses', () => {
  it('is what it cannot do without and nobody filled in', () => {
    const fields = [
      { ...field('date', 'decidedOn'), required: true },
      { ...field('line', 'body'), required: true },
      field('line', 'identifier'),
    ];
    expect(missingFields(fields, { decidedOn: ' ', body: 'Council' }).map(({ name }) => name)).toEqual([
      'decidedOn',
    ]);
  });
});
