import type { Child } from './children';
import { numberOf } from './children';
import { OPERATIONS, QUESTIONS, requestBody } from './questions';
import type { QuestionName } from './questions';
import type { ServerName } from './servers';
import { dialectOf, pathOf } from './servers';

/** A server that runs, and how often it has been asked each question with variables of its own. */
export interface Running {
  name: ServerName;
  child: Child;
  asked: Map<QuestionName, number>;
}

/** The body of one answer. Refuses anything but an answer without errors. */
export const ask = async (
  { name, child }: Running,
  question: QuestionName,
  n: number,
  relationships: number,
): Promise<string> => {
  const response = await fetch(`http://127.0.0.1:${String(child.port)}${pathOf(name, question)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: requestBody(QUESTIONS[question], dialectOf(name), n, relationships),
  });
  const body = await response.text();
  if (response.status !== 200 || body.includes('"errors":['))
    throw new Error(
      `${name} does not answer ${question} (status ${String(response.status)}): ${body.slice(0, 1000)}`,
    );
  return body;
};

/** A number for a question with unique variables that this server has not been asked yet. */
export const nextOf = ({ asked }: Running, question: QuestionName, count = 1): number => {
  const from = asked.get(question) ?? 0;
  asked.set(question, from + count);
  return from + 1;
};

const SAMPLES = 5;

/** SQL statements that one request costs; the median, since a background task may run one in between. */
export const statementsOf = async (
  running: Running,
  question: QuestionName,
  isUnique: boolean,
  relationships: number,
): Promise<number[]> => {
  const counts: number[] = [];
  // The first one may still prepare what the others find prepared.
  for (let sample = 0; sample <= SAMPLES; sample += 1) {
    const before = await numberOf(running.child, 'statements');
    await ask(running, question, isUnique ? nextOf(running, question) : 0, relationships);
    if (sample > 0) counts.push((await numberOf(running.child, 'statements')) - before);
  }
  return counts;
};

/** A GET by persisted query, and the headers by which it says that its answer is known. */
export interface Revalidation {
  path: string;
  headers: Record<string, string>;
  known: Record<string, string>;
}

/** A GET whose answer can be known already; `undefined` where the server gives no ETag. */
export const revalidation = async (
  { child }: Running,
  question: QuestionName,
  relationships: number,
  hash: (text: string) => string,
): Promise<Revalidation | undefined> => {
  const asked = QUESTIONS[question];
  const parameters = new URLSearchParams({
    operationName: OPERATIONS[question],
    variables: JSON.stringify(asked.variables(0, relationships)),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash(asked.strapi) } }),
  });
  const headers = { 'apollo-require-preflight': 'true' };
  const origin = `http://127.0.0.1:${String(child.port)}`;
  const path = `/graphql?${parameters.toString()}`;
  // Once with the document, so that the server knows what the hash stands for.
  await fetch(`${origin}${path}&query=${encodeURIComponent(asked.strapi)}`, { headers });
  const response = await fetch(`${origin}${path}`, { headers });
  await response.text();
  const etag = response.headers.get('etag');
  if (response.status !== 200 || etag === null) return undefined;
  const known = { 'if-none-match': etag };
  const again = await fetch(`${origin}${path}`, { headers: { ...headers, ...known } });
  await again.text();
  return again.status === 304 ? { path, headers, known } : undefined;
};
