import { textIn } from '../../strapi/table';
import { heading, paragraph, table } from '../blocks';
import type { Block } from '../blocks';
import type { PacketData } from '../data';
import type { PacketWriter } from '../say';

import { entriesOf } from './entries';
import type { PacketEntry } from './entries';

const joined = (parts: readonly (string | null)[], separator: string): string =>
  parts.filter((part) => part !== null && part !== '').join(separator);

const VOTES = ['votesYes', 'votesNo', 'votesAbstain', 'votesAbsent'] as const;

const resultOf = ({ result, row }: PacketEntry, { say, word }: PacketWriter): string => {
  const counts = VOTES.map((name) => {
    const count = row[name];
    return typeof count === 'number' ? say(name, { count }) : null;
  });
  return joined([result && word('result', result), joined(counts, ', ')], ': ');
};

const dateOf = ({ decidedOn, effectiveOn }: PacketEntry, { say, date }: PacketWriter): string =>
  joined(
    [decidedOn && date(decidedOn), effectiveOn && say('inForceFrom', { date: date(effectiveOn) })],
    '; ',
  );

/** A mistaken entry stays, and is marked together with the one that corrects it. */
const notesOn = (entry: PacketEntry, all: readonly PacketEntry[], { say }: PacketWriter): string => {
  const corrected = all.find(({ key }) => key === entry.corrects);
  const corrections = all.filter(({ corrects }) => corrects === entry.key).map(({ sequence }) => sequence);
  const source = textIn(entry.row, 'source');
  return joined(
    [
      entry.corrects && say('corrects', { entry: corrected ? String(corrected.sequence) : entry.corrects }),
      corrections.length > 0 ? say('correctedBy', { entries: corrections.join(', ') }) : null,
      textIn(entry.row, 'reason'),
      source && say('source', { source }),
    ],
    ' ',
  );
};

/** Every decision on file, in its order: nobody has to ask former mayors. */
export const historySection = ({ decisions }: PacketData, writer: PacketWriter): Block[] => {
  const { say, word } = writer;
  const entries = entriesOf(decisions);
  if (entries.length === 0) return [heading(say('historyHeading')), paragraph(say('historyNone'))];
  const rows = entries.map((entry) => [
    String(entry.sequence),
    word('decision', entry.classification),
    joined([textIn(entry.row, 'body'), textIn(entry.row, 'identifier')], ', '),
    dateOf(entry, writer),
    resultOf(entry, writer),
    notesOn(entry, entries, writer),
  ]);
  const head = [
    say('historyNumber'),
    say('historyDecision'),
    say('historyBody'),
    say('historyDate'),
    say('historyResult'),
    say('historyNotes'),
  ];
  return [heading(say('historyHeading')), table(head, rows)];
};
