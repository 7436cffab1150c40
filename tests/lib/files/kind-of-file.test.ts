import { expect, test } from 'vitest';
import { kindOfFile } from '../../../lib/files/kind-of-file.ts';

test.each([
  ['onward-book-2026-11-22.json', '', 'onward'],
  ['book', '\u00EF\u00BB\u00BF  {"format":"onward"', 'onward'],
  ['Contacts.VCF', '', 'cards'],
  ['contacts.txt', 'BEGIN:VCARD\r\nVERSION:3.0', 'cards'],
  ['Connections.csv', 'First Name,Last Name', 'table'],
  ['export', 'Name;Email', 'table'],
])('%s beginning with %j is taken for: %s', (name, head, kind) => {
  expect(kindOfFile(name, head)).toBe(kind);
});
