import type { Finding, Safety } from '../../../shared/doctor';

const WIDTH = 'expected'.length;

const row = (label: string, text: string): string => {
  const beginning = `  ${label.padEnd(WIDTH)}  `;
  return `${beginning}${text.replaceAll('\n', `\n${' '.repeat(beginning.length)}`)}`;
};

const block = ({ id, severity, title, found, expected, file, line }: Finding): string =>
  [
    `${severity.toUpperCase().padEnd(WIDTH + 2)}  ${title}  [${id}]`,
    row('found', found),
    row('expected', expected),
    row('where', file),
    row('write', line),
  ].join('\n');

const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

const summary = (findings: readonly Finding[]): string => {
  const unsafe = findings.filter(({ severity }) => severity === 'unsafe').length;
  const advice = findings.length - unsafe;
  return `${counted(unsafe, 'setting is unsafe', 'settings are unsafe')}, ${counted(advice, 'piece of advice', 'pieces of advice')}.`;
};

/** The findings as a person reads them in a terminal. */
export const printed = ({ environment, findings }: Safety): string =>
  [
    `Examined with NODE_ENV=${environment}.`,
    ...findings.map(block),
    findings.length === 0 ? 'Nothing was found.' : summary(findings),
  ].join('\n\n');

/** What the log says at the start; nothing where all is safe. */
export const warning = (findings: readonly Finding[]): string | undefined => {
  const unsafe = findings.filter(({ severity }) => severity === 'unsafe');
  if (unsafe.length === 0) return undefined;
  return `Sister Cities found ${counted(unsafe.length, 'unsafe setting', 'unsafe settings')} of this server: ${unsafe.map(({ id }) => id).join(', ')}. Settings → Sister Cities → Safety of this server tells what to write where, and so does “npx sister-cities doctor” in the folder of the server.`;
};
