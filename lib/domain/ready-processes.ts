import type { Stage } from './stage.ts';

export type ReadyStage = Pick<Stage, 'name' | 'definition' | 'trigger' | 'expectedDays' | 'usualNeeds'>;
export type ReadyProcess = { name: string; for: string; stages: readonly ReadyStage[] };

/** Three processes to start from; once taken they are the user's own. A trigger is a fact that both sides can see. */
export const readyProcesses: readonly ReadyProcess[] = [
  {
    name: 'Consultative sale',
    for: 'selling to companies, several people decide',
    stages: [
      ready('First talk', 'We know each other by name and think that a talk is worth it.', 10, {
        trigger: 'They name a problem that costs them something',
        needs: ['What the problem costs today', 'Who else feels it'],
      }),
      ready('Needs agreed', 'The problem is named; we find out what matters, to whom and how much.', 14, {
        trigger: 'They confirm our summary of what they need',
        needs: ['What has to be different in a year', 'What was tried before', 'Who decides, and how'],
      }),
      ready('Solution shown', 'They see how it would work with their own case.', 14, {
        trigger: 'They ask what it would take to start',
        needs: ['Fit with what they use', 'Effort for their own people', 'A case like theirs'],
      }),
      ready('Proposal', 'Scope, price and dates are on the table.', 12, {
        trigger: 'The budget holder has seen the number',
        needs: ['One number for the budget', 'What happens if they wait', 'Terms and risk'],
      }),
      ready('Decision', 'Everybody who decides has what they need.', 15, {
        trigger: 'The contract is signed',
        needs: ['Legal and security review', 'A start date', 'Who is responsible on both sides'],
      }),
    ],
  },
  {
    name: 'Freelance project',
    for: 'selling your own work, one person decides',
    stages: [
      ready('Enquiry', 'Somebody asks, or was recommended to us.', 5, {
        trigger: 'A date for a talk stands',
        needs: ['What should be there in the end', 'By when'],
      }),
      ready('Brief', 'We find out what is wanted and what it is worth.', 7, {
        trigger: 'They agree with the brief in writing',
        needs: ['What success looks like', 'Budget range', 'Who gives feedback'],
      }),
      ready('Offer', 'Scope, price and dates are with them.', 7, {
        trigger: 'They accept the offer',
        needs: ['A fixed price or a ceiling', 'Work that they know', 'What happens with changes'],
      }),
      ready('Work', 'We deliver in parts that they see.', 30, {
        trigger: 'They have accepted the last part',
        needs: ['To see progress', 'No surprises in the bill'],
      }),
      ready('After', 'Paid, and the result is in use.', 30, {
        trigger: 'They recommend us or ask for more',
        needs: ['Small help after the end', 'A next idea'],
      }),
    ],
  },
  {
    name: 'Recruiting',
    for: 'winning a candidate for a position',
    stages: [
      ready('Approached', 'We wrote why this position could suit this person.', 7, {
        trigger: 'They want to know more',
        needs: ['What would make a change worth it', 'Discretion'],
      }),
      ready('First talk', 'We know what they want next, and they know the position.', 7, {
        trigger: 'They send what they have done',
        needs: ['Pay range', 'Place and hours', 'Who they would work with'],
      }),
      ready('Interviews', 'They and the team get to know each other.', 14, {
        trigger: 'Both sides say that they want to go on',
        needs: ['An honest view of the team', 'How the decision is made', 'Feedback within days'],
      }),
      ready('Offer', 'The offer is with them.', 7, {
        trigger: 'They have signed',
        needs: ['Pay and notice period', 'What their family thinks', 'A counter-offer'],
      }),
      ready('Arrival', 'Signed, not yet started: the time in which people are lost.', 60, {
        trigger: 'They are still glad after four weeks',
        needs: ['To know the first weeks', 'Somebody to ask'],
      }),
    ],
  },
];

function ready(
  name: string,
  definition: string,
  expectedDays: number,
  known: { trigger: string; needs: string[] },
): ReadyStage {
  return { name, definition, trigger: known.trigger, expectedDays, usualNeeds: known.needs };
}
