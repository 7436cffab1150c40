import { isZone } from '../../domain/due.ts';
import { isId } from '../../domain/id.ts';
import { emailIdentity, partsOfIdentity } from '../../domain/identity.ts';
import { lengths } from '../../domain/text.ts';
import { type ContentLine, contentLines, splitValue, unescapeValue } from '../content-lines.ts';
import { decodeText, MOST_BYTES } from '../decode-text.ts';
import { fitted, type ImportedPerson, nobody } from '../imported-person.ts';
import { linkedinProfileId } from '../linkedin-profile.ts';
import { type Refused, refused } from '../refusal.ts';

const MOST_CARDS = 100_000;

/**
 * The people in a vCard file (2.1, 3.0 or 4.0; one card or many). Reads names, addresses, phones, organisation, title,
 * links, notes, categories and zone; photos and postal addresses are left out. Never throws.
 */
export function readVcards(bytes: Uint8Array): { is: 'read'; people: ImportedPerson[] } | Refused {
  if (bytes.byteLength > MOST_BYTES) return refused('too big');
  const decoded = decodeText(bytes, { orLatin: true });
  if (decoded.is === 'refused') return refused(decoded.why);
  if (decoded.text.trim() === '') return refused('empty');
  const cards = cardsIn(contentLines(decoded.text));
  if (cards.length === 0) return refused('no card');
  if (cards.length > MOST_CARDS) return refused('too many');
  return { is: 'read', people: cards.map((card, at) => personOn(card, at + 1)) };
}

// A card that is never ended, or in which another begins, still tells what it told so far.
function cardsIn(lines: ContentLine[]): ContentLine[][] {
  const cards: ContentLine[][] = [];
  let open: ContentLine[] | null = null;
  for (const line of lines) {
    const isCard = line.value.trim().toUpperCase() === 'VCARD';
    if (line.name === 'BEGIN' && isCard) {
      open = [];
      cards.push(open);
    } else if (line.name === 'END' && isCard) open = null;
    else open?.push(line);
  }
  return cards;
}

function personOn(card: ContentLine[], number: number): ImportedPerson {
  const person = nobody(number);
  const { problems } = person;
  const texts = (name: string) =>
    preferredFirst(card.filter((line) => line.name === name))
      .map((line) => textOf(line).trim())
      .filter((text) => text !== '');
  const one = (name: string) => texts(name)[0] ?? '';
  const parts = (name: string) => {
    const line = preferredFirst(card.filter((each) => each.name === name))[0];
    return line ? splitValue(decodedOf(line), ';').map((part) => unescapeValue(part).trim()) : [];
  };
  const links = [...texts('URL'), ...texts('X-SOCIALPROFILE'), ...texts('SOCIALPROFILE')];
  const notes = [
    ...texts('NOTE'),
    ...links.filter((link) => linkedinProfileId(link) === null).map((link) => `Website: ${link}`),
  ];
  return {
    ...person,
    name: fitted(one('FN') || nameFrom(parts('N')) || one('NICKNAME'), lengths.name, 'name', problems),
    emails: emailsFrom(texts('EMAIL'), problems),
    phone: fitted([...new Set(texts('TEL').map(phoneFrom))].join(', '), lengths.name, 'phone', problems),
    company: fitted(parts('ORG')[0] ?? '', lengths.name, 'company', problems),
    title: fitted(one('TITLE') || one('ROLE'), lengths.line, 'title', problems),
    linkedin: links.map(linkedinProfileId).find((id) => id !== null) ?? null,
    notes: fitted(notes.join('\n'), lengths.note, 'notes', problems),
    tags: tagsFrom(card),
    zone: zoneFrom(one('TZ'), problems),
    recordId: texts('UID').find((id) => isId('contact', id)) ?? null,
  };
}

function preferredFirst(lines: ContentLine[]): ContentLine[] {
  const rank = (line: ContentLine) => {
    const pref = line.params.find((param) => param.name === 'PREF');
    if (pref) return Number(pref.value) || 100;
    return line.params.some((param) => param.name === 'TYPE' && /\bPREF\b/.test(param.value)) ? 1 : 101;
  };
  return [...lines].sort((a, b) => rank(a) - rank(b));
}

function textOf(line: ContentLine): string {
  return unescapeValue(decodedOf(line));
}

/** The value without the quoted-printable of vCard 2.1 (`=C3=A9`), in the charset that the line names. */
function decodedOf(line: ContentLine): string {
  if (!line.params.some((param) => param.value === 'QUOTED-PRINTABLE')) return line.value;
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const piece of line.value.match(/=[0-9A-Fa-f]{2}|[\s\S]/gu) ?? []) {
    if (piece.length === 3 && piece.startsWith('=')) bytes.push(Number.parseInt(piece.slice(1), 16));
    else bytes.push(...encoder.encode(piece));
  }
  const charset = line.params.find((param) => param.name === 'CHARSET')?.value ?? 'UTF-8';
  try {
    return new TextDecoder(charset).decode(Uint8Array.from(bytes));
  } catch {
    return new TextDecoder().decode(Uint8Array.from(bytes));
  }
}

function nameFrom([last = '', first = '', middle = '', , suffix = '']: string[]): string {
  return [first, middle, last, suffix].filter((part) => part !== '').join(' ');
}

function emailsFrom(texts: string[], problems: ImportedPerson['problems']): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    const identity = emailIdentity(text.replace(/^mailto:/i, ''));
    if (identity) found.add(partsOfIdentity(identity).value);
    else problems.push({ field: 'email', why: 'no address', cell: text.slice(0, 80) });
  }
  return [...found];
}

function phoneFrom(text: string): string {
  return text.replace(/^tel:/i, '');
}

function tagsFrom(card: ContentLine[]): string[] {
  const tags = card
    .filter((line) => line.name === 'CATEGORIES')
    .flatMap((line) => splitValue(decodedOf(line), ','))
    .map((tag) => unescapeValue(tag).trim().slice(0, lengths.name))
    .filter((tag) => tag !== '' && !/^(my ?contacts|starred|__proto__)$/i.test(tag));
  return [...new Set(tags)].slice(0, 50);
}

// A bare offset knows no summer time, so it is no zone for us; it is noted among the problems.
function zoneFrom(text: string, problems: ImportedPerson['problems']): string | null {
  if (text === '' || isZone(text)) return text || null;
  problems.push({ field: 'time zone', why: 'no zone', cell: text.slice(0, 80) });
  return null;
}
