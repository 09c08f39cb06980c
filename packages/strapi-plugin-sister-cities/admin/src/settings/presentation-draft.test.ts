import { EVERYTHING_PUBLIC } from '../../../shared/presentation';

import { isChanged, sentTerminology, termPath, termsDraftOf } from './presentation-draft';

const TERMINOLOGY = { sister_city: { en: { one: 'twin town', other: 'twin towns' } } };
const SAVED = { terminology: TERMINOLOGY, visibility: EVERYTHING_PUBLIC };

describe('the words while somebody writes them', () => {
  it('have a place for each form of each language, and are sent as they were', () => {
    const draft = termsDraftOf(TERMINOLOGY);
    expect(Object.keys(draft)).toHaveLength(16);
    expect(draft[termPath('sister_city', 'en', 'one')]).toBe('twin town');
    expect(sentTerminology(draft)).toEqual(TERMINOLOGY);
  });

  it('are none where every place is empty or blank', () => {
    expect(sentTerminology(termsDraftOf({}))).toEqual({});
    expect(sentTerminology({ [termPath('sister_city', 'ja', 'other')]: ' ' })).toEqual({});
  });

  it('are sent half where half is written: the server says what is missing', () => {
    expect(sentTerminology({ [termPath('friendship_city', 'uk', 'few')]: ' міста-друзі ' })).toEqual({
      friendship_city: { uk: { few: 'міста-друзі' } },
    });
  });

  it('are changed where a word or a switch is another one, and not by a blank', () => {
    const draft = termsDraftOf(TERMINOLOGY);
    const path = termPath('sister_city', 'en', 'one');
    expect(isChanged(SAVED, draft, EVERYTHING_PUBLIC)).toBe(false);
    expect(isChanged(SAVED, { ...draft, [path]: 'twin town ' }, EVERYTHING_PUBLIC)).toBe(false);
    expect(isChanged(SAVED, { ...draft, [path]: 'twin city' }, EVERYTHING_PUBLIC)).toBe(true);
    expect(isChanged(SAVED, draft, { ...EVERYTHING_PUBLIC, gifts: false })).toBe(true);
  });
});
