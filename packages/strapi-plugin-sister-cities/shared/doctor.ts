/** How much a finding matters: `unsafe` harms the server or what is private as it is, `advice` can. */
export type Severity = 'unsafe' | 'advice';

/** Something about a host that should be different. */
export interface Finding {
  /** Stays the same from version to version, such as `graphql-max-limit`. */
  id: string;
  severity: Severity;
  title: string;
  /** As it is now. Never a secret. */
  found: string;
  expected: string;
  /** Where it is mended: a file of the host, without its ending, or a place of the admin panel. */
  file: string;
  /** What to write there, or to do; several lines where there are several things. */
  line: string;
}

/** What the doctor says of a host. */
export interface Safety {
  /** `NODE_ENV` of the server that was examined: some rules count in production only. */
  environment: string;
  /** What is unsafe first. */
  findings: readonly Finding[];
}
