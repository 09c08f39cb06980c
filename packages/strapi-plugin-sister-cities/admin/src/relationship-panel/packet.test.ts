import type { Eligibility } from '../../../shared/eligibility';

import { suggestedPacket } from './packet';

const way = (transition: Eligibility['transition']): Eligibility => ({
  transition,
  eligible: true,
  decisionRequired: true,
  checks: [],
});

describe('the packet that is suggested', () => {
  it.each<[Eligibility['transition'][], string]>([
    [['change_friendship_to_sister', 'suspend', 'terminate'], 'change_friendship_to_sister'],
    [['propose', 'designate_friendship', 'designate_sister', 'decline'], 'designate_friendship'],
    [['suspend', 'make_emeritus', 'terminate'], 'none'],
    [[], 'none'],
  ])('asks for a designation, and never for an end: %j', (names, suggested) => {
    expect(suggestedPacket({ transitions: names.map(way) })).toBe(suggested);
  });
});
