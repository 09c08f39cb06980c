import type { Fate, PersonFound } from '../../../shared/personal-data';
import { english } from '../translations/english';

import { canErase, countsOf, fateWords, kindWords } from './words';

const person = (...fates: Fate[]): PersonFound => ({
  email: 'olena@city.example',
  records: fates.map((fate) => ({ type: 'resident-idea', documentId: fate, title: 'A market', fate })),
});

describe('what is kept of one person', () => {
  it('is named as editors call it, with what an erasure does', () => {
    const [idea] = person('forget').records;
    expect(idea && [kindWords(idea, english), fateWords(idea, english)]).toEqual([
      'Resident idea',
      'The person is taken out; the idea stays, because the city has taken it up',
    ]);
  });

  it.each<[Fate[], boolean, string]>([
    [['delete'], true, 'One record is deleted for good. '],
    [
      ['delete', 'delete', 'forget', 'keep'],
      true,
      '2 records are deleted for good. The person is taken out of one idea. One record is kept.',
    ],
    [['forget', 'forget'], true, 'No record is deleted for good. The person is taken out of 2 ideas. '],
    [['keep'], false, 'No record is deleted for good. One record is kept.'],
    [[], false, 'No record is deleted for good. '],
  ])('%j can be erased: %s', (fates, possible, words) => {
    const found = person(...fates);
    expect([canErase(found), english('person.erase-what', countsOf(found))]).toEqual([possible, words]);
  });
});
