/**
 * Columns as wide as their widest cell, two spaces apart, no spaces at the ends of lines.
 * @param {string[][]} rows the first one is the heading
 */
export function formatTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => [...row[column]].length)));
  const format = (row) =>
    row
      .map((cell, column) => cell + ' '.repeat(widths[column] - [...cell].length))
      .join('  ')
      .trimEnd();
  const [heading, ...body] = rows.map(format);
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return { heading, rule, body };
}
