import { countingKey, networkOf } from './counted';
import { deriveSecret } from '../strapi/secrets';

describe('the network that an address is counted for', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['', 'unknown'],
    ['not an address', 'unknown'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('the key that is counted under', () => {
  it('is the same on every node, and tells neither the address nor the person', () => {
    const secret = deriveSecret(['one', 'two'], 'count');
    const key = countingKey(secret, 'address', '203.0.113.7');
    expect(key).toBe(countingKey(deriveSecret(['one', 'two'], 'count'), 'address', '203.0.113.7'));
    expect(key).not.toContain('203');
    expect(key.length).toBeLessThan(100);
  });

  it('is another for another address, kind or host', () => {
    const secret = deriveSecret(['one'], 'count');
    const keys = [
      countingKey(secret, 'address', '203.0.113.7'),
      countingKey(secret, 'address', '203.0.113.8'),
      countingKey(secret, 'person', '203.0.113.7'),
      countingKey(deriveSecret(['other'], 'count'), 'address', '203.0.113.7'),
      countingKey(deriveSecret(['one'], 'form'), 'address', '203.0.113.7'),
    ];
    expect(new Set(keys).size).toBe(5);
  });
});
