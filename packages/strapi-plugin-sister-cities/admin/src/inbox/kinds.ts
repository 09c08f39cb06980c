import type { TypeName } from '../../../shared/names';
import { isValueOf } from '../../../shared/vocabulary';
import type { ValueOf } from '../../../shared/vocabulary';

/** The lists of the inbox, as they are called in its address. */
export const KINDS = ['volunteers', 'ideas'] as const;

export type Kind = (typeof KINDS)[number];

export const isKind = (value: unknown): value is Kind => KINDS.some((each) => each === value);

/** How far an inquiry or an idea has got. */
export type State = ValueOf<'inquiryState'> | ValueOf<'ideaState'>;

/** A field that says for what a record is meant. */
export type TargetField = 'associations' | 'relationship' | 'goal';

interface KindDefinition {
  type: Extract<TypeName, 'volunteer-inquiry' | 'resident-idea'>;
  vocabulary: 'inquiryState' | 'ideaState';
  /** In the order in which the office goes through them. */
  states: readonly State[];
  /** In which the office still has something to do. */
  open: readonly State[];
  targets: readonly TargetField[];
}

export const KIND: Readonly<Record<Kind, KindDefinition>> = {
  volunteers: {
    type: 'volunteer-inquiry',
    vocabulary: 'inquiryState',
    states: ['received', 'forwarded', 'answered', 'closed'],
    open: ['received', 'forwarded'],
    targets: ['associations'],
  },
  ideas: {
    type: 'resident-idea',
    vocabulary: 'ideaState',
    states: ['received', 'under_review', 'adopted', 'not_now'],
    open: ['received', 'under_review'],
    targets: ['relationship', 'goal'],
  },
};

interface TargetDefinition {
  type: TypeName;
  /** The attribute that the office knows one by. */
  title: string;
  isMany: boolean;
}

export const TARGET: Readonly<Record<TargetField, TargetDefinition>> = {
  associations: { type: 'association', title: 'name', isMany: true },
  relationship: { type: 'relationship', title: 'title', isMany: false },
  goal: { type: 'goal', title: 'statement', isMany: false },
};

export const isStateOf = (kind: Kind, value: unknown): value is State =>
  isValueOf(KIND[kind].vocabulary, value);

/** Where something stands that was answered; an idea whose fate is decided keeps it. */
export const afterAnswer = (kind: Kind, state: State): State => {
  if (kind === 'volunteers') return 'answered';
  return state === 'received' ? 'under_review' : state;
};

/** Where something stands that was given to somebody; what is past that stays where it is. */
export const afterGiving = (kind: Kind, state: State): State => {
  if (state !== 'received') return state;
  return kind === 'volunteers' ? 'forwarded' : 'under_review';
};
