import { readToken, signToken } from './form-token';
import type { IssuedForm } from './form-token';

const SECRET = 'a secret for tests';
const issuedAt = new Date('2026-11-28T10:00:00.000Z');
const issued: IssuedForm = { form: 'volunteer_inquiry', locale: 'zh-Hant', issuedAt, nonce: 'abc-_1' };
const token = signToken(SECRET, issued);

const after = (milliseconds: number): Date => new Date(issuedAt.getTime() + milliseconds);
const read = (given: string, milliseconds: number, secret = SECRET) =>
  readToken(secret, { token: given, form: 'volunteer_inquiry', now: after(milliseconds) });

describe('the token of a form', () => {
  it.each([
    [-1000, 'tooFast'],
    [0, 'tooFast'],
    [2_999, 'tooFast'],
    [3_000, issued],
    [7_200_000, issued],
    [7_200_001, 'expired'],
  ])('%i ms after it was given opens %j', (milliseconds, expected) => {
    expect(read(token, milliseconds)).toEqual(expected);
  });

  it('opens its own form only', () => {
    expect(readToken(SECRET, { token, form: 'resident_idea', now: after(5000) })).toBe('unknown');
  });

  it('opens nothing with another secret', () => {
    expect(read(token, 5000, 'another')).toBe('unknown');
  });

  it.each([
    [''],
    ['....'],
    ['volunteer_inquiry'],
    [token.slice(0, -1)],
    [`${token}A`],
    [`${token}.x`],
    [token.replace('zh-Hant', 'en')],
    [token.replace('volunteer_inquiry', 'resident_idea')],
    [token.replace('abc-_1', 'abc-_2')],
    [token.replace(issuedAt.getTime().toString(36), after(1000).getTime().toString(36))],
  ])('that was changed opens nothing: %s', (changed) => {
    expect(read(changed, 5000)).toBe('unknown');
  });
});
