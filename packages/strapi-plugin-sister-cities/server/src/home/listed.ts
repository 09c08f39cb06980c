import type { Listed } from '../../../shared/home';

/** How many a widget of the home page has room for. */
export const MOST_LISTED = 10;

/** The first few of a list, with how many there are. */
export const listed = <Item>(items: readonly Item[]): Listed<Item> => ({
  items: items.slice(0, MOST_LISTED),
  total: items.length,
});
