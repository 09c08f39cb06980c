import { DEFINITIONS } from '../content-types';
import type { PlannedRow } from '../import/plan';

import { changesOf, toldChange } from './changes';

const row = (changes: Partial<PlannedRow>): PlannedRow => ({
  definition: DEFINITIONS.event,
  path: ['events', '0'],
  reference: 'event:a-visit',
  fields: {},
  relations: {},
  ...changes,
});

const NAMES = new Map([
  ['doc-1', 'relationship:portland-sapporo'],
  ['doc-2', 'relationship:portland-lviv'],
]);

describe('what a row of a file changes', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>, unknown[]]>([
    ['the same value', { theme: 'A' }, { theme: 'A' }, []],
    ['another value', { theme: 'B' }, { theme: 'A' }, [{ attribute: 'theme', from: 'A', to: 'B' }]],
    ['nothing for nothing', { theme: null, hosts: [] }, { theme: '' }, []],
    ['a cleared value', { theme: null }, { theme: 'A' }, [{ attribute: 'theme', from: 'A', to: null }]],
    [
      'the same list, its names in another order',
      { quotes: [{ a: 1, b: 2 }] },
      { quotes: [{ b: 2, a: 1 }] },
      [],
    ],
  ])('with %s', (_name, fields, stored, expected) => {
    expect(changesOf(row({ fields }), stored, NAMES)).toEqual(expected);
  });

  it('is no change where it names the same records in another order, and one where it names others', () => {
    const stored = {
      relationships: [{ documentId: 'doc-2' }, { documentId: 'doc-1' }, { documentId: 'doc-1' }],
    };
    const both = ['relationship:portland-sapporo', 'relationship:portland-lviv'];
    expect(changesOf(row({ relations: { relationships: both } }), stored, NAMES)).toEqual([]);
    expect(changesOf(row({ relations: { relationships: null } }), stored, NAMES)).toEqual([
      { attribute: 'relationships', from: [...both].sort(), to: [] },
    ]);
  });
});

describe('a change in words', () => {
  const field = {
    attribute: 'relationships',
    name: 'relationships',
    label: 'Relationships',
    kind: 'references',
    required: false,
    isPrivate: false,
  } as const;
  const change = { attribute: 'relationships', from: [], to: ['relationship:a', 'relationship:b'] };

  it('names records by their keys, and tells no value to who may not read it', () => {
    expect(toldChange(change, field, true)).toEqual({
      field: 'relationships',
      label: 'Relationships',
      from: '',
      to: 'a | b',
    });
    expect(toldChange(change, field, false)).toEqual({ field: 'relationships', label: 'Relationships' });
  });

  it('is shortened', () => {
    const long = { attribute: 'theme', from: null, to: 'x'.repeat(161) };
    expect(toldChange(long, undefined, true).to).toBe(`${'x'.repeat(160)}…`);
  });
});
