import type { Book } from '../../lib/actions/read-book.ts';
import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import { agendaOf } from '../../lib/domain/agenda.ts';
import type { Block } from '../../lib/domain/block.ts';
import { todayOf } from '../../lib/domain/desk.ts';
import { capacityOn } from '../../lib/domain/load.ts';
import { SectionHead } from '../look/section-head.tsx';
import { words } from '../words.ts';
import { RoutinesSide } from './routines-side.tsx';

/** The day as it lies ahead: its blocks with what they hold, and the exact times between them. */
export function DaySide({ desk, book }: { desk: DashboardDesk; book: Book }) {
  const today = todayOf(book.desk);
  const nameOf = new Map(book.lines.map((line) => [line.contact.id, line.name]));
  const parts =
    agendaOf(
      book.lines.flatMap((line) => line.plan),
      today,
      today,
      book.desk,
    )[0]?.parts.filter((one) => one.is !== 'day') ?? [];
  const clock = Temporal.Instant.fromEpochMilliseconds(book.desk.now)
    .toZonedDateTimeISO(book.desk.zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
  const isFree = !parts.some((one) => one.is === 'block');
  return (
    <aside class="today-side" aria-label={words.today.day}>
      <SectionHead title={words.today.day} />
      {isFree && <p class="quiet">{words.today.free}</p>}
      <ol class="day-parts">
        {parts.map((part) =>
          part.is === 'block' ? (
            <li
              key={part.block.id}
              class={part.block.from <= clock && clock < part.block.to ? 'day-block now' : 'day-block'}
            >
              <span class="day-at">{part.block.from.replace(/^0/, '')}</span>
              <button type="button" class="day-box" onClick={() => desk.go('#/focus')}>
                <strong>{part.block.name}</strong>
                <span>
                  {words.today.until(part.block.from.replace(/^0/, ''), part.block.to.replace(/^0/, ''))} ·{' '}
                  {words.today.places(part.steps.length, placesOf(part.block, today, book))}
                </span>
              </button>
            </li>
          ) : part.is === 'time' ? (
            <li key={part.step.id} class="day-time">
              <span class="day-at">{part.at.replace(/^0/, '')}</span>
              <a class="day-box" href={`#/contact/${part.step.contact}`}>
                <strong>{words.channels[part.step.channel]}</strong>
                <bdi>{nameOf.get(part.step.contact) ?? ''}</bdi>
              </a>
            </li>
          ) : null,
        )}
      </ol>
      <RoutinesSide desk={desk} book={book} />
    </aside>
  );
}

function placesOf(block: Block, today: string, { desk, perStep }: Book): number {
  return capacityOn(today, { ...desk.rhythm, blocks: [block] }, perStep);
}
