import type fc from 'fast-check';

import type { Question } from './question';
import type { ReaderName } from './readers';

type Details = fc.RunDetails<[ReaderName, Question]>;

/** Tells which question was answered in two ways: the smallest one found, who asked it, and how to find it again. */
export const report = ({
  failed,
  seed,
  counterexample,
  counterexamplePath,
  errorInstance,
}: Details): void => {
  if (!failed) return;
  const [reader, question] = counterexample ?? [];
  const told = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  throw new Error(
    [
      `${reader ?? 'nobody'} is answered in two ways (seed ${String(seed)}, path ${String(counterexamplePath)}):`,
      question?.query ?? '',
      `variables ${JSON.stringify(question?.variables ?? {})}, operation ${question?.operationName ?? 'not named'}`,
      told,
    ].join('\n'),
  );
};
