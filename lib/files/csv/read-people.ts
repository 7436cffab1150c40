import { type Relationship, relationships } from '../../domain/contact.ts';
import { isZone } from '../../domain/due.ts';
import { isId } from '../../domain/id.ts';
import { emailIdentity, partsOfIdentity } from '../../domain/identity.ts';
import { lengths } from '../../domain/text.ts';
import { fitted, type ImportedPerson, type ImportedStep, nobody, type Problem } from '../imported-person.ts';
import { linkedinProfileId } from '../linkedin-profile.ts';
import { SLICE, type Sliced } from '../slices.ts';
import { type Cells, cellsOf } from './cells.ts';
import { dateFields, type Field } from './field.ts';
import type { Mapping } from './mapping.ts';
import { dateOrderOf } from './parse-date.ts';
import { isDone, lastTouchIn, type Reading, stepIn } from './read-step.ts';
import type { Table } from './read-table.ts';
import { joinName, turnedName } from './split-name.ts';

/** The order of the dates in the mapped columns, or the question that only the user can answer. */
export function dateOrderIn(table: Table, mapping: Mapping): ReturnType<typeof dateOrderOf> {
  const columns = mapping.columns.flatMap((field, at) => (field && dateFields.includes(field) ? [at] : []));
  return dateOrderOf(table.rows.flatMap((row) => columns.map((at) => row[at] ?? '')));
}

/** The people in a table, row by row; empty rows are left out. Nothing throws: what cannot be read is a problem of its row. */
export function* readPeople(table: Table, mapping: Mapping, how: Reading): Sliced<ImportedPerson[]> {
  const people: ImportedPerson[] = [];
  for (const [at, row] of table.rows.entries()) {
    if (at % SLICE === 0) yield { done: at, of: table.rows.length };
    if (row.every((cell) => cell.trim() === '')) continue;
    people.push(personIn(cellsOf(row, mapping), table.firstRow + at, how));
  }
  return people;
}

function personIn(cells: Cells, sourceRow: number, how: Reading): ImportedPerson {
  const person = nobody(sourceRow);
  const { problems } = person;
  const zone = zoneIn(cells.one('time zone'), problems);
  const nextStep = stepIn(cells, { ...how, zone: zone ?? how.zone }, problems);
  const line = (field: Field, most: number) => fitted(cells.one(field), most, field, problems);
  return {
    ...person,
    name: fitted(nameIn(cells), lengths.name, 'name', problems),
    emails: emailsIn(cells.all('email'), problems),
    phone: fitted(phonesIn(cells.all('phone')).join(', '), lengths.name, 'phone', problems),
    company: line('company', lengths.name),
    title: line('title', lengths.line),
    linkedin:
      cells
        .all('link')
        .map(linkedinProfileId)
        .find((id) => id !== null) ?? null,
    notes: fitted(notesIn(cells, nextStep), lengths.note, 'notes', problems),
    tags: tagsIn(cells.all('tags')),
    zone,
    relationship: relationshipIn(cells.all('status'), problems),
    owner: line('owner', lengths.name) || null,
    recordId: cells.all('record id').find((id) => isId('contact', id)) ?? null,
    nextStep,
    lastTouch: lastTouchIn(cells, how, problems),
  };
}

function nameIn(cells: Cells): string {
  const whole = cells.one('name');
  if (whole !== '') return turnedName(whole);
  const parts: Field[] = ['first name', 'middle name', 'last name', 'name suffix'];
  return joinName(...parts.map(cells.one)) || turnedName(cells.one('other name'));
}

function emailsIn(cells: string[], problems: Problem[]): string[] {
  const found = new Set<string>();
  for (const cell of cells) {
    const identities = cell
      .slice(0, 5_000)
      .split(/[\s,;<>()"]+|:::/)
      .map((word) => emailIdentity(word.replace(/^mailto:/i, '')))
      .filter((identity) => identity !== null);
    for (const identity of identities) found.add(partsOfIdentity(identity).value);
    if (identities.length === 0)
      problems.push({ field: 'email', why: 'no address', cell: cell.slice(0, 80) });
  }
  return [...found];
}

function phonesIn(cells: string[]): string[] {
  const phones = cells.flatMap((cell) =>
    cell.includes(':::') ? cell.slice(0, 5_000).split(/ ?::: ?/) : [cell],
  );
  return [...new Set(phones)].filter((phone) => phone !== '');
}

function tagsIn(cells: string[]): string[] {
  const tags = cells
    .flatMap((cell) => cell.slice(0, 5_000).split(/ ?::: ?|[;,]/))
    .map((tag) =>
      tag
        .replace(/^\s*\* /, '')
        .trim()
        .slice(0, lengths.name),
    )
    .filter((tag) => tag !== '' && !/^(my ?contacts|starred|__proto__)$/i.test(tag));
  return [...new Set(tags)].slice(0, 50);
}

/** The notes, and below them what has no field of its own, so that nothing of the row is lost. */
function notesIn(cells: Cells, nextStep: ImportedStep | null): string {
  const links = cells.all('link').filter((link) => linkedinProfileId(link) === null);
  const unplanned =
    nextStep === null ? [cells.one('next step'), cells.one('next step day')].filter(Boolean) : [];
  return [
    ...cells.all('notes'),
    ...links.map((link) => `Website: ${link}`),
    ...cells.all('connected on').map((day) => `Connected on LinkedIn: ${day}`),
    ...(unplanned.length > 0 ? [`${isDone(cells) ? 'Done' : 'Next step'}: ${unplanned.join(' · ')}`] : []),
  ].join('\n');
}

function zoneIn(cell: string, problems: Problem[]): string | null {
  if (cell === '') return null;
  if (isZone(cell)) return cell;
  problems.push({ field: 'time zone', why: 'no zone', cell: cell.slice(0, 80) });
  return null;
}

/** HubSpot has two such columns, and a client whose lead status is still "open" is a client. */
function relationshipIn(cells: string[], problems: Problem[]): Relationship | null {
  const known = cells.map(relationshipOf).filter((one) => one !== null);
  if (cells[0] && known.length === 0)
    problems.push({ field: 'status', why: 'no such status', cell: cells[0].slice(0, 80) });
  return known.find((one) => one === 'client') ?? known[0] ?? null;
}

function relationshipOf(cell: string): Relationship | null {
  const plain = cell.toLowerCase();
  return relationships.find((one) => one === plain) ?? statuses[plain.replace(/[\s_-]+/g, '')] ?? null;
}

// The usual values of HubSpot's and Salesforce's status fields.
const statuses: Record<string, Relationship> = Object.assign(Object.create(null), {
  subscriber: 'prospect',
  lead: 'prospect',
  marketingqualifiedlead: 'prospect',
  salesqualifiedlead: 'prospect',
  opportunity: 'prospect',
  new: 'prospect',
  open: 'prospect',
  inprogress: 'prospect',
  opendeal: 'prospect',
  attemptedtocontact: 'prospect',
  connected: 'prospect',
  contacted: 'prospect',
  working: 'prospect',
  customer: 'client',
  evangelist: 'client',
  badtiming: 'nurture',
  nurturing: 'nurture',
  unqualified: 'closed',
});
