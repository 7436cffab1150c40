import type { ComponentChildren } from 'preact';
import { words } from '../words.ts';
import { Key } from './key.tsx';

/** Keys that do one thing together: `{ keys: ['J', 'K'], does: 'Move' }`, `{ keys: ['1', '–', '7'], does: 'Choose' }`. */
export type KeyHint = { keys: string[]; does: string };

/**
 * The foot of a surface: which keys work now, and the way to all of them. The hints are for the eye only: for the ear
 * each control says its key itself.
 */
export function KeyFoot({
  hints,
  onAll,
  children,
}: {
  hints: KeyHint[];
  onAll?: () => void;
  children?: ComponentChildren;
}) {
  return (
    <footer class="key-foot">
      <span class="key-hints" aria-hidden="true">
        {hints.map((hint) => (
          <span class="key-hint" key={hint.does}>
            {hint.keys.map((key) => (key === '–' ? <span key={key}>–</span> : <Key key={key} of={key} />))}
            <span>{hint.does}</span>
          </span>
        ))}
      </span>
      {children}
      {onAll && (
        <button type="button" class="key-foot-all" onClick={onAll} aria-keyshortcuts="?">
          {words.common.allKeys} <Key of="?" />
        </button>
      )}
    </footer>
  );
}
