import { english } from '../translations/english';

import { rolesWords } from './roles-words';

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
});
