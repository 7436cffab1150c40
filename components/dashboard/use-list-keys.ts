import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { namedKey, singleKey, strokeOf } from '../keys.ts';

export type ListKeys = {
  singleKeys: boolean;
  ids: readonly string[];
  current: string | null;
  /** The row that becomes the current one, and where it stands. */
  onCurrent: (id: string, at: number) => void;
  search?: RefObject<HTMLInputElement | null>;
  onEscape?: () => void;
  /** What single keys, Enter and Space do; null where they do nothing now. */
  keys: Record<string, (() => void) | null>;
};

/** The keys of a list on a page: J and K or the arrows move, / searches, the rest is the page's own. */
export function useListKeys(list: ListKeys): void {
  const heard = useRef<(event: KeyboardEvent) => void>(() => {});
  heard.current = (event) => {
    if (event.defaultPrevented || document.querySelector('dialog[open], [role="menu"]')) return;
    const stroke = strokeOf(event);
    const act = actOf(list, event, stroke);
    if (act === null) return;
    event.preventDefault();
    act();
  };
  // With the first drawing: what is seen hears its keys.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => heard.current(event);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}

function actOf(
  list: ListKeys,
  event: KeyboardEvent,
  stroke: ReturnType<typeof strokeOf>,
): (() => void) | null {
  const named = namedKey(stroke);
  const inSearch = event.target === list.search?.current;
  if (named === 'ArrowDown' || named === 'ArrowUp') {
    return stroke.inField && !inSearch ? null : () => move(list, named === 'ArrowDown' ? 1 : -1);
  }
  if (named === 'Escape' && (inSearch || !stroke.inField)) return list.onEscape ?? null;
  if (named === 'Enter') {
    // A link or button under the focus does its own.
    const target = event.target as Element;
    if (target.closest('a, button, select, textarea') || (stroke.inField && !inSearch)) return null;
    return list.keys.Enter ?? null;
  }
  const key = list.singleKeys ? singleKey(stroke) : null;
  switch (key) {
    case null:
      return null;
    case 'j':
      return () => move(list, 1);
    case 'k':
      return () => move(list, -1);
    case '/':
      return list.search ? () => list.search?.current?.focus() : null;
    default:
      return list.keys[key] ?? null;
  }
}

function move({ ids, current, onCurrent }: ListKeys, by: number): void {
  const at = current === null ? -1 : ids.indexOf(current);
  const to = at === -1 ? 0 : Math.max(0, Math.min(ids.length - 1, at + by));
  const id = ids[to];
  if (id !== undefined) onCurrent(id, to);
}
