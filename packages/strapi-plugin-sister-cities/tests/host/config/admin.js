module.exports = () => ({
  auth: { secret: 'for tests only', sessions: { accessTokenLifespan: 3600 } },
  apiToken: { salt: 'for tests only' },
  transfer: { token: { salt: 'for tests only' } },
  secrets: { encryptionKey: '0123456789abcdef0123456789abcdef' },
  flags: { nps: false, promoteEE: false },
  serveAdminPanel: false,
});
