import { cached } from './cached';

describe('a setting that is read now and then', () => {
  const counting = (): { read: () => Promise<number>; times: () => number } => {
    let times = 0;
    return { read: () => Promise.resolve((times += 1)), times: () => times };
  };

  it('is read once for as long as it holds, and again the moment after', async () => {
    let now = 0;
    const { read, times } = counting();
    const setting = cached(read, 1_000, () => now);
    expect(await setting.get()).toBe(1);
    now = 999;
    expect(await setting.get()).toBe(1);
    now = 1_000;
    expect(await setting.get()).toBe(2);
    expect(times()).toBe(2);
  });

  it('is read once by many who ask at once', async () => {
    const { read, times } = counting();
    const setting = cached(read, 1_000, () => 0);
    expect(await Promise.all([setting.get(), setting.get(), setting.get()])).toEqual([1, 1, 1]);
    expect(times()).toBe(1);
  });

  it('is read again as soon as somebody says that it changed', async () => {
    const setting = cached(counting().read, 1_000, () => 0);
    await setting.get();
    setting.forget();
    expect(await setting.get()).toBe(2);
  });

  it('is asked for again after it could not be read', async () => {
    let fails = true;
    const setting = cached(
      () => (fails ? Promise.reject(new Error('no database')) : Promise.resolve('en')),
      1_000,
      () => 0,
    );
    await expect(setting.get()).rejects.toThrow('no database');
    fails = false;
    expect(await setting.get()).toBe('en');
  });
});
