import { english } from '../translations/english';

import { notChangedWords, Refused, refusedAfterSending, refusedBy } from './refused';

const answered = (status: number, message: string, errors: object[] = []): Error =>
  Object.assign(new Error(message), {
    response: { data: { error: { status, message, details: { errors } } } },
  });

describe('a refusal', () => {
  it.each([
    [409, 'conflict'],
    [403, 'forbidden'],
    [404, 'gone'],
    [503, 'unreachable'],
    [500, 'other'],
  ] as const)('of %i is told in words', (status, why) => {
    const refused = refusedBy(answered(status, 'Internal'), english);
    expect(refused.why).toBe(why);
    expect(refused.message).toContain(english(`inbox.refused-${why}`));
  });

  it('says that there is no connection where nobody answered', () => {
    expect(refusedBy(new TypeError('Failed to fetch'), english).message).toBe(
      english('inbox.refused-unreachable'),
    );
  });

  it('passes on what the rules of the city say', () => {
    const problem = { path: ['state'], message: 'state is later. Expected one of received, answered.' };
    expect(refusedBy(answered(400, problem.message, [problem]), english).message).toBe(
      `${english('inbox.refused-other')} ${problem.message}`,
    );
  });

  it('says that nobody knows where a change was sent and no answer came', () => {
    const lost = refusedAfterSending(new TypeError('Failed to fetch'), english);
    expect([lost.why, lost.message]).toEqual(['unknown', english('inbox.refused-unknown')]);
    expect(english(notChangedWords(lost), { title: 'Olena' })).toBe(
      'It is not known whether this was changed: Olena',
    );
    const forbidden = refusedAfterSending(answered(403, 'Forbidden'), english);
    expect(english(notChangedWords(forbidden), { title: 'Olena' })).toBe('Nothing was changed: Olena');
  });

  it('stays as it is once it has words', () => {
    const refused = new Refused('conflict', 'Somebody was faster.');
    expect(refusedBy(refused, english)).toBe(refused);
    expect(refused.response.data.error).toEqual({ status: 409, message: 'Somebody was faster.' });
  });
});
