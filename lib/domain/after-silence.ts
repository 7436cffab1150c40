import { dueDayIn } from './due.ts';
import { matchesFor, wantedFor } from './matching.ts';
import { type Advice, adviceAt, honestQuestion, nextTry, nurtureDue, otherChannel } from './persistence.ts';
import { fittingChannel } from './preference-fit.ts';
import type { Proposal, WhyProposal } from './proposal.ts';
import { proposalWords } from './proposal-words.ts';
import { better, blank, builtOn, type Scene, shortName, stoodReady } from './propose.ts';
import { reasonsFor } from './reasons.ts';
import { unansweredSince } from './touch.ts';

/** Working days until the next step where nothing is unanswered after all. */
const goingOnDays = 5;

/**
 * What comes after silence, by the count of unanswered touches: another try until the limit, at it the honest
 * question, past it a far step that asks for nothing.
 */
export function afterSilence(at: Scene): Proposal[] {
  const advice = adviceAt(unansweredSince(at.known.touches), at.desk.settings);
  switch (advice.is) {
    case 'go on':
      return better(at, goingOnDays);
    case 'ask honestly':
      return [honest(at, advice), nurture(at, advice)];
    case 'let it rest':
      return [nurture(at, advice), honest(at, advice)];
    default:
      return [...tryAgain(at, { ...advice, rule: advice.is }), ...stoodReady(at)];
  }
}

/** The next try, at the next spacing: by another channel where the advice says so, for two reasons at most. */
function tryAgain(
  at: Scene,
  because: Extract<
    WhyProposal,
    { rule: 'another channel' | 'bring value' | 'another reason' | 'make it easy' }
  >,
): Proposal[] {
  const { rule, unanswered, limit, waitDays } = because;
  const why = { rule, unanswered, limit, waitDays };
  const channel = rule === 'another channel' ? otherChannel(at.channel, at.known.who) : at.channel;
  const due = nextTry(at.known, at.desk);
  const reasons = reasonsFor(at.known, at.desk, dueDayIn(due, at.desk.zone));
  const inTurn =
    rule === 'bring value'
      ? reasons.toSorted((a, b) => Number(b.resource !== null) - Number(a.resource !== null))
      : reasons;
  const said = fittingChannel(channel, at.known.who);
  if (inTurn.length === 0) {
    return [{ ...blank(said, due, proposalWords.discover(shortName(at.known))), because: why }];
  }
  return inTurn.slice(0, 2).map((one) => builtOn(one, { ...blank(said, due, one), because: why }));
}

function honest(at: Scene, { unanswered, limit }: Advice): Proposal {
  const { purpose, value } = honestQuestion(at.known, at.desk);
  const channel = fittingChannel(at.channel, at.known.who);
  return {
    ...blank(channel, nextTry(at.known, at.desk), { purpose, value }),
    because: { rule: 'ask honestly', unanswered, limit },
  };
}

function nurture(at: Scene, { unanswered, limit }: Advice): Proposal {
  const { known, desk } = at;
  const due = nurtureDue(known, desk);
  const gift = matchesFor(known, desk, dueDayIn(due, desk.zone))[0]?.resource ?? null;
  const kind = wantedFor(known, desk)?.kind ?? 'case story';
  const words = gift ? proposalWords.nurture(gift.title) : proposalWords.nurtureWithout(kind);
  return {
    ...blank(fittingChannel('email', known.who), due, words),
    resource: gift?.id ?? null,
    moveTo: 'nurture',
    because: { rule: 'let it rest', unanswered, limit, waitDays: desk.settings.nurtureDays },
  };
}
