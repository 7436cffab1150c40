/** Larger files are not even decoded: 20 MB hold several times the largest book that we promise to be quick with. */
export const MOST_BYTES = 20 * 1024 * 1024;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Decoded = { is: 'text'; text: string; encoding: Encoding } | { is: 'refused'; why: 'not text' };

/**
 * The text of a file, without its byte order mark. The encoding is told by the mark, else by where the zero bytes
 * stand (Excel's "Unicode text" is UTF-16), else it is UTF-8. `orLatin`: bytes that are no UTF-8 are read as
 * windows-1252, which is what older spreadsheets and Outlook write; otherwise they are refused.
 */
export function decodeText(bytes: Uint8Array, how: { orLatin?: boolean } = {}): Decoded {
  const encoding = sniff(bytes);
  const strict = decodeAs(encoding, bytes);
  if (strict !== null) return strict;
  if (how.orLatin && encoding === 'utf-8' && !bytes.includes(0)) {
    return decodeAs('windows-1252', bytes) ?? { is: 'refused', why: 'not text' };
  }
  return { is: 'refused', why: 'not text' };
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): Decoded | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { is: 'text', text: text.startsWith('\uFEFF') ? text.slice(1) : text, encoding };
  } catch {
    return null;
  }
}

function sniff(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 1_000 - (1_000 % 2));
  const zeros = { even: 0, odd: 0 };
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  // Headings and braces are ASCII: in UTF-16 every second byte of them is zero.
  const many = start.length / 8;
  if (zeros.odd > many && zeros.even === 0) return 'utf-16le';
  if (zeros.even > many && zeros.odd === 0) return 'utf-16be';
  return 'utf-8';
}
