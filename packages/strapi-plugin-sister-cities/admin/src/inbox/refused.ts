import { isRecord } from '../../../shared/is-record';
import { answerIn, isAnswerLost } from '../settings/refusal';
import type { MessageId, Say } from '../translations/message';

/** Why nothing came of a change, or that nobody knows what came of it. */
export type RefusedWhy = AnsweredWhy | 'unknown';

type AnsweredWhy = 'conflict' | 'forbidden' | 'gone' | 'unreachable' | 'other';

const STATUS: Readonly<Record<RefusedWhy, number | undefined>> = {
  conflict: 409,
  forbidden: 403,
  gone: 404,
  unreachable: 503,
  other: 400,
  // It was sent, and nobody has heard what became of it.
  unknown: undefined,
};

/** A refusal with words for whoever works in the office; dialogs read it as they read one of the server. */
export class Refused extends Error {
  readonly response: { data: { error: { status: number | undefined; message: string } } };

  constructor(
    readonly why: RefusedWhy,
    message: string,
  ) {
    super(message);
    this.name = 'Refused';
    this.response = { data: { error: { status: STATUS[why], message } } };
  }
}

const statusOf = (thrown: unknown): unknown =>
  answerIn(thrown).status ?? (isRecord(thrown) ? thrown.status : undefined);

const WHY: ReadonlyMap<unknown, AnsweredWhy> = new Map([
  [409, 'conflict'],
  [401, 'forbidden'],
  [403, 'forbidden'],
  [404, 'gone'],
  [502, 'unreachable'],
  [503, 'unreachable'],
  [504, 'unreachable'],
]);

const whyOf = (status: unknown): AnsweredWhy =>
  // Where no server answered, there is no status.
  status === undefined ? 'unreachable' : (WHY.get(status) ?? 'other');

/** What a request threw, in words. */
export const refusedBy = (thrown: unknown, say: Say): Refused => {
  if (thrown instanceof Refused) return thrown;
  const why = whyOf(statusOf(thrown));
  const { message, problems } = answerIn(thrown);
  const id: MessageId = `inbox.refused-${why}`;
  if (why !== 'other') return new Refused(why, say(id));
  const told = [...new Set([message, ...problems.map((each) => each.message)])].filter(Boolean);
  return new Refused(why, [say(id), ...told].join(' '));
};

/** What a change has come to that was sent: without an answer nobody knows. */
export const refusedAfterSending = (thrown: unknown, say: Say): Refused =>
  isAnswerLost(thrown) ? new Refused('unknown', say('inbox.refused-unknown')) : refusedBy(thrown, say);

/** What is said first of a change that failed, or whose answer was lost. */
export const notChangedWords = ({ why }: Refused): MessageId =>
  why === 'unknown' ? 'inbox.unknown' : 'inbox.not-changed';
