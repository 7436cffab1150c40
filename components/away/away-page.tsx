import { useMemo, useRef, useState } from 'preact/hooks';
import type { AwayWords } from '../../lib/actions/plan-away.ts';
import type { Written } from '../../lib/desks/data-desk.ts';
import type { TimeDesk } from '../../lib/desks/time-desk.ts';
import { type AwayStep, awayPack } from '../../lib/domain/absence.ts';
import type { Away } from '../../lib/domain/away.ts';
import { awayLines, awayNow, phaseOf } from '../../lib/domain/away-progress.ts';
import { fullDay, shortDay } from '../../lib/domain/day-words.ts';
import { todayOf } from '../../lib/domain/desk.ts';
import type { ContactId } from '../../lib/domain/id.ts';
import { wishesIn } from '../../lib/domain/wishes.ts';
import { useReading } from '../calendar/use-reading.ts';
import { PageHead } from '../dashboard/page-head.tsx';
import type { PageProps } from '../dashboard/page-props.ts';
import { Button } from '../look/button.tsx';
import { EmptyState } from '../look/empty-state.tsx';
import { SelectButton } from '../look/fields.tsx';
import { Tabs } from '../look/tabs.tsx';
import { words } from '../words.ts';
import './away.css';
import { AwayDialog } from './away-dialog.tsx';
import { BackPart } from './back-part.tsx';
import { HandOverPart } from './hand-over-part.tsx';
import { InsidePart } from './inside-part.tsx';
import { RepliesPart } from './replies-part.tsx';
import { WithoutPart } from './without-part.tsx';

export type AwayPageProps = PageProps & { time: TimeDesk; saveFile: (file: Written) => void };

const parts = ['without', 'inside', 'replies', 'hand-over'] as const;
type Part = (typeof parts)[number];

/** A planned absence: who has no next step, what falls inside, what others are told, what the backup gets, the way back. */
export function AwayPage(props: AwayPageProps) {
  const { desk: shell, time } = props;
  const book = useReading(time.readTime, props.changes, shell.failed);
  const [chosen, setChosen] = useState<string | null>(null);
  const [part, setPart] = useState<Part | null>(null);
  const [dialog, setDialog] = useState<AwayWords | null>(null);
  /** What was to be settled when the page was opened: what is done stays in sight. */
  const seen = useRef<{ away: string; inside: AwayStep[]; without: ContactId[] } | null>(null);
  const wishesOf = useMemo(() => (book === null ? () => null : wishesIn(book.people, book.touches)), [book]);
  const absences = book?.desk.rhythm.absences ?? [];
  const today = book === null ? '' : todayOf(book.desk);
  const away = absences.find((one) => one.id === chosen) ?? awayNow(absences, today);
  const pack = useMemo(() => {
    if (book === null || away === null) return null;
    const contacts = [...book.people].flatMap(([id, who]) => (who.id === id ? [who] : []));
    return awayPack(away, { contacts, steps: book.steps, wishesOf }, book.desk, book.perStep);
  }, [book, away]);
  if (book === null) return <div aria-busy="true" />;

  const plan = (planned: AwayWords) =>
    time.planAway(planned).then((kept) => {
      if (kept.is === 'refused') return kept.why;
      setDialog(null);
      setChosen(kept.away.id);
      shell.say(words.away.planned(shortDay(kept.away.from), shortDay(kept.away.to)), kept.undo);
      return null;
    });
  const dialogShown = dialog && (
    <AwayDialog
      away={dialog}
      today={today}
      onPlan={plan}
      onTrouble={shell.failed}
      onCancelAway={() => {
        if (dialog.id === undefined) return;
        setDialog(null);
        void time
          .cancelAway({ away: dialog.id })
          .then(({ undo }) => shell.say(words.away.cancelled, undo), shell.failed);
      }}
      onClose={() => setDialog(null)}
    />
  );

  if (away === null || pack === null) {
    return (
      <div class="away-page">
        <PageHead title={words.away.title} />
        <EmptyState title={words.away.empty} text={words.away.emptyText}>
          <Button look="primary" onPress={() => setDialog(newAway)}>
            {words.away.plan}
          </Button>
        </EmptyState>
        {dialogShown}
      </div>
    );
  }
  if (seen.current?.away !== away.id)
    seen.current = { away: away.id, inside: pack.inside, without: pack.withoutStep };
  const known = seen.current;
  const lines = awayLines(away, pack, known.inside, book.steps, book.desk.zone);
  const left = lines.filter((one) => one.decided === null).length;
  const without = [...new Set([...known.without, ...pack.withoutStep])];
  const open = new Set<string>(pack.withoutStep);
  const set = without.filter((one) => !open.has(one)).length;
  const covered = [...book.people]
    .filter(([id, who]) => who.id === id && isCoveredIn(who, away))
    .map(([, who]) => who);
  const phase = phaseOf(away, today);
  const shownPart = part ?? (isPart(props.rest) ? props.rest : without.length > set ? 'without' : 'inside');
  const next = parts[parts.indexOf(shownPart) + 1];
  const isDone = { without: set === without.length, inside: left === 0, replies: true, 'hand-over': true };
  const onNext = () => next !== undefined && setPart(next);
  const others = absences.filter((one) => one.id === away.id || phaseOf(one, today) !== 'over');
  return (
    <div class="away-page">
      <PageHead
        title={words.away.titleOf(fullDay(away.from), fullDay(away.to))}
        sentence={
          phase === 'back' || phase === 'over'
            ? words.away.backSince(fullDay(pack.back))
            : words.away.sentence(fullDay(pack.back), away.backup?.name ?? null)
        }
        acts={
          <>
            {others.length > 1 && (
              <SelectButton
                label={words.away.which}
                look="secondary"
                value={away.id}
                choices={others.map((one) => ({ value: one.id, title: shortDay(one.from) }))}
                onValue={setChosen}
              />
            )}
            <Button onPress={() => setDialog(away)}>{words.away.dates}</Button>
            <Button onPress={() => setDialog(newAway)}>{words.away.another}</Button>
          </>
        }
      />
      {phase === 'back' || phase === 'over' ? (
        <BackPart away={away} book={book} wishesOf={wishesOf} time={time} shell={shell} />
      ) : (
        <>
          <Tabs
            label={words.away.parts}
            current={shownPart}
            onGo={(id) => setPart(id as Part)}
            tabs={[
              {
                id: 'without',
                title: words.away.names.without,
                subtitle: words.away.setOf(set, without.length),
                done: isDone.without,
              },
              {
                id: 'inside',
                title: words.away.names.inside,
                subtitle: words.away.decidedOf(lines.length, lines.length - left),
                done: isDone.inside,
              },
              { id: 'replies', title: words.away.names.replies, subtitle: words.away.repliesOf },
              {
                id: 'hand-over',
                title: words.away.names['hand-over'],
                subtitle:
                  away.backup === null ? words.away.noBackup : words.away.handOverFor(away.backup.name),
              },
            ]}
          />
          {shownPart === 'without' && (
            <WithoutPart
              people={without.flatMap((id) => book.people.get(id) ?? [])}
              isSet={(id) => !open.has(id)}
              against={book.desk}
              shell={shell}
              singleKeys={props.settings.singleKeys}
              onNext={onNext}
            />
          )}
          {shownPart === 'inside' && (
            <InsidePart
              away={away}
              lines={lines}
              firstDays={pack.firstDays}
              people={book.people}
              wishesOf={wishesOf}
              zone={book.desk.zone}
              singleKeys={props.settings.singleKeys}
              onNext={onNext}
              onSettle={(decisions, said) =>
                void time.settleAway({ away: away.id, decisions }).then((settled) => {
                  if (settled.is === 'settled') shell.say(said, settled.undo);
                }, shell.failed)
              }
            />
          )}
          {shownPart === 'replies' && (
            <RepliesPart
              away={away}
              rhythm={book.desk.rhythm}
              myName={props.settings.myName}
              copy={(text) => void shell.copy(text).then(() => shell.say(words.step.copied), shell.failed)}
              onWords={(changes) => void plan({ ...away, ...changes }).catch(shell.failed)}
            />
          )}
          {shownPart === 'hand-over' && (
            <HandOverPart
              away={away}
              covered={covered}
              steps={book.steps}
              onBackup={() => setDialog(away)}
              onOpen={(contact) => shell.go(`#/contact/${contact}`)}
              write={() => time.writeHandOver(away)}
              saveFile={props.saveFile}
              failed={shell.failed}
            />
          )}
          {next !== undefined && (
            <div class="strip">
              <Button look={isDone[shownPart] ? 'primary' : 'secondary'} onPress={onNext}>
                {words.review.next(words.away.names[next])}
              </Button>
            </div>
          )}
        </>
      )}
      {dialogShown}
    </div>
  );
}

const newAway: AwayWords = { from: '', to: '', backup: null, mailText: '', voiceText: '', rampDays: 4 };

function isPart(text: string): text is Part {
  return (parts as readonly string[]).includes(text);
}

function isCoveredIn(
  { cover }: { cover: { by: string; from: string; to: string } | null },
  away: Away,
): boolean {
  return cover !== null && cover.by === away.backup?.name && cover.from === away.from && cover.to === away.to;
}
