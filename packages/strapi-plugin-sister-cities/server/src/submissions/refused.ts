import type { Problem } from '../model/types';

/** Why a submission is not taken, in words for whoever sent it. It never tells what the office holds. */
export class SubmissionRefused extends Error {
  override readonly name = 'SubmissionRefused';

  constructor(
    readonly status: 400 | 403 | 413 | 429,
    message: string,
    readonly problems: readonly Problem[] = [],
    /** After how many seconds the same submission can be taken. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

export const refusedFor = (problems: readonly Problem[]): SubmissionRefused =>
  new SubmissionRefused(400, problems.map(({ message }) => message).join(' '), problems);

/** Nobody is told how many came from where: the words are the same whatever was counted. */
export const tooMany = (seconds: number): SubmissionRefused =>
  new SubmissionRefused(
    429,
    `Too many submissions came in a short time. Expected at most 5 in 10 minutes: send this one again in ${String(seconds)} seconds.`,
    [],
    seconds,
  );

export const tooLarge = (): SubmissionRefused =>
  new SubmissionRefused(
    413,
    'The submission is larger than 16 KB (16,384 bytes), its token included. Expected less: shorten the texts.',
  );

export const notOffered = (): SubmissionRefused =>
  new SubmissionRefused(
    403,
    'This city takes no submissions through its website. Write to the contact that the program names.',
  );

export const onePerRequest = (): SubmissionRefused =>
  new SubmissionRefused(
    400,
    'The request holds more than one submission. Expected one: send the others in requests of their own.',
  );
