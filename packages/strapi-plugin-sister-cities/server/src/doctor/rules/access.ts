import { contentApiActions, PREVIEW_READ, SCHEMA_READ } from '../../access/actions';
import type { DoctorFacts, Settings } from '../facts';
import type { Rule } from '../rule';

/** What must be no secret: what Strapi's own template has in its place, and what can be guessed. */
const PLACEHOLDER = /^tobemodified\d*$/i;
const FEWEST_CHARACTERS = 16;

const problemOf = (value: unknown): string | undefined => {
  if (typeof value !== 'string' || value === '') return 'is missing';
  if (PLACEHOLDER.test(value.trim())) return 'is the placeholder of Strapi’s template';
  return value.length < FEWEST_CHARACTERS ? `has ${String(value.length)} characters` : undefined;
};

const secrets: Rule = ({ secrets: all }) => {
  const weak = all.flatMap(({ name, variable, value }) => {
    const problem = problemOf(value);
    return problem === undefined ? [] : [{ words: `${name} ${problem}`, variable }];
  });
  return weak.length === 0
    ? undefined
    : {
        id: 'weak-secrets',
        severity: 'unsafe',
        title: 'Secrets of this server can be guessed',
        found: weak.map(({ words }) => words).join('; '),
        expected: `random texts of at least ${String(FEWEST_CHARACTERS)} characters, each its own`,
        file: '.env',
        line: [...new Set(weak.map(({ variable }) => `${variable}=<openssl rand -base64 32>`))].join('\n'),
      };
};

const sharedSecrets: Rule = ({ secrets: all }) => {
  const strong = all.filter(({ value }) => problemOf(value) === undefined);
  const shared = strong.filter(({ value }, index) =>
    strong.some((other, at) => at !== index && other.value === value),
  );
  return shared.length === 0
    ? undefined
    : {
        id: 'shared-secrets',
        severity: 'advice',
        title: 'Secrets of this server are the same, so that losing one is losing all of them',
        found: `the same: ${shared.map(({ name }) => name).join(', ')}`,
        expected: 'a random text of its own for each',
        file: '.env',
        line: [...new Set(shared.map(({ variable }) => `${variable}=<openssl rand -base64 32>`))].join('\n'),
      };
};

const WHO = { public: 'visitors', authenticated: 'everybody who signs in to the site' } as const;

const held = ({ granted }: DoctorFacts, isMeant: (action: string) => boolean): string[] =>
  granted.filter(({ action }) => isMeant(action)).map(({ role, action }) => `${WHO[role]}: ${action}`);

const ROLES = 'Settings → Users & Permissions → Roles';

const drafts: Rule = (facts) => {
  const found = held(facts, (action) => action === PREVIEW_READ);
  return found.length === 0
    ? undefined
    : {
        id: 'drafts-readable',
        severity: 'unsafe',
        title: 'Drafts can be read by everybody',
        found: found.join('; '),
        expected: `${PREVIEW_READ} for tokens of your own only`,
        file: ROLES,
        line: 'Sister-cities → Preview: take the tick from “read”',
      };
};

const schema: Rule = (facts) => {
  const found = held(facts, (action) => action === SCHEMA_READ);
  return found.length === 0
    ? undefined
    : {
        id: 'schema-readable',
        severity: 'unsafe',
        title: 'The whole GraphQL schema can be read by everybody',
        found: found.join('; '),
        expected: `${SCHEMA_READ} for tokens of your own only`,
        file: ROLES,
        line: 'Sister-cities → Schema: take the tick from “read”',
      };
};

const WRITES: ReadonlySet<string> = new Set(
  contentApiActions
    .filter(({ action }) => ['create', 'update', 'delete'].includes(action))
    .map(({ id }) => id),
);

const writes: Rule = (facts) => {
  const found = held(facts, (action) => WRITES.has(action));
  return found.length === 0
    ? undefined
    : {
        id: 'visitors-write',
        severity: 'unsafe',
        title: 'People who are not of the office can change what the office publishes',
        found: found.join('; '),
        expected: 'find and findOne only',
        file: ROLES,
        line: 'Sister-cities: take the ticks from “create”, “update” and “delete”',
      };
};

const tokens: Rule = ({ fullAccessTokens }) =>
  fullAccessTokens.length === 0
    ? undefined
    : {
        id: 'full-access-tokens',
        severity: 'advice',
        title: 'API tokens may do everything, with drafts and with records of other types too',
        found: fullAccessTokens.join(', '),
        expected: 'a custom token that holds what its site needs; none that nobody uses',
        file: 'Settings → API Tokens',
        line: 'Token type: Custom, with find and findOne; or delete it',
      };

const isOff = ({ enabled }: Settings): boolean => enabled === false;

const adminRateLimit: Rule = ({ adminRateLimit: limit }) =>
  isOff(limit)
    ? {
        id: 'admin-rate-limit',
        severity: 'unsafe',
        title: 'Passwords of the admin panel can be tried without end',
        found: 'admin.rateLimit.enabled is false',
        expected: 'true, which is what Strapi does where nothing is set',
        file: 'config/admin',
        line: 'rateLimit: { enabled: true }',
      }
    : undefined;

const siteRateLimit: Rule = ({ siteRateLimit: limit }) =>
  limit && isOff(limit)
    ? {
        id: 'site-rate-limit',
        severity: 'unsafe',
        title: 'Passwords of people who sign in to the site can be tried without end',
        found: 'users-permissions.ratelimit.enabled is false',
        expected: 'true, which is what Strapi does where nothing is set',
        file: 'config/plugins',
        line: "'users-permissions': { config: { ratelimit: { enabled: true } } }",
      }
    : undefined;

export const accessRules: readonly Rule[] = [
  secrets,
  sharedSecrets,
  drafts,
  schema,
  writes,
  tokens,
  adminRateLimit,
  siteRateLimit,
];
