import { recurrenceInWords } from '../../lib/domain/recurrence-in-words.ts';
import type { StepEntryProps } from '../entry/step-entry.tsx';
import type { StepParts } from '../entry/step-fields.tsx';
import { channelsInOrder } from './channels-in-order.ts';

/** Invented people; "today" is Tuesday 24 November 2026, 8:52. */

export function still() {}

const someParts: StepParts = {
  when: 'thu 9am',
  day: '2026-11-26',
  time: '09:00',
  channel: 'call',
  purpose: 'go through the Q3 pricing',
  value: '',
};

export const emptyEntry: StepEntryProps = {
  text: '',
  onText: still,
  spans: [],
  reading: null,
  readings: [],
  chosen: null,
  onChoose: still,
  problem: null,
  saving: false,
  onSave: still,
  fields: {
    parts: someParts,
    onParts: still,
    channels: channelsInOrder,
    sayRepeats: (repeats) => recurrenceInWords(repeats) ?? '',
  },
  fieldsOpen: false,
  onFieldsOpen: still,
  onClose: still,
};

export const typedEntry: StepEntryProps = {
  ...emptyEntry,
  text: 'thu 9am call about Q3 pricing',
  spans: [
    { from: 0, to: 7, kind: 'understood' },
    { from: 8, to: 12, kind: 'understood' },
    { from: 19, to: 29, kind: 'understood' },
  ],
  reading: {
    date: { long: 'Thursday 26 November, 9:00' },
    sentence: 'Call, to go through the Q3 pricing',
    consequence: '9:00 for Ines too · Thursday block, 3 of 8 taken',
  },
  waits: 'no-reply',
  onWaits: still,
};

export const openEntry: StepEntryProps = {
  ...typedEntry,
  fieldsOpen: true,
  fields: {
    ...typedEntry.fields,
    whenNote: 'Thursday 26 November, 9:00',
    presets: [
      { id: 'tomorrow', title: 'Tomorrow', means: 'Wed 25 Nov' },
      { id: 'three', title: '3 working days', means: 'Fri 27 Nov' },
      { id: 'week', title: 'Next week', means: 'Mon 30 Nov' },
      { id: 'month', title: 'In a month', means: 'Thu 24 Dec' },
    ],
    problems: { purpose: 'A step needs a purpose or a value.' },
    onPreset: still,
  },
};

export const twoReadings: StepEntryProps = {
  ...emptyEntry,
  text: 'next friday call renewal terms',
  spans: [
    { from: 0, to: 11, kind: 'understood' },
    { from: 12, to: 16, kind: 'understood' },
    { from: 17, to: 30, kind: 'understood' },
  ],
  readings: [
    { id: 'this', title: 'Friday 27 November', subtitle: 'in 3 days · block 10:30, room for 2' },
    { id: 'next', title: 'Friday 4 December', subtitle: 'the Friday of next week · block 10:30, free' },
  ],
  chosen: 'this',
  reading: { date: { long: 'Friday 27 November' }, sentence: 'Call, to go through the renewal terms' },
};

export const impossibleEntry: StepEntryProps = {
  ...emptyEntry,
  text: '31 feb call budget',
  spans: [{ from: 0, to: 6, kind: 'impossible' }],
  problem: { fact: 'February has no 31st.', advice: 'Your line is kept. Did you mean one of these?' },
  readings: [
    { id: 'friday', title: 'Friday 26 February' },
    { id: 'monday', title: 'Monday 1 March' },
  ],
  chosen: 'friday',
};

export const hollowEntry: StepEntryProps = {
  ...emptyEntry,
  text: 'tomorrow 10 message checking in',
  actsElsewhere: true,
  spans: [
    { from: 0, to: 11, kind: 'understood' },
    { from: 12, to: 19, kind: 'understood' },
    { from: 20, to: 31, kind: 'hollow' },
  ],
  reading: {
    date: { long: 'Wednesday 25 November, 10:00', short: 'Wednesday 25 Nov, 10:00' },
    sentence: 'LinkedIn message',
    missing: 'no reason yet',
  },
};

export const secondStep: StepEntryProps = {
  ...emptyEntry,
  text: '2 dec mail budget note',
  spans: [
    { from: 0, to: 5, kind: 'understood' },
    { from: 6, to: 10, kind: 'understood' },
    { from: 11, to: 22, kind: 'understood' },
  ],
  reading: {
    date: { long: 'Wednesday 2 December' },
    sentence: 'Mail, the budget note. Stands ready behind Thursday’s call.',
  },
  saveWords: 'Save behind',
  otherSave: { words: 'Replace Thursday', onPress: still },
};

export const nextEntry: StepEntryProps = {
  ...emptyEntry,
  text: 'fri 10am mail trial access and dates',
  spans: [
    { from: 0, to: 8, kind: 'understood' },
    { from: 9, to: 13, kind: 'understood' },
    { from: 14, to: 36, kind: 'understood' },
  ],
  reading: {
    date: { long: 'Friday 27 November, 10:00' },
    sentence: 'mail · trial access and dates',
  },
  waits: 'any-case',
  onWaits: still,
};
