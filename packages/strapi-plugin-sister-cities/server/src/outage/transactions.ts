import { isRecord } from '../../../shared/is-record';

interface Transactor {
  commit(value?: unknown): Promise<unknown>;
  rollback(reason?: unknown): Promise<unknown>;
  executionPromise: Promise<unknown>;
}

type Container = (transactor: Transactor) => unknown;

interface TransactionClient {
  transaction(container: Container, ...settings: unknown[]): unknown;
}

export const isTransactionClient = (value: unknown): value is TransactionClient =>
  isRecord(value) && typeof value.transaction === 'function';

/** PostgreSQL answers so to the commit of a transaction in which a statement has failed. */
const wasRolledBack = (answer: unknown): boolean =>
  isRecord(answer) && isRecord(answer.response) && answer.response.command === 'ROLLBACK';

/** A transaction that was to be committed and was not; nothing of it is stored. */
export class NotCommitted extends Error {
  override name = 'NotCommitted';
}

/**
 * knex resolves `commit()` also where the database has refused it or was gone by then, and tells of it where Strapi does
 * not listen: the write would be answered with success and be lost. From now on `commit()` fails where the commit failed.
 */
export const makeCommitsTell = (client: TransactionClient): void => {
  const transaction = client.transaction.bind(client);
  client.transaction = (container, ...settings) =>
    transaction(
      (transactor) => {
        const commit = transactor.commit.bind(transactor);
        transactor.commit = async (value) => {
          const answer = await commit(value);
          // It is over either way, and its connection may serve somebody else by now.
          transactor.rollback = () => Promise.resolve();
          await transactor.executionPromise;
          if (wasRolledBack(answer))
            throw new NotCommitted('The database rolled the transaction back instead of committing it.');
          return answer;
        };
        return container(transactor);
      },
      ...settings,
    );
};
