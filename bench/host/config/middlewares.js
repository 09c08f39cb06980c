/** As a city's host has them, so that what is measured is what a city gets. */
module.exports = require('../../../apps/cms/config/middlewares');
