/**
 * What a saved file holds as a page: text where it is UTF-8 (also a piece that says nothing of itself), otherwise bytes,
 * whose encoding their mark or the page itself tells. Of an archive (`.mhtml`) the page in it.
 */
export function pageIn(file: Buffer): string | Buffer {
  const page = pageInArchive(file) ?? file;
  try {
    // A file may end in the middle of a letter.
    return new TextDecoder('utf-8', { fatal: true }).decode(page, { stream: true });
  } catch {
    return page;
  }
}

/** The first page in a file that Chrome saved as one; null where it is no such file. */
function pageInArchive(file: Buffer): Buffer | null {
  const text = file.toString('latin1');
  const [head, parts] = cut(text);
  const boundary =
    /^[\w-]+: /.test(head) && /multipart\/related/i.test(head) ? BOUNDARY.exec(head)?.[1] : null;
  if (!boundary) return null;
  const page = parts
    .split(`--${boundary}`)
    .map((part) => cut(part.trimStart()))
    .find(([about]) => /^content-type:\s*text\/html/im.test(about));
  return page ? decoded(page[1], page[0]) : null;
}

const BOUNDARY = /boundary="?([^"\r\n;]+)/i;

/** What stands before the first empty line, and after it. */
function cut(text: string): [head: string, body: string] {
  const empty = /\r?\n\r?\n/.exec(text);
  return empty ? [text.slice(0, empty.index), text.slice(empty.index + empty[0].length)] : [text, ''];
}

function decoded(body: string, head: string): Buffer {
  const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(head)?.[1]?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const whole = body.replace(/=\r?\n/g, '');
  return Buffer.from(
    whole.replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}
