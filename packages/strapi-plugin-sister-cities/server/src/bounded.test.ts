import { bounded } from './bounded';

describe('a map that holds so many entries and no more', () => {
  it('forgets what was not used for longest', () => {
    const map = bounded<number>(2);
    map.set('a', 1);
    map.set('b', 2);
    map.get('a');
    map.set('c', 3);
    expect(['a', 'b', 'c'].map((key) => map.get(key))).toEqual([1, undefined, 3]);
  });

  it('holds a key once, with its last value', () => {
    const map = bounded<number>(2);
    map.set('a', 1);
    map.set('b', 2);
    map.set('a', 3);
    map.set('a', 4);
    expect(['a', 'b'].map((key) => map.get(key))).toEqual([4, 2]);
  });
});

describe('a map whose values weigh something', () => {
  it('forgets as many as it needs to for a heavy one', () => {
    const map = bounded<string>(5, ({ length }) => length);
    map.set('a', '12');
    map.set('b', '12');
    map.set('c', '123');
    expect(['a', 'b', 'c'].map((key) => map.get(key))).toEqual([undefined, '12', '123']);
    map.set('d', '1234');
    expect(['b', 'c', 'd'].map((key) => map.get(key))).toEqual([undefined, undefined, '1234']);
  });

  it('weighs a key again when its value changes', () => {
    const map = bounded<string>(4, ({ length }) => length);
    map.set('a', '1234');
    map.set('a', '1');
    map.set('b', '123');
    expect(['a', 'b'].map((key) => map.get(key))).toEqual(['1', '123']);
  });
});
