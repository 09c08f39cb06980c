import type { TransitionRequest } from '../../../shared/transition-request';
import type { Row } from '../documents/rows';

import { columnsAfter } from './columns';
import type { Outcome } from './columns';

const life = {
  designation: 'sister_city',
  standing: 'suspended',
  dates: { designatedOn: '1988', endedOn: null, endCause: null },
};

const outcome: Outcome = { life, establishedOn: null, noLongerEstablishedOn: null, takenBackOn: null };

/** What every row gets; a notice of before goes with what it told of. */
const LIFE = {
  designation: 'sister_city',
  standing: 'suspended',
  designatedOn: '1988',
  endedOn: null,
  endCause: null,
  publicNotice: null,
};

const row = (values: Record<string, unknown> = {}): Row => ({
  id: 1,
  documentId: 'khabarovsk',
  locale: 'en',
  isPublished: true,
  ...values,
});

const suspend: TransitionRequest = {
  transition: 'suspend',
  sequence: 1,
  decidedOn: '2022-03-02',
  locale: 'en',
};

describe('the columns of a row after a transition', () => {
  it('say where the relationship stands, and nothing else where nothing else was said', () => {
    expect(columnsAfter(suspend, outcome)(row({ summary: 'A draft.', publicNotice: 'x' }))).toEqual(LIFE);
  });

  it.each([
    ['en', 'en', { publicNotice: 'Suspended.' }],
    [null, 'en', { publicNotice: 'Suspended.' }],
    ['uk', 'en', {}],
  ])('take the notice in its own language: a row in %s, a notice in %s', (locale, language, added) => {
    const request = { ...suspend, locale: language, publicNotice: 'Suspended.' };
    expect(columnsAfter(request, outcome)(row({ locale }))).toEqual({ ...LIFE, ...added });
  });

  it.each(['resume', 'reactivate', 'make_emeritus', 'terminate'] as const)(
    'take the notice of before away in every language, and put a new one in its own: %s',
    (transition) => {
      const notices = (publicNotice?: string): unknown[] =>
        ['en', 'uk'].map((locale) => {
          const request = { ...suspend, transition, ...(publicNotice === undefined ? {} : { publicNotice }) };
          return columnsAfter(request, outcome)(row({ locale, publicNotice: 'Suspended.' })).publicNotice;
        });
      expect(notices()).toEqual([null, null]);
      expect(notices('Back.')).toEqual(['Back.', null]);
    },
  );

  it.each([
    ['suspended', undefined],
    ['active', null],
  ])('of a correction leave the notice while the relationship stays %s', (standing, publicNotice) => {
    const correction: TransitionRequest = { transition: 'correct', sequence: 2, corrects: 'khabarovsk-1' };
    const columns = columnsAfter(correction, { ...outcome, life: { ...life, standing } });
    expect(columns(row({ standing: 'suspended', publicNotice: 'Suspended.' })).publicNotice).toBe(
      publicNotice,
    );
  });

  it('open the period of engagement again that an entry closed which is taken back', () => {
    const correction: TransitionRequest = { transition: 'correct', sequence: 2, restore: true };
    const columns = columnsAfter(correction, { ...outcome, takenBackOn: '2022-03-02' });
    const periods = [
      { level: 'high', from: '1988', to: '2022-03-02' },
      { level: 'dormant', from: '2022-03-02' },
    ];
    expect(columns(row({ engagementPeriods: periods }))).toMatchObject({
      engagementLevel: 'high',
      engagementPeriods: [{ level: 'high', from: '1988', to: null }],
    });
    const others = columns(row({ engagementPeriods: [{ level: 'high', from: '1988' }] }));
    expect(['engagementPeriods' in others, 'engagementLevel' in others]).toEqual([false, false]);
    expect('engagementPeriods' in columns(row({ engagementPeriods: null }))).toBe(false);
  });

  it.each([
    [null, '2022', null, { establishedOn: '2022' }],
    ['', '2022', null, { establishedOn: '2022' }],
    ['1959', '2022', null, {}],
    [null, null, null, {}],
    ['2022', null, '2022', { establishedOn: null }],
    ['1959', null, '2022', {}],
  ])(
    'date a relationship that has no date, and undo it: %s, established %s, no longer %s',
    (stored, establishedOn, noLongerEstablishedOn, added) => {
      const columns = columnsAfter(suspend, {
        life,
        establishedOn,
        noLongerEstablishedOn,
        takenBackOn: null,
      });
      expect(columns(row({ establishedOn: stored }))).toEqual({ ...LIFE, ...added });
    },
  );

  it('close the open period of engagement, and add the new one behind', () => {
    const request: TransitionRequest = {
      ...suspend,
      engagementLevel: 'low',
      engagementCauses: ['armed_conflict'],
      reason: 'War.',
    };
    const periods = [
      { level: 'high', from: '1988', to: '2000' },
      { level: 'moderate', from: '2000', to: ' ' },
    ];
    expect(columnsAfter(request, outcome)(row({ engagementPeriods: periods }))).toEqual({
      ...LIFE,
      engagementLevel: 'low',
      engagementPeriods: [
        periods[0],
        { level: 'moderate', from: '2000', to: '2022-03-02' },
        { level: 'low', from: '2022-03-02', causes: ['armed_conflict'], note: 'War.' },
      ],
    });
  });

  it('begin with the first period, without a date where none is known', () => {
    const columns = columnsAfter({ transition: 'suspend', sequence: 1, engagementLevel: 'low' }, outcome);
    expect(columns(row({ engagementPeriods: null })).engagementPeriods).toEqual([{ level: 'low' }]);
    const long = columnsAfter(
      { ...suspend, engagementLevel: 'low', reason: 'x'.repeat(1200) },
      outcome,
    )(row());
    expect(JSON.stringify(long.engagementPeriods)).toHaveLength(
      JSON.stringify([{ level: 'low', from: '2022-03-02', note: 'x'.repeat(1000) }]).length,
    );
  });
});
