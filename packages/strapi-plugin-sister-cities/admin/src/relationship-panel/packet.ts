import type { LifeOf } from '../../../shared/office';
import type { Option } from '../dialogs/fields';
import type { Say } from '../translations/message';

/** What the Council can be asked for; besides, a packet may only tell where the relationship stands. */
export const packetChoices = ({ transitions }: LifeOf, say: Say): Option[] => [
  { value: 'none', label: say('life.packet-for-nothing') },
  ...transitions
    .filter(({ decisionRequired }) => decisionRequired)
    .map(({ transition }) => ({ value: transition, label: say(`life.do.${transition}`) })),
];

/** A designation is what packets are made for; an end or a suspension is never suggested. */
export const suggestedPacket = ({ transitions }: Pick<LifeOf, 'transitions'>): string =>
  transitions.find(({ transition }) => /^(?:designate|change)_/.test(transition))?.transition ?? 'none';
