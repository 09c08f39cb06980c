import type { RunLine } from '../../../shared/import-desk/report';
import { isRecord } from '../../../shared/is-record';

const isRunLine = (value: unknown): value is RunLine => isRecord(value) && typeof value.line === 'string';

interface Chunks {
  read: () => Promise<{ done: boolean; value?: Uint8Array | undefined }>;
}

/** Hears the lines of an answer while they come, and tells the last one that says how it ended; `undefined` without one. */
export const hearLines = async (
  chunks: Chunks,
  progress: (done: number, total: number) => void,
): Promise<RunLine | undefined> => {
  const decoder = new TextDecoder();
  let rest = '';
  let end: RunLine | undefined;
  for (let chunk = await chunks.read(); !chunk.done; chunk = await chunks.read()) {
    const lines = (rest + decoder.decode(chunk.value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines.filter((each) => each !== '')) {
      const line: unknown = JSON.parse(text);
      if (!isRunLine(line)) continue;
      if (line.line === 'progress') progress(line.done, line.total);
      else end = line;
    }
  }
  return end;
};
