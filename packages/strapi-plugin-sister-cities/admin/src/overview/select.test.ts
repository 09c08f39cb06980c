import type { Overview } from '../../../shared/overview';

import type { Filters } from './filters';
import { aGoal, anEvent, PORTLAND } from './samples';
import { countriesOf, partnersOf, select } from './select';

const OVERVIEW: Overview = {
  ...PORTLAND,
  events: [
    anEvent('bell', '2019-06-06', 'r-sapporo'),
    anEvent('trade', '2019'),
    anEvent('both', '2024-05-01', 'r-sapporo', 'r-lviv'),
    anEvent('someday', null, 'r-lviv'),
  ],
  goals: [
    aGoal('peace', null, { area: 'peace' }),
    aGoal('strengthen', 'r-sapporo', { area: 'diplomatic_relationships', statedOn: '2019-06-06' }),
    aGoal('choirs', 'r-bologna', { area: 'culture', statedOn: '2004', retiredOn: '2010' }),
  ],
};

const partners = partnersOf(OVERVIEW, 'en');

const left = (filters: Filters) => {
  const { partners: who, decisions, events, goals } = select(OVERVIEW, partners, filters);
  return [
    who.map(({ city }) => city?.name).join(),
    decisions.length,
    events.map(({ documentId }) => documentId).join(),
    goals.map(({ documentId }) => documentId).join(),
  ];
};

it('partners are listed as an office lists them: sister cities by name, then friendship cities', () => {
  expect(partners.map(({ city }) => city?.name)).toEqual(['Bologna', 'Sapporo', 'Lviv']);
});

describe('the filters leave', () => {
  const ALL_EVENTS = 'bell,trade,both,someday';

  it.each<[Filters, unknown[]]>([
    [{}, ['Bologna,Sapporo,Lviv', 1, ALL_EVENTS, 'peace,strengthen,choirs']],
    [{ designation: 'friendship_city' }, ['Lviv', 1, 'both,someday', 'peace']],
    [{ standing: 'active' }, ['Bologna,Sapporo,Lviv', 1, 'bell,both,someday', 'peace,strengthen,choirs']],
    [{ standing: 'suspended' }, ['', 0, '', '']],
    [{ country: 'JP' }, ['Sapporo', 0, 'bell,both', 'peace,strengthen']],
    [{ area: 'culture' }, ['Bologna', 0, '', 'choirs']],
    [{ area: 'peace' }, ['Bologna,Sapporo,Lviv', 1, 'bell,both,someday', 'peace']],
    [{ from: 2020 }, ['Bologna,Sapporo,Lviv', 1, 'both', 'peace,strengthen']],
    [{ to: 2003 }, ['Bologna,Sapporo', 0, '', 'peace']],
    [{ to: 1958 }, ['', 0, '', 'peace']],
    [{ from: 2019, to: 2019 }, ['Bologna,Sapporo', 0, 'bell,trade', 'peace,strengthen']],
  ])('of %j: %j', (filters, expected) => {
    expect(left(filters)).toEqual(expected);
  });

  it('of an event of two relationships the one that is shown', () => {
    const { events } = select(OVERVIEW, partners, { country: 'JP' });
    expect(events.map(({ relationships }) => relationships)).toEqual([['r-sapporo'], ['r-sapporo']]);
  });
});

it('countries are listed once, by the name they are called', () => {
  const nameOf = ({ countryCode }: { countryCode: string }): string =>
    new Intl.DisplayNames('en', { type: 'region' }).of(countryCode) ?? '';
  expect(countriesOf([...partners, ...partners], nameOf, 'en')).toEqual([
    { code: 'IT', name: 'Italy' },
    { code: 'JP', name: 'Japan' },
    { code: 'UA', name: 'Ukraine' },
  ]);
});
