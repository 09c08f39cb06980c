import type { Designation } from '../../../shared/presentation';

/** The words of one language for counts of partners. */
export interface CountWords {
  /** Zero to twelve as they stand before the nouns; larger numbers, and languages without, use figures. */
  numbers: readonly string[];
  /** A noun by the number's plural category (CLDR); the category `other` stands in for those left out. */
  nouns: Readonly<Record<Designation, Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>>;
  phrase: (number: string, noun: string) => string;
}

const numberFirst = (number: string, noun: string): string => `${number} ${noun}`;

/** English; what every language without words of its own falls back to. */
export const ENGLISH: CountWords = {
  numbers: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
  nouns: {
    sister_city: { one: 'sister city', other: 'sister cities' },
    friendship_city: { one: 'friendship city', other: 'friendship cities' },
  },
  phrase: numberFirst,
};

const SPANISH: CountWords = {
  numbers: 'cero una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '),
  nouns: {
    sister_city: { one: 'ciudad hermana', other: 'ciudades hermanas' },
    friendship_city: { one: 'ciudad de la amistad', other: 'ciudades de la amistad' },
  },
  phrase: numberFirst,
};

/** 姉妹都市9都市: the kind, the number, and 都市 once more as its counter. */
const JAPANESE: CountWords = {
  numbers: [],
  nouns: { sister_city: { other: '姉妹都市' }, friendship_city: { other: '友好都市' } },
  phrase: (number, noun) => `${noun}${number}都市`,
};

const UKRAINIAN: CountWords = {
  numbers: 'нуль одне два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять'.split(' '),
  nouns: {
    sister_city: { one: 'місто-побратим', few: 'міста-побратими', other: 'міст-побратимів' },
    friendship_city: { one: 'місто дружби', few: 'міста дружби', other: 'міст дружби' },
  },
  phrase: numberFirst,
};

export const COUNT_WORDS: ReadonlyMap<string, CountWords> = new Map([
  ['en', ENGLISH],
  ['es', SPANISH],
  ['ja', JAPANESE],
  ['uk', UKRAINIAN],
]);
