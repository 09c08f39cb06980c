module.exports = () => ({
  auth: { secret: 'for the benchmark only' },
  apiToken: { salt: 'for the benchmark only' },
  transfer: { token: { salt: 'for the benchmark only' } },
  secrets: { encryptionKey: '0123456789abcdef0123456789abcdef' },
  flags: { nps: false, promoteEE: false },
  serveAdminPanel: false,
});
