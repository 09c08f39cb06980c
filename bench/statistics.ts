/** The middle value, or the mean of the two in the middle; `NaN` of nothing. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
};

/** The smallest value that at least `share` (0 to 1) of all values do not exceed (nearest rank); `NaN` of nothing. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
};

/** How many times `base` the value is; `null` where either is not known. */
export const ratio = (value: number | undefined, base: number | undefined): number | null =>
  value === undefined || base === undefined || !(value >= 0) || !(base > 0) ? null : value / base;
