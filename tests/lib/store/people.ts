import { type Contact, newContact } from '../../../lib/domain/contact.ts';
import type { ContactId, StepId, TouchId } from '../../../lib/domain/id.ts';
import { type NextStep, newStep, type StepWords } from '../../../lib/domain/next-step.ts';
import type { Touch } from '../../../lib/domain/touch.ts';

/** Sunday 22 November 2026, 08:00 in Lisbon. */
export const now = Date.UTC(2026, 10, 22, 8);

export function contactId(name: string): ContactId {
  return `contact_${name}` as ContactId;
}

export function stepId(name: string): StepId {
  return `step_${name}` as StepId;
}

export const ines: Contact = newContact(contactId('ines'), now, {
  name: 'Ines Duarte',
  company: 'Northquay Freight',
  identities: { 'email:ines@northquay.example': true },
});

export const tomas: Contact = newContact(contactId('tomas'), now, {
  name: 'Tomas Vale',
  company: 'Brightwater Pumps',
  identities: { 'email:tomas@brightwater.example': true },
});

/** A step that is due on a day (`YYYY-MM-DD`), by e-mail to Ines unless told otherwise. */
export function stepOn(name: string, day: string, words: Partial<StepWords> = {}): NextStep {
  return newStep(stepId(name), now, {
    contact: ines.id,
    due: { is: 'day', day },
    channel: 'email',
    purpose: 'go through the Q3 pricing',
    value: '',
    ...words,
  });
}

export function touchAt(name: string, at: number, contact = ines.id): Touch {
  return {
    id: `touch_${name}` as TouchId,
    contact,
    step: null,
    channel: 'call',
    direction: 'both',
    outcome: 'kept going',
    at,
    note: '',
    about: '',
    resource: null,
    batch: null,
  };
}
