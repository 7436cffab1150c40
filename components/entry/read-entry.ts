import type { Channel } from '../../lib/domain/channel.ts';
import { type Due, dueDay, isDay } from '../../lib/domain/due.ts';
import { sameDue } from '../../lib/domain/due-same.ts';
import type { StageId } from '../../lib/domain/id.ts';
import type { NextStep } from '../../lib/domain/next-step.ts';
import type { Stage } from '../../lib/domain/stage.ts';
import type { Note } from '../../lib/phrases/dates/settle.ts';
import type { LineRead } from '../../lib/phrases/line/read-line.ts';
import type { Reader } from '../../lib/phrases/line/reader.ts';
import { sayChannel, sayDue, sayReason } from '../../lib/phrases/say.ts';
import { words } from '../words.ts';
import { hasCount } from './repeats-chosen.ts';
import type { EntrySpan } from './spans.ts';
import type { LiveReading, ReadingChoice } from './step-entry.tsx';
import type { PartProblems, StepParts } from './step-fields.tsx';

/** What a line is read against: the instant (ms), the user's zone, the language, the person. */
export type Around = {
  now: number;
  zone: string;
  locale: string;
  reader: Reader;
  names: string[];
  theirZone: string | null;
  workingHours: { from: string; to: string };
  daysOff?: ReadonlySet<string>;
  /** The channel where the line names none. */
  usual: Channel;
  /** The stage in which they are, where that is known and a trigger ends it. */
  stage?: Pick<Stage, 'id' | 'trigger'> | null;
};

/** What stands in the entry: the line, which reading was chosen, and parts that were filled one by one. */
export type EntryState = {
  text: string;
  chosen: number;
  parts: { [P in keyof StepParts]?: StepParts[P] | undefined } & {
    /** In which the time was agreed, where that is known: it stays. */
    zone?: string | undefined;
  };
  /** Null: as the line says, else in any case. */
  waits: boolean | null;
};

export const emptyEntry: EntryState = { text: '', chosen: 0, parts: {}, waits: null };

/** What stands in an entry that can be saved, as the actions ask for it. */
export function wordsOf(read: EntryRead & { due: Due }) {
  return {
    due: read.due,
    channel: read.channel,
    purpose: read.purpose,
    value: read.value,
    promised: read.promised,
    onlyIfNoReply: read.waits,
    repeats: read.repeats,
    ...(read.servesStage !== undefined && { servesStage: read.servesStage }),
  };
}

/** What of it is other than the step says: nothing else is written, so that what another window has changed stays. */
export function changesTo<W extends { due: Due }>(step: NextStep, said: W): Partial<W> {
  const differ = Object.entries(said).filter(([field, value]) =>
    field === 'due' ? !sameDue(said.due, step.due) : value !== step[field],
  );
  return Object.fromEntries(differ) as Partial<W>;
}

/** A step as the entry holds it, to be edited part by part. */
export function entryOfStep(
  step: Pick<NextStep, 'due' | 'channel' | 'purpose' | 'value' | 'onlyIfNoReply'> & {
    promised?: boolean;
    repeats?: string | null;
    servesStage?: NextStep['servesStage'];
  },
): EntryState {
  return {
    text: '',
    chosen: 0,
    parts: {
      ...partsOfDue(step.due),
      channel: step.channel,
      purpose: step.purpose,
      value: step.value,
      promised: step.promised === true,
      repeats: step.repeats ?? '',
      servesStage: step.servesStage,
    },
    waits: step.onlyIfNoReply,
  };
}

/** A due as the fields hold it. */
export function partsOfDue(due: Due): Pick<EntryState['parts'], 'day' | 'time' | 'zone'> {
  if (due.is === 'day') return { day: due.day, time: '', zone: undefined };
  return { day: dueDay(due), time: due.at.slice(11), zone: due.zone };
}

/** What would be saved, and all that is shown of it. `due` null: no date yet. */
export type EntryRead = {
  due: Due | null;
  /** How it comes back, as RRULE text; null: it does not. */
  repeats: string | null;
  channel: Channel;
  purpose: string;
  /** Where the purpose stands in the line; null where it was filled by hand. */
  purposeAt: number | null;
  value: string;
  promised: boolean;
  /** As `StepParts` has it. */
  servesStage: StageId | null | undefined;
  waits: boolean;
  spans: EntrySpan[];
  reading: LiveReading | null;
  readings: ReadingChoice[];
  /** What may have been meant where the words name no moment. */
  alternatives: readonly Due[];
  problem: { fact: string; advice?: string } | null;
  partProblems: PartProblems;
  /** The parts as they stand, for the fields. */
  parts: StepParts;
};

/** Reads the entry. Fields that were filled by hand win over the words of the line. */
export function readEntry(state: EntryState, around: Around): EntryRead {
  const line = around.reader.line(state.text, {
    now: around.now,
    zone: around.zone,
    locale: around.locale,
    names: around.names,
    workdayStart: around.workingHours.from,
    workdayEnd: around.workingHours.to,
    ...(around.daysOff && { holidays: around.daysOff }),
    ...(around.theirZone && { theirZone: around.theirZone }),
  });
  const dues = line.problem ? line.problem.alternatives.map((due) => ({ due })) : line.readings;
  const fromLine = line.problem ? null : (dues[state.chosen]?.due ?? dues[0]?.due ?? null);
  const byHand = dueByHand(state.parts, fromLine, around);
  const due = byHand.due ?? fromLine;
  const channel = (state.parts.channel || line.channel) ?? around.usual;
  const purpose = (state.parts.purpose ?? line.purpose).trim();
  const value = (state.parts.value ?? line.value ?? '').trim();
  const waits = state.waits ?? line.onlyIfNoReply ?? false;
  // Another day by hand is another first time; it comes back as before.
  const repeats = state.parts.repeats ?? (line.readings[state.chosen] ?? line.readings[0])?.repeats ?? '';
  return {
    due,
    repeats: repeats || null,
    channel,
    purpose,
    purposeAt: state.parts.purpose === undefined ? placeOf(line, state.text) : null,
    value,
    promised: state.parts.promised === true,
    servesStage: state.parts.servesStage,
    waits,
    spans: spansOf(line),
    reading: due === null ? null : readingOf({ due, channel, purpose, value, repeats }, around),
    readings:
      state.parts.day === undefined && (dues.length > 1 || line.problem) ? choicesOf(dues, around) : [],
    alternatives: line.problem?.alternatives ?? [],
    problem: line.problem && state.parts.day === undefined ? problemOf(line.problem) : null,
    partProblems: {
      ...(byHand.problem && { when: byHand.problem }),
      ...(!hasCount(repeats) && { repeats: words.entry.everyNumber }),
    },
    parts: {
      when: state.parts.when ?? (due === null ? '' : sayDue(due, around)),
      day: state.parts.day ?? (due === null ? '' : dueDay(due)),
      time: state.parts.time ?? (due?.is === 'time' ? due.at.slice(11) : ''),
      channel,
      purpose: state.parts.purpose ?? line.purpose,
      value: state.parts.value ?? line.value ?? '',
      promised: state.parts.promised === true,
      repeats,
      servesStage: state.parts.servesStage,
    },
  };
}

/** "Thursday 26 November, 09:00" and "call · Q3 pricing · every Thursday": what the saved step will say. */
export function readingOf(
  step: { due: Due; channel: Channel; purpose: string; value: string; repeats: string | null },
  around: Pick<Around, 'now' | 'zone' | 'locale' | 'reader'>,
): LiveReading {
  const why = step.purpose || step.value;
  return {
    date: { long: sayDue(step.due, around), short: shortened(sayDue(step.due, around)) },
    sentence: [sayChannel(step.channel, around.locale), why, around.reader.comesBack(step.repeats)]
      .filter(Boolean)
      .join(' · '),
    missing: why === '' ? words.entry.noReasonYet : null,
    consequence: sayDue(step.due, around, 'relative'),
  };
}

/** What follows from a step, on one line: "in 3 days · Ines prefers e-mail, not call · queues behind the call on Wed 2 Dec". */
export function inOneLine(said: readonly (string | null | undefined)[]): string {
  return said
    .filter(Boolean)
    .map((one) => one!.replace(/\.$/, ''))
    .join(' · ');
}

/** What, why, and how it comes back, in a row of the plan: "Call, to go through the Q3 pricing · every Monday". */
export function plannedWords(
  step: Pick<NextStep, 'channel' | 'purpose' | 'value' | 'repeats'>,
  { locale, reader }: Pick<Around, 'locale' | 'reader'>,
): string {
  const said = sayReason(step.channel, step.purpose || step.value, locale);
  return [said, reader.comesBack(step.repeats)].filter(Boolean).join(' · ');
}

function shortened(date: string): string {
  return date.replace(/(\p{L}{3})\p{L}+(?=,|$| \d{4})/u, '$1');
}

function choicesOf(dues: { due: Due; note?: Note }[], around: Around): ReadingChoice[] {
  return dues.slice(0, 3).map(({ due, note }, index) => ({
    id: String(index),
    title: sayDue(due, around),
    subtitle: [sayDue(due, around, 'relative'), note && words.entry.notes[note]].filter(Boolean).join(' · '),
  }));
}

/** Where the purpose stands in the line, when it stands there in one piece. */
function placeOf({ spans, purpose }: LineRead, text: string): number | null {
  const start = spans.find((span) => span.kind === 'purpose')?.start ?? -1;
  return start >= 0 && text.startsWith(purpose, start) ? start : null;
}

function spansOf(line: LineRead): EntrySpan[] {
  return line.spans
    .filter((span) => span.kind !== 'purpose' || line.readings.length > 0)
    .map((span) => ({
      from: span.start,
      to: span.end,
      kind: span.kind === 'impossible' ? 'impossible' : 'understood',
    }));
}

function problemOf({ why }: NonNullable<LineRead['problem']>): { fact: string; advice?: string } {
  switch (why.is) {
    case 'no such day':
      return { fact: words.entry.noSuchDay(why.month, why.day), advice: words.entry.lineKept };
    case 'their zone is not known':
      return { fact: words.entry.noZone, advice: words.entry.lineKept };
    case 'too long':
      return { fact: words.entry.tooLong(why.limit), advice: words.entry.lineKept };
  }
}

function dueByHand(
  parts: EntryState['parts'],
  fromLine: Due | null,
  around: Around,
): { due: Due | null; problem?: string } {
  if (parts.when !== undefined && parts.day === undefined) {
    if (parts.when.trim() === '') return { due: null };
    const read = around.reader.date(parts.when, {
      workdayStart: around.workingHours.from,
      workdayEnd: around.workingHours.to,
      ...(around.theirZone && { theirZone: around.theirZone }),
      now: around.now,
      zone: around.zone,
      locale: around.locale,
    });
    if (read.is === 'read') return { due: read.readings[0]?.due ?? null };
    return { due: null, problem: read.is === 'impossible' ? words.entry.impossibleWhen : words.entry.noDate };
  }
  const day = parts.day ?? (fromLine === null ? '' : dueDay(fromLine));
  if (parts.day === undefined && parts.time === undefined) return { due: null };
  if (!isDay(day)) return { due: null, problem: words.entry.pickDay };
  const time = parts.time ?? (fromLine?.is === 'time' ? fromLine.at.slice(11) : '');
  if (time === '') return { due: { is: 'day', day } };
  const agreed = parts.zone ?? (fromLine?.is === 'time' ? fromLine.zone : around.zone);
  return { due: { is: 'time', at: `${day}T${time}`, zone: agreed } };
}
