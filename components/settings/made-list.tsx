import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../look/button.tsx';
import { focusDrawn } from '../look/focus.ts';
import { IconButton } from '../look/icon-button.tsx';
import { editIcon, plusIcon, trashIcon } from '../look/icons.ts';
import { words } from '../words.ts';

/**
 * What the user made, a line each. A new one, or one to be changed, opens a form in the place of its line; the focus goes
 * there and back, unless it has gone elsewhere meanwhile.
 */
export function MadeList<Said extends { id?: string }, Made extends Said & { id: string }>(props: {
  label: string;
  /** The order means something. */
  ordered?: boolean;
  made: readonly Made[];
  /** Shown while there is none. */
  none: ComponentChildren;
  nameOf: (one: Made) => string;
  line: (one: Made, at: number) => ComponentChildren;
  /** Further buttons of a line. */
  acts?: (one: Made, at: number) => ComponentChildren;
  removes: (name: string) => string;
  onRemove: (one: Made) => void;
  add: string;
  fresh: () => Said;
  form: (said: Said, shut: () => void) => ComponentChildren;
}) {
  const { made, nameOf } = props;
  const [open, setOpen] = useState<Said | null>(null);
  const whole = useRef<HTMLDivElement>(null);
  // A line that is moved loses the focus on its way.
  const held = whole.current?.contains(document.activeElement) ? document.activeElement : null;
  useLayoutEffect(() => {
    if (document.activeElement === document.body) (held as HTMLElement | null)?.focus();
  });
  const begin = (said: Said) => {
    setOpen(said);
    focusDrawn(() => whole.current?.querySelector<HTMLElement>('.place-form input'));
  };
  const shut = () => {
    const at = made.findIndex((one) => one.id === open?.id);
    setOpen(null);
    if (!whole.current?.contains(document.activeElement)) return;
    const back = at === -1 ? '.made-add > button' : `li:nth-child(${at + 1}) .made-edit > button`;
    focusDrawn(() => whole.current?.querySelector<HTMLElement>(back));
  };
  const List = props.ordered ? 'ol' : 'ul';
  return (
    <div class="made" ref={whole}>
      {made.length === 0 && open === null && props.none}
      <List aria-label={props.label}>
        {made.map((one, at) => (
          <li key={one.id}>
            {open?.id === one.id ? (
              props.form(open, shut)
            ) : (
              <div class="made-line">
                <p>{props.line(one, at)}</p>
                {props.acts?.(one, at)}
                <span class="made-edit">
                  <IconButton
                    label={`${words.common.edit} ${nameOf(one)}`}
                    icon={editIcon}
                    onPress={() => begin(one)}
                  />
                </span>
                <IconButton
                  label={props.removes(nameOf(one))}
                  icon={trashIcon}
                  onPress={() => props.onRemove(one)}
                />
              </div>
            )}
          </li>
        ))}
        {open !== null && open.id === undefined && <li key="new">{props.form(open, shut)}</li>}
      </List>
      {open === null && (
        <p class="made-add">
          <Button icon={plusIcon} onPress={() => begin(props.fresh())}>
            {props.add}
          </Button>
        </p>
      )}
    </div>
  );
}
