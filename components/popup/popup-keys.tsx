import { KeyRows } from '../look/key-rows.tsx';
import { words } from '../words.ts';

/** All keys of the popup. */
export function PopupKeys() {
  const { keys } = words.popup;
  const rows = [
    ['J / K', keys.jk],
    ['D', keys.d],
    ['S', keys.s],
    ['O', keys.o],
    ['E', keys.e],
    ['M', words.draft.draft],
    ['P', words.panel.contactPage],
    ['B', keys.b],
    ['/', keys.search],
    ['Z', keys.z],
  ] as const;
  return <KeyRows rows={rows} />;
}
