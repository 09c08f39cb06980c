import { valuesOf } from '../../../shared/vocabulary';

import { afterAnswer, afterGiving, isStateOf, KIND, KINDS } from './kinds';

describe('the lists of the inbox', () => {
  it.each(KINDS)('know every state of %s, and no other', (kind) => {
    expect([...KIND[kind].states].sort()).toEqual(valuesOf(KIND[kind].vocabulary).sort());
    expect(isStateOf(kind, kind === 'volunteers' ? 'answered' : 'adopted')).toBe(true);
    expect(isStateOf(kind, kind === 'volunteers' ? 'adopted' : 'answered')).toBe(false);
  });
});

describe('what becomes of a state', () => {
  it('of a volunteer who was answered is that, and of an idea that it is looked at', () => {
    expect(afterAnswer('volunteers', 'forwarded')).toBe('answered');
    expect(afterAnswer('ideas', 'received')).toBe('under_review');
  });

  it('is never taken back from an idea whose fate is decided', () => {
    expect(afterAnswer('ideas', 'adopted')).toBe('adopted');
    expect(afterAnswer('ideas', 'not_now')).toBe('not_now');
  });

  it('of what is given to somebody moves on only where nobody had looked at it', () => {
    expect(afterGiving('volunteers', 'received')).toBe('forwarded');
    expect(afterGiving('volunteers', 'answered')).toBe('answered');
    expect(afterGiving('ideas', 'received')).toBe('under_review');
    expect(afterGiving('ideas', 'adopted')).toBe('adopted');
  });
});
