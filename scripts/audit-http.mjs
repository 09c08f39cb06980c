import { runReport } from './lib/run-prepared.mjs';
import { withReadableErrors } from './lib/usage-error.mjs';

/** npm run audit:http: the audits of GraphQL over HTTP, one by one. */
await withReadableErrors(() => runReport('server-sqlite', 'graphql-over-http', { PRINT_AUDITS: 'true' }));
