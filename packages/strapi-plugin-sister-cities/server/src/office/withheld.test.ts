import type { Check, CheckCode } from '../../../shared/eligibility';
import type { LifeEntry } from '../../../shared/office';
import { event, found, lviv, report, rule } from '../../../tests/support/facts';
import { activityRegular } from '../eligibility/checks/activity';
import { balanceMinimum } from '../eligibility/checks/balance';

import { checkFor, checkForContact, EVERYTHING, entryFor } from './withheld';

const check = (code: CheckCode, ok: Check['ok']): Check => ({
  code,
  ok,
  severity: 'block',
  required: '10000.00 USD',
  actual: '9250.00 USD',
  asOf: '2026-11-24',
  reason: 'Balance 9,250.00 USD on June 30, 2026.',
  source: 'P24',
  isAssumption: true,
  records: [{ type: 'association-report', documentId: 'r', title: 'PSSCA 2026' }],
});

const NOTHING = { finances: false, audit: false };

describe('a check of what associations report', () => {
  it.each<CheckCode>(['BALANCE_MINIMUM', 'REPORTS_CURRENT', 'FUNDING_SOURCES'])(
    '%s tells whoever may not see their finances the answer only',
    (code) => {
      expect(checkFor(check(code, false), NOTHING, 'en')).toEqual({
        code,
        ok: false,
        severity: 'block',
        required: code === 'REPORTS_CURRENT' ? null : '10000.00 USD',
        actual: null,
        asOf: '2026-11-24',
        reason: 'Not met, by what associations report.',
        source: 'P24',
        isAssumption: true,
        records: [],
      });
    },
  );

  it.each<[Check['ok'], string, string]>([
    [true, 'en', 'Met, by what associations report.'],
    [false, 'en', 'Not met, by what associations report.'],
    ['unknown', 'en', 'Not known: what associations report does not tell.'],
    [true, 'es', 'Se cumple, según lo que informan las asociaciones.'],
    [false, 'es-MX', 'No se cumple, según lo que informan las asociaciones.'],
    ['unknown', 'es', 'No se sabe: lo que informan las asociaciones no lo indica.'],
    [true, 'ja', '協会の報告によれば、満たされています。'],
    [false, 'ja', '協会の報告によれば、満たされていません。'],
    ['unknown', 'ja', '不明です。協会の報告からは分かりません。'],
    [true, 'uk', 'Виконано, за звітами асоціацій.'],
    [false, 'uk', 'Не виконано, за звітами асоціацій.'],
    ['unknown', 'uk', 'Невідомо: зі звітів асоціацій цього не видно.'],
    [true, 'de', 'Met, by what associations report.'],
  ])('whose answer is %j is told in %s as: %s', (ok, locale, reason) => {
    expect(checkFor(check('BALANCE_MINIMUM', ok), NOTHING, locale).reason).toBe(reason);
  });

  it('tells all to whoever may see their finances', () => {
    const balance = found(
      balanceMinimum,
      { minimumBalance: rule('10000.00 USD') },
      { relationship: lviv(), reports: [report({ endingBalance: '9250.00 USD' })] },
    );
    expect(balance?.reason).toContain('9,250.00');
    expect(balance && checkFor(balance, { finances: true, audit: false }, 'en')).toBe(balance);
  });
});

describe('a check of anything else', () => {
  it.each<CheckCode>(['ACTIVITY_REGULAR', 'PLEDGE_ON_FILE', 'NO_CONTACT'])('%s tells all', (code) => {
    const whole = check(code, true);
    expect(checkFor(whole, NOTHING, 'en')).toBe(whole);
  });
});

describe('an entry of a history', () => {
  const entry: LifeEntry = {
    key: 'lviv-2',
    sequence: 2,
    transition: 'change_friendship_to_sister',
    from: { designation: 'friendship_city', standing: 'active' },
    to: { designation: 'sister_city', standing: 'active' },
    reason: 'Three years of friendship.',
    actor: 'Program Director',
    overrideJustification: 'The Council has waived the rules.',
  };

  it('names who entered it, and why rules were set aside, to whoever keeps the record', () => {
    expect(entryFor(entry, { finances: false, audit: true })).toBe(entry);
    expect(entryFor(entry, EVERYTHING)).toBe(entry);
  });

  it('keeps both from anybody else, and nothing more', () => {
    expect(entryFor(entry, { finances: true, audit: false })).toEqual({
      ...entry,
      actor: null,
      overrideJustification: null,
    });
  });
});

describe('a check as the contact of an association reads it', () => {
  const rules = { minimumActivitiesPer12Months: rule(2) };
  const draft = { name: 'Visit that nobody has announced' };
  const activity = (events: readonly ReturnType<typeof event>[]): Check | undefined =>
    found(activityRegular, rules, { relationship: lviv(), events });

  it('counts events without naming them, for some are drafts', () => {
    const certain = activity([event('2026-05-01', draft), event('2026-06-01')]);
    expect(certain?.records).toHaveLength(2);
    expect(certain && checkForContact(certain, 'en')).toEqual({ ...certain, records: [] });
  });

  it.each([
    ['en', 'The dates or places of some events are not known exactly enough.'],
    ['es', 'No se conocen con suficiente exactitud las fechas o los lugares de algunos eventos.'],
    ['ja', '一部の催しは、正確な日付か場所が分かっていません。'],
    ['uk', 'Дати або місця деяких заходів відомі недостатньо точно.'],
  ])('names none in its reason in %s: %s', (locale, reason) => {
    const unclear = activity([event('2026-05-01'), event('2025', draft)]);
    expect(unclear?.reason).toContain(draft.name);
    expect(unclear && checkForContact(unclear, locale)).toEqual({ ...unclear, records: [], reason });
  });

  it('says that nothing is on file as it is', () => {
    const none = activity([]);
    expect(none && checkForContact(none, 'en')).toEqual(none);
  });

  it('keeps the own reports and balances', () => {
    const balance = check('BALANCE_MINIMUM', 'unknown');
    expect(checkForContact(balance, 'en')).toEqual(balance);
  });
});
