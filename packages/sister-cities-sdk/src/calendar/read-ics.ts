/** A reader of iCalendar for the tests: lines unfolded (RFC 5545, 3.1), names, parameters and texts (3.3.11). */
export interface IcsProperty {
  name: string;
  parameters: string;
  value: string;
}

const LINE = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/;

const unescaped = (text: string): string =>
  text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

/** @throws Error where a line is too long, does not end as it must or is no property. */
export const readIcs = (ics: string): IcsProperty[] => {
  if (!ics.endsWith('\r\n') || /(?<!\r)\n|\r(?!\n)/.test(ics)) throw new Error('Lines do not end in CRLF.');
  const lines = ics.slice(0, -2).split('\r\n');
  const long = lines.find((line) => Buffer.byteLength(line) > 75);
  if (long !== undefined) throw new Error(`${Buffer.byteLength(long).toString()} octets: ${long}`);
  return lines
    .join('\r\n')
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => {
      const [, name = '', parameters = '', value = ''] = LINE.exec(line) ?? [];
      if (!name) throw new Error(`No property: ${line}`);
      return { name, parameters, value: unescaped(value) };
    });
};
