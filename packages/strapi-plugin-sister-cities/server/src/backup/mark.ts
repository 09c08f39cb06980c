/**
 * A plain table with one row: the mark that this database was given when the plugin last started. The same mark stands in
 * the snapshot among Strapi's own settings. `strapi import` brings in the settings of another time and leaves plain tables
 * alone, so that marks that differ tell of a restored backup.
 */
export const MARK_TABLE = 'plugin::sister-cities.backup-mark';

export const MARK_NAME = 'snapshot';

export const markTableModel = {
  uid: MARK_TABLE,
  singularName: 'sister_cities_backup_mark',
  tableName: 'sister_cities_backup_marks',
  indexes: [{ name: 'sister_cities_backup_marks_name_unique', columns: ['name'], type: 'unique' as const }],
  attributes: {
    id: { type: 'increments' as const },
    name: { type: 'string' as const, column: { notNullable: true } },
    mark: { type: 'string' as const, column: { notNullable: true } },
  },
};
