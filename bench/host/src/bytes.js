/** What the route writes, by the name of the question; the parent of the process fills it. */
const prepared = new Map();

/** A route that does nothing but write bytes: as fast as an answer out of this Strapi can be. */
const bytesRoute = {
  method: 'POST',
  path: '/bench/bytes/:question',
  handler: (ctx) => {
    ctx.type = 'application/json; charset=utf-8';
    ctx.body = prepared.get(ctx.params.question);
  },
  config: { auth: false },
};

module.exports = { prepared, bytesRoute };
