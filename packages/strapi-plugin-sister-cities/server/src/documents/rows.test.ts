import { oneOfEach } from './rows';
import type { Row } from './rows';

const row = (documentId: string, locale: string | null): Row => ({
  id: 1,
  documentId,
  locale,
  isPublished: true,
});

describe('one row of each document', () => {
  it('is in the language of the reader, or in the first that stands in for it', () => {
    const rows = [row('a', 'en'), row('a', 'es'), row('b', 'en'), row('c', 'es-MX'), row('c', 'es')];
    expect(oneOfEach(rows, ['es-MX', 'es', 'en']).map(({ locale }) => locale)).toEqual(['es', 'en', 'es-MX']);
    expect(oneOfEach(rows, ['en']).map(({ locale }) => locale)).toEqual(['en', 'en', 'es-MX']);
  });

  it('is there for types without languages too', () => {
    expect(oneOfEach([row('a', null), row('b', null)], ['en'])).toHaveLength(2);
  });
});
