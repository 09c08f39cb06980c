import type { LifeEntry, LifeOf } from '../../../shared/office';
import { english } from '../translations/english';

import { correctionDraft, correctionFields, correctionRequest } from './correction';

const ENTRY: LifeEntry = {
  key: 'portland-lviv-2',
  sequence: 2,
  transition: 'designate_friendship',
  from: { designation: null, standing: 'proposed' },
  to: { designation: 'friendship_city', standing: 'active' },
};

const LVIV: LifeOf = {
  documentId: 'lviv',
  title: 'Portland – Lviv',
  today: '2026-11-24',
  sequence: 4,
  designation: 'friendship_city',
  standing: 'active',
  dates: { designatedOn: '2022', endedOn: null, endCause: null },
  establishedOn: '2022',
  lastContactOn: null,
  history: [ENTRY],
  transitions: [],
  deadlines: { recommendationBy: null, councilBy: null },
  decisionBody: null,
  policyVersion: 0,
};

const request = (life: LifeOf, typed: Record<string, string>): Record<string, unknown> => {
  const draft = { ...correctionDraft(life), ...typed };
  return correctionRequest(life, ENTRY, draft, correctionFields(life, ENTRY, draft, english), 'en');
};

describe('a correction', () => {
  it('says what was wrong, and nothing else unless somebody chose to', () => {
    expect(request(LVIV, { reason: 'Another city.', designatedOn: '2020' })).toEqual({
      reason: 'Another city.',
      corrects: 'portland-lviv-2',
      sequence: 4,
    });
  });

  it('sends the dates that are put right, and not those that stay', () => {
    expect(request(LVIV, { way: 'dates', reason: 'r', designatedOn: '31 August 2022' })).toMatchObject({
      designatedOn: '2022-08-31',
    });
    expect(request(LVIV, { way: 'dates', reason: 'r' })).not.toHaveProperty('designatedOn');
  });

  it('takes an entry back', () => {
    expect(request(LVIV, { way: 'restore', reason: 'r' })).toMatchObject({ restore: true });
  });

  it.each<[Partial<LifeOf>, string[]]>([
    [{}, ['reason', 'way', 'designatedOn', 'sourceUrl']],
    [{ standing: 'terminated' }, ['reason', 'way', 'designatedOn', 'endedOn', 'endCause', 'sourceUrl']],
    [{ designation: null, standing: 'declined' }, ['reason', 'way', 'sourceUrl']],
  ])('asks for the dates that there can be: %#', (life, names) => {
    const fields = correctionFields({ ...LVIV, ...life }, ENTRY, { way: 'dates' }, english);
    expect(fields.map(({ name }) => name)).toEqual(names);
  });
});
