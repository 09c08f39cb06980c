// @ts-check
'use strict';

/**
 * Strapi prints the stack of whatever stops its start. The reader of this one mends a file, not code.
 * @param {string} message
 */
function readableError(message) {
  const error = new Error(message);
  error.stack = '';
  return error;
}

module.exports = { readableError };
