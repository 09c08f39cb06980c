/** Reads a schema and prints what the generator makes of it, as JSON: the operations' and the sources' texts by file. */
import { readFileSync } from 'node:fs';
import { buildSchema, parse } from 'graphql';
import { operationFiles } from '../../../../scripts/generate/operations.mjs';
import { plugin as allOperations } from '../../../../scripts/generate/plugins/all-operations.mjs';
import { plugin as documents } from '../../../../scripts/generate/plugins/documents.mjs';
import { plugin as methods } from '../../../../scripts/generate/plugins/methods.mjs';
import { plugin as model } from '../../../../scripts/generate/plugins/model.mjs';
import { plugin as operations } from '../../../../scripts/generate/plugins/operations.mjs';

const schema = buildSchema(readFileSync(0, 'utf8'));
const files = operationFiles(schema);
const parsed = files.map(([, text]) => ({ document: parse(text) }));

const sources = { 'all-operations': allOperations, documents, methods, model, operations };
const texts = Object.entries(sources).map(([name, plugin]) => [`${name}.ts`, plugin(schema, parsed)]);

process.stdout.write(JSON.stringify(Object.fromEntries([...files, ...texts])));
