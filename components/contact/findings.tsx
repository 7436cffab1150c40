import { adviceInWords, findingInWords, reasonInWords } from '../../lib/domain/in-words.ts';
import type { PromptRule } from '../../lib/domain/nagging.ts';
import { isOpen } from '../../lib/domain/next-step.ts';
import { adviceAt, hasSaidNo } from '../../lib/domain/persistence.ts';
import { proposalWords, type Words } from '../../lib/domain/proposal-words.ts';
import { type Finding, findingsOf } from '../../lib/domain/pursuit.ts';
import { owedReason } from '../../lib/domain/reasons.ts';
import { unansweredSince } from '../../lib/domain/touch.ts';
import { Button } from '../look/button.tsx';
import { Notice } from '../look/notice.tsx';
import { PutOff } from '../step/put-off.tsx';
import { words } from '../words.ts';
import type { PartProps } from './contact-props.ts';

/** What the rules say of this pursuit where something wants to be looked at: the fact, then one way on. */
export function Findings({
  desk,
  view,
  id,
  firstName,
  onNextStep,
}: PartProps & { onNextStep: (words?: Words) => void }) {
  const { known } = view;
  const found = findingsOf(known, view.desk);
  const grave = found.find((one) => isGrave(one));
  if (hasSaidNo(known)) return <Notice kind="advice-weak" fact={inWords(found[0]!, view.desk.zone)} />;
  const unanswered = unansweredSince(known.touches);
  const speaks = (rule: PromptRule) => !view.silent.includes(rule);
  /** What is sent away here is so in the panel too. */
  const putOff = (rule: PromptRule) => (
    <PutOff
      name={firstName}
      onAnswer={(answer) =>
        void desk.acts
          .answerCounsel({ contact: id, rule, answer })
          .then(() => desk.changedAbout(id), desk.failed)
      }
    />
  );
  const owed = known.steps.some(isOpen) || !speaks('answer owed') ? null : owedReason(known, view.desk);
  if (owed !== null) {
    return (
      <Notice
        kind="advice"
        fact={reasonInWords(owed.because)}
        acts={
          <>
            <Button size="small" onPress={() => onNextStep(owed)}>
              {words.popup.setNextStep}
            </Button>
            {putOff('answer owed')}
          </>
        }
      />
    );
  }
  if (grave === undefined) {
    if (unanswered === 0 || !speaks('after silence')) return null;
    const said = adviceInWords(adviceAt(unanswered, view.desk.settings));
    return (
      <Notice kind="advice" fact={said.fact} acts={putOff('after silence')}>
        {said.advice}
      </Notice>
    );
  }
  const more = found
    .filter((one) => one !== grave && isGrave(one))
    .map((one) => inWords(one, view.desk.zone));
  const isPast = grave.is === 'dead' || grave.is === 'past the limit';
  const rule = isPast ? 'past the limit' : 'what has changed';
  const advice =
    isPast && speaks(rule) ? adviceInWords(adviceAt(unanswered, view.desk.settings)).advice : null;
  const nurture = () =>
    void desk.acts
      .moveToNurture({ contacts: [id] })
      .then((done) => desk.say(words.bookPage.nurtured(done.count), done.undo, id), desk.failed);
  return (
    <Notice
      kind="attention"
      fact={inWords(grave, view.desk.zone)}
      acts={
        speaks(rule) && (
          <>
            <Button size="small" onPress={() => onNextStep(wayOn(grave, firstName))}>
              {words.contactPage.waysOn[grave.is as keyof typeof words.contactPage.waysOn] ??
                words.popup.setNextStep}
            </Button>
            {isPast && (
              <Button size="small" look="quiet" onPress={nurture}>
                {words.bookPage.moveToNurture}
              </Button>
            )}
            {putOff(rule)}
          </>
        )
      }
    >
      {[...more, advice].filter(Boolean).join(' ')}
    </Notice>
  );
}

function isGrave(one: Finding): boolean {
  switch (one.is) {
    case 'dead':
    case 'past the limit':
    case 'backward':
    case 'stalled':
    case 'slipping':
      return true;
    default:
      return false;
  }
}

function inWords(one: Finding, zone: string): string {
  return findingInWords(one, zone);
}

/** The step that each finding leads to, prefilled. */
function wayOn(one: Finding, firstName: string): Words | undefined {
  switch (one.is) {
    case 'dead':
    case 'past the limit':
      return proposalWords.honestQuestion(firstName);
    case 'backward':
    case 'stalled':
      return proposalWords.whatChanged();
    default:
      return undefined;
  }
}
