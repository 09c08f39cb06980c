import { createHash } from 'node:crypto';

import type { Compilation } from './compilation';
import type { Statement } from './finish';

const NAME_LENGTH = 24;

/** The statement that answers with the text of some JSON. */
export const statementOf = ({ dialect, parameters }: Compilation, json: string): Statement => {
  const sql = `select ${json}${dialect.name === 'postgres' ? '::text' : ''} as body`;
  const name = createHash('sha256').update(sql).digest('hex').slice(0, NAME_LENGTH);
  return { name: `sister_cities_${name}`, sql, parameters };
};
