import { isEnded } from '../lifecycle/transitions';

import { datesInOrder, onePerPair, twoDifferentCities } from './rules';

const portland = { documentId: 'pdx', name: 'Portland' };
const sapporo = { documentId: 'cts', name: 'Sapporo' };

describe('the dates of a relationship', () => {
  it.each([
    ['1959', '1959'],
    ['1959', '1959-01-01'],
    ['1988-05-10', '1988-05'],
    ['1988-05-10', '1988'],
    ['1988-05-10', '1988-05-10'],
    ['1988-05-10', '1988-05-11'],
    [null, '1959'],
    ['1959', null],
  ])('established %p and designated or ended %p are in order', (establishedOn, later) => {
    expect(datesInOrder({ establishedOn, designatedOn: later, endedOn: later })).toEqual([]);
  });

  it.each([
    ['1959', '1958'],
    ['1959', '1958-12-31'],
    ['1988-05', '1988-04-30'],
    ['1988-05-10', '1988-05-09'],
    ['1988-05-10', '1988-04'],
  ])('established %s and ended %s are not', (establishedOn, endedOn) => {
    expect(datesInOrder({ establishedOn, endedOn })).toEqual([
      {
        path: ['endedOn'],
        message: `endedOn is ${endedOn}, before establishedOn, which is ${establishedOn}. Expected the same date or a later one.`,
        value: endedOn,
      },
    ]);
  });

  it('are all told at once when several are out of order', () => {
    const found = datesInOrder({ establishedOn: '2000', designatedOn: '1999', endedOn: '1998' });
    expect(found.map(({ path }) => path)).toEqual([['designatedOn'], ['endedOn']]);
  });
});

describe('the two cities of a relationship', () => {
  it('are different cities', () => {
    expect(twoDifferentCities({ homeCity: portland, partnerCity: sapporo })).toEqual([]);
    expect(twoDifferentCities({ homeCity: portland, partnerCity: null })).toEqual([]);
    expect(twoDifferentCities({})).toEqual([]);
  });

  it('are not the same city twice', () => {
    expect(twoDifferentCities({ homeCity: portland, partnerCity: { ...portland } })).toEqual([
      {
        path: ['partnerCity'],
        message: 'partnerCity is Portland, the home city itself. Expected another city.',
        value: 'Portland',
      },
    ]);
  });
});

describe('a pair of cities', () => {
  const keyOf = (record: Record<string, unknown>): (string | undefined)[] =>
    onePerPair(record).map(({ key }) => key);

  it('is one name, whichever of the two is called home', () => {
    expect(keyOf({ homeCity: portland, partnerCity: sapporo })).toEqual(['pair:cts:pdx']);
    expect(keyOf({ homeCity: sapporo, partnerCity: portland })).toEqual(['pair:cts:pdx']);
  });

  it.each(['proposed', 'active', 'suspended', 'emeritus', null, undefined])(
    'is taken by a relationship that is %p',
    (standing) => {
      expect([isEnded(standing), keyOf({ homeCity: portland, partnerCity: sapporo, standing })]).toEqual([
        false,
        ['pair:cts:pdx'],
      ]);
    },
  );

  it.each(['terminated', 'declined', 'withdrawn'])('is free again once one was %s', (standing) => {
    expect([isEnded(standing), keyOf({ homeCity: portland, partnerCity: sapporo, standing })]).toEqual([
      true,
      [],
    ]);
  });

  it('is no pair while one of the two is not known', () => {
    expect(keyOf({ homeCity: portland, partnerCity: null })).toEqual([]);
    expect(keyOf({ homeCity: 'pdx', partnerCity: sapporo })).toEqual([]);
  });

  it('that is taken is told by the names of both cities', () => {
    const [found] = onePerPair({ homeCity: portland, partnerCity: sapporo });
    expect(found?.taken).toEqual({
      path: ['partnerCity'],
      message:
        'partnerCity is Sapporo, and a relationship of Portland and Sapporo that has not ended exists already. Expected one per pair of cities: open that one, or end it first.',
      value: 'Sapporo',
    });
  });
});
