import { LISTS } from '../../../../shared/lists';
import type { ListDefinition } from '../../../../shared/lists';
import { definitions } from '../../../../server/src/content-types';
import type { FieldMeta } from '../../../../server/src/model/types';
import { nounOf } from '../../fields/typed-list/item';

import es from './es.json';
import { keyFor } from './field-words';
import type { FieldWords, Place } from './field-words';
import ja from './ja.json';
import uk from './uk.json';

type Kind = keyof FieldWords;

/** A text of a form or a list in English, and where it stands. */
interface Shown extends Place {
  kind: Kind;
  english: string;
}

/** Parts of the names of columns that the server derives. */
const PARTS = ['earliest day', 'latest day', 'minor units', 'currency', 'document id'];

const shownOf = (of: string, field: string, meta: FieldMeta): Shown[] => {
  const { label, help, group, hidden, derivedFrom } = meta;
  if (derivedFrom !== undefined) return [];
  const shown: Shown[] = [{ kind: 'labels', english: label, of, field }];
  if (hidden === true) return shown;
  shown.push({ kind: 'help', english: help, of, field });
  if (group !== undefined) shown.push({ kind: 'headings', english: group, of });
  return shown;
};

// History has neither a form nor a list in the Content Manager.
const ofTypes: Shown[] = definitions
  .filter(({ appendOnly }) => appendOnly !== true)
  .flatMap(({ displayName, attributes }): Shown[] => [
    { kind: 'types', english: displayName },
    ...Object.entries(attributes).flatMap(([field, { pluginOptions }]) =>
      shownOf(displayName, field, pluginOptions['sister-cities']),
    ),
  ]);

const ofList = (definition: ListDefinition): Shown[] => {
  const of = nounOf(definition);
  return [
    { kind: 'items', english: of },
    ...Object.entries(definition.fields).flatMap(([field, { label, help }]): Shown[] => [
      { kind: 'labels', english: label, of, field },
      ...(help === undefined ? [] : [{ kind: 'help', english: help, of, field } as const]),
    ]),
  ];
};

const SHOWN: readonly Shown[] = [
  ...ofTypes,
  ...Object.values<ListDefinition>(LISTS).flatMap(ofList),
  ...PARTS.map((english): Shown => ({ kind: 'labels', english })),
];

const LANGUAGES: readonly (readonly [string, FieldWords])[] = [
  ['es', es],
  ['ja', ja],
  ['uk', uk],
];

const KINDS: readonly Kind[] = ['types', 'headings', 'items', 'labels', 'help'];

/** Texts that are the same as in English, in which languages, and why. */
const SAME: Readonly<Record<string, readonly [locales: string, why: string]>> = {
  'labels Idea': ['es', 'Idea is a Spanish word'],
  'labels Sector': ['es', 'Sector is a Spanish word'],
};

describe.each(LANGUAGES)('what forms and lists say in %s', (locale, words) => {
  it.each(KINDS)('is there for each text of the schemas: %s', (kind) => {
    const missing = SHOWN.filter(
      (shown) => shown.kind === kind && keyFor(words[kind], shown.english, shown) === undefined,
    );
    expect(missing.map(({ english }) => english)).toEqual([]);
  });

  it.each(KINDS)('holds nothing that the schemas do not say: %s', (kind) => {
    const used = new Set(
      SHOWN.filter((shown) => shown.kind === kind).map((shown) => keyFor(words[kind], shown.english, shown)),
    );
    expect(Object.keys(words[kind]).filter((key) => !used.has(key))).toEqual([]);
  });

  it('is translated, but for names', () => {
    const same = KINDS.flatMap((kind) =>
      Object.entries(words[kind])
        .filter(([key, text]) => key === text)
        .map(([key]) => `${kind} ${key}`),
    );
    const excused = Object.keys(SAME).filter((key) => SAME[key]?.[0].split(' ').includes(locale));
    expect(same.sort()).toEqual(excused.sort());
  });

  it('calls no two fields of a form the same', () => {
    const twice = definitions
      .filter(({ appendOnly }) => appendOnly !== true)
      .flatMap(({ displayName, attributes }) => {
        const keys = Object.entries(attributes)
          .flatMap(([field, { pluginOptions }]) =>
            shownOf(displayName, field, pluginOptions['sister-cities']),
          )
          .filter(({ kind }) => kind === 'labels')
          .map((shown) => words.labels[keyFor(words.labels, shown.english, shown) ?? '']);
        return keys.filter((label, index) => keys.indexOf(label) !== index);
      });
    expect(twice).toEqual([]);
  });

  it('says each text in words, without blanks around them', () => {
    const texts = KINDS.flatMap((kind) => Object.values(words[kind]));
    expect(texts.filter((text) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });
});
