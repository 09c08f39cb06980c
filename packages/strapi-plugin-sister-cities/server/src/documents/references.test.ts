import { DEFINITIONS } from '../content-types';

import { mentionsIn } from './references';

it('the cities that the delegations of an event name are found with their place', () => {
  const event = {
    name: 'Visit',
    delegations: [{ from: 'sapporo', size: 90 }, { from: 'portland-or', to: 'sapporo' }, 'not an item', null],
  };
  expect(mentionsIn(DEFINITIONS.event, event)).toEqual([
    { path: ['delegations', '0', 'from'], slug: 'sapporo' },
    { path: ['delegations', '1', 'from'], slug: 'portland-or' },
    { path: ['delegations', '1', 'to'], slug: 'sapporo' },
  ]);
  expect(mentionsIn(DEFINITIONS.event, { delegations: 'nothing' })).toEqual([]);
  expect(mentionsIn(DEFINITIONS.city, { facts: [{ label: 'a' }] })).toEqual([]);
});
