/** A GraphQL request as it came in. */
export interface Question {
  query: string;
  variables: Readonly<Record<string, unknown>>;
  operationName: string | undefined;
}

/** What an answer depends on. */
export interface Reads {
  /** UIDs of the types whose records it shows, filters, sorts or counts by: any write to one of them may change it. */
  types: readonly string[];
  /**
   * The only records it shows, as `uid:documentId`, where nothing but a write to these can change it; otherwise
   * `undefined`.
   */
  documents?: readonly string[];
  /** It depends on the calendar day in the time zone of the program. */
  byDay: boolean;
}

export interface Answer {
  /** The whole body of the response, as JSON text. */
  body: string;
  reads: Reads;
}

export interface CompiledQueries {
  /**
   * The answer, or `null` for a question that Strapi's own server has to answer, refusals included.
   * @throws the database's own error where it cannot be reached, or has given up.
   */
  answer(question: Question, auth: unknown): Promise<Answer | null>;
  /** Forgets what was read of the instance's settings: the default language, the rules, the time zone. */
  forgetSettings(): void;
  /** Closes its connections to the database; every question is left to Strapi from then on. */
  stop(): Promise<void>;
}
