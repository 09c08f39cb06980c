import { inspect } from 'node:util';

import { createAsk } from '../src/ask';
import { caching } from '../src/caching';
import { createHeldAnswers } from '../src/held-answers';
import { createPersisted } from '../src/persisted';
import { readSettings } from '../src/settings';

import { failureOf } from './support/failure';

const TOKEN = 'canary-token';
// A word such as a code or the name of a field could be.
const VALUE = 'canaryValue';
const DOCUMENT = '{ canaryField }';
const url = 'https://cms.example.org/graphql';

/** What the process wrote while the work went on. */
const writtenBy = async (work: () => Promise<unknown>): Promise<string> => {
  const said: string[] = [];
  const spies = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0),
  );
  await work().finally(() => {
    for (const spy of spies) spy.mockRestore();
  });
  return said.join('');
};

const answering = (...answers: (Response | Error)[]): ((address: string) => Promise<Response>) => {
  const left = [...answers];
  return () => {
    const answer = left.shift() ?? new Response('');
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer.clone());
  };
};

const failing: [string, (Response | Error)[]][] = [
  ['a network that is down', [new TypeError('fetch failed')]],
  [
    'a server that repeats the query',
    [new Response(`{"errors":[{"message":"${VALUE} ${TOKEN} ${DOCUMENT}"}]}`)],
  ],
  ['a server that repeats it as a code', [new Response(`{"errors":[{"extensions":{"code":"${VALUE}"}}]}`)]],
  ['an answer that is none', [new Response(`${VALUE} ${TOKEN}`)]],
  ['a refused token', [new Response(TOKEN, { status: 401 })]],
];

describe('the token, the query and its variables', () => {
  it.each(failing)('are in no error and no log: %s', async (_, answers) => {
    const errors: unknown[] = [];
    const said = await writtenBy(async () => {
      for (const document of [DOCUMENT, `mutation ${DOCUMENT}`]) {
        const settings = readSettings({ url, token: TOKEN, retries: 0, fetch: answering(...answers) });
        const call = createAsk(settings, caching)({ document, variables: { name: VALUE } });
        errors.push(await failureOf(call));
      }
    });
    expect(said).toBe('');
    expect(inspect(errors, { depth: null, showHidden: true })).not.toContain('canary');
    expect(errors.map((error) => String(error)).join()).not.toContain('canary');
  });

  it('are in no key under which an answer is held', async () => {
    const keys: string[] = [];
    const answers = createHeldAnswers();
    const recording = {
      get: answers.get,
      hold: (key: string, answer: { etag: string; body: string }) => {
        keys.push(key);
        answers.hold(key, answer);
      },
    };
    const fetch = (): Promise<Response> =>
      Promise.resolve(new Response('{"data":{}}', { headers: { etag: '"v1"' } }));
    const through = createAsk(readSettings({ url, token: TOKEN, fetch }), (settings) => ({
      ...caching(settings),
      attempt: createPersisted(settings, recording),
    }));
    await through({ document: DOCUMENT, variables: { name: VALUE } });
    expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });
});
