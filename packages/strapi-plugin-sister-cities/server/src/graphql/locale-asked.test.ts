import { localeAsked } from './locale-asked';

const context = {
  rootQueryArgsByPath: new Map([
    ['partners', { locale: 'es' }],
    ['all', { locale: '*' }],
    ['plain', {}],
  ]),
};

const below = (root: string): unknown => ({
  path: { key: 'name', prev: { key: 0, prev: { key: root, prev: undefined } } },
});

it('the locale of a branch is the one its root field was asked for', () => {
  expect(localeAsked(context, below('partners'))).toBe('es');
  expect(localeAsked(context, { path: { key: 'partners', prev: undefined } })).toBe('es');
});

it('is not known where none was named, or every one', () => {
  expect(localeAsked(context, below('plain'))).toBeUndefined();
  expect(localeAsked(context, below('all'))).toBeUndefined();
  expect(localeAsked(context, below('elsewhere'))).toBeUndefined();
  expect(localeAsked({}, below('partners'))).toBeUndefined();
  expect(localeAsked(undefined, undefined)).toBeUndefined();
});
