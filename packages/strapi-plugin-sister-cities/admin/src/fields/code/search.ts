/** A code that can be found by words. */
export interface CodeOption {
  code: string;
  /** What it is called in the language of the panel. */
  name: string;
  /** Other words for it, such as its English name. */
  also: readonly string[];
}

/** Letters without their marks and capitals: `perú` finds Perú, and so does `PERU`. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

const startsWord = (text: string, needle: string): boolean =>
  text.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(needle));

/** How well an option answers a search, 0 best; `undefined` where it does not. */
const rankOf = ({ code, name, also }: CodeOption, needle: string): number | undefined => {
  const words = [name, ...also].map(folded);
  const own = folded(code);
  if (own === needle || words.includes(needle)) return 0;
  if (words.some((each) => each.startsWith(needle))) return 1;
  if (words.some((each) => startsWord(each, needle))) return 2;
  if (own.startsWith(needle)) return 3;
  return words.some((each) => each.includes(needle)) || own.includes(needle) ? 4 : undefined;
};

/** The options that answer a search, the best first and otherwise in their order. */
export const search = (options: readonly CodeOption[], text: string): readonly CodeOption[] => {
  const needle = folded(text);
  if (needle === '') return options;
  return options
    .flatMap((option) => {
      const rank = rankOf(option, needle);
      return rank === undefined ? [] : [{ option, rank }];
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ option }) => option);
};

/** The one option that is called so; `undefined` where none is or several are. */
export const named = (options: readonly CodeOption[], text: string): CodeOption | undefined => {
  const needle = folded(text);
  const found = options.filter(({ name, also }) => [name, ...also].some((each) => folded(each) === needle));
  return found.length === 1 ? found[0] : undefined;
};

/** Options as the language of the panel sorts their names. */
export const inOrder = (options: readonly CodeOption[], locale: string): CodeOption[] => {
  const { compare } = new Intl.Collator(locale);
  return [...options].sort((one, other) => compare(one.name, other.name));
};
