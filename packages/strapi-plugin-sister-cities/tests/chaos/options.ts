import { parseArgs } from 'node:util';

export interface Options {
  database: 'postgres' | 'sqlite';
  cycles: number;
  /** Two runs of one seed break at the same moments. */
  seed: number;
}

const whole = (name: string, written: string | undefined, preset: number): number => {
  const value = written === undefined ? preset : Number(written);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new Error(`--${name} is "${String(written)}". Expected a whole number above 0.`);
};

/** The options of a run, such as `--cycles 20`; what is missing has a default. */
export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: { database: { type: 'string' }, cycles: { type: 'string' }, seed: { type: 'string' } },
  });
  const { database = 'sqlite' } = values;
  if (database !== 'sqlite' && database !== 'postgres')
    throw new Error(`--database is "${database}". Expected sqlite or postgres.`);
  return {
    database,
    cycles: whole('cycles', values.cycles, 100),
    seed: whole('seed', values.seed, 20_261_128),
  };
};
