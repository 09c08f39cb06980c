import type { Check, CheckCode, CheckedRecord, Eligibility } from './eligibility';
import type { Policy } from './policy';

/** What the settings page of the rules shows: `GET /sister-cities/policy` in the admin panel. */
export interface PolicyPage {
  /** Counts up with each save; 0 are the rules of the host's configuration. Goes back with a change. */
  version: number;
  /** The name of the preset that the rules are compared with. */
  preset: string;
  policy: Policy;
  /** Every preset by its name. */
  presets: Readonly<Record<string, Policy>>;
}

/** What it sends: `PUT /sister-cities/policy`. */
export interface PolicyUpdate {
  /** The version that was changed; 409 when somebody else has saved since. */
  version: number;
  preset: string;
  /** As the person wrote it: the server checks it. */
  policy: Readonly<Record<string, unknown>>;
}

/** What one check finds; `null` where the rules ask for nothing of the kind. */
export type Verdict = Pick<Check, 'ok' | 'severity'> | null;

/** A check that would find something else. */
export interface ChangedCheck {
  code: CheckCode;
  before: Verdict;
  after: Verdict;
  /** Why, with the rules that were sent; with the present ones, where the check would go. */
  reason: string;
}

/** A transition of a relationship to which other rules would say something else. */
export interface PolicyEffect {
  relationship: CheckedRecord;
  transition: Eligibility['transition'];
  /** Whether nothing is in its way. */
  wasFree: boolean;
  isFree: boolean;
  checks: ChangedCheck[];
}

/** What rules would change that are not saved yet: `POST /sister-cities/policy/effects` with `{ policy }`. */
export interface PolicyEffects {
  /** How many relationships were looked at: all that have not ended. */
  relationships: number;
  effects: PolicyEffect[];
}
