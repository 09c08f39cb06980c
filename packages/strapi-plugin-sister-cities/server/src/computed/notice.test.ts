import type { LogEntry } from './log';
import { currentNotice } from './notice';

const entry = (sequence: number, of: Partial<LogEntry>): LogEntry => ({
  key: `portland-khabarovsk-${String(sequence)}`,
  sequence,
  classification: 'suspend',
  result: 'pass',
  fromDesignation: 'sister_city',
  fromStanding: 'active',
  toDesignation: 'sister_city',
  toStanding: 'suspended',
  decidedOn: '2022-03-02',
  effectiveOn: null,
  corrects: null,
  ...of,
});

const entered = entry(1, {
  classification: 'record_existing',
  fromStanding: null,
  toStanding: 'active',
  decidedOn: null,
});

describe('the notice of a relationship', () => {
  it.each([['active'], ['proposed'], ['declined'], ['withdrawn'], [null]])(
    'that is %s is none',
    (standing) => {
      expect(currentNotice(standing, [entered])).toBeNull();
    },
  );

  it.each([['suspended'], ['emeritus'], ['terminated']])(
    'that is %s tells since when, and by which decision',
    (standing) => {
      const decided = entry(2, { toStanding: standing });
      expect(currentNotice(standing, [decided, entered])).toEqual({
        standing,
        since: '2022-03-02',
        entry: decided,
      });
    },
  );

  it('counts from the day on which the decision took effect', () => {
    const decided = entry(2, { effectiveOn: '2022-04' });
    expect(currentNotice('suspended', [entered, decided])?.since).toBe('2022-04');
  });

  it('tells of the last change, whatever was decided since without changing anything', () => {
    const entries = [
      entered,
      entry(2, { decidedOn: '2010' }),
      entry(3, {
        classification: 'resume',
        fromStanding: 'suspended',
        toStanding: 'active',
        decidedOn: '2012',
      }),
      entry(4, { decidedOn: '2022' }),
      entry(5, { classification: 'resume', fromStanding: 'suspended', result: 'fail', decidedOn: '2024' }),
    ];
    expect(currentNotice('suspended', entries)).toMatchObject({ since: '2022', entry: { sequence: 4 } });
  });

  it('tells of the suspension again once a resumption that was entered by mistake is corrected', () => {
    const entries = [
      entered,
      entry(2, {}),
      entry(3, {
        classification: 'resume',
        fromStanding: 'suspended',
        toStanding: 'active',
        decidedOn: '2024',
      }),
      entry(4, { classification: 'correct', corrects: 'portland-khabarovsk-3', decidedOn: '2025' }),
    ];
    expect(currentNotice('suspended', entries)).toMatchObject({
      since: '2022-03-02',
      entry: { sequence: 2 },
    });
  });

  it('has no date where the relationship entered the record suspended, or where the history does not fit', () => {
    const suspendedFromTheStart = entry(1, { fromStanding: null, fromDesignation: null, decidedOn: null });
    expect(currentNotice('suspended', [suspendedFromTheStart])).toEqual({
      standing: 'suspended',
      since: null,
      entry: suspendedFromTheStart,
    });
    expect(currentNotice('suspended', [entered])).toEqual({
      standing: 'suspended',
      since: null,
      entry: null,
    });
    expect(currentNotice('suspended', [])).toEqual({ standing: 'suspended', since: null, entry: null });
  });
});
