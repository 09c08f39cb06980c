import { requestIdFrom } from './request-id';

const idOf = (given: unknown): string => requestIdFrom(given, () => 'made');

describe('the id of a request', () => {
  it.each([['a'], ['4f1c-9.A_z'], ['a'.repeat(64)]])('is the one that it came with: %s', (given) => {
    expect(idOf(given)).toBe(given);
  });

  it.each([
    [undefined],
    [''],
    ['a'.repeat(65)],
    ['two words'],
    ['a\nSet-Cookie: b'],
    ['<script>'],
    ['ä'],
    [['a', 'b']],
  ])('is one of its own instead of %j', (given) => {
    expect(idOf(given)).toBe('made');
  });

  it('is never the same twice where it is made', () => {
    expect(requestIdFrom(undefined)).toMatch(/^[0-9a-f-]{36}$/);
    expect(requestIdFrom(undefined)).not.toBe(requestIdFrom(undefined));
  });
});
