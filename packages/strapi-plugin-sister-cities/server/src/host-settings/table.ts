/** What is known of a host beyond its settings, where a setting depends on it. */
export interface HostFacts {
  /** `NODE_ENV`. */
  environment: string;
  /** Whether the browser has to send cookies to the API from another origin: the admin panel, or people signed in by cookie. */
  needsCookiesAcrossOrigins: boolean;
}

/** Where a setting lies in the folder `config` of a host. */
export interface SettingPlace {
  file: 'plugins' | 'api' | 'middlewares';
  /** The name of the plugin or the middleware; nothing for a file that is one object. */
  owner?: string;
  keys: readonly string[];
}

/** A setting that Strapi leaves open, and what this plugin sets it to where the host says nothing. */
export interface HostDefault extends SettingPlace {
  value: unknown;
  /** What Strapi itself fills in. Where it fills in nothing, a value that is there is the host's. */
  strapis?: unknown;
  when?: (facts: HostFacts) => boolean;
  why: string;
}

/** What a file of an office may weigh; pictures of a modern phone are below 15 MB. */
export const UPLOAD_BYTES = 25 * 1024 * 1024;

const OFFICE_OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

/** Pictures, sound, film, PDF, texts, tables and slides. */
export const UPLOAD_TYPES: readonly string[] = [
  ...['jpeg', 'png', 'gif', 'webp', 'avif', 'heic', 'heif', 'tiff'].map((type) => `image/${type}`),
  'audio/*',
  'video/*',
  'application/pdf',
  'text/plain',
  'text/csv',
  'application/rtf',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  // What the content of the three above is recognized as.
  'application/x-cfb',
  ...['wordprocessingml.document', 'spreadsheetml.sheet', 'presentationml.presentation'].map(
    (type) => `${OFFICE_OPEN_XML}.${type}`,
  ),
  ...['text', 'spreadsheet', 'presentation'].map((type) => `${OPEN_DOCUMENT}.${type}`),
];

/** Denied by name or content, whatever else a file claims to be: pages, scripts and programs. */
export const DENIED_UPLOAD_TYPES: readonly string[] = [
  'text/html',
  'application/xhtml+xml',
  'image/svg+xml',
  'text/xml',
  'application/xml',
  'text/javascript',
  'application/javascript',
  'application/x-httpd-php',
  'application/x-sh',
  'application/x-msdownload',
  'application/x-msdos-program',
  'application/x-ms-installer',
  'application/java-archive',
  'application/vnd.android.package-archive',
];

const inProduction = ({ environment }: HostFacts): boolean => environment === 'production';

const graphql = (...keys: string[]): SettingPlace => ({ file: 'plugins', owner: 'graphql', keys });
const upload = (...keys: string[]): SettingPlace => ({ file: 'plugins', owner: 'upload', keys });
const rest = (...keys: string[]): SettingPlace => ({ file: 'api', keys: ['rest', ...keys] });
const middleware = (owner: string, ...keys: string[]): SettingPlace => ({ file: 'middlewares', owner, keys });

/** Every setting of a host that this plugin fills in. */
export const HOST_DEFAULTS: readonly HostDefault[] = [
  { ...graphql('defaultLimit'), value: 25, why: 'Lists for which nothing is asked stay short.' },
  {
    ...graphql('maxLimit'),
    value: 100,
    strapis: -1,
    why: 'Without it, one question can read a whole table.',
  },
  {
    ...graphql('depthLimit'),
    value: 8,
    why: 'Without it, records within records are answered to any depth.',
  },
  {
    ...graphql('landingPage'),
    value: false,
    when: inProduction,
    why: 'The page to try out questions is for development.',
  },
  {
    ...graphql('apolloServer', 'introspection'),
    value: false,
    when: inProduction,
    why: 'Tokens that hold schema.read get the schema from /api/sister-cities/schema.',
  },
  {
    ...graphql('apolloServer', 'maxRecursiveSelections'),
    value: 2_000,
    why: 'The depth limit alone doubles its work with every nested fragment.',
  },
  { ...rest('defaultLimit'), value: 25, why: 'Lists for which nothing is asked stay short.' },
  { ...rest('maxLimit'), value: 100, why: 'Without it, one request can read a whole table.' },
  {
    ...rest('strictParams'),
    value: true,
    why: 'A parameter that nobody knows, such as a mistyped filter, is refused instead of passed over.',
  },
  {
    ...upload('sizeLimit'),
    value: UPLOAD_BYTES,
    strapis: 1_000_000_000,
    why: 'Bytes, 25 MiB. Without it, a file may have 1 GB.',
  },
  {
    ...upload('security'),
    value: { allowedTypes: UPLOAD_TYPES, deniedTypes: DENIED_UPLOAD_TYPES },
    why: 'Without it, pages with scripts and programs can be uploaded, and are served from your address.',
  },
  {
    ...middleware('strapi::cors', 'credentials'),
    value: false,
    when: ({ needsCookiesAcrossOrigins }) => !needsCookiesAcrossOrigins,
    why: 'Any site may read what is public, and none in the name of somebody who is signed in.',
  },
  {
    ...middleware('strapi::body', 'formidable', 'maxFileSize'),
    value: UPLOAD_BYTES,
    why: 'Bytes, 25 MiB. Files are received before anybody is asked who sends them; without it, up to 200 MiB.',
  },
];

/** As people write it: `graphql.maxLimit`, `api.rest.maxLimit`, `strapi::cors.credentials`. */
export const settingName = ({ file, owner, keys }: SettingPlace): string =>
  [owner ?? file, ...keys].join('.');
