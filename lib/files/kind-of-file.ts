/** What a file that was chosen for import seems to be; its reader still says no to what it is not. */
export type FileKind = 'onward' | 'cards' | 'table';

/** By its name, else by its first letters (`head`, as Latin text). */
export function kindOfFile(name: string, head: string): FileKind {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'json') return 'onward';
  if (ending === 'vcf' || ending === 'vcard') return 'cards';
  const start = head.replace(/[^\x20-\x7e]+/g, '').trimStart();
  if (/^begin:vcard/i.test(start)) return 'cards';
  return start.startsWith('{') ? 'onward' : 'table';
}
