import { readFileSync } from 'node:fs';
import path from 'node:path';

const LINES = 24;

// eslint-disable-next-line no-control-regex -- the colours of a terminal are control characters
const COLOURS = /\u001b\[[0-9;]*m/g;

const beginning = (text) =>
  text
    .replace(COLOURS, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
    .slice(0, LINES)
    .map((line) => `    ${line}`)
    .join('\n');

/** Which promises of a project were not kept, each with the beginning of what Jest says of it. */
export function failedTests({ testResults }, folder) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(folder, name);
    const failed = assertionResults.filter((each) => each.status === 'failed');
    // A file that could not be loaded, or whose hooks failed, has no test that did.
    if (failed.length === 0) return status === 'failed' ? [`${file}\n${beginning(message)}`] : [];
    return failed.map(
      ({ fullName, failureMessages }) => `${file}: ${fullName}\n${beginning(failureMessages.join('\n'))}`,
    );
  });
}

/** The same from the report that Jest has written; nothing, where it wrote none. */
export function readFailedTests(report, folder) {
  try {
    return failedTests(JSON.parse(readFileSync(report, 'utf8')), folder);
  } catch {
    return [];
  }
}
