// @ts-check
'use strict';

/** Content of a locale that does not exist would be stored and never be shown. */
async function ensureLocales(strapi) {
  const i18n = strapi.plugin('i18n');
  for (const code of strapi.config.get('city.locales')) {
    if (await i18n.service('locales').findByCode(code)) continue;
    const known = i18n.service('iso-locales').getIsoLocales();
    const locale = known.find((candidate) => candidate.code === code);
    if (!locale) throw new Error(`The profile of this city names a locale that does not exist: "${code}".`);
    await i18n.service('locales').create(locale);
  }
}

module.exports = { ensureLocales };
