import { useLayoutEffect, useRef } from 'preact/hooks';
import { singleKey, strokeOf } from '../keys.ts';

export type PopupKeyActs = {
  singleKeys: boolean;
  /** What Escape leaves; null: it is the browser's, and closes the popup. */
  onEscape: (() => void) | null;
  /** The keys of the list; null while something is being done about a line. */
  list: {
    onMove: (by: 1 | -1) => void;
    /** Enter in the search field; null where there is no line. */
    onEnter: (() => void) | null;
    /** What single keys do; null where they do nothing now. */
    keys: Record<string, (() => void) | null>;
  } | null;
};

/** The keys of the popup: what they do is told anew with every drawing. */
export function usePopupKeys(acts: PopupKeyActs): void {
  const heard = useRef(acts);
  heard.current = acts;
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const act = event.defaultPrevented ? null : actOf(heard.current, event);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}

function actOf({ singleKeys, onEscape, list }: PopupKeyActs, event: KeyboardEvent): (() => void) | null {
  if (event.key === 'Escape') return onEscape;
  if (list === null) return null;
  const isInSelect = (event.target as Element).closest?.('select');
  if (event.key === 'ArrowDown' && !isInSelect) return () => list.onMove(1);
  if (event.key === 'ArrowUp' && !isInSelect) return () => list.onMove(-1);
  const stroke = strokeOf(event);
  if (event.key === 'Enter' && stroke.inField) return list.onEnter;
  const key = singleKeys ? singleKey(stroke) : null;
  switch (key) {
    case null:
      return null;
    case 'j':
      return () => list.onMove(1);
    case 'k':
      return () => list.onMove(-1);
    default:
      return list.keys[key] ?? null;
  }
}
