import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../words.ts';
import { IconButton } from './icon-button.tsx';
import { closeIcon } from './icons.ts';

export type DialogProps = {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  /** The buttons at its foot, the primary one first. */
  acts?: ComponentChildren;
  wide?: boolean;
};

/** For what must be decided before going on: an import, forgetting someone. Shown while it is mounted. */
export function Dialog({ title, onClose, children, acts, wide }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const root = dialog.current?.getRootNode() as Document | ShadowRoot | undefined;
    const opener = root?.activeElement as HTMLElement | null | undefined;
    dialog.current?.showModal();
    // The browser gives the focus to what comes first, the button that closes; what is asked for comes before that.
    dialog.current?.querySelector<HTMLElement>('.dialog-body :is(input, select, textarea)')?.focus();
    // By now it is out of the document, and the browser no longer gives the focus back by itself.
    return () => opener?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={wide ? 'dialog wide' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header class="dialog-head">
        <h2 id={id}>{title}</h2>
        <IconButton label={words.common.close} icon={closeIcon} onPress={onClose} />
      </header>
      <div class="dialog-body">{children}</div>
      {acts && <footer class="dialog-foot strip">{acts}</footer>}
    </dialog>
  );
}
