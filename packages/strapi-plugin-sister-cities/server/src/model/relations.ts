import type { Problem, Values } from './types';

/** A rule: the record that a relation to its own type names is another record. */
export const notItself =
  (relation: string) =>
  (record: Values): Problem[] => {
    const named = record[relation];
    if (typeof named !== 'object' || named === null || !('documentId' in named)) return [];
    if (typeof record.documentId !== 'string' || named.documentId !== record.documentId) return [];
    return [
      {
        path: [relation],
        message: `${relation} is the record itself. Expected another one.`,
        value: record.documentId,
      },
    ];
  };
