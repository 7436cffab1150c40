import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type BookLine, whyIn } from '../../lib/domain/book-line.ts';
import type { StageId } from '../../lib/domain/id.ts';
import { findingInWords } from '../../lib/domain/in-words.ts';
import type { StageMetrics } from '../../lib/domain/process.ts';
import type { BookView } from '../../lib/domain/pursuit.ts';
import type { Stage } from '../../lib/domain/stage.ts';
import { sayChannel, sayDue } from '../../lib/phrases/say.ts';
import { singleKey, strokeOf } from '../keys.ts';
import { cardButton, draggedCard, useColumns } from '../look/dragging.ts';
import { Glyph } from '../look/glyph.tsx';
import type { ShownState } from '../look/glyph-shapes.ts';
import { IconButton } from '../look/icon-button.tsx';
import { backIcon, forwardIcon, openIcon, swapIcon } from '../look/icons.ts';
import { KeyFoot } from '../look/key-foot.tsx';
import { Menu } from '../look/menu.tsx';
import { words } from '../words.ts';

/** A stage with who is in it; null: no stage yet. */
export type StageColumn = { stage: Stage | null; metrics: StageMetrics | null; lines: readonly BookLine[] };

export type StageBoardProps = {
  columns: readonly StageColumn[];
  /** The view that is chosen: each line says why it stands in it. */
  view: BookView | null;
  now: number;
  zone: string;
  locale: string;
  /** The contact on whom keys act. */
  current: string | null;
  /** Set by whoever moves the current contact: after the next reading the focus goes where they stand then. */
  follows: { current: boolean };
  singleKeys: boolean;
  onCurrent: (contact: string) => void;
  onMove: (line: BookLine, stage: StageId | null) => void;
  onOpen: (line: BookLine) => void;
};

/** How many of a stage are shown before "more". */
const shownOfStage = 15;

/** The process from left to right: contacts are dragged, or moved by Shift and an arrow. */
export function StageBoard(props: StageBoardProps) {
  const board = useRef<HTMLDivElement>(null);
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const drops = useColumns();
  const columns = props.columns.map((one) => {
    const key = one.stage?.id ?? '';
    return { ...one, key, shown: whole.has(key) ? one.lines : one.lines.slice(0, shownOfStage) };
  });
  const all = columns.flatMap((one) => one.shown);
  const at = all.find((one) => one.contact.id === props.current) ?? all[0];

  useLayoutEffect(() => {
    if (!props.follows.current || props.current === null) return;
    props.follows.current = false;
    focusOn(props.current);
  }, [props.columns]);

  const focusOn = (id: string) =>
    board.current
      ?.querySelector<HTMLElement>(`[data-contact="${CSS.escape(id)}"] .stage-main`)
      ?.focus({ preventScroll: false });
  const go = (line: BookLine | undefined) => {
    if (line === undefined) return;
    props.onCurrent(line.contact.id);
    focusOn(line.contact.id);
  };
  const moveBy = (line: BookLine, by: number) => {
    const from = columns.findIndex((one) => one.stage?.id === (line.contact.stage ?? undefined));
    const to = columns[Math.max(0, from) + by];
    if (to !== undefined && !to.stage?.retired) props.onMove(line, to.stage?.id ?? null);
  };

  function onKeyDown(event: KeyboardEvent) {
    if (at === undefined || !(event.target as Element).classList.contains('stage-main')) return;
    const stroke = strokeOf(event);
    if (stroke.alt || stroke.command) return;
    const column = columns.findIndex((one) => one.shown.includes(at));
    const row = columns[column]!.shown.indexOf(at);
    const onward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -1 : 1;
    const letter = props.singleKeys ? singleKey(stroke) : null;
    const sideways = { ArrowRight: onward, ArrowLeft: -onward }[stroke.key] ?? 0;
    if (sideways !== 0 && stroke.shift) moveBy(at, sideways);
    else if (sideways !== 0) {
      for (let to = column + sideways; columns[to] !== undefined; to += sideways) {
        const there = columns[to]!.shown;
        if (there.length === 0) continue;
        go(there[Math.min(row, there.length - 1)]);
        break;
      }
    } else if (stroke.key === 'ArrowDown') go(columns[column]!.shown[row + 1]);
    else if (stroke.key === 'ArrowUp') go(columns[column]!.shown[row - 1]);
    else if (stroke.key === 'Home') go(all[0]);
    else if (stroke.key === 'End') go(all.at(-1));
    else if (letter === 'o') props.onOpen(at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of all its contacts meet here */}
      <div class="stage-board" ref={board} onKeyDown={onKeyDown}>
        {columns.map((column) => {
          const { stage, metrics, shown, key } = column;
          if (stage === null && column.lines.length === 0) return null;
          const title = stage?.name ?? words.pipeline.noStage;
          const hidden = column.lines.length - shown.length;
          return (
            <section
              key={key}
              class={drops.over === key ? 'stage over' : 'stage'}
              aria-label={`${title}, ${column.lines.length}`}
              {...drops.column(key, !stage?.retired, (id) => {
                const line = all.find((one) => one.contact.id === id);
                if (line && line.contact.stage !== (stage?.id ?? null)) props.onMove(line, stage?.id ?? null);
              })}
            >
              <header class="stage-head">
                <h2>
                  <bdi>{title}</bdi> <span class="section-count">{column.lines.length}</span>
                </h2>
                <p>
                  {stage === null
                    ? words.pipeline.noStageText
                    : stage.retired
                      ? words.pipeline.retired
                      : words.pipeline.until(stage.trigger)}
                </p>
                {metrics && <p>{words.pipeline.days(metrics.medianDays, metrics.expectedDays)}</p>}
              </header>
              <ul class="stage-lines">
                {shown.map((line) => (
                  <Card
                    {...props}
                    key={line.contact.id}
                    line={line}
                    isCurrent={line === at}
                    columns={columns}
                    onMoveBy={(by) => moveBy(line, by)}
                  />
                ))}
              </ul>
              {column.lines.length === 0 && <p class="stage-none">{words.pipeline.nobody}</p>}
              {hidden > 0 && (
                <button
                  type="button"
                  class="button quiet small"
                  onClick={() => setWhole(new Set([...whole, key]))}
                >
                  {words.calendar.more(hidden)}
                </button>
              )}
            </section>
          );
        })}
      </div>
      <KeyFoot
        hints={[
          { keys: ['←', '→', '↑', '↓'], does: words.calendar.keys.go },
          { keys: ['Shift', '←', '→'], does: words.pipeline.keyMove },
          ...(props.singleKeys
            ? [
                { keys: ['O'], does: words.calendar.keys.open },
                { keys: ['Z'], does: words.common.undo },
              ]
            : []),
        ]}
      />
    </>
  );
}

function Card({
  line,
  isCurrent,
  columns,
  onMoveBy,
  ...props
}: Omit<StageBoardProps, 'columns'> & {
  line: BookLine;
  isCurrent: boolean;
  columns: readonly StageColumn[];
  onMoveBy: (by: number) => void;
}) {
  const { contact, name } = line;
  const on = line.plan[0];
  const still =
    line.views.includes('stalled') || line.finding.is === 'backward' || line.finding.is === 'dead';
  const why = whyIn(line, props.view) ?? (still ? line.finding : null);
  return (
    <li
      class="stage-line"
      data-contact={contact.id}
      aria-current={isCurrent ? 'true' : undefined}
      {...draggedCard(contact.id, props.onCurrent)}
    >
      <button class="stage-main" {...cardButton(contact.id, isCurrent, props.onCurrent)}>
        <span class="stage-who">
          <Glyph state={stateOf(line)} label={words.states[stateOf(line)]} />
          <span>
            <strong>
              <bdi>{name}</bdi>
            </strong>{' '}
            <bdi class="row-company">{contact.company}</bdi>
          </span>
        </span>
        <span class="stage-what">
          {why === null && on
            ? `${sayDue(on.due, props, 'short')}, ${sayChannel(on.channel, props.locale)}`
            : findingInWords(why ?? line.finding, props.zone)}
        </span>
      </button>
      {isCurrent && (
        <div class="stage-acts">
          <IconButton label={words.pipeline.back(name)} icon={backIcon} turns onPress={() => onMoveBy(-1)} />
          <IconButton
            label={words.pipeline.onward(name)}
            icon={forwardIcon}
            turns
            onPress={() => onMoveBy(1)}
          />
          <Menu
            label={words.pipeline.moveTo(name)}
            icon={swapIcon}
            acts={columns
              .filter((one) => !one.stage?.retired)
              .map((one) => ({
                id: one.stage?.id ?? '',
                title: one.stage?.name ?? words.pipeline.noStage,
                chosen: (one.stage?.id ?? null) === contact.stage,
              }))}
            onAct={(id) => props.onMove(line, id === '' ? null : (id as StageId))}
          />
          <IconButton label={words.calendar.open(name)} icon={openIcon} onPress={() => props.onOpen(line)} />
        </div>
      )}
    </li>
  );
}

function stateOf(line: BookLine): ShownState {
  if (line.views.includes('stalled')) return 'stalled';
  if (line.state === 'resting') return 'waiting';
  return line.state === 'not pursued' ? 'done' : line.state;
}
