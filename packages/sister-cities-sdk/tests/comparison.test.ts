import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');
const PAGE = join(ROOT, 'docs/sdk-comparison.md');
const TEXT = readFileSync(PAGE, 'utf8');

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

const check = (page: string): Promise<Ended> =>
  new Promise((done) => {
    const child = execFile(
      process.execPath,
      [join(ROOT, 'scripts/sdk-comparison.mjs'), '--check', '--page', page],
      (_, stdout, stderr) => {
        done({ code: child.exitCode ?? -1, stdout, stderr });
      },
    );
  });

const sizeOnPage = (name: string): number =>
  Number(new RegExp(`^\\| \\**${name}\\**\\s*\\|\\s*([\\d.]+) kB`, 'm').exec(TEXT)?.[1]);

/** The page with another size for one list. */
const pageWith = (size: number): string => {
  const page = join(mkdtempSync(join(tmpdir(), 'sister-cities-page-')), 'page.md');
  writeFileSync(page, TEXT.replace(/(sister-cities-sdk, one list\** *\| *)[\d.]+/, `$1${size.toFixed(2)}`));
  return page;
};

const SAME = { code: 0, stdout: 'The page says what is measured.\n', stderr: '' };
const OTHER = {
  code: 1,
  stdout: '',
  stderr: 'The page does not say what is measured. Run npm run sdk-comparison.\n',
};

describe('the comparison of the SDK with others', () => {
  it('says what is measured', async () => {
    expect(await check(PAGE)).toEqual(SAME);
  });

  it('may be a little off, by 2 % and no more', async () => {
    const size = sizeOnPage('sister-cities-sdk, one list');
    expect([await check(pageWith(size * 1.01)), await check(pageWith(size * 0.99))]).toEqual([SAME, SAME]);
    expect([await check(pageWith(size * 1.04)), await check(pageWith(size * 0.96))]).toEqual([OTHER, OTHER]);
  });

  it('measures graphql-request and fetch as they were noted before, 13.9 and 0.3 kB', () => {
    expect(sizeOnPage('graphql-request').toFixed(1)).toBe('13.9');
    expect(sizeOnPage('bare `fetch`').toFixed(1)).toBe('0.3');
  });

  it('says where ours is larger than others, and than its own goal', () => {
    expect(TEXT).toContain('larger than with @directus/sdk and bare `fetch`');
    expect(TEXT).toMatch(/our own goal of 1\.8 kB, which we have not reached/);
    expect(TEXT).toMatch(/larger than\n@prismicio\/client, @directus\/sdk and bare `fetch`/);
  });
});
