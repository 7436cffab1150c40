import type { Ref } from 'preact';
import { Icon } from './icon.tsx';

export type IconButtonProps = {
  /** The accessible name, also shown as the browser's own hint. */
  label: string;
  icon: string;
  onPress: (event: MouseEvent) => void;
  turns?: boolean;
  shortcut?: string;
  expanded?: boolean;
  /** A press does nothing now, and the focus stays. */
  disabled?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
};

export function IconButton(props: IconButtonProps) {
  return (
    <button
      ref={props.buttonRef}
      type="button"
      class="icon-button"
      aria-label={props.label}
      title={props.label}
      aria-expanded={props.expanded}
      aria-keyshortcuts={props.shortcut}
      aria-disabled={props.disabled}
      onClick={props.disabled ? undefined : props.onPress}
    >
      <Icon of={props.icon} turns={props.turns ?? false} />
    </button>
  );
}
