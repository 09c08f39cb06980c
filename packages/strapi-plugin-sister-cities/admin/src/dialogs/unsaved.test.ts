import { unsavedIn } from './unsaved';

describe('what is not saved in a form', () => {
  it('is each field that differs from what the form began with', () => {
    const before = {
      summary: 'Gardens.',
      standing: 'active',
      links: [{ url: 'a' }],
      partner: { connect: [] },
    };
    const now = { summary: 'Typed.', standing: 'active', links: [{ url: 'b' }], partner: { connect: [] } };
    expect(unsavedIn(now, before)).toEqual({ summary: 'Typed.', links: [{ url: 'b' }] });
    expect(unsavedIn(before, before)).toEqual({});
  });
});
