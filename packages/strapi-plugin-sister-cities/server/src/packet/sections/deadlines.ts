import type { Compliance } from '../../../../shared/eligibility';
import type { Day } from '../../computed/calendar';
import { complianceOf } from '../../compliance/status';
import { deadlinesOf } from '../../eligibility/checks/proposal';
import { heading, list, paragraph } from '../blocks';
import type { Block } from '../blocks';
import type { PacketData } from '../data';
import type { PacketWriter } from '../say';

/** That no report at all is on file does not tell that none arrived: it is not known, and not overdue. */
const reportOf = (due: Compliance, asOf: Day, { say, date }: PacketWriter): string[] => {
  const { association, nextReportDueOn, overdueFrom, lastReportUntil } = due;
  if (nextReportDueOn === null) return [];
  const report = { association: association.title, date: date(nextReportDueOn) };
  const isOverdue = overdueFrom !== null && asOf >= overdueFrom;
  if (isOverdue && lastReportUntil === null) return [say('reportUnknown', report)];
  return [
    isOverdue ? say('reportOverdue', { ...report, overdue: date(overdueFrom) }) : say('reportBy', report),
  ];
};

const reportsOf = ({ facts, policy, locale }: PacketData, writer: PacketWriter): string[] =>
  facts.associations.flatMap((association) =>
    reportOf(complianceOf(facts, policy, association, locale), facts.asOf, writer),
  );

/** By when something is to happen. */
export const deadlinesSection = (data: PacketData, writer: PacketWriter): Block[] => {
  const { facts, policy } = data;
  const { say, date } = writer;
  const { recommendationBy, councilBy } = deadlinesOf(facts, policy);
  const isProposal = facts.relationship.standing === 'proposed';
  const { nextReviewOn } = facts.relationship;
  const items = [
    ...(isProposal && recommendationBy ? [say('recommendationBy', { date: date(recommendationBy) })] : []),
    ...(isProposal && councilBy ? [say('councilBy', { date: date(councilBy) })] : []),
    ...reportsOf(data, writer),
    ...(nextReviewOn ? [say('reviewBy', { date: date(nextReviewOn) })] : []),
  ];
  return [
    heading(say('deadlinesHeading')),
    items.length === 0 ? paragraph(say('deadlinesNone')) : list(items),
  ];
};
