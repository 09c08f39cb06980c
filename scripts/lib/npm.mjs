/** npm runs its own file with Node, which works the same where `npm` is a batch file. */
export function npm(...args) {
  const npmCli = process.env.npm_execpath;
  return npmCli?.endsWith('.js') ? [process.execPath, npmCli, ...args] : ['npm', ...args];
}
