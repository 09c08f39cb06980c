import { errorAt, errorText, textsIn, withLabel } from './server-errors';

describe('errors of the server', () => {
  const links: unknown[] = [];
  links[1] = { url: 'links.1.url is x. Expected a web address.', tags: ['links.1.tags.0 is y. Expected z.'] };

  it('are found at the place they belong to, in sparse lists too', () => {
    expect(errorAt(links, 1, 'url')).toBe('links.1.url is x. Expected a web address.');
    expect(errorAt(links, 0, 'url')).toBeUndefined();
    expect(errorAt('a text', 0)).toBeUndefined();
    expect(errorAt(undefined, 0)).toBeUndefined();
  });

  it('are collected from below', () => {
    expect(textsIn(links)).toHaveLength(2);
    expect(textsIn(null)).toEqual([]);
  });

  it('name the field by its label', () => {
    expect(withLabel('links.1.url is x.', 'links.1.url', 'Address')).toBe('Address is x.');
    expect(withLabel('links.1.tags.0 is y.', 'links.1.tags', 'Tags')).toBe('Tags is y.');
    expect(withLabel('links.1.urls is x.', 'links.1.url', 'Address')).toBe('links.1.urls is x.');
    expect(withLabel('Something else.', 'links', 'Links')).toBe('Something else.');
  });

  it('become one text, or none', () => {
    expect(errorText(errorAt(links, 1, 'tags'), 'links.1.tags', 'Tags')).toBe('Tags is y. Expected z.');
    expect(errorText(undefined, 'links', 'Links')).toBeUndefined();
  });
});
