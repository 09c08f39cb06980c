import { plugin as hash } from './all-operations-hash.mjs';
import { textsOf } from './documents.mjs';

/** A codegen plugin: what the server knows of the SDK's operations. */
export const plugin = (schema, documents) => {
  const entries = textsOf(documents).map(({ operation, text }) =>
    JSON.stringify([operation.name.value, text]),
  );
  return `${hash(schema, documents)}

/** The text of each operation in it, by its name. */
export const OPERATION_TEXTS: ReadonlyMap<string, string> = new Map([\n${entries.join(',\n')}\n]);`;
};
