import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';

import type { Running } from './asking';
import { startChild } from './children';
import type { Child } from './children';
import { SEED } from './data/random';
import { openDatabases } from './databases';
import type { Databases } from './databases';
import { requireEqualAnswers } from './equality';
import { figuresOf } from './figures';
import { nodeForPostGraphile } from './node22';
import { readOptions } from './options';
import type { Options } from './options';
import { QUESTIONS } from './questions';
import { figuresTable, measuredTable, processTable, questionList, summary } from './report';
import type { Measured, Process, Results } from './results';
import { SERVER_TITLES } from './servers';
import { measureQuestion } from './turns';
import { measureBoots, measureMemory, measureWrites, start } from './whole-process';

const say = (text: string): void => {
  console.log(text);
};

/** Processors in use before anything is measured, above which the figures say little of this machine. */
const BUSY = 0.5;

const startAsker = (): Promise<Child> =>
  startChild(join(__dirname, 'measure/load.ts'), { execArgv: ['-r', 'esbuild-register'] });

const measureSize = async (
  options: Options,
  databases: Databases,
  relationships: number,
): Promise<{ measured: Measured[]; processes: Process[] }> => {
  const { servers: names, rounds, seconds } = options;
  say(`\n${String(relationships)} relationships: writing what is missing of the data …`);
  const database = await databases.of(relationships);
  const node = names.includes('postgraphile') ? nodeForPostGraphile() : process.execPath;
  say('Measuring starts …');
  const boots = await measureBoots(names, database, { relationships, rounds });
  say('Measuring writes …');
  const writes = await measureWrites(names, database, { relationships, rounds });
  const servers: Running[] = [];
  for (const name of names) servers.push(await start(name, database, node));
  const asker = await startAsker();
  const questions = options.questions.filter((name) => QUESTIONS[name].from <= relationships);
  for (const name of questions) {
    await requireEqualAnswers(servers, name, relationships);
    say(`All servers answer ${name} alike.`);
  }
  const measured: Measured[] = [];
  for (const name of questions) {
    const found = await measureQuestion(
      { asker, servers, relationships, milliseconds: seconds * 1000, rounds },
      name,
    );
    say(`\n${measuredTable(found)}`);
    measured.push(...found);
  }
  const memories = await measureMemory(servers);
  for (const { child } of [...servers, { child: asker }]) await child.stop();
  const processes = names.map((server) => ({
    size: relationships,
    server,
    ...(boots.has(server) ? { boot: boots.get(server) } : {}),
    ...(memories.has(server) ? { memory: memories.get(server) } : {}),
    ...(writes.has(server) ? { write: writes.get(server) } : {}),
  }));
  say(`\n${processTable(processes)}`);
  return { measured, processes };
};

const save = (options: Options, results: Results, figures: unknown): string => {
  const directory = join(__dirname, 'results');
  mkdirSync(directory, { recursive: true });
  const at = new Date().toISOString();
  const file = join(directory, `${options.database}-${at.replaceAll(':', '-').slice(0, 19)}.json`);
  const machine = { node: process.versions.node, cpus: cpus().length, model: cpus()[0]?.model };
  writeFileSync(
    file,
    `${JSON.stringify({ at, machine, seed: SEED, options, ...results, figures }, null, 2)}\n`,
  );
  return file;
};

const main = async (): Promise<void> => {
  const options = readOptions(process.argv.slice(2));
  say(`Data of seed ${String(SEED)} on ${options.database}; 8 connections.\nQuestions:`);
  say(questionList(options.questions));
  say('Servers:');
  for (const name of options.servers) say(`  ${name.padEnd(13)}${SERVER_TITLES[name]}`);
  const [load = 0] = loadavg();
  if (load > BUSY)
    say(
      `Other programs keep ${load.toFixed(1)} of ${String(cpus().length)} processors busy: read ratios only.`,
    );
  const databases = await openDatabases(options.database);
  const results: Results = { database: options.database, measured: [], processes: [] };
  try {
    for (const relationships of options.sizes) {
      const { measured, processes } = await measureSize(options, databases, relationships);
      results.measured.push(...measured);
      results.processes.push(...processes);
    }
  } finally {
    await databases.stop();
  }
  const figures = figuresOf(results);
  say(`\n${figuresTable(figures)}\n\n${summary(figures, results)}`);
  say(`All numbers are in ${save(options, results, figures)}`);
};

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
