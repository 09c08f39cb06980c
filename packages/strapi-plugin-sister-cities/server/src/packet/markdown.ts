import type { Block, Packet } from './blocks';
import { onOneLine } from './plain';

/** What begins markup wherever it stands. A backslash before punctuation makes it a character like others. */
const MARKUP = /[\\`*_~[\]<>&|$@]/g;

/** Addresses that readers of Markdown make links of by themselves. */
const ADDRESSES = /(?<=\b(?:https?|ftp|mailto|xmpp)):|(?<=\bwww)\./gi;

/** What begins a heading, a list, a quotation or a line only at the start. */
const AT_START = /^(?:([#+=-])|(\d{1,9})([.)]))/;

/** A text as Markdown shows it, character for character (CommonMark, and what GitHub adds to it). */
export const escapeMarkdown = (text: string): string =>
  onOneLine(text)
    .replace(MARKUP, '\\$&')
    .replace(ADDRESSES, '\\$&')
    .replace(AT_START, (_, mark: string | undefined, digits: string | undefined, end: string | undefined) =>
      mark === undefined ? `${digits ?? ''}\\${end ?? ''}` : `\\${mark}`,
    );

const tableRow = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;

const printed = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'quote':
      return `> ${escapeMarkdown(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'table':
      return [
        tableRow(block.head),
        `|${block.head.map(() => ' --- |').join('')}`,
        ...block.rows.map(tableRow),
      ].join('\n');
  }
};

/** A packet as Markdown, to paste into a staff report. */
export const packetMarkdown = ({ title, blocks }: Packet): string =>
  `${[`# ${escapeMarkdown(title)}`, ...blocks.map(printed)].join('\n\n')}\n`;
