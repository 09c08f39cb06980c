import { english } from '../translations/english';

import { notUndone, notUndoneWords } from './not-undone';

describe('an import that was not undone', () => {
  it('is told with the reason that the server gives', () => {
    const thrown = { response: { data: { error: { status: 409, message: 'bend was changed since.' } } } };
    expect(notUndoneWords(notUndone(thrown), english)).toEqual({
      headline: 'Nothing was undone',
      reason: 'bend was changed since.',
    });
  });

  it('is not called so where nobody knows, because no answer came', () => {
    expect(notUndoneWords(notUndone(new TypeError('Failed to fetch')), english)).toEqual({
      headline: 'It is not known whether this was undone',
      reason: expect.stringContaining('The connection was lost.'),
    });
  });
});
