import type { Mark } from '../../lib/actions/marks-for.ts';
import type { PartsHere } from '../../lib/actions/parts-here.ts';
import type { Seen } from '../../lib/domain/seen.ts';
import { ask } from '../../lib/messages/ask.ts';
import { sayDue } from '../../lib/phrases/say.ts';
import type { ListRow } from '../../lib/sites/gmail/list.ts';
import { lookAtMoves } from '../../lib/sites/look.ts';
import { onMoves } from '../tab/boot.ts';
import { seenOf } from '../tab/seen-of.ts';
import { words } from '../words.ts';
import type { Around } from './around.ts';
import { drawMark } from './draw-mark.ts';
import { minute } from './minute.ts';

/** Milliseconds for which a look at the list waits for the page to settle. */
const settle = 250;

export type ListMarks = {
  /** What is switched on; null ends it, and every mark goes. Called again, it asks anew. */
  turn: (on: PartsHere['on'] | null) => void;
};

/**
 * The list: rows of threads with a next step carry a small mark, and replies that show there are told (`onReply`).
 * Nothing stands and watches: a look begins with a navigation, click or key and ends by itself.
 */
export function listMarks(around: Around, onReply: (seen: Seen, row: string) => void): ListMarks {
  let life: AbortController | null = null;
  let chosen = '';
  let renew: () => void = () => {};
  around.signal.addEventListener('abort', () => life?.abort());
  return {
    turn: (on) => {
      const before = chosen;
      chosen = JSON.stringify(on);
      // What stands is kept until the answer is there, so that no mark blinks.
      if (chosen === before) return renew();
      life?.abort();
      life = on === null || around.signal.aborted ? null : new AbortController();
      renew = life === null || on === null ? () => {} : watchList(around, on, onReply, life.signal);
    },
  };
}

/** @returns asks anew and looks again */
function watchList(
  around: Around,
  on: PartsHere['on'],
  onReply: (seen: Seen, row: string) => void,
  signal: AbortSignal,
): () => void {
  const { site } = around;
  const drawn = new Map<Element, { label: string; mark: Element }>();
  let asked = '';
  let marks = new Map<string, Mark>();

  const read = async () => {
    const rows = site.rows(around.place());
    const threads = [...new Set(rows.map((row) => row.thread))].slice(0, 200);
    const page = seenOf(site.bare(around.place()), location.href);
    const question = `${page.account} ${minute()} ${threads.join(' ')}`;
    if (threads.length > 0 && question !== asked) {
      asked = question;
      const found = await ask('marksFor', { threads }, page).catch(() => {
        // Asked again at the next look; what stands stays until then.
        asked = '';
        return [];
      });
      if (signal.aborted || asked !== question) return;
      marks = new Map(found.map((mark) => [mark.thread, mark]));
    }
    if (on.marks) draw(rows, marks, drawn, around);
    // Our own marks are no news.
    look.forget();
    if (on.replies) tellReplies(rows, marks, page, onReply);
  };
  const attributeFilter = [...site.rowAnchors];
  const observe = (observer: MutationObserver) =>
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter });
  const look = lookAtMoves(() => void read(), settle, observe, signal);
  onMoves(look.again, signal);
  signal.addEventListener('abort', () => {
    for (const { mark } of drawn.values()) mark.remove();
  });
  look.again();
  return () => {
    asked = '';
    look.again();
  };
}

/** Brings the marks of the rows into line with what is known; what stands right is not touched. */
function draw(
  rows: readonly ListRow[],
  marks: ReadonlyMap<string, Mark>,
  drawn: Map<Element, { label: string; mark: Element }>,
  { hearer }: Around,
): void {
  const wanted = new Set<Element>();
  for (const row of rows) {
    const known = marks.get(row.thread);
    if (known === undefined) continue;
    wanted.add(row.element);
    const day = known.day && sayDue({ is: 'day', day: known.day }, hearer(), 'short');
    const label = words.parts.mark(known.state, day ?? '');
    const before = drawn.get(row.element);
    if (before?.label === label && row.element.contains(before.mark)) continue;
    before?.mark.remove();
    const mark = drawMark(row, known.state, label);
    if (mark !== null) drawn.set(row.element, { label, mark });
  }
  for (const [row, { mark }] of drawn) {
    if (wanted.has(row)) continue;
    mark.remove();
    drawn.delete(row);
  }
}

/** A reply that shows in a row: for threads with a next step, where the row says for sure who wrote last. */
function tellReplies(
  rows: readonly ListRow[],
  marks: ReadonlyMap<string, Mark>,
  page: Seen,
  onReply: (seen: Seen, row: string) => void,
): void {
  for (const row of rows) {
    if (row.lastMessage?.direction !== 'in' || !marks.has(row.thread)) continue;
    const title = row.subject.textContent?.trim() ?? '';
    const seen: Seen = {
      ...seenOf(
        {
          ...page,
          found: 'partly',
          conversation: { kind: 'thread', id: row.thread, title },
          people: row.people,
          lastMessage: row.lastMessage,
          missing: [],
        },
        page.address,
      ),
    };
    onReply(seen, row.snippet);
  }
}
