// @ts-check
'use strict';

const { ensureLocales } = require('./bootstrap/locales');
const { loadContent } = require('./bootstrap/content');
const { ensureFirstAdmin } = require('./bootstrap/first-admin');

module.exports = {
  /** @param {{ strapi: any }} context */
  async bootstrap({ strapi }) {
    await ensureLocales(strapi);
    await loadContent(strapi);
    await ensureFirstAdmin(strapi);
  },
};
