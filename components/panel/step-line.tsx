import type { ConversationView } from '../../lib/actions/look-at-conversation.ts';
import { dayOf } from '../../lib/domain/alert-time.ts';
import { landingInWords } from '../../lib/domain/in-words.ts';
import type { OpenStep } from '../../lib/domain/next-step.ts';
import { landingOf } from '../../lib/domain/plan.ts';
import { standingOf } from '../../lib/domain/standing.ts';
import { sayDue } from '../../lib/phrases/say.ts';
import { capitalised } from '../capitalised.ts';
import { type Around, inOneLine, plannedWords } from '../entry/read-entry.ts';
import { StepEntry } from '../entry/step-entry.tsx';
import { Line, LineRow, LineStage } from '../line/line.tsx';
import { Button } from '../look/button.tsx';
import { lastLookWords } from '../step/last-look.ts';
import { StandingStep } from '../step/standing-step.tsx';
import { StepPlace } from '../step/step-card.tsx';
import { words } from '../words.ts';
import { NoStep } from './no-step.tsx';
import type { PanelState } from './use-panel.ts';

export type StepLineProps = {
  view: ConversationView;
  panel: PanelState;
  firstName: string;
  onClose: () => void;
};

/** How many steps behind the one that is on are shown. */
const shownBehind = 3;

/** The line: the last touch above, the next step or the entry on it, what stands behind below. */
export function StepLine({ view, panel, firstName, onClose }: StepLineProps) {
  const { around } = panel;
  const on = view.plan[0] ?? null;
  const last = view.lastTouch;
  const { due } = panel.entry.read;
  const landing = on === null || due === null ? null : landingOf(due, view.plan, around.zone);
  return (
    <Line label={words.panel.name}>
      {(last !== null || view.person !== null) && (
        <LineRow
          mark={{ is: 'state', state: 'done', quiet: true }}
          {...(last !== null && { when: dayWords(last.at, around) })}
          text={
            last === null
              ? words.panel.noTouchYet
              : words.panel.lastTouch(last.direction, last.channel, view.unanswered > 0)
          }
          end={
            <Button look="link" size="small" onPress={panel.spoke}>
              {words.panel.spoke}
            </Button>
          }
        />
      )}
      <LineStage mark={{ is: 'state', state: markOf(on, around) }}>
        {on === null ? (
          <StepPlace state="none" stateWords={words.states.none}>
            {panel.mode !== 'because' && (
              <Entry panel={panel} onSave={() => panel.save('behind')} onClose={onClose} />
            )}
            <NoStep view={view} panel={panel} />
          </StepPlace>
        ) : panel.mode === 'edit' ? (
          <StepPlace state={markOf(on, around)} stateWords={words.common.edit}>
            <Entry panel={panel} onSave={() => panel.saveEdit()} onClose={panel.stopEdit} />
          </StepPlace>
        ) : (
          <StandingStep
            step={on}
            firstName={firstName}
            around={around}
            asks={panel.asksFor(on)}
            onTrouble={panel.failed}
            snoozing={panel.mode === 'snooze'}
            onSnoozing={(open) => panel.setMode(open ? 'snooze' : 'step')}
            onDone={() => panel.done(on)}
            onEdit={() => panel.edit(on)}
            onSnooze={(due) => panel.snooze(on, due)}
            onCopy={() => panel.copy(on)}
            onDraft={() => panel.draft(on)}
            onServes={(stage) => panel.serve(on, stage)}
            copied={panel.copied}
          />
        )}
        {on?.onlyIfNoReply && panel.mode === 'step' && (
          <>
            <p class="quiet">
              {words.panel.waits(view.lookedAt === null ? null : lastLookWords(view.lookedAt, around))}
            </p>
            <Button look="link" size="small" onPress={() => panel.replied(on)}>
              {words.panel.theyReplied}
            </Button>
          </>
        )}
      </LineStage>
      {view.plan.slice(1, 1 + shownBehind).map((step, index) => (
        <LineRow
          key={step.id}
          mark={{ is: 'state', state: 'later' }}
          when={sayDue(step.due, around, 'short')}
          text={plannedWords(step, around)}
          note={index === 0 ? words.panel.ready : words.panel.onTheWay}
          tone={index === 0 ? 'next' : 'far'}
          end={
            index === 0 && (
              <Button look="link" size="small" onPress={() => panel.bringUp(step.id)}>
                {words.panel.bringUp}
              </Button>
            )
          }
        />
      ))}
      {on !== null && panel.mode === 'step' && (
        <LineStage mark={{ is: 'plus' }} beside="field">
          <Entry
            panel={panel}
            placeholder={words.entry.thenPlaceholder}
            onSave={() => panel.save('behind')}
            saveWords={landing?.is === 'before' ? words.entry.saveBefore : words.entry.saveBehind}
            lands={landing && landingInWords(landing, around.zone)}
            otherSave={{
              words: words.entry.replace(sayDue(on.due, around, 'short').split(',')[0] ?? ''),
              onPress: () => panel.save('replace'),
            }}
            onClose={onClose}
          />
        </LineStage>
      )}
    </Line>
  );
}

function Entry(
  props: {
    panel: PanelState;
    onSave: () => void;
    onClose: () => void;
    /** Where the step would come to stand in the plan. */
    lands?: string | null;
  } & Partial<Pick<Parameters<typeof StepEntry>[0], 'placeholder' | 'saveWords' | 'otherSave'>>,
) {
  const { panel, lands, ...rest } = props;
  const { reading } = panel.entry.props;
  const consequence = inOneLine([reading?.consequence, lands]);
  // Where nothing else is to choose from, arrows and Alt + digit take what the coach proposes.
  const choices = !panel.coach.isSpeaking
    ? panel.counsel.said?.proposals.map((_, at) => String(at))
    : undefined;
  const takes = choices !== undefined && panel.entry.props.readings.length === 0;
  return (
    <StepEntry
      {...panel.entry.props}
      reading={reading && { ...reading, ...(consequence !== '' && { consequence }) }}
      spans={panel.spans}
      {...rest}
      {...(takes && {
        otherChoices: choices,
        chosen: panel.counsel.chosen,
        onChoose: (id: string) => panel.counsel.take(panel.counsel.said?.proposals[Number(id)]),
      })}
      saving={panel.saving}
    />
  );
}

function markOf(step: OpenStep | null, around: Around) {
  return step === null ? 'none' : standingOf(step, around.now, around.zone);
}

function dayWords(at: number, around: Around): string {
  return capitalised(sayDue({ is: 'day', day: dayOf(at, around.zone) }, around, 'relative'));
}
