import type { Eligibility, TransitionName } from '../../../shared/eligibility';
import { needsReason } from '../../../shared/transition-rules';
import type { DialogField } from '../dialogs/fields';
import { optionsOf } from '../dialogs/options';
import type { Say } from '../translations/message';

/** What every decision is told with, in the order in which a clerk reads it from the minutes. */
export const decisionFields = (say: Say, { isRequired }: { isRequired: boolean }): DialogField[] => [
  { kind: 'line', name: 'body', label: say('life.field-body'), required: isRequired },
  { kind: 'line', name: 'identifier', label: say('life.field-identifier'), required: false },
  {
    kind: 'date',
    name: 'decidedOn',
    label: say('life.field-decided-on'),
    required: isRequired,
  },
];

export const voteFields = (say: Say): DialogField[] => [
  { kind: 'count', name: 'votesYes', label: say('life.field-votes-yes'), required: false },
  { kind: 'count', name: 'votesNo', label: say('life.field-votes-no'), required: false },
  { kind: 'count', name: 'votesAbstain', label: say('life.field-votes-abstain'), required: false },
  { kind: 'count', name: 'votesAbsent', label: say('life.field-votes-absent'), required: false },
  { kind: 'lines', name: 'motionText', label: say('life.field-motion-text'), required: false },
];

export const resultField = (say: Say, required: boolean): DialogField => ({
  kind: 'choice',
  name: 'result',
  label: say('life.field-result'),
  options: optionsOf('decisionResult', say),
  required,
});

export const effectiveField = (say: Say): DialogField => ({
  kind: 'date',
  name: 'effectiveOn',
  label: say('life.field-effective-on'),
  hint: say('life.hint-effective-on'),
  required: false,
});

export const reasonField = (say: Say, required: boolean): DialogField => ({
  kind: 'lines',
  name: 'reason',
  label: say('life.field-reason'),
  hint: say('life.hint-reason'),
  required,
});

export const addressField = (say: Say): DialogField => ({
  kind: 'line',
  name: 'sourceUrl',
  label: say('life.field-source-url'),
  hint: say('life.hint-source-url'),
  required: false,
});

const noticeFields = (transition: TransitionName, say: Say): DialogField[] =>
  transition === 'suspend' || transition === 'make_emeritus'
    ? [
        {
          kind: 'lines',
          name: 'publicNotice',
          label: say('life.field-public-notice'),
          hint: say('life.hint-public-notice'),
          required: transition === 'suspend',
        },
      ]
    : [];

const engagementFields = (transition: TransitionName, say: Say): DialogField[] =>
  transition === 'suspend' || transition === 'resume'
    ? [
        {
          kind: 'choice',
          name: 'engagementLevel',
          label: say('life.field-engagement-level'),
          options: optionsOf('engagementLevel', say),
          required: false,
        },
        {
          kind: 'choices',
          name: 'engagementCauses',
          label: say('life.field-engagement-causes'),
          vocabulary: 'engagementCause',
          required: false,
        },
      ]
    : [];

const causeFields = (transition: TransitionName, say: Say): DialogField[] =>
  transition === 'terminate'
    ? [
        {
          kind: 'choice',
          name: 'endCause',
          label: say('life.field-end-cause'),
          options: optionsOf('endCause', say),
          required: true,
        },
      ]
    : [];

/** A transition of a relationship, with what its dialog has to know of it. */
export interface AskedTransition {
  transition: TransitionName;
  decisionRequired: boolean;
  /** What was chosen as the result of the vote; empty while nothing is. */
  result: string;
}

/** Whether it moves the relationship on: a vote that did not pass is kept on record and changes nothing (P29). */
export const movesOn = ({ decisionRequired, result }: Omit<AskedTransition, 'transition'>): boolean =>
  decisionRequired ? result === 'pass' : true;

/** What a transition is told with. Only what it needs: what changes nothing asks for no notice and no cause. */
export const transitionFields = (asked: AskedTransition, say: Say): DialogField[] => {
  const { transition, decisionRequired } = asked;
  const moves = movesOn(asked);
  if (!decisionRequired)
    return [
      { kind: 'date', name: 'decidedOn', label: say('life.field-on'), required: false },
      reasonField(say, needsReason(transition)),
      addressField(say),
    ];
  return [
    resultField(say, true),
    ...decisionFields(say, { isRequired: moves }),
    ...(moves ? [effectiveField(say)] : []),
    ...voteFields(say),
    reasonField(say, moves && needsReason(transition)),
    ...(moves
      ? [
          ...noticeFields(transition, say),
          ...causeFields(transition, say),
          ...engagementFields(transition, say),
        ]
      : []),
    addressField(say),
  ];
};

/** Why the rules are set aside. */
export const overrideField = (say: Say): DialogField => ({
  kind: 'lines',
  name: 'overrideJustification',
  label: say('life.field-override'),
  hint: say('life.hint-override'),
  // Without it, the server names the rules that are in the way.
  required: false,
});

/** A transition that somebody makes; a proposal is looked at, and made by entering it. */
export const isMade = (
  eligibility: Eligibility,
): eligibility is Eligibility & { transition: TransitionName } => eligibility.transition !== 'propose';
