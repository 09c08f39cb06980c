import type { Language } from '../messages/format';

/** One part of a packet. Every text is plain: whoever prints it escapes it. */
export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  /** A text to be read out as it stands. */
  | { kind: 'quote'; text: string }
  | { kind: 'list'; items: readonly string[] }
  /** Each row has as many cells as the head. */
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] };

/** What a Council reads before it decides on a relationship. */
export interface Packet {
  language: Language;
  title: string;
  blocks: readonly Block[];
}

export const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const quote = (text: string): Block => ({ kind: 'quote', text });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  head,
  rows,
});
