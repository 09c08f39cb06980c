import { placed } from './placed';

const named = (name: string): { name: string } => ({ name });

const arranged = (...names: string[]): string =>
  placed(names.map(named), ['partnerCity', named('country')], [named('due'), named('contact')])
    .map(({ name }) => name)
    .join(' ');

describe('the list of relationships', () => {
  it('tells the country beside the partner, and at its end what is due and the last contact', () => {
    expect(arranged('title', 'partnerCity', 'standing')).toBe(
      'title partnerCity country standing due contact',
    );
    expect(arranged('title', 'partnerCity')).toBe('title partnerCity country due contact');
  });

  it('tells the same where an editor has arranged other columns', () => {
    expect(arranged('slug')).toBe('country slug due contact');
    expect(arranged()).toBe('country due contact');
  });
});
