import { createHmac } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';

const GROUPS = 8;

/** The eight groups of an IPv6 address, in small letters and without zeros in front. */
const groupsOf = (address: string): string[] => {
  // The platform writes every spelling of an address the same way, a dotted end included.
  const [head = '', tail] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::');
  const [front, back] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean));
  const zeros = Array<string>(GROUPS - (front?.length ?? 0) - (back?.length ?? 0)).fill('0');
  return [...(front ?? []), ...zeros, ...(back ?? [])];
};

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * The network that submissions of an address are counted for: an IPv4 address itself, of IPv6 the first 64 bits, which are
 * what one household gets. Anything else is one network together.
 */
export const networkOf = (address: string): string => {
  const plain = address.replace(/%.*$/, '');
  const v4 = MAPPED.exec(plain)?.[1] ?? plain;
  if (isIPv4(v4)) return v4;
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, 4).join(':')}::/64` : 'unknown';
};

/** What is counted is kept under a hash that tells nobody whom it counts. */
export const countingKey = (secret: string, kind: 'address' | 'person', value: string): string =>
  `${kind}:${createHmac('sha256', secret).update(`${kind}:${value}`).digest('base64url')}`;
