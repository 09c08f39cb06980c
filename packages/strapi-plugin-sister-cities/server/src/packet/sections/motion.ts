import { heading, paragraph, quote } from '../blocks';
import type { Block } from '../blocks';
import type { PacketData } from '../data';
import type { PacketMessage } from '../messages/en';
import type { PacketWriter } from '../say';

import { bodyOf } from './checks';

/** Nobody moves that a proposal be withdrawn: whoever made it takes it back. */
const MOTIONS: Partial<Record<string, PacketMessage>> = {
  designate_friendship: 'motion_designate_friendship',
  designate_sister: 'motion_designate_sister',
  change_friendship_to_sister: 'motion_change_friendship_to_sister',
  suspend: 'motion_suspend',
  resume: 'motion_resume',
  make_emeritus: 'motion_make_emeritus',
  reactivate: 'motion_reactivate',
  terminate: 'motion_terminate',
  decline: 'motion_decline',
};

/** A text for the clerk to start from. What nobody has decided yet stands in brackets. */
export const motionSection = (data: PacketData, writer: PacketWriter): Block[] => {
  const { transition, eligibility, partner, program, facts } = data;
  const { say, word } = writer;
  const motion = transition === null ? undefined : MOTIONS[transition];
  if (motion === undefined) return [];
  const { designation } = facts.relationship;
  return [
    heading(say('motionHeading')),
    paragraph(say('motionNote')),
    ...(eligibility?.eligible === false ? [paragraph(say('motionNotEligible'))] : []),
    quote(
      say(motion, {
        body: bodyOf(data, writer),
        partner,
        home: program.homeCity,
        designation: designation === null ? '' : word('designation', designation),
      }),
    ),
  ];
};
