// @ts-check
'use strict';

const crypto = require('node:crypto');
const { report } = require('./report');

/** Development only: in production the first administrator registers in the admin panel. */
async function ensureFirstAdmin(strapi) {
  if (process.env.NODE_ENV === 'production') return;
  if (await strapi.service('admin::user').exists()) return;

  const login = chooseLogin(strapi.config.get('city.key'));
  const superAdmin = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({
    ...login,
    firstname: 'First',
    lastname: 'Director',
    registrationToken: null,
    isActive: true,
    roles: [superAdmin.id],
  });
  report('first-admin', login, () => print(login));
}

/** @param {string} city */
function chooseLogin(city) {
  return {
    email: process.env.FIRST_ADMIN_EMAIL || `director@${city}.example`,
    password: process.env.FIRST_ADMIN_PASSWORD || randomPassword(),
  };
}

/** The prefix meets the admin panel's rule of a lower-case letter, a capital and a digit. */
function randomPassword() {
  return `Sc1-${crypto.randomBytes(12).toString('base64url')}`;
}

/** @param {{ email: string, password: string }} login */
function print({ email, password }) {
  console.log(`First login, shown once: ${email}  ${password}`);
}

module.exports = { ensureFirstAdmin };
