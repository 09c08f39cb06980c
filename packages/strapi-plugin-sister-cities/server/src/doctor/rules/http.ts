import { isRecord } from '../../../../shared/is-record';
import { inProduction } from '../facts';
import type { Settings } from '../facts';
import { isLimit, shown } from '../rule';
import type { Rule } from '../rule';

const restMaxLimit: Rule = ({ rest }) =>
  isLimit(rest.maxLimit)
    ? undefined
    : {
        id: 'rest-max-limit',
        severity: 'unsafe',
        title: 'One REST request can read a whole table',
        found: `api.rest.maxLimit is ${shown(rest.maxLimit)}`,
        expected: 'a number of records, such as 100',
        file: 'config/api',
        line: 'rest: { maxLimit: 100 }',
      };

const strictParams: Rule = ({ rest }) =>
  rest.strictParams === true
    ? undefined
    : {
        id: 'rest-strict-params',
        severity: 'advice',
        title: 'A mistyped filter of REST is passed over, and everything is answered',
        found: `api.rest.strictParams is ${shown(rest.strictParams)}`,
        expected: 'true',
        file: 'config/api',
        line: 'rest: { strictParams: true }',
      };

/** As `strapi::cors` reads it: a list, a text with commas, or nothing, which is every site. */
const trustsEverySite = ({ origin }: Settings): boolean => {
  if (origin === undefined || origin === null) return true;
  if (typeof origin === 'string') return origin.split(',').some((each) => each.trim() === '*');
  return Array.isArray(origin) && origin.includes('*');
};

const cors: Rule = ({ cors: settings }) =>
  settings && settings.credentials !== false && trustsEverySite(settings)
    ? {
        id: 'cors-credentials',
        severity: 'unsafe',
        title: 'Every site may send requests with the cookies of people who are signed in',
        found: `strapi::cors has credentials ${settings.credentials === undefined ? 'on, as Strapi has it' : 'on'} and trusts every origin`,
        expected: 'credentials: false, or a list of origins that you trust',
        file: 'config/middlewares',
        line: "{ name: 'strapi::cors', config: { credentials: false } }",
      }
    : undefined;

const LOCAL = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/;

const addressOf = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined);

const isPublic = (address: URL | undefined): address is URL =>
  address !== undefined && !LOCAL.test(address.hostname) && !address.hostname.endsWith('.localhost');

const plainHttp: Rule = (facts) => {
  const address = addressOf(facts.url);
  return inProduction(facts) && isPublic(address) && address.protocol === 'http:'
    ? {
        id: 'plain-http',
        severity: 'unsafe',
        title: 'Passwords of the admin panel travel unencrypted',
        found: `server.url is ${shown(facts.url)}`,
        expected: 'an address that begins with https://',
        file: 'config/server',
        line: `url: 'https://${address.host}'`,
      }
    : undefined;
};

const noProxy: Rule = (facts) => {
  const address = addressOf(facts.url);
  return inProduction(facts) && !facts.trustsProxy && (facts.url === '' || address?.protocol === 'https:')
    ? {
        id: 'proxy-not-trusted',
        severity: 'advice',
        title: 'Strapi speaks plain HTTP itself and does not know of the server with HTTPS in front of it',
        found: 'server.proxy.koa is not true',
        expected:
          'true, where such a server is in front; limits by address then count visitors, not that server',
        file: 'config/server',
        line: 'proxy: { koa: true }',
      }
    : undefined;
};

const nodeEnv: Rule = (facts) => {
  const address = addressOf(facts.url);
  return !inProduction(facts) && isPublic(address) && address.protocol === 'https:'
    ? {
        id: 'node-env',
        severity: 'unsafe',
        title: 'A public server runs as if it were on the desk of a developer',
        found: `NODE_ENV is ${shown(facts.environment)} and server.url is ${shown(facts.url)}`,
        expected: 'production',
        file: '.env',
        line: 'NODE_ENV=production',
      }
    : undefined;
};

const UPLOAD_LINE =
  "upload: { config: { security: { allowedTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] } } }";

/** As Strapi compares types: in small letters, `*` for anything. */
const covers = (patterns: unknown, type: string): boolean =>
  Array.isArray(patterns) &&
  patterns.some(
    (each: unknown) =>
      typeof each === 'string' &&
      new RegExp(
        `^${each
          .toLowerCase()
          .split('*')
          .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('.*')}$`,
      ).test(type),
  );

const RISKY = ['text/html', 'image/svg+xml'];

const uploadTypes: Rule = ({ upload }) => {
  if (!upload) return undefined;
  const { allowedTypes, deniedTypes } = isRecord(upload.security) ? upload.security : {};
  const risky = RISKY.filter(
    (type) => (!Array.isArray(allowedTypes) || covers(allowedTypes, type)) && !covers(deniedTypes, type),
  );
  return risky.length === 0
    ? undefined
    : {
        id: 'upload-types',
        severity: 'unsafe',
        title: 'Files that hold scripts can be uploaded and are served from your address',
        found: `upload.security lets ${risky.join(' and ')} in`,
        expected: 'a list of types without text/html and image/svg+xml',
        file: 'config/plugins',
        line: UPLOAD_LINE,
      };
};

const MOST_BYTES = 200 * 1024 * 1024;

const uploadSize: Rule = ({ upload }) =>
  !upload || (isLimit(upload.sizeLimit) && Number(upload.sizeLimit) <= MOST_BYTES)
    ? undefined
    : {
        id: 'upload-size',
        severity: 'advice',
        title: 'Very large files can be uploaded',
        found: `upload.sizeLimit is ${shown(upload.sizeLimit)} bytes`,
        expected: `at most ${String(MOST_BYTES)} bytes, 200 MiB`,
        file: 'config/plugins',
        line: 'upload: { config: { sizeLimit: 25 * 1024 * 1024 } }',
      };

export const httpRules: readonly Rule[] = [
  restMaxLimit,
  strictParams,
  cors,
  plainHttp,
  noProxy,
  nodeEnv,
  uploadTypes,
  uploadSize,
];
