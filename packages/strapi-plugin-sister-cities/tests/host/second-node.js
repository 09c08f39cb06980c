/**
 * A second node of a cluster: a process of its own on the database of the test, which does what it is asked over IPC.
 * It collects its mails, or hangs on the first one when it is told to.
 */
const { createStrapi } = require('@strapi/strapi');

const mails = [];
let isHanging = false;

const send = (mail) => {
  if (isHanging) {
    process.send({ event: 'hanging' });
    return new Promise(() => {});
  }
  mails.push(mail);
  return Promise.resolve();
};

const boot = async () => {
  const strapi = createStrapi({ appDir: __dirname, distDir: __dirname });
  strapi.log.level = 'error';
  await strapi.load();
  strapi.config.set('plugin::email', {
    provider: 'collector',
    settings: { defaultFrom: 'office@city.example' },
  });
  strapi.plugin('email').provider = { send };
  return strapi;
};

/** From now on it answers over HTTP too. Tells the address. */
const serve = (strapi) =>
  new Promise((done) => {
    strapi.server.mount();
    strapi.server.httpServer.keepAliveTimeout = 600_000;
    strapi.server.httpServer.listen(0, '127.0.0.1', () => {
      done(`http://127.0.0.1:${strapi.server.httpServer.address().port}`);
    });
  });

const answer = (strapi, { service, method, args, at }) => {
  if (service === 'mails') return mails;
  if (service === 'serve') return serve(strapi);
  if (service === 'hang') {
    isHanging = true;
    return null;
  }
  const called = strapi.plugin('sister-cities').service(service);
  return at === undefined ? called[method](...args) : called[method](...args, () => new Date(at));
};

const main = async () => {
  const strapi = await boot();
  process.on('disconnect', () => process.exit());
  process.on('message', async ({ id, ...call }) => {
    try {
      process.send({ id, result: (await answer(strapi, call)) ?? null });
    } catch (error) {
      process.send({ id, error: String(error?.message ?? error) });
    }
  });
  process.send({ event: 'ready' });
};

main();
