import { cdnTags, tagsOfReads, tagsOfWrite } from './tags';

const CITY = 'plugin::sister-cities.city';
const EVENT = 'plugin::sister-cities.event';

const isDropped = (
  reads: { types?: readonly string[]; documents?: readonly string[] },
  write: readonly [string, (readonly string[])?],
): boolean => {
  const tags = tagsOfReads({ types: [], byDay: false, ...reads }, false);
  return tagsOfWrite(...write).some((tag) => tags.includes(tag));
};

describe('a write', () => {
  it.each([
    ['a list of the type', { types: [CITY] }, [CITY, ['sapporo']], true],
    ['a list of the type, whichever records were written', { types: [CITY] }, [CITY], true],
    ['no list of another type', { types: [EVENT] }, [CITY], false],
    [
      'the record that an answer shows',
      { documents: [`${CITY}:sapporo`] },
      [CITY, ['lviv', 'sapporo']],
      true,
    ],
    ['no other record', { documents: [`${CITY}:sapporo`] }, [CITY, ['lviv']], false],
    ['every record where nobody knows which was written', { documents: [`${CITY}:sapporo`] }, [CITY], true],
    [
      'no record of another type of the same name',
      { documents: [`${CITY}:sapporo`] },
      [EVENT, ['sapporo']],
      false,
    ],
  ] as const)('drops %s', (_, reads, write, dropped) => {
    expect(isDropped(reads, write)).toBe(dropped);
  });
});

describe('an answer', () => {
  it('that depends on the day or on who asks says so', () => {
    expect(tagsOfReads({ types: [CITY], byDay: true }, true)).toEqual([CITY, 'by-day', 'signed-in']);
  });
});

describe('the tags for a CDN', () => {
  it('name the types and, where they are known, the documents', () => {
    expect(cdnTags({ types: [EVENT, CITY, CITY], documents: [`${CITY}:k3jh`], byDay: false })).toEqual([
      'sister-cities-city',
      'sister-cities-event',
      'sister-cities-city-k3jh',
    ]);
  });

  it('hold neither blanks nor commas, whatever a document is called', () => {
    expect(cdnTags({ types: [], documents: [`${CITY}:a b,c\nd`], byDay: false })).toEqual([
      'sister-cities-city-a-b-c-d',
    ]);
  });

  it('fit into a header: first the documents go, then the types', () => {
    const documents = Array.from({ length: 400 }, (_, each) => `${CITY}:document${String(each)}`);
    const types = Array.from({ length: 400 }, (_, each) => `api::type-${String(each)}.type-${String(each)}`);
    expect(cdnTags({ types: [CITY], documents, byDay: false })).toEqual(['sister-cities-city']);
    expect(cdnTags({ types, byDay: false })).toEqual(['sister-cities']);
  });
});
