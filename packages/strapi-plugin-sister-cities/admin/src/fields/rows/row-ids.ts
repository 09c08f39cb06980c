/** Ids of the controls that take the focus after something happened to a row. */
export const rowIds = (field: string, key: string) => ({
  body: `${field}-${key}`,
  up: `${field}-${key}-up`,
  down: `${field}-${key}-down`,
  undo: `${field}-undo`,
});
