import { figuresOf } from './figures';
import type { Figure } from './figures';
import type { Measured, Results } from './results';

const measured = (each: Partial<Measured>): Measured => ({
  size: 100,
  question: 'list',
  kind: 'unique',
  server: 'ours',
  perSecond: 400,
  p50: 20,
  p99: 60,
  cpu: 2,
  bytes: 48_000,
  ...each,
});

const results = (each: Partial<Results>): Results => ({
  database: 'postgres',
  measured: [],
  processes: [],
  ...each,
});

const figure = (given: Partial<Results>, demand: string): Figure | undefined =>
  figuresOf(results(given)).find((each) => each.demand === demand);

describe('a demand', () => {
  it.each([
    { perSecond: 400, isMet: true },
    { perSecond: 399, isMet: false },
  ])("on PostGraphile's throughput is met from 400 of 400 on: $perSecond", ({ perSecond, isMet }) => {
    const found = figure(
      { measured: [measured({ perSecond }), measured({ server: 'postgraphile', perSecond: 400 })] },
      "list, unique variables, 100 relationships: at least PostGraphile's throughput",
    );
    expect(found?.isMet).toBe(isMet);
  });

  it.each([
    { perSecond: 390, isMet: true },
    { perSecond: 389, isMet: false },
  ])('on stock Strapi is met from 52 times 7.5 on: $perSecond', ({ perSecond, isMet }) => {
    const found = figure(
      { measured: [measured({ perSecond }), measured({ server: 'stock', perSecond: 7.5 })] },
      'list, unique variables, 100 relationships: at least 52 times stock',
    );
    expect(found?.isMet).toBe(isMet);
  });

  it.each([
    { p99: 80, isMet: true },
    { p99: 80.1, isMet: false },
  ])('on the slowest answers is met up to four times the median: $p99', ({ p99, isMet }) => {
    const found = figure(
      { measured: [measured({ p99 })] },
      'list, unique, 100 relationships: p99 at most 4 times p50',
    );
    expect(found?.isMet).toBe(isMet);
  });

  it.each([
    { statements: 8, isMet: true },
    { statements: 9, isMet: false },
  ])('on SQL is met up to eight statements: $statements', ({ statements, isMet }) => {
    const found = figure(
      { measured: [measured({ statements })] },
      'list, unique, 100 relationships: at most 8 SQL statements',
    );
    expect(found?.isMet).toBe(isMet);
  });

  it('on growth compares 100 with 26,000 relationships', () => {
    const found = figure(
      { measured: [measured({ perSecond: 390 }), measured({ size: 26_000, perSecond: 300 })] },
      'list, unique variables: from 100 to 26000 relationships at most 1.3 times slower',
    );
    expect(found).toMatchObject({ found: '1.30 times', isMet: true });
  });

  it('on writes compares the time they take', () => {
    const processes = [
      { size: 100, server: 'ours', write: 11.1 } as const,
      { size: 100, server: 'stock', write: 10 } as const,
    ];
    const found = figure(
      { processes },
      'writes of the admin panel, 100 relationships: at most 1.1 times as long as stock',
    );
    expect(found).toMatchObject({ found: '1.11 times', isMet: false });
  });

  it('is neither met nor missed where nothing was measured', () => {
    const found = figure(
      { measured: [measured({})] },
      "list, unique variables, 100 relationships: at least PostGraphile's throughput",
    );
    expect(found).toMatchObject({ found: 'not measured in this run', isMet: null });
  });

  it('names no PostGraphile on SQLite, which it does not know', () => {
    const demands = figuresOf(results({ database: 'sqlite', measured: [measured({})] })).map(
      ({ demand }) => demand,
    );
    expect(demands).toContain('list, unique variables, 100 relationships: at least 52 times stock');
    expect(demands.join()).not.toContain('PostGraphile');
  });
});
