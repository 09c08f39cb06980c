import { partialDate } from './index';
import type { PartialDate } from './partial-date';

/** A date that a test states, such as `1959`. */
export const dateOf = (text: string): PartialDate => {
  const date = partialDate(text);
  if (!date) throw new RangeError(`${text} is no partial date.`);
  return date;
};
