import { readCoordinates } from './read';

const PORTLAND = { kind: 'pair', latitude: 45.52, longitude: -122.68 };
const IN_MINUTES = { kind: 'pair', latitude: 45.516667, longitude: -122.666667 };

describe('coordinates that somebody pastes', () => {
  it.each([
    ['45.52, -122.68', 'en'],
    ['45.52,-122.68', 'en'],
    ['45.52 -122.68', 'en'],
    ['45.52; -122.68', 'en'],
    ['45.52 −122.68', 'en'],
    ['45.52° N, 122.68° W', 'en'],
    ['45.52N 122.68W', 'en'],
    ['N45.52 W122.68', 'en'],
    ['122.68 W 45.52 N', 'en'],
    ['45,52; -122,68', 'es'],
    ['45,52, -122,68', 'es'],
    ['45,52° N 122,68° O', 'es'],
    ['北緯45.52度、西経122.68度', 'ja'],
    ['４５．５２，－１２２．６８', 'ja'],
    ['45,52° пн. ш. 122,68° зх. д.', 'uk'],
  ])('%s is Portland', (text, locale) => {
    expect(readCoordinates(text, 'latitude', locale)).toEqual(PORTLAND);
    expect(readCoordinates(text, 'longitude', locale)).toEqual(PORTLAND);
  });

  it.each([
    '45°31′N 122°40′W',
    "45°31'N 122°40'W",
    '45°31’00”N, 122°40’00”W',
    '45° 31′ 0″ N 122° 40′ 0″ W',
    '北緯45度31分 西経122度40分',
    '45°31′N122°40′W',
  ])('%s is Portland, in minutes', (text) => {
    expect(readCoordinates(text, 'latitude', 'en')).toEqual(IN_MINUTES);
  });
});

describe('one number', () => {
  it.each([
    ['45.5235', 'en', 45.5235, undefined],
    ['45,5235', 'es', 45.5235, undefined],
    ['-0', 'en', 0, undefined],
    ['45°31′N', 'en', 45.516667, 'latitude'],
    ['122.68° W', 'en', -122.68, 'longitude'],
    ['12°30′36″ S', 'en', -12.51, 'latitude'],
  ])('%s in %s is %d', (text, locale, degrees, axis) => {
    expect(readCoordinates(text, 'latitude', locale)).toEqual({ kind: 'one', degrees, axis });
  });

  it('keeps within the globe, up to its edges', () => {
    const at = (text: string, field: 'latitude' | 'longitude'): unknown => readCoordinates(text, field, 'en');
    expect(at('90', 'latitude')).toEqual({ kind: 'one', degrees: 90, axis: undefined });
    expect(at('90.000001', 'latitude')).toEqual({ kind: 'outside', axis: 'latitude' });
    expect(at('-180', 'longitude')).toEqual({ kind: 'one', degrees: -180, axis: undefined });
    expect(at('-180.000001', 'longitude')).toEqual({ kind: 'outside', axis: 'longitude' });
    expect(at('45, 181', 'latitude')).toEqual({ kind: 'outside', axis: 'longitude' });
    expect(at('91, 18', 'latitude')).toEqual({ kind: 'outside', axis: 'latitude' });
  });
});

describe('a text that is no place', () => {
  it.each([
    'Portland',
    '45°60′N',
    '45°31′60″N',
    '45.5°31′N',
    '-45°N',
    'N45°N',
    '45N 46N',
    '1, 2, 3',
    '45°31.5′20″',
  ])('%s is not understood', (text) => {
    expect(readCoordinates(text, 'latitude', 'en')).toEqual({ kind: 'unclear' });
  });

  it('is asked about where its comma can be two things', () => {
    expect(readCoordinates('45,52', 'latitude', 'en')).toEqual({ kind: 'ambiguous' });
    expect(readCoordinates('45,52', 'latitude', 'ja')).toEqual({ kind: 'ambiguous' });
    expect(readCoordinates('45,-122', 'latitude', 'en')).toEqual({
      kind: 'pair',
      latitude: 45,
      longitude: -122,
    });
  });

  it('may be empty', () => {
    expect(readCoordinates(' ', 'latitude', 'en')).toEqual({ kind: 'empty' });
  });
});
