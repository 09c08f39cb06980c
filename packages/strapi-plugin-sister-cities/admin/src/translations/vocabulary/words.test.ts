import { valuesOf, VOCABULARY } from '../../../../shared/vocabulary';
import { vocabularyWith } from '../../list-view/vocabulary-with';
import { isVocabularyName } from '../../model/field-meta';
import { english } from '../english';
import esTexts from '../es.json';
import jaTexts from '../ja.json';
import { partsOf } from '../parts';
import ukTexts from '../uk.json';

import { choiceWords, textsOf } from './choice-words';
import { es } from './es';
import { ja } from './ja';
import { uk } from './uk';
import type { Words } from './words';

type Texts = Readonly<Record<string, string>>;

const OTHERS: readonly (readonly [string, Words, Texts])[] = [
  ['es', es, esTexts],
  ['ja', ja, jaTexts],
  ['uk', uk, ukTexts],
];

const NAMES = Object.keys(VOCABULARY).filter(isVocabularyName);

/** Words that are the same as in English, in which languages, and why. */
const SAME: Readonly<Record<string, readonly [locales: string, why: string]>> = {
  'vocabulary.identifierScheme.wikidata': ['es ja uk', 'the name of a register'],
  'vocabulary.identifierScheme.geonames': ['es ja uk', 'the name of a register'],
  'vocabulary.identifierScheme.unlocode': ['es ja uk', 'the name of a register'],
  'vocabulary.eventKind.festival': ['es', 'Festival is a Spanish word'],
  'vocabulary.eventKind.gala': ['es', 'Gala is a Spanish word'],
};

describe.each(OTHERS)('the words for choices in %s', (locale, words, texts) => {
  const labels = textsOf(words);

  it.each(NAMES)('are there for every value of %s', (name) => {
    expect(Object.keys(words[name]).sort()).toEqual(valuesOf(name).sort());
    for (const label of Object.values(words[name])) expect(label.trim()).not.toBe('');
  });

  it.each(NAMES)('tell the values of %s apart', (name) => {
    expect(new Set(Object.values(words[name])).size).toBe(valuesOf(name).length);
  });

  it('are translated, but for names', () => {
    const inEnglish = textsOf(VOCABULARY);
    const same = Object.keys(labels).filter((key) => labels[key] === inEnglish[key]);
    const excused = Object.keys(SAME).filter((key) => SAME[key]?.[0].split(' ').includes(locale));
    expect(same.sort()).toEqual(excused.sort());
  });

  it('are those of the inbox', () => {
    const states = { ...words.inquiryState, ...words.ideaState };
    expect(Object.keys(states).map((state) => texts[`inbox.state.${state}`])).toEqual(Object.values(states));
  });

  it('are the same wherever a filter, which knows values only, could mean another vocabulary', () => {
    for (const name of NAMES) expect(words[vocabularyWith(valuesOf(name)) ?? name]).toEqual(words[name]);
  });

  it('name no values of a message', () => {
    expect(Object.values(labels).flatMap((label) => [...partsOf(label, locale).values])).toEqual([]);
  });
});

describe('a choice', () => {
  it('is told in words, and one that the vocabulary has lost as it is stored', () => {
    expect(choiceWords(english, 'legalForm', 'nonprofit_501c3')).toBe('Nonprofit, 501(c)(3)');
    expect(choiceWords(english, 'legalForm', 'guild')).toBe('guild');
    expect(choiceWords(english, 'legalForm', 'toString')).toBe('toString');
  });
});
