import type { Problem, UniqueKey, Values } from '../model/types';

const isMissing = (value: unknown): boolean => value === null || value === undefined || value === '';

/** A vote that passed was taken by somebody, some time (domain 4.8). */
export const voteHasItsDecision = (record: Values): Problem[] =>
  record.result !== 'pass'
    ? []
    : ['body', 'decidedOn']
        .filter((name) => isMissing(record[name]))
        .map((name) => ({
          path: [name],
          message: `${name} is empty while result is pass. Expected ${name === 'body' ? 'who decided' : 'when it was decided, as exactly as it is known'}.`,
          value: null,
        }));

/** The history of a relationship counts its entries: two people who add one at once do not both get the same place. */
export const onePerPlace = ({ relationshipDocumentId, sequence }: Values): UniqueKey[] => {
  if (typeof relationshipDocumentId !== 'string' || typeof sequence !== 'number') return [];
  return [
    {
      key: `decision:${relationshipDocumentId}:${String(sequence)}`,
      taken: {
        path: ['sequence'],
        message: `Somebody else made entry ${String(sequence)} of this history at the same time. Expected to be the only one: look at the history and try again.`,
        value: sequence,
      },
    },
  ];
};
