import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.mjs';

/** `known` is what `parseArgs` calls `options`. */
export function readOptions(args, known) {
  const { tokens } = parseArgs({ args, options: known, strict: false, allowPositionals: true, tokens: true });
  const names = Object.keys(known).map((name) => `--${name}`);
  for (const name of Object.keys(known)) requireSeparator(name);
  const values = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind !== 'option' || !known[token.name]) {
      const written = token.kind === 'option' ? token.rawName : token.value;
      throw new UsageError(`"${written}" is not an option. The options are: ${names.join(', ')}.`);
    }
    values[token.name] = optionValue(token, known[token.name].type);
  }
  return values;
}

/** Without "--" in between, npm keeps an option for itself and leaves a variable behind. */
function requireSeparator(name) {
  if (process.env[`npm_config_${name}`] === undefined) return;
  const command = ['npm run', process.env.npm_lifecycle_event]
    .join(' ')
    .replace('npm run start', 'npm start');
  throw new UsageError(`npm kept --${name} for itself. Write "--" first: ${command} -- --${name} …`);
}

function optionValue({ rawName, value }, type) {
  if (type === 'boolean') {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value.`);
    return true;
  }
  if (!value || value.startsWith('-')) throw new UsageError(`${rawName} needs a value.`);
  return value;
}

export function readPort(written) {
  const port = Number(written);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new UsageError(`"${written}" is not a port. A port is a whole number from 1 to 65535.`);
}
