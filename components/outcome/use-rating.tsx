import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { RatingAsked } from '../../lib/actions/rate-after.ts';
import type { ContactId, StepId } from '../../lib/domain/id.ts';
import type { Proposal } from '../../lib/domain/proposal.ts';
import type { Assistant } from '../../lib/messages/contract.ts';
import type { UndoState } from '../toast/use-undo.ts';
import { words } from '../words.ts';
import { RatePart } from './rate-part.tsx';

export type RatingHow = {
  contact: ContactId | null;
  assistant: Pick<Assistant, 'askRatingAfter' | 'rateAfter' | 'answerPrompt' | 'undoAct'>;
  /** As one would address them; '' where nobody is named. */
  firstName: string;
  say: UndoState['say'];
  /** What is missing to get to 10 is to be the next step: it waits in the entry to be saved. */
  onStep: (step: Proposal) => void;
  /** Answered or put off: the question is gone. */
  onEnd: () => void;
  onUndone: () => void;
  onTrouble: (trouble: unknown) => void;
};

/** 'How likely is it that we do this?', asked beside something else; without it everything goes on. */
export function useRating(how: RatingHow): { ask: (step: StepId | null) => void; part: ComponentChildren } {
  const { contact, assistant } = how;
  const [rating, setRating] = useState<(RatingAsked & { of: ContactId }) | null>(null);
  if (contact === null || rating?.of !== contact) {
    return {
      // Asked once: while it stands, a second "not now" of the rules does not take it away.
      ask: (step) =>
        contact &&
        void assistant.askRatingAfter({ contact, step }).then(
          (asked) => asked && setRating({ ...asked, of: contact }),
          () => {},
        ),
      part: null,
    };
  }
  const { prompt } = rating;
  const end = () => {
    setRating(null);
    how.onEnd();
  };
  async function rate(score: number, missing: string, becomes: 'need' | 'step' | null) {
    if (contact === null) return;
    const asNeed = becomes === 'need';
    const rated = await assistant.rateAfter({ contact, prompt, score, missing, asNeed });
    end();
    if (rated.is !== 'rated') return;
    how.say(words.outcome.rated(score), () => assistant.undoAct({ undo: rated.undo }).then(how.onUndone));
    if (becomes === 'step' && rated.asStep) how.onStep(rated.asStep);
  }
  return {
    ask: () => {},
    part: (
      <RatePart
        asked={rating}
        onRate={(...said) => void rate(...said).catch(how.onTrouble)}
        name={how.firstName}
        onAnswer={(answer) => {
          end();
          void assistant.answerPrompt({ prompt, answer }).catch(how.onTrouble);
        }}
      />
    ),
  };
}
