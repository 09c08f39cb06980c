import type { TestDatabase } from './database';

/** Where the setup leaves the template for the teardown; jest runs both in one process. */
export const running: { template?: TestDatabase } = {};
