import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
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
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
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
