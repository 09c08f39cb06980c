import type { Dialect, QuestionName } from '../questions';

/** What the asking process is to ask, for how long. */
export interface Burst {
  port: number;
  path: string;
  headers: Record<string, string>;
  /** Without a question, the path is asked with GET. */
  question: QuestionName | undefined;
  dialect: Dialect;
  isUnique: boolean;
  /** How many times this server has been asked with unique variables before: those are not asked again. */
  from: number;
  relationships: number;
  milliseconds: number;
  /** The status that every answer must have. */
  expects: number;
}

/** How a server stood it. Latencies in milliseconds, `bytes` of the mean body. */
export interface BurstResult {
  asked: number;
  perSecond: number;
  p50: number;
  p99: number;
  bytes: number;
}

export const isBurstResult = (value: unknown): value is BurstResult =>
  typeof value === 'object' &&
  value !== null &&
  ['asked', 'perSecond', 'p50', 'p99', 'bytes'].every((name) => name in value);
