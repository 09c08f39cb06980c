import fc from 'fast-check';

import { asWritten, harmless } from './cells';
import { parseCsv, toCsv } from './csv';
import { contentOf, guessMapping } from './mapping';
import type { ImportType } from './report';
import { tableOfSection } from './table';

fc.configureGlobal({ seed: 20261128, verbose: true });

/** Texts with everything that tables trip over. */
const texts = fc.oneof(
  fc.string(),
  fc
    .array(fc.constantFrom('"', ',', ';', '\n', '\r', '\t', '=', '+', '-', '@', "'", '|', '[', 'a', ' '))
    .map((parts) => parts.join('')),
);

const TYPE: ImportType = {
  section: 'cities',
  type: 'city',
  label: 'City',
  isTable: true,
  fields: [
    { name: 'slug', label: 'Slug', kind: 'text', required: true },
    { name: 'name', label: 'Name', kind: 'text', required: true },
    { name: 'population', label: 'Population', kind: 'number', required: false },
    { name: 'isHome', label: 'Home city', kind: 'boolean', required: false },
    { name: 'languages', label: 'Languages', kind: 'texts', required: false },
    { name: 'facts', label: 'Facts', kind: 'list', required: false },
    { name: 'story', label: 'Story', kind: 'rich-text', required: false },
  ],
};

/** The server trims what people write, and keeps no empty text. */
const stored = texts.map((text) => text.trim()).filter((text) => text !== '');

const blocks = fc.array(
  fc.record({
    type: fc.constant('paragraph'),
    children: fc.tuple(fc.record({ type: fc.constant('text'), text: texts })),
  }),
  { minLength: 1, maxLength: 3 },
);

const rows = fc.array(
  fc.record(
    {
      key: stored,
      name: stored,
      population: fc
        .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
        .map((n) => n + 0),
      isHome: fc.boolean(),
      languages: fc.array(stored, { minLength: 1, maxLength: 3 }),
      facts: fc.array(fc.record({ label: texts }), { minLength: 1, maxLength: 3 }),
      story: blocks,
    },
    { requiredKeys: ['key'] },
  ),
  { minLength: 1, maxLength: 5 },
);

describe('tables', () => {
  it('read back as they were written, whatever is in their cells', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(texts, texts, fc.constant('x')), { minLength: 1, maxLength: 5 }),
        (lines) => {
          const reading = parseCsv(toCsv([['a', 'b', 'c'], ...lines]));
          expect(reading.kind === 'read' && reading.rows.map(({ cells }) => cells)).toEqual(lines);
        },
      ),
    );
  });

  it('never end in an error but in a reading or a place', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = parseCsv(text);
        expect(['read', 'unreadable']).toContain(reading.kind);
        if (reading.kind === 'unreadable') expect(Math.min(reading.line, reading.column)).toBeGreaterThan(0);
      }),
    );
  });

  it('hold no formula, and give back what was written', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const cell = harmless(text);
        expect(/^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/.test(cell)).toBe(false);
        expect(asWritten(cell)).toBe(text);
      }),
    );
  });

  it('of records read back as the very same records', () => {
    fc.assert(
      fc.property(rows, (cities) => {
        const reading = parseCsv(tableOfSection(TYPE, { cities }));
        if (reading.kind !== 'read') throw new Error(reading.problem);
        const mapping = guessMapping(reading.header.cells, TYPE.fields);
        expect(contentOf(TYPE, mapping, reading.rows)).toEqual({ cities });
      }),
    );
  });
});
