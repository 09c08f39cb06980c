import type { Check } from '../../../../shared/eligibility';
import type { Policy } from '../../../../shared/policy';
import type { TransitionRequest } from '../../../../shared/transition-request';

import { factsOf } from '../../../../tests/support/facts';
import { questionOf } from '../check';

import { decisionBodyOf } from './decision-body';

const POLICY: Policy = {
  decisionBody: {
    value: 'Portland City Council',
    severity: 'block',
    enabled: true,
    source: 'P20, P29',
    isAssumption: false,
  },
};

const vote = (
  body: string | undefined,
  transition: TransitionRequest['transition'] = 'suspend',
): TransitionRequest => ({
  transition,
  sequence: 1,
  ...(body === undefined ? {} : { body }),
});

const decisionBodyCheck = (
  request: TransitionRequest,
  policy: Policy,
  asOf: string,
  locale: string,
): Check[] => [decisionBodyOf(request)(questionOf(factsOf({ asOf }), policy, locale)) ?? []].flat();

describe('the body that decides', () => {
  it.each([
    ['Portland City Council', true],
    [' portland city council', true],
    ['The Mayor', false],
    [undefined, false],
  ])('is the one that the rules name: %s', (body, ok) => {
    expect(decisionBodyCheck(vote(body), POLICY, '2026-11-24', 'en')).toEqual([
      expect.objectContaining({
        code: 'DECISION_BODY',
        ok,
        severity: 'block',
        required: 'Portland City Council',
        actual: body ?? null,
        asOf: '2026-11-24',
        source: 'P20, P29',
        isAssumption: false,
        records: [],
      }),
    ]);
  });

  it.each([
    ['en', 'The Mayor decided; by the rules it is for Portland City Council to decide.'],
    ['es-MX', 'Decidió The Mayor; según las reglas le corresponde a Portland City Council.'],
    ['ja', 'The Mayorが決定しましたが、規則ではPortland City Councilが決定します。'],
    ['uk', 'Рішення ухвалив орган The Mayor; за правилами це має бути Portland City Council.'],
    ['xx', 'The Mayor decided; by the rules it is for Portland City Council to decide.'],
  ])('is named in the language %s', (locale, reason) => {
    expect(decisionBodyCheck(vote('The Mayor'), POLICY, '2026-11-24', locale)[0]?.reason).toBe(reason);
  });

  it.each([
    ['en', 'Portland City Council decided, as the rules ask.'],
    ['es', 'Decidió Portland City Council, como piden las reglas.'],
    ['ja', '規則のとおり、Portland City Councilが決定しました。'],
    ['uk', 'Рішення ухвалив орган, якого вимагають правила: Portland City Council.'],
  ])('is confirmed in the language %s', (locale, reason) => {
    const [check] = decisionBodyCheck(vote('Portland City Council'), POLICY, '2026-11-24', locale);
    expect(check?.reason).toBe(reason);
  });

  it('is shown as missing where nobody is named', () => {
    expect(decisionBodyCheck(vote(undefined), POLICY, '2026-11-24', 'en')[0]?.reason).toMatch(/^– decided/);
  });

  it('is nobody where the city has no such rule, or the transition needs no decision', () => {
    const { decisionBody } = POLICY;
    const off: Policy = decisionBody ? { decisionBody: { ...decisionBody, enabled: false } } : {};
    expect(decisionBodyCheck(vote('The Mayor'), {}, '2026-11-24', 'en')).toEqual([]);
    expect(decisionBodyCheck(vote('The Mayor'), off, '2026-11-24', 'en')).toEqual([]);
    expect(decisionBodyCheck(vote('The Mayor', 'decline'), POLICY, '2026-11-24', 'en')).toEqual([]);
  });
});
