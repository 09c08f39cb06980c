import { readAddress, writeAddress } from './address';
import type { Address } from './address';
import type { Target } from './entry';
import { changeBody, choicesQuery, countQuery, pageQuery, targetsPath } from './query';

const read = (search: string): Address => readAddress(new URLSearchParams(search), ['volunteers', 'ideas']);

describe('the address of the inbox', () => {
  it.each<[string, Address]>([
    ['', { kind: 'volunteers', filter: 'open', page: 1 }],
    ['list=ideas', { kind: 'ideas', filter: 'open', page: 1 }],
    ['list=ideas&state=adopted&page=3', { kind: 'ideas', filter: 'adopted', page: 3 }],
    ['list=volunteers&state=all', { kind: 'volunteers', filter: 'all', page: 1 }],
  ])('says what is shown: %s', (search, address) => {
    expect(read(search)).toEqual(address);
    expect(read(new URLSearchParams(writeAddress(address)).toString())).toEqual(address);
  });

  it.each([
    'list=letters',
    'list=volunteers&state=adopted',
    'page=0',
    'page=-1',
    'page=1e3',
    'state=__proto__',
  ])('that asks for what there is not shows what is open: %s', (search) => {
    expect(read(search)).toEqual({ kind: 'volunteers', filter: 'open', page: 1 });
  });

  it('never asks for a list that somebody may not read', () => {
    expect(readAddress(new URLSearchParams('list=volunteers'), ['ideas']).kind).toBe('ideas');
  });
});

describe('what the server is asked for', () => {
  it('is whoever has waited longest first, and of what is done the latest', () => {
    expect(pageQuery({ kind: 'volunteers', filter: 'open', page: 2 })).toEqual({
      page: 2,
      pageSize: 10,
      sort: 'createdAt:ASC',
      filters: { state: { $in: ['received', 'forwarded'] } },
    });
    expect(pageQuery({ kind: 'ideas', filter: 'under_review', page: 1 }).sort).toBe('createdAt:ASC');
    expect(pageQuery({ kind: 'ideas', filter: 'adopted', page: 1 }).sort).toBe('createdAt:DESC');
    expect(pageQuery({ kind: 'ideas', filter: 'all', page: 1 })).toEqual({
      page: 1,
      pageSize: 10,
      sort: 'createdAt:DESC',
    });
  });

  it('is one record where only their number is wanted', () => {
    expect(countQuery('ideas', 'received')).toEqual({
      page: 1,
      pageSize: 1,
      filters: { state: { $in: ['received'] } },
    });
  });

  it('is every association, or those whose names hold what was typed', () => {
    expect(targetsPath('volunteers', 'associations')).toBe(
      '/content-manager/relations/plugin::sister-cities.volunteer-inquiry/associations',
    );
    expect(choicesQuery(' ')).toEqual({ page: 1, pageSize: 20 });
    expect(choicesQuery(' A & B')).toEqual({ page: 1, pageSize: 20, _q: 'A%20%26%20B' });
  });
});

describe('a change', () => {
  it('adds and removes what differs, and nothing else', () => {
    const named = (documentId: string): Target => ({ documentId, title: `Friends of ${documentId}` });
    const lviv = named('lviv');
    const targets = {
      associations: { before: [lviv, named('bologna')], after: [lviv, named('sapporo')] },
    };
    expect(changeBody({ state: 'forwarded', targets })).toEqual({
      state: 'forwarded',
      associations: { connect: [{ documentId: 'sapporo' }], disconnect: [{ documentId: 'bologna' }] },
    });
    expect(changeBody({})).toEqual({});
  });
});
