import { EmptyState } from '../look/empty-state.tsx';
import { KeyRows } from '../look/key-rows.tsx';
import { lastLookWords } from '../step/last-look.ts';
import { words } from '../words.ts';
import type { DueList } from './sections.ts';

/** What stands where there is nothing to list. */
export function Nothing({ searching, active }: { searching: boolean; active: number }) {
  if (searching) return <EmptyState title={words.popup.noneFound} text={words.popup.noneFoundText} />;
  if (active === 0) return <EmptyState title={words.popup.emptyBook} text={words.popup.emptyBookText} />;
  return <EmptyState title={words.popup.nothingDue} text={words.popup.allSet(active)} />;
}

/** Replies are seen only while a page is open: when one was last looked at. */
export function LastLook({ due, locale }: { due: DueList; locale: string }) {
  return <span class="section-count">{lastLookWords(due.lookedAt, { ...due, locale })}</span>;
}

/** All keys of the popup. */
export function PopupKeys() {
  const { keys } = words.popup;
  const rows = [
    ['J / K', keys.jk],
    ['D', keys.d],
    ['S', keys.s],
    ['O', keys.o],
    ['E', keys.e],
    ['B', keys.b],
    ['/', keys.search],
    ['Z', keys.z],
  ] as const;
  return <KeyRows rows={rows} />;
}
