/** An answer, and what the server called it in its header `ETag`. */
export interface HeldAnswer {
  etag: string;
  body: string;
}

export interface HeldAnswers {
  get: (key: string) => HeldAnswer | undefined;
  hold: (key: string, answer: HeldAnswer) => void;
}

/** Characters of all answers together. */
const MOST = 2_000_000;

/** Answers in bounded memory; what was held first goes first. */
export const createHeldAnswers = (most = MOST): HeldAnswers => {
  const held = new Map<string, HeldAnswer>();
  let size = 0;
  const drop = (key: string): void => {
    size -= held.get(key)?.body.length ?? 0;
    held.delete(key);
  };
  return {
    get: (key) => held.get(key),
    hold: (key, answer) => {
      drop(key);
      held.set(key, answer);
      size += answer.body.length;
      for (const oldest of held.keys()) if (size > most) drop(oldest);
    },
  };
};
