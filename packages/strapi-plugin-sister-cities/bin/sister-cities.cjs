#!/usr/bin/env node
'use strict';

const USAGE = `Usage: sister-cities doctor [--json]

Run in the folder of a Strapi project that has the plugin sister-cities. Starts its Strapi without listening and tells
which settings are unsafe and what to write where. Like every start, this brings the tables of the database up to date.

  --json  prints the findings as JSON

Exit codes: 0 nothing is unsafe, 1 something is unsafe, 2 it could not be examined.`;

/** Strapi of the project, not one that happens to lie beside this file. */
function strapiOfProject() {
  try {
    return require(require.resolve('@strapi/strapi', { paths: [process.cwd()] }));
  } catch {
    throw new Error(
      `${process.cwd()} has no Strapi. Expected the folder of a Strapi project, after npm install.`,
    );
  }
}

async function examine(format) {
  const { compileStrapi, createStrapi } = strapiOfProject();
  const strapi = createStrapi(await compileStrapi());
  strapi.log.level = 'error';
  await strapi.load();
  try {
    const plugin = strapi.plugin('sister-cities');
    if (!plugin)
      throw new Error('This project does not use the plugin. Expected sister-cities in config/plugins.');
    return await plugin.service('doctor').report(format);
  } finally {
    await strapi.destroy();
  }
}

async function main(command, ...options) {
  const isHelp = [command, ...options].some((each) => each === '--help' || each === '-h');
  const isKnown = command === 'doctor' && options.every((each) => each === '--json');
  if (isHelp || !isKnown) {
    console[isHelp ? 'log' : 'error'](USAGE);
    return isHelp ? 0 : 2;
  }
  const write = process.stdout.write;
  // What Strapi and the project say while they start is not part of the answer.
  process.stdout.write = process.stderr.write.bind(process.stderr);
  try {
    const { text, isUnsafe } = await examine(options.length > 0 ? 'json' : 'text');
    await new Promise((done) => write.call(process.stdout, `${text}\n`, done));
    return isUnsafe ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

// Strapi leaves timers and connections behind that would keep the process.
main(...process.argv.slice(2)).then((code) => process.exit(code));
