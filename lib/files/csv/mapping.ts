import { type Field, fieldOf } from './field.ts';
import { PEOPLE_HEADINGS } from './people-headings.ts';

export type System =
  | 'Onward'
  | 'LinkedIn'
  | 'HubSpot'
  | 'Pipedrive'
  | 'Salesforce'
  | 'Google Contacts'
  | 'Outlook'
  | 'another program';

/** Which field each column holds, in the order of the headings; null: left out. The wizard lets the user change it. */
export type Mapping = { system: System; columns: (Field | null)[] };

/** What the headings say about the columns, and which program they probably come from. */
export function suggestMapping(headings: readonly string[]): Mapping {
  const system = systemOf(headings);
  return { system, columns: headings.map((heading) => fieldOf(heading)) };
}

/** Whether the columns tell who a row is about; without it nothing can be imported. */
export function namesPeople(mapping: Mapping): boolean {
  const ways: Field[] = ['name', 'first name', 'last name', 'other name', 'email', 'link'];
  return mapping.columns.some((field) => field !== null && ways.includes(field));
}

function systemOf(headings: readonly string[]): System {
  const given = headings.map((heading) => heading.trim().toLowerCase());
  const has = (...wanted: string[]) => wanted.every((heading) => given.includes(heading));
  if (has(...PEOPLE_HEADINGS.map((heading) => heading.toLowerCase()))) return 'Onward';
  if (has('first name', 'last name', 'position', 'connected on')) return 'LinkedIn';
  if (given.some((heading) => /^(person|activity) - /.test(heading))) return 'Pipedrive';
  if (given.some((heading) => /^e-mail 1 - /.test(heading))) return 'Google Contacts';
  if (has('record id', 'first name') || has('contact owner')) return 'HubSpot';
  if (has('account name')) return 'Salesforce';
  if (has('e-mail address')) return 'Outlook';
  return 'another program';
}
