import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { proposalInWords } from '../../lib/domain/in-words.ts';
import type { NextStep } from '../../lib/domain/next-step.ts';
import type { Outcome } from '../../lib/domain/outcome.ts';
import { isStill, type Proposal } from '../../lib/domain/proposal.ts';
import type { Stage } from '../../lib/domain/stage.ts';
import type { Assistant } from '../../lib/messages/contract.ts';
import type { PurposeReading } from '../../lib/phrases/coach/judge-purpose.ts';
import { sayDue, sayReason } from '../../lib/phrases/say.ts';
import { asksOf } from '../entry/asks-of.ts';
import { type Around, wordsOf } from '../entry/read-entry.ts';
import { refusedWords } from '../entry/refused-words.ts';
import { useEntry } from '../entry/use-entry.ts';
import { singleKey, strokeOf } from '../keys.ts';
import { focusDrawn } from '../look/focus.ts';
import { useOnce } from '../look/use-once.ts';
import { useCoaching } from '../step/use-coaching.tsx';
import type { UndoState } from '../toast/use-undo.ts';
import { words } from '../words.ts';
import { AndNext } from './and-next.tsx';
import { entryOfProposal } from './entry-of-proposal.ts';
import { HowDidItGo } from './how-did-it-go.tsx';
import { type DoneAsks, nextAct, outcomeAct } from './outcome-act.ts';
import { useBecause } from './use-because.ts';
import { useRating } from './use-rating.tsx';

export type AfterDoneProps = {
  step: NextStep;
  /** The stage whose trigger the step served; its question is asked. */
  stage: Stage | null;
  around: Around;
  assistant: Assistant;
  /** Whether a purpose gives the other side a reason. */
  readPurpose: (text: string) => PurposeReading;
  undo: UndoState;
  /** The step was finished already, from a notification: only the outcome and the next step are asked. */
  finished?: boolean;
  /** `null`: not done after all, nothing was changed. */
  /** Tells what is asked now. */
  onAsks?: (asks: DoneAsks) => void;
  onEnd: (ended: 'next' | 'later' | null) => void;
  onTrouble: (trouble: unknown) => void;
};

/** Done and next in one move: how did it go (one key), then the next step, filled with the best proposal. */
export function AfterDone(props: AfterDoneProps) {
  const { step, assistant, around } = props;
  // As it was when Done was pressed: the trigger that happened moves them on while this is still open.
  const [stage] = useState(props.stage);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [went, setWent] = useState<Outcome | null>(null);
  const [until, setUntil] = useState('');
  const [changed, setChanged] = useState('');
  const [happened, setHappened] = useState<boolean | null>(null);
  const [proposals, setProposals] = useState<Proposal[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [resting, setResting] = useState(false);
  const { busy: saving, once } = useOnce();
  const entry = useEntry(around, undefined, asksOf(assistant, step.contact));
  const whole = useRef<HTMLDivElement>(null);
  /** Esc while the answer is being kept: once it is kept, what is next is decided later. */
  const leaves = useRef(false);
  const offered = chosen === null ? undefined : proposals[Number(chosen)];
  /** The proposal, as long as its words stand in the entry: what was typed instead takes nothing of it along. */
  const along = offered && isStill(offered, entry.read) ? offered : null;
  const coach = useCoaching({
    entry,
    assistant,
    contact: step.contact,
    around,
    readPurpose: props.readPurpose,
    onSaveAnyway: () => void save(true),
    onQuiet: () => focusDrawn(() => whole.current?.querySelector<HTMLElement>('.entry input')),
  });

  const asks = (of: Outcome) => of === 'not now' || of === 'moved backward';
  const tried = (work: () => Promise<void>) => once(work).catch(props.onTrouble);

  function answer(of: Outcome) {
    if (saving) return;
    setOutcome(of);
    if (!asks(of)) void finish(of);
  }

  const finish = (of: Outcome) =>
    tried(async () => {
      const said = { step: step.id, outcome: of, note: changed, triggerHappened: happened === true };
      const done = props.finished
        ? await assistant.reviseOutcome(said)
        : await assistant.finishStep({ ...said, generation: step.generation });
      if (done.is === 'refused') {
        props.undo.say(words.outcome.changedElsewhere);
        return props.onEnd(null);
      }
      props.undo.say(words.outcome.doneWords(of), () =>
        assistant.undoAct({ undo: done.undo }).then(() => props.onEnd(null)),
      );
      // A question that is asked beside what is next; without it everything goes on.
      rating.ask(step.id);
      const offered = await assistant
        .proposeNext({ contact: step.contact, step: step.id, outcome: of, until: until || null })
        .catch((trouble) => {
          props.onTrouble(trouble);
          return [];
        });
      if (leaves.current) return props.onEnd('later');
      // Together: without the proposals the first thing to press would be "No next step".
      setWent(of);
      setProposals(offered);
      if (offered[0]) take(offered[0], '0');
    });

  function take(proposal: Proposal, id: string) {
    setChosen(id);
    entry.set(entryOfProposal(proposal, around));
  }

  const rating = useRating({
    contact: step.contact,
    assistant,
    firstName: around.names[0] ?? '',
    say: props.undo.say,
    onStep: (gap) => {
      setChosen(null);
      entry.set(entryOfProposal(gap, around));
      whole.current?.querySelector<HTMLElement>('.entry input')?.focus();
    },
    onEnd: toNext,
    onUndone: () => props.onEnd(null),
    onTrouble: props.onTrouble,
  });

  const save = (savedAnyway = false) =>
    tried(async () => {
      const read = entry.ready();
      if (read === null || (!savedAnyway && coach.speaks(read, along !== null))) return;
      if (along?.moveTo) {
        await assistant.correctPerson({ contact: step.contact, changes: { relationship: along.moveTo } });
      }
      const said = wordsOf(read);
      const resource = along?.resource ?? coach.reason?.resource ?? null;
      const saved = along?.step
        ? await assistant.editStep({ step: along.step.id, generation: along.step.generation, changes: said })
        : await assistant.scheduleNextStep({
            who: { is: 'contact', id: step.contact },
            words: { ...said, savedAnyway, resource },
            place: 'behind',
          });
      if (saved.is === 'refused') return entry.refuse(refusedWords(saved, around));
      props.undo.say(words.panel.saved(sayDue(saved.step.due, around)), () =>
        assistant.undoAct({ undo: saved.undo }),
      );
      props.onEnd('next');
    });

  const rest = (because: string, until: string | null) =>
    tried(async () => {
      const rested = await assistant.restContact({
        who: { is: 'contact', id: step.contact },
        because,
        until,
      });
      if (rested.is === 'rested') {
        props.undo.say(words.outcome.rests(sayDue({ is: 'day', day: rested.until }, around)), () =>
          assistant.undoAct({ undo: rested.undo }),
        );
      }
      props.onEnd('next');
    });
  const because = useBecause((...said) => void rest(...said));

  function onKeyDown(event: KeyboardEvent) {
    const stroke = strokeOf(event);
    if (went === null) {
      const act = outcomeAct(stroke, stage !== null);
      if (act === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (act.is === 'back') {
        leaves.current = saving;
        return saving ? undefined : props.onEnd(null);
      }
      if (act.is === 'outcome') return answer(act.outcome);
      if (act.is === 'trigger') return setHappened(act.happened);
      if (outcome !== null) void finish(outcome);
      return;
    }
    if (resting) {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      return setResting(false);
    }
    if (rating.part !== null && singleKey(stroke) === 'r') {
      event.preventDefault();
      event.stopPropagation();
      return whole.current?.querySelector<HTMLElement>('.rate button')?.focus();
    }
    // The proposal that has the focus is taken already: Enter saves it.
    if (event.key === 'Enter' && along !== null && (event.target as Element).closest('.outcome ul')) {
      event.preventDefault();
      return void save();
    }
    const act = nextAct(
      stroke,
      proposals.map((_, index) => String(index)),
    );
    if (act === null || act.is === 'save') return;
    event.preventDefault();
    event.stopPropagation();
    if (act.is === 'later') return props.onEnd('later');
    if (act.is === 'because') return setResting(true);
    const proposal = proposals[Number(act.id)];
    if (proposal) take(proposal, act.id);
  }

  function toNext() {
    whole.current?.querySelector<HTMLElement>('ul button')?.focus();
  }

  useLayoutEffect(() => props.onAsks?.(went === null ? 'outcome' : 'next'), [went]);
  // The first key after Done answers it: the focus goes to what is asked.
  useLayoutEffect(() => {
    toNext();
  }, [went, proposals.length, resting]);

  const body =
    went === null ? (
      <HowDidItGo
        done={words.outcome.doneStep(sayReason(step.channel, step.purpose || step.value, around.locale))}
        chosen={outcome}
        onOutcome={answer}
        trigger={stage && { words: stage.trigger, happened, onHappened: setHappened }}
        until={outcome === 'not now' ? { day: until, onDay: setUntil } : null}
        changed={outcome === 'moved backward' ? { text: changed, onText: setChanged } : null}
        {...(outcome !== null && asks(outcome) && { onGoOn: () => void finish(outcome) })}
      />
    ) : (
      <AndNext
        went={went}
        stage={happened && stage ? words.outcome.triggerHappened(stage.trigger) : null}
        entry={{ ...entry.props, saving, onSave: () => void save(), onClose: () => props.onEnd('later') }}
        proposals={proposals.map((one, index) => ({
          id: String(index),
          title: sayDue(one.due, around, 'short'),
          goesOn: sayReason(one.channel, one.purpose || one.value, around.locale),
          subtitle: proposalInWords(one.because),
        }))}
        chosen={along && chosen}
        onProposal={(id) => {
          const proposal = proposals[Number(id)];
          if (proposal) take(proposal, id);
        }}
        onBecause={() => setResting(true)}
        because={resting ? { ...because, saving, onCancel: () => setResting(false) } : null}
      />
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of what is asked meet here
    <div ref={whole} onKeyDown={onKeyDown}>
      {body}
      {went !== null && (coach.part ?? rating.part)}
    </div>
  );
}
