/** Starts on the database that the environment names, and stops: what every later start on it finds is then there. */
const { createStrapi } = require('@strapi/strapi');

const main = async () => {
  const strapi = createStrapi({ appDir: __dirname, distDir: __dirname });
  strapi.log.level = 'error';
  await strapi.load();
  await strapi.destroy();
  process.exit(0);
};

main();
