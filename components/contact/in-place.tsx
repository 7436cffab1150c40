import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusDrawn } from '../look/focus.ts';
import { words } from '../words.ts';

export type InPlaceProps = {
  /** What it is: "Name", "Company". */
  label: string;
  text: string;
  /** Shown while nothing is known. */
  placeholder: string;
  lines?: number;
  onSave: (text: string) => void;
  /** How it is shown where it is more than its text. */
  children?: ComponentChildren;
};

/** A text that is edited where it stands: Enter or leaving saves, Esc leaves it as it was. */
export function InPlace({ label, text, placeholder, lines, onSave, children }: InPlaceProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const editing = typed !== null;
  // The field also loses the focus when it goes: what was ended is not ended again.
  const ended = useRef(false);
  // At once, so that no letter typed after Enter is lost.
  useLayoutEffect(() => {
    if (!editing) return;
    field.current?.focus();
    field.current?.select();
  }, [editing]);

  function end(save: boolean) {
    if (typed === null || ended.current) return;
    ended.current = true;
    setTyped(null);
    if (save && typed.trim() !== text) onSave(typed.trim());
  }

  function endByKey(save: boolean) {
    end(save);
    focusDrawn(() => button.current);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      endByKey(false);
    } else if (event.key === 'Enter' && (!lines || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      endByKey(true);
    }
  }

  if (typed === null) {
    return (
      <button
        type="button"
        ref={button}
        class={text === '' ? 'in-place empty' : 'in-place'}
        title={words.contactPage.editOf(label)}
        onClick={() => {
          ended.current = false;
          setTyped(text);
        }}
      >
        {children ?? <bdi>{text || placeholder}</bdi>}
      </button>
    );
  }
  const shared = {
    class: 'input in-place-field',
    'aria-label': label,
    value: typed,
    ref: field,
    onKeyDown,
    onBlur: () => end(true),
  };
  return lines ? (
    <textarea {...shared} rows={lines} onInput={(event) => setTyped(event.currentTarget.value)} />
  ) : (
    <input
      {...shared}
      type="text"
      autoComplete="off"
      size={Math.min(60, Math.max(12, typed.length + 2))}
      onInput={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
