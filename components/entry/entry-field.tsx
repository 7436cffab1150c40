import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '../look/icon-button.tsx';
import { calendarIcon } from '../look/icons.ts';
import { words } from '../words.ts';
import { type EntrySpan, piecesOf } from './spans.ts';

export type EntryFieldProps = {
  text: string;
  onText: (text: string) => void;
  spans: readonly EntrySpan[];
  impossible: boolean;
  placeholder: string;
  describedBy?: string | undefined;
  calendarOpen: boolean;
  onCalendar: () => void;
  fieldRef?: Ref<HTMLInputElement> | undefined;
};

/**
 * The line itself. Behind the field lies its twin with the same text, unseen but for the underlines; it follows when
 * a long line scrolls sideways.
 */
export function EntryField(props: EntryFieldProps) {
  const twin = useRef<HTMLDivElement>(null);
  const own = useRef<HTMLInputElement | null>(null);

  function follow() {
    if (twin.current && own.current) twin.current.scrollLeft = own.current.scrollLeft;
  }
  useLayoutEffect(follow, [props.text, props.spans]);

  return (
    <div class={props.impossible ? 'entry-field impossible' : 'entry-field'}>
      <div class="entry-twin" ref={twin} aria-hidden="true" dir="auto">
        {piecesOf(props.text, props.spans).map((piece, index) => (
          <span key={index} class={piece.kind ?? undefined}>
            {piece.text}
          </span>
        ))}
      </div>
      <input
        ref={(element) => {
          own.current = element;
          if (typeof props.fieldRef === 'function') props.fieldRef(element);
          else if (props.fieldRef) props.fieldRef.current = element;
        }}
        type="text"
        dir="auto"
        aria-label={words.entry.name}
        aria-invalid={props.impossible ? 'true' : undefined}
        aria-describedby={props.describedBy}
        autoComplete="off"
        autoCapitalize="none"
        spellcheck={false}
        placeholder={props.placeholder}
        value={props.text}
        onInput={(event) => props.onText(event.currentTarget.value)}
        onScroll={follow}
        onKeyUp={follow}
        onBlur={follow}
      />
      <IconButton
        label={words.entry.calendar}
        icon={calendarIcon}
        onPress={props.onCalendar}
        expanded={props.calendarOpen}
      />
    </div>
  );
}
