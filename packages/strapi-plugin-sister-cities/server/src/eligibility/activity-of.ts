import type { ActivityAnswer } from '../../../shared/desk';
import { takesPlace } from '../computed/events';

import type { EventFacts } from './facts';
import { isWithin, spanOf } from './windows';
import type { Span } from './windows';

interface Asked {
  window: Span;
  /** Whether the city counts only what takes place in the home area. */
  mustBeHome: boolean;
}

/** Whether an event counts within some days (P28), and the first thing that keeps it from counting. */
export const activityOf = (event: EventFacts, { window, mustBeHome }: Asked): ActivityAnswer => {
  if (!takesPlace(event)) return 'not_held';
  if (event.countsAsActivity === false) return 'marked';
  if (mustBeHome && event.inHomeArea === false) return 'elsewhere';
  const on = spanOf(event.startsOn ?? event.endsOn ?? '');
  if (!on) return 'undated';
  if (on.last < window.first) return 'earlier';
  if (on.first > window.last) return 'later';
  if (!isWithin(on, window)) return 'unclear_date';
  return mustBeHome && event.inHomeArea === null ? 'unclear_place' : 'counts';
};
