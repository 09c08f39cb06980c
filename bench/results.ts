import type { QuestionName } from './questions';
import type { ServerName } from './servers';

/**
 * How a question is asked: with variables never seen before, with the same ones again and again, or with the same
 * ones by somebody who has the answer and asks whether it still holds (HTTP 304).
 */
export type Kind = 'unique' | 'repeated' | 'fetched' | 'revalidated';

/**
 * Medians over the rounds. Latencies in milliseconds, `cpu` milliseconds that the server itself computes for one
 * request (its database not counted), `bytes` of a body, `statements` of SQL per request.
 */
export interface Measured {
  size: number;
  question: QuestionName;
  kind: Kind;
  server: ServerName;
  perSecond: number;
  p50: number;
  p99: number;
  cpu: number;
  bytes: number;
  statements?: number;
}

/** What is measured of a server as a whole, at one size. */
export interface Process {
  size: number;
  server: ServerName;
  /** Milliseconds from the start of the process to its first answer. */
  boot?: number;
  /** Bytes of memory (RSS) after all questions. */
  memory?: number;
  /** Milliseconds that updating one city through the Document Service takes. */
  write?: number;
}

export interface Results {
  database: 'postgres' | 'sqlite';
  measured: Measured[];
  processes: Process[];
}
