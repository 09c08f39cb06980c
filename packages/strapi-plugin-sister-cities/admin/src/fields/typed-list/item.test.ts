import { LISTS } from '../../../../shared/lists';

import { leftoversOf, nounOf, titleOf, withCell } from './item';
import { isListName } from './list-name';

describe('an item of a typed list', () => {
  it('is called by its title, or by the first words in it', () => {
    expect(titleOf(LISTS.delegations, { from: 'sapporo', leaderName: 'Akimoto' })).toBe('Akimoto');
    expect(titleOf(LISTS.delegations, { from: 'sapporo', size: 90 })).toBe('sapporo');
    expect(titleOf(LISTS.delegations, { direction: 'inbound' })).toBe('Inbound');
    expect(titleOf(LISTS.delegations, { size: 90 })).toBeUndefined();
    expect(titleOf(LISTS.links, 'legacy')).toBeUndefined();
    expect(titleOf(LISTS.links, null)).toBeUndefined();
  });

  it('loses the key of a cell that is emptied', () => {
    expect(withCell({ name: 'A', kind: 'x' }, 'name', '')).toEqual({ kind: 'x' });
    expect(withCell({ name: 'A' }, 'topics', [])).toEqual({ name: 'A' });
    expect(withCell({}, 'size', 0)).toEqual({ size: 0 });
    expect(withCell({}, 'isPublic', false)).toEqual({ isPublic: false });
  });

  it('shows what its list does not know', () => {
    expect(leftoversOf(LISTS.links, { label: 'A', toString: 'b', old: 1 })).toEqual(['toString', 'old']);
  });

  it('has a name in plain words', () => {
    expect(nounOf(LISTS.contactPoints)).toBe('contact point');
    expect(nounOf(LISTS.quotes)).toBe('quote');
  });

  it('belongs to a list that exists', () => {
    expect([isListName('links'), isListName('valueOf'), isListName(3)]).toEqual([true, false, false]);
  });
});
