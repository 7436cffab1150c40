import { useState } from 'preact/hooks';
import { channels } from '../../lib/domain/channel.ts';
import type { Due } from '../../lib/domain/due.ts';
import { timeWords } from '../snooze/time-words.ts';
import { words } from '../words.ts';
import type { EntryAsks } from './asks-of.ts';
import {
  type Around,
  type EntryRead,
  type EntryState,
  emptyEntry,
  inOneLine,
  partsOfDue,
  readEntry,
} from './read-entry.ts';
import type { LiveReading, StepEntryProps } from './step-entry.tsx';
import { useForesight } from './use-foresight.ts';
import { useOffers } from './use-offers.ts';

/** The one-line entry as a surface uses it: what was read, and the properties of the field. */
export type Entry = {
  read: EntryRead;
  state: EntryState;
  set: (state: EntryState) => void;
  clear: () => void;
  props: Omit<StepEntryProps, 'onSave' | 'onClose' | 'saving'>;
};

/** Keeps what is typed, reads it against `around`, and says what is missing when it is to be saved. */
export function useEntry(
  around: Around,
  onText: (text: string) => void = () => {},
  asks?: EntryAsks,
): Entry & {
  /** What would be saved; null, with words beside the field, where something is missing. */
  ready: () => (EntryRead & { due: Due }) | null;
  refuse: (fact: string) => void;
} {
  const [state, setState] = useState<EntryState>(emptyEntry);
  const [refused, setRefused] = useState<string | null>(null);
  const [fieldsOpen, setFieldsOpen] = useState(false);
  const read = readEntry(state, around);
  const foreseen = useForesight(read.due, read.channel, asks?.foresee);
  const offers = useOffers(fieldsOpen, read.channel, asks?.offer);
  const change = (next: EntryState) => {
    setRefused(null);
    setState(next);
  };
  const clear = () => {
    change(emptyEntry);
    setFieldsOpen(false);
    onText('');
  };
  const problem = read.problem ?? (refused === null ? null : { fact: refused, advice: words.entry.lineKept });
  return {
    read,
    state,
    set: change,
    clear,
    refuse: setRefused,
    ready() {
      if (read.problem || read.partProblems.repeats) return null;
      const { due } = read;
      if (due !== null && (read.purpose !== '' || read.value !== '')) return { ...read, due };
      setRefused(due === null ? words.entry.needsDate : words.entry.needsReason);
      return null;
    },
    props: {
      text: state.text,
      onText(text) {
        change({ ...emptyEntry, text, waits: state.waits });
        onText(text);
      },
      spans: read.spans,
      reading:
        state.text === '' && Object.keys(state.parts).length === 0
          ? null
          : withForesight(read.reading, foreseen),
      readings: read.readings,
      chosen: read.readings.length === 0 ? null : String(state.chosen),
      onChoose: (id) => {
        const meant = read.problem ? read.alternatives[Number(id)] : undefined;
        const parts = meant ? { ...state.parts, ...partsOfDue(meant) } : state.parts;
        change({ ...state, chosen: Number(id), parts });
      },
      problem,
      waits: read.waits ? 'no-reply' : 'any-case',
      onWaits: (waits) => change({ ...state, waits: waits === 'no-reply' }),
      fields: {
        parts: read.parts,
        onParts: (changed) => change({ ...state, parts: { ...state.parts, ...changed } }),
        channels,
        stage: around.stage,
        problems: read.partProblems,
        presets: offers.map((one) => ({
          id: one.id,
          title: words.snooze.to[one.id],
          means: timeWords(one, around),
        })),
        sayRepeats: around.reader.comesBack,
        onPreset: (id) => {
          const due = offers.find((one) => one.id === id)?.due;
          if (due) change({ ...state, parts: { ...state.parts, when: undefined, ...partsOfDue(due) } });
        },
      },
      fieldsOpen,
      onFieldsOpen: setFieldsOpen,
    },
  };
}

function withForesight(reading: LiveReading | null, foreseen: readonly string[]): LiveReading | null {
  if (reading === null || foreseen.length === 0) return reading;
  return { ...reading, consequence: inOneLine([reading.consequence, ...foreseen]) };
}
