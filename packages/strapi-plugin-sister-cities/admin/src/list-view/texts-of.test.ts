import { textsOf } from './texts-of';

describe('textsOf', () => {
  it('takes one text, several or none', () => {
    expect(textsOf('active')).toEqual(['active']);
    expect(textsOf(['peace', 'trade', 3])).toEqual(['peace', 'trade']);
    expect([textsOf(null), textsOf(undefined), textsOf(4)]).toEqual([[], [], []]);
  });
});
