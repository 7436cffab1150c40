import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BookRecords, bookLines, byRisk, whyIn, withLine } from '../../../lib/domain/book-line.ts';
import { newContact } from '../../../lib/domain/contact.ts';
import type { Desk } from '../../../lib/domain/desk.ts';
import type { ContactId, StepId, TouchId } from '../../../lib/domain/id.ts';
import { type NextStep, newStep } from '../../../lib/domain/next-step.ts';
import { rhythmOf } from '../../../lib/domain/rhythm.ts';
import { firstSettings } from '../../../lib/domain/settings.ts';
import type { Touch } from '../../../lib/domain/touch.ts';

const zone = 'Europe/Lisbon';
const now = Date.UTC(2026, 10, 24, 8, 52);
const desk: Desk = {
  now,
  zone,
  rhythm: rhythmOf(firstSettings, [], []),
  settings: firstSettings,
  stages: [],
  resources: [],
};
const days = 86_400_000;
const id = (name: string) => `contact_${name}` as ContactId;
const contact = (name: string, known = {}) =>
  newContact(id(name), now - 5 * days, { name, company: 'Northquay', ...known });
const step = (name: string, day: string, changes: Partial<NextStep> = {}): NextStep => ({
  ...newStep(`step_${name}-${day}` as StepId, now - days, {
    contact: id(name),
    due: { is: 'day', day },
    channel: 'call',
    purpose: 'Q3 pricing',
    value: '',
  }),
  ...changes,
});
const touch = (name: string, ago: number): Touch => ({
  id: `touch_${name}-${ago}` as TouchId,
  contact: id(name),
  step: null,
  channel: 'call',
  direction: 'both',
  outcome: 'kept going',
  at: now - ago * days,
  note: '',
  about: '',
  resource: null,
  batch: null,
});
const records = (of: Partial<BookRecords>): BookRecords => ({
  contacts: [],
  steps: [],
  touches: [],
  stageChanges: [],
  ratings: [],
  ...of,
});

describe('the book', () => {
  test('stands by risk: overdue, today, no next step, waiting, later, at rest, not pursued', () => {
    const lines = bookLines(
      records({
        contacts: [
          contact('closed', { relationship: 'closed' }),
          contact('rests', { restsUntil: { because: 'on leave', until: '2026-12-24' } }),
          contact('later'),
          contact('waits'),
          contact('none'),
          contact('stalled', { createdAt: now - 60 * days }),
          contact('today'),
          contact('overdue'),
        ],
        steps: [
          step('later', '2026-11-27'),
          step('waits', '2026-11-26', { onlyIfNoReply: true }),
          step('today', '2026-11-24'),
          step('overdue', '2026-11-23'),
        ],
      }),
      desk,
    );
    expect(lines.map((one) => [one.name, one.state])).toEqual([
      ['overdue', 'overdue'],
      ['today', 'today'],
      ['stalled', 'stalled'],
      ['none', 'none'],
      ['waits', 'waiting'],
      ['later', 'later'],
      ['rests', 'resting'],
      ['closed', 'not pursued'],
    ]);
  });

  test('has one line for a person of several records, with what belongs to all of them', () => {
    const lines = bookLines(
      records({
        contacts: [
          contact('a'),
          contact('b', { joinedInto: id('a') }),
          contact('c', { joinedInto: id('b') }),
        ],
        steps: [step('c', '2026-11-26'), step('a', '2026-11-27')],
        touches: [touch('a', 9), touch('b', 2), touch('a', 4)],
      }),
      desk,
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]!.plan.map((one) => one.contact)).toEqual([id('c'), id('a')]);
    expect(lines[0]!.last?.contact).toBe(id('b'));
  });

  test('loses nobody to a join into a record that is gone, or to a circle', () => {
    const lines = bookLines(
      records({
        contacts: [
          contact('a', { joinedInto: id('gone') }),
          contact('b', { joinedInto: id('c') }),
          contact('c', { joinedInto: id('b') }),
        ],
      }),
      desk,
    );
    expect(lines.map((one) => one.contact.id).sort()).toEqual([id('a'), id('b')]);
  });

  test('says of nobody that they stand still while what was is not known', () => {
    const old = contact('stalled', { createdAt: now - 60 * days });
    const [line] = bookLines(records({ contacts: [old] }), desk, false);
    expect(line).toMatchObject({ state: 'none', views: ['no next step'] });
  });

  test('takes one line that was read anew to its place, and lets go of who is gone', () => {
    const contacts = [contact('a'), contact('b'), contact('c')];
    const before = bookLines(records({ contacts, steps: [step('a', '2026-11-27')] }), desk);
    const [b] = bookLines(records({ contacts: [contacts[1]!], steps: [step('b', '2026-11-20')] }), desk);
    const after = withLine(before, id('b'), b!, zone);
    expect(after.map((one) => one.name)).toEqual(['b', 'c', 'a']);
    expect(withLine(after, id('b'), null, zone).map((one) => one.name)).toEqual(['c', 'a']);
  });

  test('is searched by name, company, purpose and address, accents folded', () => {
    const who = contact('Jonas Ekström', { identities: { 'email:jonas@kiteholm.example': true } });
    const [line] = bookLines(
      records({ contacts: [who], steps: [step('Jonas Ekström', '2026-11-26')] }),
      desk,
    );
    for (const word of ['ekstrom northquay', 'pricing', 'kiteholm']) expect(line!.searched).toContain(word);
  });

  test('says of a stall the stall itself, else the gravest, and why a line stands in a view', () => {
    const [stalled, none] = bookLines(
      records({
        contacts: [contact('stalled', { createdAt: now - 60 * days }), contact('none')],
      }),
      desk,
    );
    expect([stalled!.finding.is, none!.finding.is]).toEqual(['stalled', 'no next step']);
    expect(whyIn(stalled!, 'no next step')?.is).toBe('no next step');
    expect(whyIn(none!, 'stalled')).toBeNull();
    expect(whyIn(none!, null)).toBeNull();
  });

  test('stands among those without a step by who waits longest, and of two alike always the same first', () => {
    const contacts = [contact('a'), contact('b'), contact('c'), contact('d')];
    const touches = [touch('a', 1), touch('c', 3)];
    for (const all of [contacts, contacts.toReversed()])
      expect(bookLines(records({ contacts: all, touches }), desk).map((one) => one.name)).toEqual([
        'b',
        'd',
        'c',
        'a',
      ]);
  });

  test('has one line for a person that was read anew by another of their records', () => {
    const before = bookLines(records({ contacts: [contact('a'), contact('b')] }), desk);
    const names = withLine(before, id('joined into a'), before[0]!, zone).map((one) => one.name);
    expect(names).toEqual(['a', 'b']);
  });

  test('is ordered without contradiction, whatever is in it', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const some = fc.record({
      who: fc.constantFrom(...names),
      day: fc.constantFrom('2026-11-20', '2026-11-24', '2026-11-30'),
      waits: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), (made) => {
        const steps = made.map((one, at) =>
          step(one.who, one.day, { id: `step_${at}` as StepId, onlyIfNoReply: one.waits }),
        );
        const lines = bookLines(records({ contacts: names.map((name) => contact(name)), steps }), desk);
        expect(lines).toHaveLength(names.length);
        for (const [at, line] of lines.entries()) {
          const next = lines[at + 1];
          if (next) expect(byRisk(line, next, zone)).toBeLessThan(0);
        }
      }),
    );
  });
});
