import { type Contact, emailsOf, identitiesOf, nameOf } from '../../domain/contact.ts';
import { partsOfIdentity } from '../../domain/identity.ts';
import { escapeValue, foldedLines } from '../content-lines.ts';
import { splitName } from '../csv/split-name.ts';

/** Contacts as vCard 4.0 (RFC 6350), one card each, known again by their id. */
export function writeVcards(contacts: readonly Contact[]): string {
  return foldedLines(contacts.flatMap(cardOf));
}

function cardOf(who: Contact): string[] {
  const { first, last } = splitName(who.name);
  const tags = Object.keys(who.tags).filter((tag) => who.tags[tag]);
  const profiles = identitiesOf(who)
    .map(partsOfIdentity)
    .filter((one) => one.kind === 'linkedin');
  const optional = (name: string, text: string) => (text === '' ? [] : [`${name}:${escapeValue(text)}`]);
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID;VALUE=text:${who.id}`,
    // The format wants a name in every card.
    `FN:${escapeValue(nameOf(who)) || '-'}`,
    `N:${escapeValue(last)};${escapeValue(first)};;;`,
    ...emailsOf(who).map((email, at) => `EMAIL${at === 0 ? ';PREF=1' : ''}:${escapeValue(email)}`),
    ...(who.phone === '' ? [] : [`TEL;VALUE=text:${escapeValue(who.phone)}`]),
    ...optional('ORG', who.company),
    ...optional('TITLE', who.title),
    ...profiles.map(
      ({ value }) => `URL:https://www.linkedin.com/in/${encodeURIComponent(value.toWellFormed())}`,
    ),
    ...(tags.length === 0 ? [] : [`CATEGORIES:${tags.map(escapeValue).join(',')}`]),
    ...optional('NOTE', who.notes),
    ...(who.zone === null ? [] : [`TZ;VALUE=text:${who.zone}`]),
    'END:VCARD',
  ];
}
