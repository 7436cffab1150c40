import type { Channel } from '../domain/channel.ts';
import type { Relationship } from '../domain/contact.ts';
import type { Due } from '../domain/due.ts';

/** What one row or card says about a person, in our words and within our lengths; nothing is decided yet. */
export type ImportedPerson = {
  name: string;
  /** Lower case, each once, the preferred one first. */
  emails: string[];
  phone: string;
  company: string;
  title: string;
  /** The public id of the LinkedIn profile. */
  linkedin: string | null;
  notes: string;
  tags: string[];
  zone: string | null;
  relationship: Relationship | null;
  owner: string | null;
  /** Our own id, where the row comes from a file of ours. */
  recordId: string | null;
  nextStep: ImportedStep | null;
  /** An instant in ms. */
  lastTouch: number | null;
  /** The line in a spreadsheet, or the number of the card. */
  sourceRow: number;
  problems: Problem[];
};

export type ImportedStep = { due: Due; channel: Channel; purpose: string };

/** What could not be taken over as it stands; the rest of the row comes in all the same. `cell` is what was written. */
export type Problem = { field: string; why: Unread; cell: string };

export type Unread =
  | 'no address'
  | 'no date'
  | 'no time'
  | 'no zone'
  | 'no day'
  | 'no reason'
  | 'too long'
  | 'no such status';

/** A person of whom nothing is known yet. */
export function nobody(sourceRow: number): ImportedPerson {
  return {
    name: '',
    emails: [],
    phone: '',
    company: '',
    title: '',
    linkedin: null,
    notes: '',
    tags: [],
    zone: null,
    relationship: null,
    owner: null,
    recordId: null,
    nextStep: null,
    lastTouch: null,
    sourceRow,
    problems: [],
  };
}

/** Text cut to the length that a record keeps; that it was cut is noted among the problems. */
export function fitted(text: string, most: number, field: string, problems: Problem[]): string {
  if (text.length <= most) return text;
  problems.push({ field, why: 'too long', cell: text.slice(0, 80) });
  return text.slice(0, most).toWellFormed();
}
