import { inProduction } from '../facts';
import type { Rule } from '../rule';

/** The oldest Strapi that this plugin is tried with. */
const OLDEST_STRAPI = [5, 54, 0] as const;

const isOlder = (version: string): boolean => {
  const parts = version.split(/[.-]/).map(Number);
  for (const [index, oldest] of OLDEST_STRAPI.entries()) {
    const part = parts[index];
    // What is no version cannot be said to be old.
    if (part === undefined || Number.isNaN(part)) return false;
    if (part !== oldest) return part < oldest;
  }
  return false;
};

const strapiVersion: Rule = ({ strapiVersion: version }) =>
  isOlder(version)
    ? {
        id: 'strapi-version',
        severity: 'unsafe',
        title: 'Strapi is older than this plugin is tried with, and lacks what was mended since',
        found: version,
        expected: `${OLDEST_STRAPI.join('.')} or later`,
        file: 'package.json',
        line: `"@strapi/strapi": "${OLDEST_STRAPI.join('.')}"`,
      }
    : undefined;

const sqlite: Rule = (facts) =>
  inProduction(facts) && facts.databaseClient.includes('sqlite')
    ? {
        id: 'sqlite-in-production',
        severity: 'advice',
        title: 'The database is a file: it serves one server only, and copies of it need care',
        found: `database.connection.client is ${facts.databaseClient} in production`,
        expected: 'postgres, as soon as there is more than one server',
        file: 'config/database',
        line: "client: 'postgres'",
      }
    : undefined;

const foreignTables: Rule = ({ foreignTables: tables }) =>
  tables.length === 0
    ? undefined
    : {
        id: 'tables-of-another-user',
        severity: 'advice',
        title: 'The database user does not own its tables, so that kept answers are not told of writes',
        found: `${tables.slice(0, 3).join(', ')}${tables.length > 3 ? ` and ${String(tables.length - 3)} more` : ''}`,
        expected: 'tables that belong to the user that Strapi connects with',
        file: 'the console of PostgreSQL',
        line: 'REASSIGN OWNED BY <their owner> TO <the user of Strapi>;',
      };

const email: Rule = ({ sendsMail }) =>
  sendsMail
    ? undefined
    : {
        id: 'no-email',
        severity: 'advice',
        title: 'Reminders of reports are not sent, and nobody can have a forgotten password reset',
        found: 'Strapi’s own sendmail without a sender of yours',
        expected: 'an e-mail provider with settings.defaultFrom',
        file: 'config/plugins',
        line: "email: { config: { provider: 'nodemailer', settings: { defaultFrom: 'office@your-city.example' } } }",
      };

export const operationRules: readonly Rule[] = [strapiVersion, sqlite, foreignTables, email];
