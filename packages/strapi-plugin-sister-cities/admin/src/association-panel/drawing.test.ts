import type { BalancePoint } from '../../../shared/desk';

import { drawingOf } from './drawing';

const SIZE = { width: 100, height: 100 };

const point = (until: string, changes: Partial<BalancePoint> = {}): BalancePoint => ({
  report: { type: 'association-report', documentId: until, title: until },
  periodStart: until.slice(0, 4),
  periodEnd: until.slice(0, 4),
  until,
  endingBalance: '20000.00 USD',
  lowestBalance: '10000.00 USD',
  ok: true,
  remarks: [],
  ...changes,
});

describe('the chart of a balance', () => {
  it('puts each report on its last day, from the lowest balance to the one at the end', () => {
    expect(
      drawingOf([point('2023-12-31'), point('2024-12-31'), point('2025-12-31')], '10000.00 USD', SIZE),
    ).toMatchObject({
      currency: 'USD',
      points: [
        { x: 0, ending: 0, lowest: 50 },
        { x: 50.1, ending: 0, lowest: 50 },
        { x: 100, ending: 0, lowest: 50 },
      ],
      line: '0,0 50.1,0 100,0',
      minimum: 50,
      from: '2023-12-31',
      to: '2025-12-31',
      lowest: '10000.00 USD',
      notDrawn: 0,
    });
  });

  it('has the only report in its middle', () => {
    expect(drawingOf([point('2023-12-31')], null, SIZE)).toMatchObject({
      points: [{ x: 50 }],
      minimum: null,
    });
  });

  it('tells the lowest balance to the cent', () => {
    const points = [point('2023-12-31'), point('2024-12-31', { lowestBalance: '9999.99 USD', ok: false })];
    expect(drawingOf(points, '10000.00 USD', SIZE)).toMatchObject({
      lowest: '9999.99 USD',
      points: [{ ok: true }, { ok: false }],
    });
  });

  it('has a minimum above every balance, and a balance below nothing, inside of it', () => {
    const low = point('2023-12-31', { endingBalance: '5000.00 USD', lowestBalance: '-5000.00 USD' });
    expect(drawingOf([low], '10000.00 USD', SIZE)).toMatchObject({
      minimum: 0,
      points: [{ ending: 33.3, lowest: 100 }],
    });
  });

  it('leaves what is in another currency, or tells no balance, to the table', () => {
    const points = [
      point('2023-12-31'),
      point('2024-12-31', { endingBalance: '20000 JPY', lowestBalance: null }),
      point('2025-12-31', { endingBalance: null, lowestBalance: null }),
    ];
    expect(drawingOf(points, '10000.00 USD', SIZE)).toMatchObject({ points: [{ x: 50 }], notDrawn: 2 });
  });

  it('is not drawn where nothing tells a balance', () => {
    expect(drawingOf([], '10000.00 USD', SIZE)).toBeUndefined();
    expect(drawingOf([point('2023-12-31', { endingBalance: null, lowestBalance: null })], null, SIZE)).toBe(
      undefined,
    );
  });
});
