/** profiles/<city>/profile.json */
export interface Profile {
  name: string;
  port: number;
  policyPreset: string;
  /** Codes of the languages the city publishes in. */
  locales: string[];
  /** The document the content was taken from. */
  source: { title: string; url?: string };
}

/** What the plugin's import says it did. */
export interface ImportResult {
  created: number;
  updated: number;
  unchanged: number;
  kept: unknown[];
}
