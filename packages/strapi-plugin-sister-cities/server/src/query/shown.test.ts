import { uidOf } from '../../../shared/names';
import { EVERYTHING_PUBLIC } from '../../../shared/presentation';

import type { Model } from './reach';
import { holdsGoverned, shown } from './shown';

const GIFT = uidOf('gift');
const RELATIONSHIP = uidOf('relationship');
const ASSOCIATION = uidOf('association');
const FILE = 'plugin::upload.file';

const toMany = (target: string): Model['attributes'][string] => ({ type: 'relation', target });

const MODELS: Model[] = [
  { uid: GIFT, attributes: { name: { type: 'string' }, pictures: { type: 'media' } } },
  {
    uid: RELATIONSHIP,
    attributes: {
      slug: { type: 'string' },
      facts: { type: 'json' },
      gifts: toMany(GIFT),
      associations: toMany(ASSOCIATION),
      gallery: { type: 'media' },
    },
  },
  { uid: ASSOCIATION, attributes: { name: { type: 'string' }, contactPoints: { type: 'json' } } },
  { uid: FILE, attributes: { name: { type: 'string' }, related: { type: 'relation' } } },
  { uid: 'shared.bell', attributes: { title: { type: 'string' }, gift: toMany(GIFT) } },
  { uid: 'shared.text', attributes: { text: { type: 'string' }, about: toMany(ASSOCIATION) } },
  {
    uid: 'api::page.page',
    attributes: {
      title: { type: 'string' },
      blocks: { type: 'dynamiczone', components: ['shared.bell', 'shared.text'] },
      lead: { type: 'component', component: 'shared.text' },
      about: { type: 'relation' },
    },
  },
];

const getModel = (uid: string): Model | undefined => MODELS.find((model) => model.uid === uid);

const NO_GIFTS = { ...EVERYTHING_PUBLIC, gifts: false };
const NO_CONTACTS = { ...EVERYTHING_PUBLIC, contactPoints: false };

const bell = { id: 1, documentId: 'bell', name: 'Peace Bell' };
const lviv = { id: 2, documentId: 'lviv', slug: 'portland-lviv' };
const association = { id: 3, name: 'Portland-Lviv', contactPoints: [{ telephone: '503' }] };

describe('what is shown', () => {
  it('of a hidden record is which one it is, alone and in a list', () => {
    const seen = { visibility: NO_GIFTS, getModel };
    expect(shown(GIFT, bell, seen)).toEqual({ id: 1, documentId: 'bell' });
    expect(shown(GIFT, [bell], seen)).toEqual([{ id: 1, documentId: 'bell' }]);
    expect(shown(GIFT, null, seen)).toBe(null);
    expect(shown(GIFT, bell, { visibility: NO_CONTACTS, getModel })).toEqual(bell);
  });

  it.each([
    ['a relation to nothing else', RELATIONSHIP, { ...lviv, gifts: [bell] }, lviv],
    ['an empty one', RELATIONSHIP, { ...lviv, gifts: [] }, lviv],
    [
      'what uses a file',
      FILE,
      {
        name: 'x',
        related: [
          { ...bell, __type: GIFT },
          { ...lviv, __type: RELATIONSHIP },
        ],
      },
      { name: 'x', related: [{ ...lviv, __type: RELATIONSHIP }] },
    ],
    [
      'what uses a file of something else',
      RELATIONSHIP,
      { ...lviv, gallery: [{ name: 'x', related: [{ ...bell, __type: GIFT }] }] },
      { ...lviv, gallery: [{ name: 'x', related: [] }] },
    ],
    [
      'below what uses a file',
      FILE,
      { related: [{ ...lviv, gifts: [bell], __type: RELATIONSHIP }] },
      { related: [{ ...lviv, __type: RELATIONSHIP }] },
    ],
    [
      'a polymorphic relation to one',
      'api::page.page',
      { about: { ...bell, __type: GIFT } },
      { about: null },
    ],
    [
      'a dynamic zone',
      'api::page.page',
      {
        blocks: [
          { __component: 'shared.bell', title: 'A', gift: bell },
          { __component: 'shared.text', text: 'B' },
        ],
      },
      {
        blocks: [
          { __component: 'shared.bell', title: 'A' },
          { __component: 'shared.text', text: 'B' },
        ],
      },
    ],
  ])('has no hidden gift in %s', (_where, uid, value, left) => {
    expect(shown(uid, value, { visibility: NO_GIFTS, getModel })).toEqual(left);
    expect(shown(uid, value, { visibility: EVERYTHING_PUBLIC, getModel })).toEqual(value);
    expect(holdsGoverned(uid, value, getModel)).toBe(true);
    expect(holdsGoverned(uid, left, getModel)).toBe(false);
  });

  it.each([
    ['the record itself', ASSOCIATION, association, { id: 3, name: 'Portland-Lviv' }],
    [
      'a relation',
      RELATIONSHIP,
      { associations: [association] },
      { associations: [{ id: 3, name: 'Portland-Lviv' }] },
    ],
    [
      'a dynamic zone',
      'api::page.page',
      { blocks: [{ __component: 'shared.text', about: association }] },
      { blocks: [{ __component: 'shared.text', about: { id: 3, name: 'Portland-Lviv' } }] },
    ],
    [
      'a component',
      'api::page.page',
      { lead: { about: association } },
      { lead: { about: { id: 3, name: 'Portland-Lviv' } } },
    ],
    [
      'what uses a file',
      FILE,
      { related: [{ ...association, __type: ASSOCIATION }] },
      { related: [{ id: 3, name: 'Portland-Lviv', __type: ASSOCIATION }] },
    ],
  ])('has no hidden contact points in %s', (_where, uid, value, left) => {
    expect(shown(uid, value, { visibility: NO_CONTACTS, getModel })).toEqual(left);
    expect(holdsGoverned(uid, value, getModel)).toBe(true);
    expect(holdsGoverned(uid, left, getModel)).toBe(false);
  });

  it.each([
    ['JSON that looks like a gift', RELATIONSHIP, { facts: { ...bell, __type: GIFT } }],
    ['a type without a model', 'api::other.other', { contactPoints: [], gifts: [bell] }],
    ['a date', RELATIONSHIP, { createdAt: new Date('2026-01-02') }],
    ['nothing behind a relation', RELATIONSHIP, { associations: null, gallery: [] }],
    ['a count', FILE, { related: { count: 2 } }],
    ['nothing', RELATIONSHIP, null],
  ])('is %s as it is', (_what, uid, value) => {
    expect(shown(uid, value, { visibility: NO_GIFTS, getModel })).toEqual(value);
    expect(holdsGoverned(uid, value, getModel)).toBe(false);
  });
});
