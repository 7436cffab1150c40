import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { arrowTarget } from '../look/arrows.ts';
import { Icon } from '../look/icon.tsx';
import { searchIcon } from '../look/icons.ts';
import { words } from '../words.ts';
import type { Doable } from './find-or-do.ts';

export type PaletteProps = {
  /** What fits the text: people, pages, acts. */
  find: (text: string) => Doable[];
  onClose: () => void;
};

/** Find or do: one field for people, pages and acts. Arrows choose, Enter does it, Esc leaves. */
export function Palette({ find, onClose }: PaletteProps) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const found = find(text);
  const chosen = Math.min(at, found.length - 1);

  // At once, so that no letter typed after Ctrl-K is lost.
  useLayoutEffect(() => {
    const opener = document.activeElement as HTMLElement | null;
    dialog.current?.showModal();
    return () => opener?.focus();
  }, []);
  useEffect(() => {
    dialog.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  function take(one: Doable | undefined) {
    if (one === undefined) return;
    onClose();
    one.act();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    const to =
      event.key === 'Home' || event.key === 'End' ? null : arrowTarget(event.key, chosen, found.length);
    if (to !== null) {
      event.preventDefault();
      setAt(to);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(found[chosen]);
    }
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside it closes; Esc does the same by key
    <dialog
      ref={dialog}
      class="palette"
      aria-label={words.dashboard.findOrDo}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <label class="palette-field">
        <Icon of={searchIcon} />
        <input
          type="text"
          role="combobox"
          aria-label={words.dashboard.findOrDo}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={found[chosen] ? `${id}-${chosen}` : undefined}
          placeholder={words.dashboard.findPlaceholder}
          autoComplete="off"
          spellcheck={false}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <div
        class="palette-list"
        role="listbox"
        id={`${id}-list`}
        tabIndex={-1}
        aria-label={words.dashboard.findOrDo}
      >
        {found.map((one, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys
          <div
            key={one.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            class="palette-option"
            onClick={() => take(one)}
            onPointerMove={() => setAt(index)}
          >
            <Icon of={one.icon} />
            <span>
              <strong>{one.title}</strong> <span class="palette-note">{one.note}</span>
            </span>
          </div>
        ))}
      </div>
      <p class="palette-none" role="status">
        {found.length === 0 ? words.dashboard.nothingFound : ''}
      </p>
    </dialog>
  );
}
