import { english } from '../translations/english';

import { notMadeWords, rolesWords } from './roles-words';

describe('the roles of the office', () => {
  it('are told apart: made now, or there already', () => {
    const roles = [
      { name: 'Program Director', created: true },
      { name: 'Council Clerk', created: false },
    ];
    expect(rolesWords(roles, english)).toEqual([
      'Program Director: made.',
      'Council Clerk: existed already and was left as it is.',
    ]);
  });

  it('that were not made are told with the reason, as far as it is known', () => {
    const answered = (error: object): unknown => ({ response: { data: { error } } });
    expect(notMadeWords(answered({ status: 403, message: 'Forbidden' }), english)).toBe(
      'The roles were not made. Forbidden',
    );
    expect(notMadeWords(answered({ status: 500 }), english)).toBe('The roles were not made.');
    expect(notMadeWords(new TypeError('Failed to fetch'), english)).toMatch(
      /^It is not known whether the roles were made/,
    );
  });
});
