/** What the person needs to go on with, once the server answers. */
export function summary({ city, origin, reports }) {
  const rows = [
    ['City', city.name],
    ['Admin panel', `${origin}/admin`],
    ['GraphQL', `${origin}/graphql`],
    ['REST', `${origin}/api`],
    ...contentRow(reports.content),
    ...loginRows(reports['first-admin']),
    ['Stop', 'Ctrl-C'],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  const lines = rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`);
  return `\n${lines.join('\n')}\n`;
}

function contentRow(content) {
  if (!content) return [];
  const { created, updated, unchanged, kept } = content;
  return [
    [
      'Content',
      `${created} created, ${updated} updated, ${unchanged} unchanged, ${kept.length} kept as edited`,
    ],
  ];
}

function loginRows(login) {
  if (!login) return [];
  return [
    ['First login', login.email],
    ['Password', `${login.password}   (shown only now)`],
  ];
}
