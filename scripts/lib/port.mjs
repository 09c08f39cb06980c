import net from 'node:net';
import { UsageError } from './usage-error.mjs';

/** Asked before the builds: nobody should wait a minute to hear that the port is taken. */
export async function requireFreePort(port, host = '0.0.0.0', instead = otherPort(port)) {
  const error = await new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', resolve);
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
  if (!error) return;
  if (error.code === 'EADDRINUSE') {
    throw new UsageError(`Port ${port} is in use. Stop the program that uses it${instead}`, 1);
  }
  throw new UsageError(`Port ${port} cannot be used: ${error.message}`, 1);
}

function otherPort(port) {
  return `, or choose another: npm start -- --port ${port + 10}`;
}
