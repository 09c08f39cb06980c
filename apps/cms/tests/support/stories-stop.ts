import { rmSync } from 'node:fs';

export default (): void => {
  const folder = process.env.TEST_STARTED_CITIES;
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
};
