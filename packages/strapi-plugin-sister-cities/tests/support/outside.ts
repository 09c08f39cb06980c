import type { Host } from './strapi';

/** Somebody who writes to the database of a host past Strapi: another process, or a person with a console. */
export interface Outside {
  run(sql: string): Promise<void>;
  /** Cuts every other connection that a database server has. A file has none. */
  cutOthers(): Promise<void>;
  close(): Promise<void>;
}

const CUT =
  'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';

interface Connection {
  query?(sql: string): Promise<unknown>;
  exec?(sql: string): unknown;
}

export const outsideOf = async (host: Host): Promise<Outside> => {
  const { client } = host.strapi.db.connection;
  const connection: Connection = await client.acquireRawConnection();
  return {
    run: async (sql) => {
      await connection.query?.(sql);
      connection.exec?.(sql);
    },
    cutOthers: async () => {
      await connection.query?.(CUT);
    },
    close: () => client.destroyRawConnection(connection),
  };
};
