import { paragraph } from './blocks';
import type { Packet } from './blocks';
import type { PacketData } from './data';
import { packetWriter } from './say';
import { activitySection } from './sections/activity';
import { checksSection } from './sections/checks';
import { deadlinesSection } from './sections/deadlines';
import { goalsSection } from './sections/goals';
import { historySection } from './sections/history';
import { motionSection } from './sections/motion';
import { standingSection } from './sections/standing';

const SECTIONS = [
  standingSection,
  historySection,
  goalsSection,
  activitySection,
  checksSection,
  deadlinesSection,
  motionSection,
] as const;

/**
 * What a Council reads before it decides on a relationship (domain 4.11): where it stands and since when, every decision,
 * the goals, twelve months of activity, each rule and what is on file about it, deadlines, and a motion to start from.
 */
export const packetOf = (data: PacketData): Packet => {
  const writer = packetWriter(data.locale, data.terminology);
  const { facts, program } = data;
  const day = writer.date(facts.asOf);
  const prepared =
    program.name === '' || program.homeCity === ''
      ? writer.say('preparedOnOnly', { day })
      : writer.say('preparedOn', { day, program: program.name, city: program.homeCity });
  return {
    language: writer.language,
    title: writer.say('title', { relationship: facts.relationship.title }),
    blocks: [paragraph(prepared), ...SECTIONS.flatMap((section) => section(data, writer))],
  };
};
