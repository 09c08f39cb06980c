import { uidOf } from '../../../shared/names';

import type { Languages } from '../access/languages';

import { draftsFor, SHOWN_FIELDS } from './sight';

const READ = 'plugin::content-manager.explorer.read';

interface Rule {
  inverted?: boolean;
  conditions?: unknown;
  fields?: readonly string[];
}

const holding = (...rules: Rule[]): object => ({
  rulesFor: (action: string, subject: string) => (action === READ && subject === uidOf('goal') ? rules : []),
});

const FIELDS = SHOWN_FIELDS.goal;

describe('drafts are shown', () => {
  const inLanguages = (...$in: string[]): object => ({ locale: { $in } });

  it.each<[string, Rule[], Languages]>([
    ['to nobody without a permission', [], []],
    ['to whoever reads all records and all fields', [{}], 'all'],
    ['to whoever reads all fields by name', [{ fields: FIELDS }], 'all'],
    ['to nobody who reads all fields but one', [{ fields: FIELDS.slice(1) }], []],
    ['in the languages that somebody reads', [{ conditions: inLanguages('en', 'ja') }], ['en', 'ja']],
    ['in the languages that Strapi asks for', [{ conditions: { $and: [inLanguages('en')] } }], ['en']],
    [
      'in the languages that all conditions leave',
      [{ conditions: { $and: [inLanguages('en', 'ja'), inLanguages('ja')] } }],
      ['ja'],
    ],
    [
      'in the languages of all roles of a person',
      [{ conditions: inLanguages('en') }, { conditions: inLanguages('uk') }],
      ['en', 'uk'],
    ],
    ['to nobody who reads what is hers', [{ conditions: { 'createdBy.id': 1 } }], []],
    [
      'to nobody who reads what is hers in a language',
      [{ conditions: { $and: [{ $or: [{ 'createdBy.id': 1 }] }, inLanguages('en')] } }],
      [],
    ],
    ['to nobody who reads other languages', [{ conditions: { locale: { $nin: ['en'] } } }], []],
    ['to nobody by a language and more', [{ conditions: { locale: { $in: ['en'], $ne: 'ja' } } }], []],
    ['to nobody by a condition that nobody can read', [{ conditions: 'everything' }, { conditions: [] }], []],
    ['to whoever reads some records by one role and all by another', [{ conditions: { id: 1 } }, {}], 'all'],
    ['to nobody who is forbidden to read', [{}, { inverted: true }], []],
  ])('%s', (_who, rules, expected) => {
    expect(draftsFor(holding(...rules))).toEqual({ relationship: [], goal: expected, event: [] });
  });

  it('to nobody whose rights are not known', () => {
    const none = { relationship: [], goal: [], event: [] };
    expect(draftsFor(undefined)).toEqual(none);
    expect(draftsFor({ can: () => true })).toEqual(none);
  });
});
