import { bothCoordinatesOrNeither } from './rules';

const messages = (record: Record<string, unknown>): string[] =>
  bothCoordinatesOrNeither(record).map(({ message }) => message);

describe('a city on the map', () => {
  it.each([
    [{ latitude: 45.5235, longitude: -122.6762 }],
    [{ latitude: 0, longitude: 0 }],
    [{ latitude: null, longitude: null }],
    [{ latitude: null }],
    [{}],
  ])('has both coordinates or neither: %j', (record) => {
    expect(bothCoordinatesOrNeither(record)).toEqual([]);
  });

  it('has no latitude without a longitude', () => {
    expect(bothCoordinatesOrNeither({ latitude: 0, longitude: null })).toEqual([
      {
        path: ['longitude'],
        message: 'longitude is missing while latitude is given. Expected both coordinates or neither.',
        value: null,
      },
    ]);
  });

  it('has no longitude without a latitude', () => {
    expect(messages({ longitude: 0 })).toEqual([
      'latitude is missing while longitude is given. Expected both coordinates or neither.',
    ]);
  });
});
