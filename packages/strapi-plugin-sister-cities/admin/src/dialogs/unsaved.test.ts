import { unsavedIn, withUnsaved } from './unsaved';

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

describe('a form that is loaded again', () => {
  const before = { documentId: 'lviv', id: 7, locale: 'en', standing: 'active', summary: 'Friends.' };
  const kept = { unsaved: { summary: 'Typed.' }, before };

  it('has the new standing, and what somebody typed', () => {
    expect(withUnsaved(kept, { ...before, standing: 'suspended' })).toEqual({
      ...before,
      standing: 'suspended',
      summary: 'Typed.',
    });
  });

  it.each([{ locale: 'uk', id: 8 }, { id: 9 }, { documentId: 'sapporo' }])(
    'never has what was typed into another one: %j',
    (other) => {
      expect(withUnsaved(kept, { ...before, ...other })).toBeUndefined();
    },
  );
});
