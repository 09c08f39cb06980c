import { LISTS } from '../../../../shared/lists';

import { english } from '../../translations/english';
import uk from '../../translations/fields/uk.json';

import { fieldInWords, leftoversOf, nounOf, titleOf, withCell } from './item';
import { isListName } from './list-name';

describe('an item of a typed list', () => {
  it('is called by its title, or by the first words in it', () => {
    expect(titleOf(LISTS.delegations, { from: 'sapporo', leaderName: 'Akimoto' }, english)).toBe('Akimoto');
    expect(titleOf(LISTS.delegations, { from: 'sapporo', size: 90 }, english)).toBe('sapporo');
    expect(titleOf(LISTS.delegations, { direction: 'inbound' }, english)).toBe('Inbound');
    expect(titleOf(LISTS.delegations, { size: 90 }, english)).toBeUndefined();
    expect(titleOf(LISTS.links, 'legacy', english)).toBeUndefined();
    expect(titleOf(LISTS.links, null, english)).toBeUndefined();
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

  it('has fields in another language, which are otherwise as they were', () => {
    const { title } = LISTS.mayors.fields;
    expect(fieldInWords(LISTS.mayors, 'title', title, uk)).toEqual({
      ...title,
      label: 'Посада',
      help: 'Наприклад, мер Саппоро.',
    });
    expect(fieldInWords(LISTS.mayors, 'title', title, undefined)).toEqual(title);
  });

  it('belongs to a list that exists', () => {
    expect([isListName('links'), isListName('valueOf'), isListName(3)]).toEqual([true, false, false]);
  });
});
