import { createOffered } from './offered';

const againAfter = (others: number): boolean => {
  const offered = createOffered(100);
  offered.again('Sapporo');
  for (let index = 0; index < others; index += 1) offered.again(`another ${String(index)}`);
  return offered.again('Sapporo');
};

it('tells what it was told before', () => {
  expect(createOffered(100).again('Sapporo')).toBe(false);
  expect(againAfter(0)).toBe(true);
});

it.each([
  [49, true],
  [98, true],
  [99, true],
  [100, false],
  [1_000, false],
])('after %i others: %s', (others, expected) => {
  expect(againAfter(others)).toBe(expected);
});
