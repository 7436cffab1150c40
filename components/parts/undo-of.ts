import type { UndoId } from '../../lib/domain/id.ts';
import type { Seen } from '../../lib/domain/seen.ts';
import { ask } from '../../lib/messages/ask.ts';
import { words } from '../words.ts';
import type { LineAct } from './quiet-line.ts';

/** What takes back what a line tells of. */
export function undoOf(undo: UndoId, page: Seen, title = words.parts.undo): LineAct {
  return { title, act: () => void ask('undoAct', { undo }, page).catch(() => {}) };
}
