import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
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
  assistant: Pick<Assistant, 'betterReasons' | 'mayCoach' | 'answerCounsel'>;
  contact: ContactId | null;
  around: Pick<Around, 'names'>;
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
  /** What it thinks of a purpose; nothing where it is to be quiet. */
  judge: (purpose: string) => PurposeReading;
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
  const [may, setMay] = useState(true);
  const { contact, assistant } = how;
  useEffect(
    () =>
      void assistant.mayCoach({ contact }).then(
        (said) => setMay(said.may),
        () => {},
      ),
    [contact],
  );
  const judge = (purpose: string): PurposeReading => (may ? how.readPurpose(purpose) : { is: 'real' });
  const quiet = () => {
    setCoaching(null);
    how.onQuiet?.();
  };
  const putOff = (contact: ContactId, answer: 'not now' | 'never') => {
    setMay(false);
    quiet();
    void assistant.answerCounsel({ contact, rule: 'hollow purpose', answer }).catch(() => {});
  };

  function speaks(words: Words, isOffered = false): boolean {
    const word = isOffered || reason !== null ? null : wordOn(words, judge);
    setCoaching(word);
    if (word === null) return false;
    assistant.betterReasons({ contact }).then(setReasons, () => setReasons([]));
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
    judge,
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
        onBack={quiet}
        onAnswer={contact && ((said) => putOff(contact, said))}
      />
    ),
  };
}

function wordOn({ purpose, value }: Words, judge: CoachingHow['readPurpose']): Coaching | null {
  if (purpose === '') return value === '' ? { is: 'no reason' } : null;
  const judged = judge(purpose);
  return judged.is === 'hollow' ? { is: 'hollow', phrase: judged.because.words } : null;
}
