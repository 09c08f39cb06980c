import { createHash } from 'node:crypto';
import { allOperations } from './all-operations.mjs';

/** A codegen plugin: the SHA-256 of the document of all operations, by which the server knows it. */
export const plugin = (_schema, documents) => {
  const hash = createHash('sha256').update(allOperations(documents).join('\n')).digest('hex');
  return `/** SHA-256 of the document of all operations of the SDK. */
export const ALL_OPERATIONS_HASH = '${hash}';`;
};
