import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSchema, parse, validate } from 'graphql';

import * as Documents from '../generated/documents';

import { draftDocument } from './draft-document';

const schema = buildSchema(readFileSync(join(__dirname, '../../schema.graphql'), 'utf8'));

const documents = Object.entries(Documents).filter(
  ([name]) => !/^(Anniversaries|Subm)/.test(name) && name.endsWith('Document'),
);

describe('a question about drafts', () => {
  it('is made of every question about records', () => {
    expect(documents.length).toBeGreaterThan(30);
  });

  it.each(documents)('fits the schema and asks its first field for drafts: %s', (_name, document) => {
    const draft = draftDocument(document);
    expect(validate(schema, parse(draft))).toEqual([]);
    expect(draft.match(/status:DRAFT/g)).toEqual(['status:DRAFT']);
    expect(draft.replace('status:DRAFT ', '')).toBe(document);
  });
});
