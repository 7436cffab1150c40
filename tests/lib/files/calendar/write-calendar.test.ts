import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { newContact } from '../../../../lib/domain/contact.ts';
import { type Due, dueInstant } from '../../../../lib/domain/due.ts';
import type { ContactId, StepId } from '../../../../lib/domain/id.ts';
import { dropped, finished, type NextStep, newStep, rescheduled } from '../../../../lib/domain/next-step.ts';
import { type CalendarWishes, writeCalendar } from '../../../../lib/files/calendar/write-calendar.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const ines = newContact('contact_1' as ContactId, NOON, { name: 'Ines Duarte' });
const wishes: CalendarWishes = { now: NOON, as: 'events', minutes: 15, leadMinutes: 10, dayAlertAt: '09:30' };

function step(due: Due, words: Partial<NextStep> = {}): NextStep {
  const said = {
    contact: ines.id,
    due,
    channel: 'call',
    purpose: 'the Q3 pricing',
    value: 'a saving',
  } as const;
  return { ...newStep('step_1' as StepId, NOON, said), ...words };
}

const linesOf = (steps: NextStep[], how: Partial<CalendarWishes> = {}) =>
  writeCalendar(
    steps.map((one) => ({ step: one, contact: ines })),
    { ...wishes, ...how },
  )
    .replace(/\r\n /g, '')
    .split('\r\n');

const day: Due = { is: 'day', day: '2026-11-26' };
const time: Due = { is: 'time', at: '2026-11-26T09:00', zone: 'Europe/Lisbon' };

describe('next steps as a calendar', () => {
  test('for a day are all-day, alert at the hour of the user, and keep nobody busy', () => {
    expect(linesOf([step(day)])).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Onward//Next steps//EN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:step_1',
      'SEQUENCE:1',
      'DTSTAMP;VALUE=DATE-TIME:20261123T120000Z',
      'SUMMARY:call: Ines Duarte\\, the Q3 pricing',
      'DESCRIPTION:the Q3 pricing\\na saving',
      'DTSTART;VALUE=DATE:20261126',
      'DURATION:P1D',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'STATUS:CONFIRMED',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:call: Ines Duarte  the Q3 pricing',
      'TRIGGER:PT9H30M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('at a time keep the zone in which they were agreed, with its rules', () => {
    const lines = linesOf([step(time)]);
    expect(lines).toContain('DTSTART;VALUE=DATE-TIME;TZID=Europe/Lisbon:20261126T090000');
    expect(lines).toContain('TRIGGER:-PT10M');
    const zone = lines.slice(lines.indexOf('BEGIN:VTIMEZONE'), lines.indexOf('END:VTIMEZONE'));
    expect(zone.slice(0, 12)).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Lisbon',
      'BEGIN:STANDARD',
      'DTSTART:20261025T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0000',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20270328T010000',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0100',
      'END:DAYLIGHT',
    ]);
  });

  test('in a zone whose clock never changes say so', () => {
    const lines = linesOf([step({ is: 'time', at: '2026-11-26T09:00', zone: 'Etc/GMT-3' })]);
    expect(lines.slice(5, 10)).toEqual([
      'TZID:Etc/GMT-3',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0300',
      'TZOFFSETTO:+0300',
    ]);
  });

  test('that were moved are the same entry with a higher sequence', () => {
    const lines = linesOf([rescheduled(step(day), time, NOON)]);
    expect(lines).toContain('UID:step_1');
    expect(lines).toContain('SEQUENCE:2');
  });

  test('that are over are cancelled and alert no more', () => {
    for (const over of [finished(step(day), 'won', NOON), dropped(step(day), 'no budget', NOON)]) {
      const lines = linesOf([over]);
      expect(lines).toContain('STATUS:CANCELLED');
      expect(lines).not.toContain('BEGIN:VALARM');
    }
  });

  test('as to-dos have their due, their state and an alarm', () => {
    const lines = linesOf([step(time), finished(step(day), 'won', NOON), step(day)], { as: 'to-dos' });
    expect(lines.filter((line) => /^(DUE|STATUS|COMPLETED|TRIGGER|END:VTODO)/.test(line))).toEqual([
      'DUE;VALUE=DATE-TIME;TZID=Europe/Lisbon:20261126T090000',
      'STATUS:NEEDS-ACTION',
      'TRIGGER;RELATED=END:-PT0H10M',
      'END:VTODO',
      'DUE;VALUE=DATE:20261126',
      'STATUS:COMPLETED',
      'COMPLETED;VALUE=DATE-TIME:20261123T120000Z',
      'END:VTODO',
      'DUE;VALUE=DATE:20261126',
      'STATUS:NEEDS-ACTION',
      'TRIGGER;RELATED=END:PT9H30M',
      'END:VTODO',
    ]);
  });

  test('lead back to their conversation only by https', () => {
    const from = (address: string) =>
      linesOf([
        step(day, {
          cameFrom: { site: 'gmail', kind: 'thread', id: null, account: null, title: '', address },
        }),
      ]);
    expect(from('https://mail.google.com/mail/u/0/#all/abc')).toContain(
      'URL:https://mail.google.com/mail/u/0/#all/abc',
    );
    for (const address of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc', 'no address']) {
      expect(from(address).filter((line) => line.startsWith('URL'))).toEqual([]);
    }
    expect(from('https://a.example/\r\nBEGIN:VEVENT')).toContain('URL:https://a.example/BEGIN:VEVENT');
  });

  test('read by another program fall on the instant that was agreed, in any zone, on either side of a clock change', () => {
    const due = fc.record({
      is: fc.constant('time' as const),
      at: fc
        .date({ min: new Date('2024-01-01T00:00Z'), max: new Date('2040-12-31T00:00Z'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 16)),
      zone: fc.constantFrom(
        'Europe/Lisbon',
        'America/New_York',
        'Asia/Kolkata',
        'Australia/Lord_Howe',
        'Africa/Casablanca',
        'UTC',
      ),
    });
    fc.assert(
      fc.property(fc.array(due, { minLength: 1, maxLength: 3 }), (dues) => {
        const text = writeCalendar(
          dues.map((one) => ({ step: step(one), contact: ines })),
          wishes,
        );
        const read = convertIcsCalendar(undefined, text);
        expect(read.events?.map((event) => event.start.date.getTime())).toEqual(dues.map(dueInstant));
      }),
    );
  });

  test('hold one entry each, in short lines, whatever the words say', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom(
            '\r',
            '\n',
            'END:VEVENT',
            'END:VTODO',
            'BEGIN:VALARM',
            '\\',
            ';',
            ',',
            ' ',
            '😀',
            '\u2028',
          ),
        )
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(words, words, fc.constantFrom('events', 'to-dos'), (purpose, name, as) => {
        const contact = { ...ines, name };
        const text = writeCalendar([{ step: step(time, { purpose, value: name }), contact }], {
          ...wishes,
          as,
        });
        const lines = text.split('\r\n');
        expect(lines.filter((line) => /^BEGIN:(VEVENT|VTODO)$/.test(line))).toHaveLength(1);
        expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(1);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });
});
