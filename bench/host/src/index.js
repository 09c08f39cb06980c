const { bytesRoute } = require('./bytes');

module.exports = {
  register: ({ strapi }) => {
    strapi.server.routes([bytesRoute]);
  },
};
