import type { Answer, Api } from '../api';

import { MARK } from './secrets';

/** One question a stranger may ask, and how to tell that the answer gives a secret away. */
export interface Question {
  /** The way of asking, such as `REST filter $contains`. Every way has a control, for everything it asks about. */
  way: string;
  /** The type, or the path through relations, that it asks about. */
  about: string;
  title: string;
  /** One request, or two that differ in nothing but the guess. */
  ask: (api: Api) => Promise<Answer[]>;
  tells: (answers: readonly Answer[]) => boolean;
  /** Secrets that the question itself holds, so that an answer that repeats them is no find. */
  said?: string[];
}

const insideQuotes = (text: string): string => JSON.stringify(text).slice(1, -1);

// Drawn by lot for every request, and sooner or later one holds the digits of a secret.
const REQUEST_ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** An answer without what the question said. */
const heard = ({ status, text }: Answer, said: readonly string[]): string =>
  [`${String(status)} ${text.replace(REQUEST_ID, '…')}`, ...said.map(insideQuotes)].reduce((rest, each) =>
    rest.replaceAll(each, '…'),
  );

/** The beginning of a secret is none by itself, so only whole ones that the question holds are left out. */
const showsSecret = (answer: Answer, said: readonly string[] = []): boolean =>
  MARK.test(
    heard(
      answer,
      said.filter((each) => MARK.test(each)),
    ),
  );

/** Whether two answers differ in more than the guess: by rows, by their order or number, or by words. */
export const differ =
  (...said: string[]) =>
  ([one, other]: readonly Answer[]): boolean =>
    one !== undefined && other !== undefined && heard(one, said) !== heard(other, said);

/** Whether the two halves `x` and `y` of one GraphQL answer differ. */
export const halvesDiffer = ([answer]: readonly Answer[]): boolean => {
  const data = answer?.body?.data;
  return Boolean(data) && JSON.stringify(data.x) !== JSON.stringify(data.y);
};

const isFilled = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

/** Whether a list came back with anything in it, over REST or as `x` over GraphQL. */
export const finds = ([answer]: readonly Answer[]): boolean =>
  isFilled(answer?.body?.data) || isFilled(answer?.body?.data?.x);

/** What only an answer that shows a secret tells. */
export const nothing = (): boolean => false;

export const unitOf = ({ way, about }: Question): string => `${way}: ${about}`;

const AT_ONCE = 8;

const tellsBy = async (question: Question, api: Api): Promise<boolean> => {
  const answers = await question.ask(api);
  // What is not answered tells nothing, and proves nothing.
  const missing = answers.find(({ status }) => status >= 500);
  if (missing) throw new Error(`${question.title} was answered ${String(missing.status)} ${missing.text}`);
  return answers.some((each) => showsSecret(each, question.said)) || question.tells(answers);
};

/** Asks all questions, a few at a time, and returns those whose answers tell. */
export const tellers = async (questions: readonly Question[], api: Api): Promise<Question[]> => {
  const found: Question[] = [];
  const queue = questions.values();
  const ask = async (): Promise<void> => {
    for (const question of queue) if (await tellsBy(question, api)) found.push(question);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return found;
};

/** The first question of each way, and some of the others: for callers who may see what visitors see. */
export const sampleOf = (questions: readonly Question[], every: number): Question[] => {
  const ways = new Set<string>();
  return questions.filter(({ way }, index) => {
    const isFirst = !ways.has(way);
    ways.add(way);
    return isFirst || index % every === 0;
  });
};

/**
 * The first question of each way and subject that finds something. The others of a way are asked only where the first
 * one finds nothing.
 */
export const firing = async (questions: readonly Question[], api: Api): Promise<Question[]> => {
  const first = new Map<string, Question>();
  for (const question of questions) if (!first.has(unitOf(question))) first.set(unitOf(question), question);
  const found = await tellers([...first.values()], api);
  const units = new Set(found.map(unitOf));
  const rest = questions.filter((each) => !units.has(unitOf(each)) && first.get(unitOf(each)) !== each);
  return [...found, ...(await tellers(rest, api))];
};
