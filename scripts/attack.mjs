import { readOptions } from './lib/options.mjs';
import { runReport } from './lib/run-prepared.mjs';
import { UsageError, withReadableErrors } from './lib/usage-error.mjs';

/**
 * npm run attack [-- --database postgres --cases 20000 --seed 7]: asks for what is private in thousands of ways and
 * prints, by way, how many asked, how many were told (0), and how many would have been if nothing were kept.
 */
await withReadableErrors(async () => {
  const {
    database = 'sqlite',
    cases,
    seed,
  } = readOptions(process.argv.slice(2), {
    database: { type: 'string' },
    cases: { type: 'string' },
    seed: { type: 'string' },
  });
  if (database !== 'sqlite' && database !== 'postgres')
    throw new UsageError(`"${database}" is not a database. The databases are: sqlite, postgres.`);
  await runReport('attack', '', {
    ATTACK_DATABASE: database,
    ...(cases && { ATTACK_CASES: cases }),
    ...(seed && { ATTACK_SEED: seed }),
  });
});
