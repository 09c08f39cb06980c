import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the cities that have been started once in this run are kept: see city.ts. */
export default (): void => {
  process.env.TEST_STARTED_CITIES = mkdtempSync(join(tmpdir(), 'sister-cities-started-'));
};
