/**
 * A plain table with a row for each import of the admin panel. The row is there before the import begins, and turns to
 * `done` in the transaction of the records: so it tells the truth after a lost connection too.
 */
export const IMPORT_TABLE = 'plugin::sister-cities.import-run';

export const importTableModel = {
  uid: IMPORT_TABLE,
  singularName: 'sister_cities_import_run',
  tableName: 'sister_cities_import_runs',
  indexes: [{ name: 'sister_cities_import_runs_token_unique', columns: ['token'], type: 'unique' as const }],
  attributes: {
    id: { type: 'increments' as const },
    /** Chosen by the page before it asks, so that it can ask again. */
    token: { type: 'string' as const, column: { notNullable: true } },
    state: { type: 'string' as const, column: { notNullable: true } },
    name: { type: 'string' as const, column: { notNullable: true } },
    actorId: { type: 'integer' as const, column: { notNullable: true } },
    actor: { type: 'string' as const, column: { notNullable: true } },
    startedAt: { type: 'datetime' as const, column: { notNullable: true } },
    undoneAt: { type: 'datetime' as const },
    counts: { type: 'json' as const },
    /** What it made and changed, as an undo needs it. */
    records: { type: 'json' as const },
  },
};
