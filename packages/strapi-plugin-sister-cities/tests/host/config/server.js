module.exports = () => ({
  host: '127.0.0.1',
  port: 0,
  app: { keys: ['for', 'tests', 'only'] },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
});
