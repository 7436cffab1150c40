import { useState } from 'preact/hooks';
import type { AwayDecision } from '../../lib/actions/settle-away.ts';
import type { AwayChoice, AwayPack } from '../../lib/domain/absence.ts';
import type { Away } from '../../lib/domain/away.ts';
import type { AwayLine } from '../../lib/domain/away-progress.ts';
import { type Contact, nameOf } from '../../lib/domain/contact.ts';
import { shortDay } from '../../lib/domain/day-words.ts';
import { dueDayIn } from '../../lib/domain/due.ts';
import { misfitInWords } from '../../lib/domain/in-words.ts';
import { misfits, type Wishes } from '../../lib/domain/preference-fit.ts';
import { useListKeys } from '../dashboard/use-list-keys.ts';
import { Button } from '../look/button.tsx';
import { Glyph } from '../look/glyph.tsx';
import { KeyFoot } from '../look/key-foot.tsx';
import { Segmented } from '../look/segmented.tsx';
import { Table } from '../look/table.tsx';
import { words } from '../words.ts';

/** So many are drawn at first, and ahead of the first that is to be decided. */
const listed = 120;

const choices: readonly AwayChoice[] = ['before', 'after', 'backup'];

/** Every step that falls inside, with a proposal: settled one by one by key, or all that is left at once. */
export function InsidePart(props: {
  away: Away;
  lines: readonly AwayLine[];
  firstDays: AwayPack['firstDays'];
  people: ReadonlyMap<string, Contact>;
  wishesOf: (contact: string) => Wishes | null;
  zone: string;
  singleKeys: boolean;
  /** Nothing is left here. */
  onNext: () => void;
  onSettle: (decisions: readonly AwayDecision[], said: string) => void;
}) {
  const { away, people, zone } = props;
  const [all, setAll] = useState(false);
  const begun = props.lines.findIndex((one) => one.decided === null);
  const lines = all ? props.lines : props.lines.slice(0, Math.max(0, begun) + listed);
  const [current, setCurrent] = useState<string | null>(null);
  const at =
    lines.find((one) => one.step.id === current) ?? lines.find((one) => one.decided === null) ?? lines[0];
  const name = (line: AwayLine) => {
    const who = people.get(line.step.contact);
    return who === undefined ? '' : nameOf(who);
  };
  /** Which wishes of theirs the new date breaks. By which channel is as it was. */
  const broken = (line: AwayLine, choice: AwayChoice) => {
    const [due, wishes] = [line.options[choice], props.wishesOf(line.step.contact)];
    if (due === null || wishes === null || choice === 'backup') return [];
    return misfits(due, line.step.channel, wishes, zone)
      .filter((one) => one.rule !== 'channel')
      .map((one) => misfitInWords(one, name(line)));
  };
  const goTo = (id: string) => {
    setCurrent(id);
    document.getElementById(`away-${id}`)?.querySelector<HTMLElement>('input:checked')?.focus();
  };
  const decide = (line: AwayLine, choice: AwayChoice) => {
    const decision = decisionOn(line, choice);
    if (decision === null) return;
    setCurrent(line.step.id);
    const settled = words.away.settledOne(name(line), choice, toWords(line, choice, away, zone));
    props.onSettle([decision], [settled, ...broken(line, choice)].join(' '));
  };
  const take = () => {
    if (at === undefined) return;
    if (at.decided === null) decide(at, at.proposal);
    const next = lines.find((one) => one.decided === null && one.step.id !== at.step.id);
    if (next !== undefined) goTo(next.step.id);
    else if (at.decided !== null) props.onNext();
  };
  const left = props.lines.filter((one) => one.decided === null);
  useListKeys({
    singleKeys: props.singleKeys,
    ids: lines.map((one) => one.step.id),
    current: at?.step.id ?? null,
    onCurrent: goTo,
    keys: {
      '1': at ? () => decide(at, 'before') : null,
      '2': at ? () => decide(at, 'after') : null,
      '3': at ? () => decide(at, 'backup') : null,
      Enter: take,
    },
  });

  if (lines.length === 0) return <p class="page-sentence">{words.away.nothingInside}</p>;
  return (
    <section class="away-part" aria-label={words.away.inside}>
      <Table
        label={words.away.inside}
        columns={[
          { id: 'state', title: words.away.state, titleUnseen: true, width: '28px' },
          { id: 'who', title: words.load.contact },
          { id: 'step', title: words.load.step },
          { id: 'choice', title: words.away.moveIt },
          { id: 'to', title: words.away.newDate, toEnd: true },
        ]}
        rows={lines.map((line) => {
          const who = people.get(line.step.contact);
          const shown = line.decided ?? line.proposal;
          const done = line.decided !== null;
          return {
            id: line.step.id,
            current: line === at,
            cells: [
              <Glyph
                key="state"
                state={done ? 'done' : 'later'}
                label={done ? words.away.decided : words.away.proposed}
              />,
              <span key="who">
                <strong>
                  <bdi>{name(line)}</bdi>
                </strong>{' '}
                <bdi class="row-company">{who?.company}</bdi>
              </span>,
              <span key="step">
                {words.channels[line.step.channel]}, <bdi>{line.step.purpose || line.step.value}</bdi>{' '}
                <span class="away-was">{shortDay(wasOn(line, zone))}</span>
                {line.step.promised && <span class="away-was"> {words.calendar.promised}</span>}
              </span>,
              <span key="choice" id={`away-${line.step.id}`}>
                <Segmented
                  label={words.away.moveOf(name(line))}
                  value={shown}
                  choices={choices
                    .filter((one) => line.options[one] !== null)
                    .map((value) => ({ value, title: words.away.choices[value] }))}
                  onValue={(value) => decide(line, value as AwayChoice)}
                />
              </span>,
              done ? (
                <strong key="to">{toWords(line, shown, away, zone)}</strong>
              ) : (
                <span key="to">
                  {toWords(line, shown, away, zone)}{' '}
                  <span class="away-was">
                    {[words.away.because[line.because.rule], ...broken(line, shown)]
                      .filter(Boolean)
                      .join('. ')}
                  </span>
                </span>
              ),
            ],
          };
        })}
      />
      {props.lines.length > lines.length && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {words.calendar.more(props.lines.length - lines.length)}
        </Button>
      )}
      <div class="strip away-foot">
        {left.length > 0 && (
          <Button
            onPress={() =>
              props.onSettle(
                left.flatMap((line) => decisionOn(line, line.proposal) ?? []),
                words.away.settledAll(left.length),
              )
            }
          >
            {words.away.takeAll(left.length)}
          </Button>
        )}
        <p class="to-end">{words.away.firstDays(props.firstDays.map((one) => one.held))}</p>
      </div>
      <KeyFoot
        hints={[
          ...(props.singleKeys
            ? choices.map((one, index) => ({ keys: [String(index + 1)], does: words.away.choices[one] }))
            : []),
          { keys: ['Enter'], does: words.away.takeNext },
          { keys: ['↑', '↓'], does: words.calendar.keys.go },
        ]}
      />
    </section>
  );
}

function decisionOn(line: AwayLine, choice: AwayChoice): AwayDecision | null {
  const due = line.options[choice];
  if (due === null) return null;
  return { step: line.step.id, generation: line.step.generation, choice, due };
}

/** The day on which it fell into the absence. */
function wasOn(line: AwayLine, zone: string): string {
  return dueDayIn(line.options.backup ?? line.step.due, zone);
}

function toWords(line: AwayLine, choice: AwayChoice, away: Away, zone: string): string {
  if (choice === 'backup')
    return words.away.withBackup(away.backup?.name.split(' ')[0] ?? '', shortDay(wasOn(line, zone)));
  const due = line.decided === choice ? line.step.due : line.options[choice];
  return due === null ? '' : shortDay(dueDayIn(due, zone));
}
