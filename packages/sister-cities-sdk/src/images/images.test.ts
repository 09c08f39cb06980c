import { imageAttributes } from './index';

const instance = 'https://cms.example.org/graphql';

const bell = {
  url: '/uploads/bell.jpg',
  width: 2000,
  height: 1500,
  formats: {
    thumbnail: { url: '/uploads/thumbnail_bell.jpg', width: 208, height: 156 },
    medium: { url: '/uploads/medium_bell.jpg', width: 750, height: 563 },
    small: { url: 'https://cdn.example.org/small bell.jpg', width: 500, height: 375 },
  },
};

describe('the attributes of a picture', () => {
  it('offer each copy that Strapi made with its width, the narrowest first, at its whole address', () => {
    expect(imageAttributes(bell, { instance, alt: 'The Peace Bell of Sapporo' })).toEqual({
      src: 'https://cms.example.org/uploads/bell.jpg',
      srcset: [
        'https://cms.example.org/uploads/thumbnail_bell.jpg 208w',
        'https://cdn.example.org/small%20bell.jpg 500w',
        'https://cms.example.org/uploads/medium_bell.jpg 750w',
        'https://cms.example.org/uploads/bell.jpg 2000w',
      ].join(),
      alt: 'The Peace Bell of Sapporo',
      width: 2000,
      height: 1500,
    });
  });

  it.each([
    [null],
    [undefined],
    ['none'],
    [{}],
    [[]],
    [{ small: null, medium: {}, large: { url: 7, width: '9' }, thumbnail: { url: '/a', width: 0 } }],
  ])('do without copies: %j', (formats) => {
    const { srcset } = imageAttributes({ ...bell, formats }, { instance, decorative: true });
    expect(srcset).toBe('https://cms.example.org/uploads/bell.jpg 2000w');
  });

  it('offer no widths where none is known', () => {
    const { srcset, width } = imageAttributes({ url: '/uploads/flag.svg' }, { instance, decorative: true });
    expect([srcset, width]).toEqual(['', undefined]);
  });

  it('offer the picture itself where a copy is as wide', () => {
    const formats = { large: { url: '/uploads/large.jpg', width: 2000 } };
    expect(imageAttributes({ ...bell, formats }, { instance, decorative: true }).srcset).toBe(
      'https://cms.example.org/uploads/bell.jpg 2000w',
    );
  });

  it('hold an address that cannot be read as it is', () => {
    expect(imageAttributes({ url: 'http://[' }, { instance, decorative: true }).src).toBe('http://[');
    expect(imageAttributes(bell, { instance: 'nowhere', decorative: true }).src).toBe('/uploads/bell.jpg');
  });

  it('ask what the picture shows, or to say that it only decorates', () => {
    // @ts-expect-error -- neither is given
    expect(imageAttributes(bell, { instance }).alt).toBe('');
    // @ts-expect-error -- a file may have no text, and then there is none to show
    imageAttributes(bell, { instance, alt: null });
    // @ts-expect-error -- both are given
    imageAttributes(bell, { instance, alt: 'A bell', decorative: true });
  });
});
