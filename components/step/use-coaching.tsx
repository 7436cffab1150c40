import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ContactId } from '../../lib/domain/id.ts';
import { isStill } from '../../lib/domain/proposal.ts';
import type { Words } from '../../lib/domain/proposal-words.ts';
import type { Reason } from '../../lib/domain/reasons.ts';
import type { Assistant } from '../../lib/messages/contract.ts';
import type { PurposeReading } from '../../lib/phrases/coach/judge-purpose.ts';
import type { Around } from '../entry/read-entry.ts';
import type { Entry } from '../entry/use-entry.ts';
import { type Coaching, CoachPart } from './coach-part.tsx';

export type CoachingHow = {
  entry: Pick<Entry, 'read' | 'state' | 'set'>;
  assistant: Pick<Assistant, 'betterReasons'>;
  contact: ContactId | null;
  around: Pick<Around, 'names' | 'coachOff'>;
  /** Whether a purpose gives the other side a reason. */
  readPurpose: (text: string) => PurposeReading;
  onSaveAnyway: () => void;
  /** A reason was taken, or the word put aside: on with the entry. */
  onQuiet?: () => void;
};

/**
 * The coach before a step is saved, the same at every entry: a purpose that gives no reason is named, better ones are a
 * key away, and it can be saved all the same.
 */
export function useCoaching(how: CoachingHow): {
  /** Whether it has a word first: then nothing is saved yet. `isOffered`: these words were proposed by us. */
  speaks: (words: Words, isOffered?: boolean) => boolean;
  /** The reason of the coach's that the entry holds: what it rests on goes along. */
  reason: Reason | null;
  isSpeaking: boolean;
  quiet: () => void;
  part: ComponentChildren;
} {
  const { entry } = how;
  const [coaching, setCoaching] = useState<Coaching | null>(null);
  const [reasons, setReasons] = useState<Reason[]>([]);
  const [taken, setTaken] = useState<Reason | null>(null);
  const reason = taken !== null && isStill(taken, entry.read) ? taken : null;
  const quiet = () => {
    setCoaching(null);
    how.onQuiet?.();
  };

  function speaks(words: Words, isOffered = false): boolean {
    const word = isOffered || reason !== null ? null : wordOn(words, how);
    setCoaching(word);
    if (word === null) return false;
    how.assistant.betterReasons({ contact: how.contact }).then(setReasons, () => setReasons([]));
    return true;
  }

  function take(better: Reason) {
    setTaken(better);
    const { purpose, servesStage } = better;
    const value = better.value || entry.read.value;
    entry.set({ ...entry.state, parts: { ...entry.state.parts, purpose, value, servesStage } });
    quiet();
  }

  return {
    speaks,
    reason,
    isSpeaking: coaching !== null,
    quiet: () => setCoaching(null),
    part: coaching && (
      <CoachPart
        coaching={coaching}
        reasons={reasons}
        firstName={how.around.names[0] ?? ''}
        onTake={take}
        onSaveAnyway={how.onSaveAnyway}
        onNotNow={quiet}
      />
    ),
  };
}

function wordOn({ purpose, value }: Words, { readPurpose, around }: CoachingHow): Coaching | null {
  if (purpose === '') return value === '' ? { is: 'no reason' } : null;
  const judged = around.coachOff ? null : readPurpose(purpose);
  return judged?.is === 'hollow' ? { is: 'hollow', phrase: judged.because.words } : null;
}
