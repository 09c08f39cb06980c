/** Any part of a configuration: what a host may have written there has no type. */
export type Settings = Readonly<Record<string, unknown>>;

/** A secret of the host. Rules look at it and never repeat it. */
export interface Secret {
  /** As people know it, such as `API token salt`. */
  name: string;
  /** The variable in `.env`. */
  variable: string;
  value: unknown;
}

/** A permission of the content API that visitors or people who signed in hold. */
export interface Granted {
  role: 'public' | 'authenticated';
  action: string;
}

/** All that the rules judge. Whatever they need is here, so that each can be tried without a server. */
export interface DoctorFacts {
  environment: string;
  strapiVersion: string;
  /** The address of the server as the host has it, with its scheme; empty where the host names none. */
  url: string;
  trustsProxy: boolean;
  databaseClient: string;
  /** Tables of the plugin that belong to another user of the database. */
  foreignTables: readonly string[];
  /** `undefined` where the host has no GraphQL. */
  graphql: Settings | undefined;
  rest: Settings;
  /** Of `strapi::cors`; `undefined` where the host does not use it. */
  cors: Settings | undefined;
  upload: Settings | undefined;
  queryLimits: boolean;
  secrets: readonly Secret[];
  adminRateLimit: Settings;
  siteRateLimit: Settings | undefined;
  granted: readonly Granted[];
  /** Names of API tokens that may do everything. */
  fullAccessTokens: readonly string[];
  sendsMail: boolean;
}

export const inProduction = ({ environment }: DoctorFacts): boolean => environment === 'production';
