'use strict';

// All unit tests of the rules as one: a mutant is tried in one load of the modules instead of one for each test file.

const { readdirSync } = require('node:fs');
const { join } = require('node:path');

const { describe } = require('@jest/globals');

const SOURCES = join(__dirname, '../../server/src');

/** Folders of rules that are functions of plain data; see `mutate` in stryker.config.json. */
const FOLDERS = (process.env.MUTATION_FOLDERS ?? 'eligibility,compliance,lifecycle,policy,computed').split(
  ',',
);

const isUnitTest = (name) => name.endsWith('.test.ts') && !name.endsWith('.property.test.ts');

for (const folder of FOLDERS) {
  const files = readdirSync(join(SOURCES, folder), { recursive: true });
  for (const name of files.filter(isUnitTest).sort()) {
    describe(`${folder}/${name}`, () => {
      require(join(SOURCES, folder, name));
    });
  }
}
