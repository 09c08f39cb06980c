// @ts-check
'use strict';

/**
 * The start script prints its own summary, so what it is told is not printed here as well.
 * @param {string} topic
 * @param {unknown} value
 * @param {() => void} print
 */
function report(topic, value, print) {
  if (process.env.SISTER_CITIES_REPORT_TO_PARENT === 'true' && process.send) {
    process.send({ topic, value });
  } else {
    print();
  }
}

module.exports = { report };
