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
