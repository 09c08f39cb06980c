import { secondsIn } from './retry-after';

const NOW = Date.parse('2026-11-22T12:00:00Z');

describe('the header Retry-After', () => {
  it.each([
    ['1', 1],
    ['0', 0],
    ['120', 120],
    ['Sun, 22 Nov 2026 12:00:05 GMT', 5],
    ['Sun, 22 Nov 2026 12:00:00 GMT', 0],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
  ])('"%s" means in %d seconds', (header, seconds) => {
    expect(secondsIn(header, NOW)).toBe(seconds);
  });

  it('is rounded up, so that nobody comes too early', () => {
    expect(secondsIn('Sun, 22 Nov 2026 12:00:05 GMT', NOW + 1)).toBe(5);
  });

  it.each([
    null,
    '',
    '-1',
    '1.5',
    '1e3',
    'soon',
    '2026-11-22',
    'Sun, 99 Nov 2026 12:00:05 GMT',
    '9999999999',
  ])('%j means nothing', (header) => {
    expect(secondsIn(header, NOW)).toBeUndefined();
  });
});
