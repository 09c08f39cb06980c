import { changesState, effectiveLog, effectOf } from '../../computed/log';
import { yearsActive } from '../../computed/years-active';
import { heading, list, paragraph } from '../blocks';
import type { Block } from '../blocks';
import type { PacketData } from '../data';
import type { PacketWriter } from '../say';

import { entriesOf } from './entries';

const sentenceOn = ({ facts: { relationship } }: PacketData, { say, word }: PacketWriter): string => {
  const { title, designation, standing } = relationship;
  if (standing === null) return say('standingUnknown', { relationship: title });
  const known = { relationship: title, standing: word('standing', standing) };
  return designation === null
    ? say('standsWithout', known)
    : say('standsAs', { ...known, designation: word('designation', designation) });
};

/** Where the relationship stands, and since when. */
export const standingSection = (data: PacketData, writer: PacketWriter): Block[] => {
  const { facts, decisions, endedOn } = data;
  const { standing, establishedOn, designatedOn } = facts.relationship;
  const { say, date } = writer;
  const entries = entriesOf(decisions);
  const last = effectiveLog(entries).filter(changesState).at(-1);
  const active = yearsActive({ establishedOn, endedOn, entries }, facts.asOf);
  const since = last ? effectOf(last) : null;
  const { years = 0, approximate = false } = active ?? {};
  return [
    heading(say('standingHeading')),
    paragraph(sentenceOn(data, writer)),
    list([
      say('established', { date: date(establishedOn) }),
      say('designated', { date: date(designatedOn) }),
      ...(since !== null || standing !== 'active' ? [say('standingSince', { date: date(since) })] : []),
      ...(active ? [say('active', { years, approximate: approximate ? 'yes' : 'no' })] : []),
      say('lastContact', { date: date(facts.lastContactOn) }),
    ]),
  ];
};
