/** How far a size may drift before the page is out of date: bundlers and gzip differ a little between versions. */
export const TOLERANCE = 0.02;

const SIZE = /\d+\.\d+(?= kB)/g;

const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

/** A table whose second column stands to the right, as Prettier would write it. */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => [...row[column]].length)));
  const line = (cells) => `| ${cells.map((cell, column) => pad(cell, widths[column], column)).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 1 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  const [heading, ...body] = rows;
  return [line(heading), rule, ...body.map(line)].join('\n');
}

const pad = (cell, width, column) => {
  const space = ' '.repeat(width - [...cell].length);
  return column === 1 ? space + cell : cell + space;
};

/**
 * The page, in Markdown.
 * @param noted `{ on, programs: [{ name, kB }] }`, figures of packages that are not in this repository
 * @param controls `[{ name, bytes }]`, packages of others that are, measured now
 * @param ours `{ list, client, more, texts }`, measured now: `{ name, bytes }`, many of them, and the bytes of what may be
 * loaded later
 */
export function comparisonPage({ noted, controls, ours, goal }) {
  const { list, client, more, texts } = ours;
  const others = [
    ...noted.programs.map(({ name, kB }) => ({
      name,
      bytes: kB * 1000,
      size: `${kB.toFixed(1)} kB`,
      how: `noted ${noted.on}`,
    })),
    ...controls.map(({ name, bytes }) => ({ name, bytes, size: kB(bytes), how: 'measured' })),
  ];
  const own = [list, client].map(({ name, bytes }) => ({
    name: `**${name}**`,
    bytes,
    size: kB(bytes),
    how: 'measured',
  }));
  const rows = [...others, ...own].sort((left, right) => right.bytes - left.bytes);
  const smallerThan = ({ bytes }) =>
    inWords(rows.filter((each) => others.includes(each) && each.bytes < bytes));
  return `# How large the SDK is beside others

Written by \`npm run sdk-comparison\`; do not edit. A test fails where a size has drifted by more than ${TOLERANCE * 100} %.

What a site loads to fetch one list, minified and with gzip (level 9; 1 kB is 1,000 bytes):

${table([['Package', 'Size', 'How we know'], ...rows.map(({ name, size, how }) => [name, size, how])])}

"Measured" is measured by the command, with esbuild, from what is in this repository. "Noted" are figures of packages that
are not: one list fetched with each, as they were written down here on that day, without their versions. The command repeats
them as they are; measure them anew before you decide by them.

**Where we are larger.** One list through \`sister-cities-sdk/operations\` is larger than with ${smallerThan(list)}, and far from
our own goal of ${(goal / 1000).toFixed(1)} kB, which we have not reached. The whole client, which most sites import, is larger than
${smallerThan(client)}.

**What it is made of.** The list is asked for by its name, so that no field of it is in what a site loads; a server of another
version makes the client load the texts of all queries, ${kB(texts)} more. What is loaded is an error with a code for each
failure, asking again within one deadline and as \`Retry-After\` says, and refusing a filter without a value, which Strapi would
take for no filter at all. A site that needs none of this is well served by \`fetch\` and
[a query of its own](../README.md#for-developers).

More of ours:

${table([['Of the SDK', 'Size'], ...more.map(({ name, bytes }) => [name, kB(bytes)])])}

Why it is as large as it is stands in [decision 0016](decisions/0016-how-the-sdk-asks.md). Size is all that is compared here: most
of the others read any content, and this one reads sister cities.
`;
}

function inWords(rows) {
  const names = rows.map(({ name }) => name);
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
}

/** What a page says without its sizes, however wide its tables are. */
const wordsOf = (page) => page.replace(SIZE, '').replace(/[ -]+/g, ' ');

/** Whether a page says the same as another, but for sizes that have drifted a little. */
export function saysTheSame(page, other) {
  const isNear = (size, before) => Math.abs(size - before) <= before * TOLERANCE;
  const [sizes, before] = [page, other].map((each) => (each.match(SIZE) ?? []).map(Number));
  return wordsOf(page) === wordsOf(other) && sizes.every((size, index) => isNear(size, before[index]));
}
