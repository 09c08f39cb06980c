import type { Block, Packet } from './blocks';
import { onOneLine } from './plain';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML shows it, character for character, also within an attribute. */
export const escapeHtml = (text: string): string =>
  onOneLine(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const tag = (name: string, content: string): string => `<${name}>${content}</${name}>`;

const element = (name: string, text: string): string => tag(name, escapeHtml(text));

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const titles = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
  const lines = rows.map((cells) => tag('tr', cells.map((cell) => element('td', cell)).join('')));
  return tag('table', `\n${tag('thead', tag('tr', titles))}\n${tag('tbody', `\n${lines.join('\n')}\n`)}\n`);
};

const printed = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return element(`h${String(block.level)}`, block.text);
    case 'paragraph':
      return element('p', block.text);
    case 'quote':
      return tag('blockquote', element('p', block.text));
    case 'list':
      return tag('ul', `\n${block.items.map((item) => element('li', item)).join('\n')}\n`);
    case 'table':
      return tableOf(block.head, block.rows);
  }
};

const STYLE = `
@page { size: auto; margin: 20mm 18mm; }
body { max-width: 180mm; margin: 0 auto; padding: 8mm; font: 11pt/1.45 Georgia, 'Times New Roman', serif; color: #1a1a1a; background: #fff; }
h1 { font-size: 20pt; line-height: 1.2; }
h2 { margin-top: 2em; font-size: 14pt; border-bottom: 1px solid #767676; }
h3 { font-size: 12pt; }
h1, h2, h3 { break-after: avoid; }
table { width: 100%; border-collapse: collapse; font-size: 9.5pt; }
thead { display: table-header-group; }
tr, blockquote, li { break-inside: avoid; }
th, td { padding: 1.5mm 2mm; border: 1px solid #767676; text-align: start; vertical-align: top; }
td { overflow-wrap: anywhere; }
th { background: #efefef; }
blockquote { margin: 1em 0; padding: 0 1em; border-inline-start: 3px solid #767676; }
p, li { orphans: 3; widows: 3; }
@media print { body { max-width: none; padding: 0; } }
`;

/** Nothing is loaded, and nothing runs, whatever a text may hold. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A packet as a page of its own, ready to be printed or saved as PDF. */
export const packetHtml = ({ language, title, blocks }: Packet): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${element('title', title)}
<style>${STYLE}</style>
</head>
<body>
<main>
${[element('h1', title), ...blocks.map(printed)].join('\n')}
</main>
</body>
</html>
`;
