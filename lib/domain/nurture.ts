import type { Desk, Known } from './desk.ts';
import { dueDayIn } from './due.ts';
import { matchesFor, wantedFor } from './matching.ts';
import type { StepWords } from './next-step.ts';
import { nurtureDue } from './persistence.ts';
import { fittingChannel } from './preference-fit.ts';
import { proposalWords } from './proposal-words.ts';

/** The far step that goes with a move to nurture: something of value, asking for nothing (practice 13). */
export function nurtureStep(known: Known, desk: Desk): StepWords {
  const due = nurtureDue(known, desk);
  const gift = matchesFor(known, desk, dueDayIn(due, desk.zone))[0]?.resource ?? null;
  const kind = wantedFor(known, desk)?.kind ?? 'case story';
  return {
    contact: known.who.id,
    due,
    channel: fittingChannel('email', known.who),
    ...(gift ? proposalWords.nurture(gift.title) : proposalWords.nurtureWithout(kind)),
    resource: gift?.id ?? null,
  };
}
