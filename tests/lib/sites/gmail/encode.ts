const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * How Gmail writes a thread's id in the address: the inverse of the reader's decoder, so that hand-made pages can have
 * addresses. `id` is a hex id (`19d8…`) or `a:r-123…`. Both directions are checked on real addresses in `address.test.ts`.
 */
export function inAddress(id: string): string {
  const spelled = id.startsWith('a:') ? id : `f:${BigInt(`0x${id}`)}`;
  let number = 0n;
  for (const letter of btoa(spelled).replace(/=+$/, ''))
    number = number * 64n + BigInt(BASE64.indexOf(letter));
  let name = '';
  for (; number; number /= 40n) name = CONSONANTS[Number(number % 40n)] + name;
  return name;
}
