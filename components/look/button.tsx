import type { ComponentChildren, Ref } from 'preact';
import { Icon } from './icon.tsx';
import { Key } from './key.tsx';

export type ButtonLook = 'primary' | 'secondary' | 'soft' | 'quiet' | 'link' | 'danger';

export type ButtonProps = {
  children: ComponentChildren;
  /** Left out where the button submits its form. */
  onPress?: (event: MouseEvent) => void;
  look?: ButtonLook;
  /** 28 px in rows, 32 elsewhere, 40 where one act is the stage. */
  size?: 'small' | 'normal' | 'large';
  icon?: string;
  /** The key that does the same now; shown as a cap. */
  shortcut?: string;
  label?: string;
  toEnd?: boolean;
  disabled?: boolean;
  /** At work, or already so: a press does nothing, and the focus stays. */
  busy?: boolean;
  submit?: boolean;
  pressed?: boolean;
  expanded?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
};

/** Every button with words. The primary one stands once on a surface. */
export function Button(props: ButtonProps) {
  const { look = 'secondary', size = 'normal' } = props;
  return (
    <button
      ref={props.buttonRef}
      type={props.submit ? 'submit' : 'button'}
      class={`button ${look} ${size}${props.toEnd ? ' to-end' : ''}`}
      onClick={props.busy ? undefined : props.onPress}
      disabled={props.disabled}
      aria-disabled={props.busy}
      aria-label={props.label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-keyshortcuts={props.shortcut}
    >
      {props.icon && <Icon of={props.icon} />}
      {props.children}
      {props.shortcut && <Key of={props.shortcut} />}
    </button>
  );
}
