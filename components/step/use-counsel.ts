import { useEffect, useState } from 'preact/hooks';
import type { Counsel } from '../../lib/domain/counsel.ts';
import type { ContactId } from '../../lib/domain/id.ts';
import { isStill, type Proposal } from '../../lib/domain/proposal.ts';
import type { Assistant } from '../../lib/messages/contract.ts';
import type { Around } from '../entry/read-entry.ts';
import type { Entry } from '../entry/use-entry.ts';
import { entryOfProposal } from '../outcome/entry-of-proposal.ts';

export type CounselHow = {
  /** Null: nobody is known, or it is not the place for it. */
  contact: ContactId | null;
  assistant: Pick<Assistant, 'counsel' | 'answerCounsel'>;
  entry: Pick<Entry, 'read' | 'set'>;
  around: Around;
  onSaid?: (said: Counsel | null) => void;
  onTrouble: (trouble: unknown) => void;
};

/** What the coach says of a pursuit beside an entry, and what of it was taken into the entry. */
export function useCounsel({ contact, assistant, entry, around, onSaid, onTrouble }: CounselHow) {
  const [counsel, setCounsel] = useState<Counsel | null>(null);
  const [taken, setTaken] = useState<Proposal | null>(null);
  // Silence of the coach is no trouble of the user's.
  useEffect(() => {
    assistant.counsel({ contact }).then(
      (said) => {
        setCounsel(said);
        onSaid?.(said);
      },
      () => setCounsel(null),
    );
  }, [contact, around.now]);
  const along = taken !== null && isStill(taken, entry.read) ? taken : null;
  const take = (proposal: Proposal | undefined) => {
    if (proposal === undefined) return;
    setTaken(proposal);
    entry.set(entryOfProposal(proposal, around));
  };
  return {
    said: counsel,
    take,
    /** What was proposed: it goes along as long as its words stand in the entry. */
    along,
    /** Which of the counsel's that is, as an option's id. */
    chosen: String(counsel?.proposals.indexOf(along!) ?? ''),
    answer: (answer: 'not now' | 'never') => {
      setCounsel(null);
      if (contact && counsel)
        void assistant.answerCounsel({ contact, rule: counsel.rule, answer }).catch(onTrouble);
    },
  };
}
