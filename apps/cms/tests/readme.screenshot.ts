import { resolve } from 'node:path';

import { launchBrowser } from './support/browser';
import { startCity } from './support/city';
import { openRelationship, signIn } from './support/editor';

const SCREENSHOTS = resolve(__dirname, '../../../docs/screenshots');

it('takes the pictures of the README', async () => {
  const city = await startCity('portland');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    await signIn(page, city);
    await openRelationship(page, city, 'Portland – Sapporo');
    await page.getByText('A year: any day of 1959').waitFor();
    await page.getByRole('button', { name: /close/i }).first().click();
    await page.screenshot({ path: resolve(SCREENSHOTS, 'relationship.png') });
  } finally {
    await browser.close();
    await city.stop();
  }
});
