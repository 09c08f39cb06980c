import { isRecord } from '../../shared/is-record';
import { DEFINITIONS } from '../../server/src/content-types';
import type { ImportReport, PastImport, RunLine } from '../../shared/import-desk/report';
import { uidOf } from '../../shared/names';

import type { AdminApi } from './admin';
import type { Answer } from './api';
import type { Host } from './strapi';

/** What somebody does on the page of imports. */
export interface ImportDesk {
  rehearse(content: Record<string, unknown>): Promise<Answer>;
  run(content: Record<string, unknown>, seen: string, token?: string): Promise<RunLine[]>;
  /** Rehearses a file, says yes to the report and runs it. */
  take(content: Record<string, unknown>): Promise<{ token: string; report: ImportReport; end: RunLine }>;
  undo(token: string): Promise<Answer>;
  /** Why whoever asks cannot undo an import: as the list says it, and as it says itself. */
  obstacles(token: string): Promise<unknown[]>;
  export(section: string, format?: string): Promise<Answer>;
}

let tokens = 0;

export const newToken = (): string => {
  tokens += 1;
  return `token-of-a-test-${String(tokens).padStart(4, '0')}-${String(Date.now())}`;
};

const linesIn = (text: string): RunLine[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): RunLine => JSON.parse(line));

export const lastLine = (lines: readonly RunLine[]): RunLine => {
  const last = lines.at(-1);
  if (!last) throw new Error('The answer has no line.');
  return last;
};

export const importDeskOf = (api: AdminApi): ImportDesk => {
  const rehearse = (content: Record<string, unknown>): Promise<Answer> =>
    api.send('POST', '/sister-cities/imports/rehearsals', { content });
  const run = async (
    content: Record<string, unknown>,
    seen: string,
    token = newToken(),
  ): Promise<RunLine[]> => {
    const answer = await api.send('POST', '/sister-cities/imports', {
      content,
      seen,
      token,
      name: 'list.csv',
    });
    return linesIn(answer.text);
  };
  return {
    rehearse,
    run,
    take: async (content) => {
      const token = newToken();
      const rehearsed = await rehearse(content);
      if (rehearsed.status !== 200) throw new Error(rehearsed.text);
      const report: ImportReport = rehearsed.body.data;
      return { token, report, end: lastLine(await run(content, report.digest, token)) };
    },
    undo: (token) => api.send('POST', `/sister-cities/imports/${token}/undo`, {}),
    obstacles: async (token) => {
      const { body: list } = await api.send('GET', '/sister-cities/imports');
      const { body: one } = await api.send('GET', `/sister-cities/imports/${token}`);
      const listed: PastImport[] = list.data;
      return [listed.find((past) => past.token === token)?.obstacle, one.data.obstacle];
    },
    export: (section, format = 'json') =>
      api.send('GET', `/sister-cities/exports?section=${section}&format=${format}`),
  };
};

/** PostgreSQL hands relations over in the order in which it has read them. */
const inOrder = (value: unknown): unknown =>
  isRecord(value) && !(value instanceof Date)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** Everything that the tables of the content types hold, but for what a write of the same values changes. */
export const everythingIn = async (host: Host): Promise<Record<string, unknown[]>> => {
  const found: Record<string, unknown[]> = {};
  for (const { name, attributes } of Object.values(DEFINITIONS)) {
    const rows = await host.strapi.db.query(uidOf(name)).findMany({ populate: Object.keys(attributes) });
    found[name] = rows
      .map((row: Record<string, unknown>) =>
        JSON.stringify(row, (key, value: unknown) =>
          ['id', 'updatedAt', 'createdAt', 'publishedAt'].includes(key) ? undefined : inOrder(value),
        ),
      )
      .sort();
  }
  return found;
};
