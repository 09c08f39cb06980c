import { createStore } from './store';
import type { Kept, Store } from './store';

const MIB = 1024 * 1024;
const NOON = Date.UTC(2026, 10, 24, 12);

const kept = (value: string, tags: string[], more: Partial<Kept<string>> = {}): Kept<string> => ({
  value,
  tags,
  until: Infinity,
  bytes: 100,
  ...more,
});

const storeWith = (answers: Record<string, Kept<string>>): Store<string> => {
  const store = createStore<string>();
  for (const [key, answer] of Object.entries(answers)) store.keep(key, answer, store.tick(), MIB);
  return store;
};

describe('what is kept', () => {
  const cities = (): Store<string> =>
    storeWith({
      'list of cities': kept('11 cities', ['city']),
      'list of events': kept('2 events', ['event', 'city']),
      Sapporo: kept('the city of Sapporo', ['city:sapporo', 'city:*']),
    });

  it.each([
    [['city'], [undefined, undefined, 'the city of Sapporo']],
    [['event'], ['11 cities', undefined, 'the city of Sapporo']],
    [
      ['city', 'city:lviv'],
      [undefined, undefined, 'the city of Sapporo'],
    ],
    [
      ['city', 'city:sapporo'],
      [undefined, undefined, undefined],
    ],
    [
      ['city', 'city:*'],
      [undefined, undefined, undefined],
    ],
    [['letter'], ['11 cities', '2 events', 'the city of Sapporo']],
  ])('is dropped by a change of what it depends on, and by no other: %j', (tags, left) => {
    const store = cities();
    store.drop(tags);
    expect(['list of cities', 'list of events', 'Sapporo'].map((key) => store.get(key, NOON))).toEqual(left);
  });

  it('is dropped whole when anything may have changed, and nothing weighs on memory afterwards', () => {
    const store = cities();
    store.clear();
    expect([store.size(), store.bytes(), store.get('Sapporo', NOON)]).toEqual([0, 0, undefined]);
  });

  it.each([
    [NOON - 1, 'today'],
    [NOON, undefined],
    [NOON + 1, undefined],
  ])('is served until its time is over: at %d', (now, served) => {
    const store = storeWith({ day: kept('today', ['event'], { until: NOON }) });
    expect(store.get('day', now)).toBe(served);
  });
});

describe('an answer that was begun before a change', () => {
  it.each([
    [
      'of what it depends on',
      (store: Store<string>) => {
        store.drop(['city']);
      },
      undefined,
    ],
    [
      'of everything',
      (store: Store<string>) => {
        store.clear();
      },
      undefined,
    ],
    [
      'of something else',
      (store: Store<string>) => {
        store.drop(['event']);
      },
      '11 cities',
    ],
  ])('is not kept after one %s', (_, change, served) => {
    const store = createStore<string>();
    const begun = store.tick();
    change(store);
    expect(store.keep('cities', kept('11 cities', ['city']), begun, MIB)).toBe(served !== undefined);
    expect(store.get('cities', NOON)).toBe(served);
  });

  it('is not kept after more changes than are remembered one by one', () => {
    const store = createStore<string>();
    const begun = store.tick();
    for (let each = 0; each <= 10_000; each += 1) store.drop([`city:${String(each)}`]);
    expect(store.keep('events', kept('2 events', ['event']), begun, MIB)).toBe(false);
    expect(store.keep('events', kept('2 events', ['event']), store.tick(), MIB)).toBe(true);
  });
});

describe('memory', () => {
  it('holds what was asked for last and lets go of the rest', () => {
    const store = createStore<string>();
    const keep = (key: string): boolean =>
      store.keep(key, kept(key, ['city'], { bytes: 1_000 }), store.tick(), 6_000);
    for (const key of ['a', 'b', 'c', 'd']) keep(key);
    store.get('a', NOON);
    expect([keep('e'), keep('e')]).toEqual([false, true]);
    expect(['a', 'b', 'c', 'd', 'e'].map((key) => store.get(key, NOON) !== undefined)).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
    expect(store.bytes()).toBeLessThanOrEqual(6_000);
  });

  it('is not taken from others by answers that are asked for once', () => {
    const store = createStore<string>();
    const keep = (key: string): boolean =>
      store.keep(key, kept(key, ['city'], { bytes: 1_000 }), store.tick(), 6_000);
    for (const key of ['a', 'b', 'c', 'd']) keep(key);
    const once = Array.from({ length: 100 }, (_, index) => keep(`once ${String(index)}`));
    expect(once).toEqual(once.map(() => false));
    expect(['a', 'b', 'c', 'd'].map((key) => store.get(key, NOON))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is given back when less of it is allowed', () => {
    const store = createStore<string>();
    for (const key of ['a', 'b', 'c', 'd'])
      store.keep(key, kept(key, ['city'], { bytes: 1_000 }), store.tick(), MIB);
    store.keep('e', kept('e', ['city'], { bytes: 500 }), store.tick(), 4_000);
    expect(store.bytes()).toBeLessThanOrEqual(4_000);
  });

  it('is not given to a single answer of more than a quarter of it', () => {
    const store = storeWith({ small: kept('small', ['city']) });
    expect(store.keep('large', kept('large', ['city'], { bytes: MIB / 4 }), store.tick(), MIB)).toBe(false);
    expect(store.get('small', NOON)).toBe('small');
  });

  it('is weighed with the keys, and once for a key that is kept again', () => {
    const store = createStore<string>();
    store.keep('k'.repeat(1_000), kept('first', ['city']), store.tick(), MIB);
    const weight = store.bytes();
    store.keep('k'.repeat(1_000), kept('again', ['city']), store.tick(), MIB);
    expect(weight).toBeGreaterThan(2_000);
    expect(store.bytes()).toBe(weight);
  });

  it('of nothing keeps nothing', () => {
    expect(createStore<string>().keep('a', kept('a', []), 0, 0)).toBe(false);
  });
});
