import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { arrowTarget } from './arrows.ts';
import type { ButtonLook, ButtonProps } from './button.tsx';
import { Icon } from './icon.tsx';
import { chevronDownIcon } from './icons.ts';
import { Key } from './key.tsx';

export type MenuAct = {
  id: string;
  title: string;
  icon?: string;
  end?: string;
  shortcut?: string;
  danger?: boolean;
  disabled?: boolean;
  /** Among acts of which one holds: whether it is this one. */
  chosen?: boolean;
};

export type MenuProps = {
  label: string;
  /** Shown instead of the label, an icon alone. */
  icon?: string;
  acts: readonly MenuAct[];
  onAct: (id: string) => void;
  look?: ButtonLook;
  size?: ButtonProps['size'];
  /** Which edge of the button it hangs from. */
  from?: 'start' | 'end';
};

/** A button with a list of acts behind it. Arrows move, a letter jumps, Esc gives the focus back. */
export function Menu({
  label,
  icon,
  acts,
  onAct,
  look = 'secondary',
  size = 'normal',
  from = 'start',
}: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  // Before the next key: it is meant for the list.
  useLayoutEffect(() => {
    if (open)
      rows()[
        Math.max(
          0,
          acts.findIndex((act) => act.chosen),
        )
      ]?.focus();
  }, [open]);

  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  const shut = () => {
    setOpen(false);
    button.current?.focus();
  };

  function onKeyDown(event: KeyboardEvent) {
    if (!open) return;
    const all = rows();
    const at = all.indexOf(event.target as HTMLElement);
    const to = arrowTarget(event.key, at, all.length) ?? letterTarget(event.key, at, acts);
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      shut();
    } else if (event.key === 'Tab') {
      setOpen(false);
    } else if (to !== null) {
      event.preventDefault();
      all[to]?.focus();
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the button and of its list meet here
    <div
      class="menu"
      ref={whole}
      onKeyDown={onKeyDown}
      onFocusOut={(event) => {
        if (!whole.current?.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <button
        type="button"
        ref={button}
        class={icon ? 'icon-button' : `button ${look} ${size}`}
        aria-label={icon ? label : undefined}
        title={icon ? label : undefined}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        }}
      >
        {icon ? <Icon of={icon} /> : label}
        {!icon && <Icon of={chevronDownIcon} />}
      </button>
      {open && (
        <div class={`menu-list from-${from}`} role="menu" id={id} aria-label={label} ref={list}>
          {acts.map((act) => (
            <button
              type="button"
              key={act.id}
              {...(act.chosen === undefined
                ? { role: 'menuitem' as const }
                : { role: 'menuitemradio' as const, 'aria-checked': act.chosen })}
              class={act.danger ? 'menu-act danger' : 'menu-act'}
              tabIndex={-1}
              aria-disabled={act.disabled}
              onClick={() => {
                if (act.disabled) return;
                shut();
                onAct(act.id);
              }}
            >
              {act.icon && <Icon of={act.icon} />}
              <span>{act.title}</span>
              {act.end && <span class="menu-end">{act.end}</span>}
              {act.shortcut && <Key of={act.shortcut} />}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** The next act, round at the end, whose title begins with the letter; null when none does or the key is no letter. */
export function letterTarget(key: string, at: number, acts: readonly { title: string }[]): number | null {
  if ([...key].length !== 1 || key === ' ') return null;
  for (let step = 1; step <= acts.length; step += 1) {
    const index = (at + step) % acts.length;
    if (acts[index]?.title.toLocaleLowerCase().startsWith(key.toLocaleLowerCase())) return index;
  }
  return null;
}
