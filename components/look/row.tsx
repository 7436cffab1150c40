import type { ComponentChildren, Ref } from 'preact';
import type { Channel } from '../../lib/domain/channel.ts';
import { words } from '../words.ts';
import { ChannelIcon } from './channel-icon.tsx';
import { Glyph } from './glyph.tsx';
import type { ShownState } from './glyph-shapes.ts';

export type RowProps = {
  state: ShownState;
  name: string;
  company?: string | null;
  channel?: Channel | null;
  /** The second line: the purpose, or what is missing. */
  purpose: string;
  /** Behind it, quietly: "every Monday". */
  aside?: string;
  /** At the end: a time, a day, a number of days. */
  when: string;
  /** The row that the keys act on. Its strip of buttons is always in the document, and opens here or on focus. */
  current: boolean;
  onEnter: () => void;
  /** To all that is known of them: the name is pressed. */
  onWho?: () => void;
  children?: ComponentChildren;
  rowRef?: Ref<HTMLLIElement>;
};

/** 48 px, two lines: who, what for, when. A `listitem`, to stand in a list. */
export function Row(props: RowProps) {
  const name = <bdi>{props.name}</bdi>;
  return (
    <li
      ref={props.rowRef}
      class="row"
      aria-current={props.current ? 'true' : undefined}
      onPointerMove={props.current ? undefined : props.onEnter}
      onFocusIn={props.current ? undefined : props.onEnter}
    >
      <Glyph state={props.state} label={words.states[props.state]} />
      <p class="row-who">
        <strong>
          {props.onWho ? (
            <button type="button" class="row-name" onClick={props.onWho}>
              {name}
            </button>
          ) : (
            name
          )}
        </strong>{' '}
        {props.company && <bdi class="row-company">{props.company}</bdi>}
      </p>
      <p class={props.state === 'overdue' ? 'row-when is-overdue' : 'row-when'}>{props.when}</p>
      <p class="row-what">
        {props.channel && <ChannelIcon channel={props.channel} />}
        <span>
          {props.channel && <span class="unseen">{words.channels[props.channel]}: </span>}
          <bdi>{props.purpose}</bdi>
          {props.aside && <span class="row-aside"> · {props.aside}</span>}
        </span>
      </p>
      {props.children && <div class="row-acts">{props.children}</div>}
    </li>
  );
}
