// Pages without HTTPS have none.
const subtleOf = ({ crypto }: { crypto?: { subtle?: SubtleCrypto } }): SubtleCrypto | undefined =>
  crypto?.subtle;

/** SHA-256 in hexadecimal; `undefined` where the platform has no Web Crypto. */
export const digest = async (text: string): Promise<string | undefined> => {
  const hash = await subtleOf(globalThis)?.digest('SHA-256', new TextEncoder().encode(text));
  return hash && Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
