import fc from 'fast-check';

import { FORMATS } from '../../../shared/formats';

import { referenceFrom } from '../strapi/reference';

import { slugify } from './defaults';

describe('a slug made of names', () => {
  it.each([
    ['Portland-Sapporo', 'portland-sapporo'],
    ['São Paulo – Ōsaka', 'sao-paulo-osaka'],
    ['  St. John’s / Québec  ', 'st-john-s-quebec'],
    ['Malmö-Łódź', 'malmo-lodz'],
    ['København-Tromsø', 'kobenhavn-tromso'],
    ['Gießen', 'giessen'],
    ['Ærøskøbing', 'aeroskobing'],
    ['Đà Nẵng', 'da-nang'],
    ['Diyarbakır', 'diyarbakir'],
    ['ﬁne', 'fine'],
    ['札幌', ''],
    ['', ''],
    ['---', ''],
  ])('turns %p into %p', (name, slug) => {
    expect(slugify(name)).toBe(slug);
  });

  it('is empty or a valid slug, whatever the names hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (name) => {
        const made = slugify(name).slice(0, 200);
        expect(made === '' || FORMATS.slug.accepts(made)).toBe(true);
      }),
      { seed: 1983, verbose: true, numRuns: 1000 },
    );
  });

  it('does not change when it is made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(slugify(slugify(name))).toBe(slugify(name));
      }),
      { seed: 1983, verbose: true },
    );
  });
});

describe('the city that a write names', () => {
  it.each([
    ['by document', 'abc', { documentId: 'abc' }],
    ['by row', 7, { id: 7 }],
    ['as an object', { documentId: 'abc' }, { documentId: 'abc' }],
    ['as an object of both, by its document', { id: 7, documentId: 'abc' }, { documentId: 'abc' }],
    ['as an object of a row', { id: 7 }, { id: 7 }],
    ['as a list of one', ['abc'], { documentId: 'abc' }],
    ['by set', { set: ['abc'] }, { documentId: 'abc' }],
    ['by set of one', { set: { documentId: 'abc' } }, { documentId: 'abc' }],
    ['by connect', { connect: [{ id: 7 }] }, { id: 7 }],
    ['by connect beside disconnect', { disconnect: ['old'], connect: ['new'] }, { documentId: 'new' }],
    ['by set rather than connect', { set: ['abc'], connect: ['other'] }, { documentId: 'abc' }],
  ])('is understood %s', (_, value, reference) => {
    expect(referenceFrom(value)).toEqual(reference);
  });

  it.each([
    [null],
    [undefined],
    [[]],
    [{}],
    [{ set: [] }],
    [{ connect: [] }],
    [{ disconnect: ['abc'] }],
    [true],
  ])('is none in %j', (value) => {
    expect(referenceFrom(value)).toBeUndefined();
  });
});
