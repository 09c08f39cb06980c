import type { Core } from '@strapi/strapi';

type Transaction = Parameters<
  ReturnType<ReturnType<Core.Strapi['db']['getConnection']>['select']>['transacting']
>[0];

const SAVEPOINT = 'sister_cities_row';

const say = (strapi: Core.Strapi, statement: string): Promise<unknown> =>
  strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    await strapi.db.connection.raw(`${statement} ${SAVEPOINT}`).transacting(trx);
  });

/**
 * Tries something inside a transaction and takes back what it wrote where it throws, so that the transaction goes on as if
 * it had not been tried. PostgreSQL would refuse everything after a statement that failed.
 */
export const trying = async <Result>(strapi: Core.Strapi, work: () => Promise<Result>): Promise<Result> => {
  await say(strapi, 'savepoint');
  try {
    const result = await work();
    await say(strapi, 'release savepoint');
    return result;
  } catch (error) {
    await say(strapi, 'rollback to savepoint');
    await say(strapi, 'release savepoint');
    throw error;
  }
};
