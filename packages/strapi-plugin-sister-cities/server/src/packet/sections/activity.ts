import { valueOf } from '../../../../shared/policy';
import { takesPlace } from '../../computed/events';
import { heldIn, quartersUpTo } from '../../eligibility/checks/activity';
import type { Held } from '../../eligibility/checks/activity';
import { isWithin, monthsUpTo } from '../../eligibility/windows';
import type { Span } from '../../eligibility/windows';
import { heading, table } from '../blocks';
import type { Block } from '../blocks';
import type { PacketData } from '../data';
import type { PacketMessage } from '../messages/en';
import type { PacketWriter } from '../say';

/** Whether an event counts as activity (P28), in the words of the packet. */
const counting = ({ event, on }: Held, window: Span, mustBeHome: boolean): PacketMessage => {
  if (!takesPlace(event)) return 'countsNoPlace';
  if (event.countsAsActivity === false) return 'countsNoActivity';
  if (mustBeHome && event.inHomeArea === false) return 'countsNoAway';
  if (mustBeHome && event.inHomeArea === null) return 'countsMaybePlace';
  return isWithin(on, window) ? 'countsYes' : 'countsMaybeDate';
};

const byFirstDay = (one: Held, other: Held): number =>
  one.on.first === other.on.first ? 0 : one.on.first < other.on.first ? -1 : 1;

const MONTHS = 12;

/** What took place in twelve months, quarter by quarter, the earliest first; a quarter without anything says so. */
export const activitySection = ({ facts, policy }: PacketData, writer: PacketWriter): Block[] => {
  const { say, date } = writer;
  const window = monthsUpTo(facts.asOf, MONTHS);
  if (!window) return [];
  const mustBeHome = valueOf(policy, 'activitiesMustBeInHomeArea') === true;
  const held = heldIn(facts.events, window).sort(byFirstDay);
  const quarters = quartersUpTo(facts.asOf).reverse();
  const rowOf = (title: string, each: Held): string[] => [
    title,
    each.event.name,
    date(each.event.startsOn ?? each.event.endsOn),
    say(counting(each, window, mustBeHome)),
  ];
  const sure = quarters.map((quarter) => ({
    quarter,
    within: held.filter(({ on }) => isWithin(on, quarter)),
  }));
  const placed = new Set(sure.flatMap(({ within }) => within));
  const rows = sure.flatMap(({ quarter: { first, last }, within }) => {
    const title = say('period', { from: date(first), to: date(last) });
    return within.length === 0
      ? [[title, say('activityNone'), '', '']]
      : within.map((each) => rowOf(title, each));
  });
  const unclear = held.filter((each) => !placed.has(each)).map((each) => rowOf(say('activityUnclear'), each));
  const head = [say('activityQuarter'), say('activityEvent'), say('activityDate'), say('activityCounts')];
  return [heading(say('activityHeading')), table(head, [...rows, ...unclear])];
};
