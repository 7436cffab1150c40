import type { ComponentChildren } from 'preact';
import type { Channel } from '../../lib/domain/channel.ts';
import { ChannelIcon } from '../look/channel-icon.tsx';
import { Glyph } from '../look/glyph.tsx';
import type { ShownState } from '../look/glyph-shapes.ts';
import { Icon } from '../look/icon.tsx';
import { plusIcon } from '../look/icons.ts';

/**
 * A contact as a line: what has been stands above, small and grey; the next step stands on it, large; what comes after
 * hangs below. An ordered list, read from the past on.
 */
export function Line({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <ol class="line" aria-label={label}>
      {children}
    </ol>
  );
}

/** What stands in the gutter: a state, the channel by which they wrote, or the place where the next one goes. */
export type LineMark =
  | { is: 'state'; state: ShownState; quiet?: boolean }
  | { is: 'channel'; channel: Channel }
  | { is: 'plus' };

export type LineRowProps = {
  mark: LineMark;
  /** "Yesterday", "Wed 2 Dec", "January" */
  when?: string;
  text: string;
  /** Grey at the end of the text: "ready", "on the way". */
  note?: string;
  /** 'past' and 'far' are grey, 'next' stands out, 'now' is bold. */
  tone?: 'past' | 'next' | 'now' | 'far';
  /** A word or a button at the end of the line. */
  end?: ComponentChildren;
};

/** One small row of the line. */
export function LineRow({ mark, when, text, note, tone = 'past', end }: LineRowProps) {
  return (
    <li class={`line-row ${tone}`}>
      <Marked mark={mark} />
      {when && <span class="line-when">{when}</span>}
      <span class="line-text">
        {text}
        {note && <span class="line-note">{`\u00a0· ${note}`}</span>}
      </span>
      {end && <span class="line-end">{end}</span>}
    </li>
  );
}

export type LineStageProps = {
  mark: LineMark;
  /** What the mark stands beside: a line of text, a title of 28 px, or the field of the entry. */
  beside?: 'text' | 'title' | 'field';
  children: ComponentChildren;
};

/** A large place on the line: the next step, or the entry where there is none. */
export function LineStage({ mark, beside = 'text', children }: LineStageProps) {
  return (
    <li class={`line-stage beside-${beside}`}>
      <Marked mark={mark} />
      {children}
    </li>
  );
}

function Marked({ mark }: { mark: LineMark }) {
  return (
    <span class={mark.is === 'state' && mark.quiet ? 'line-mark quiet' : 'line-mark'}>
      {mark.is === 'state' && <Glyph state={mark.state} />}
      {mark.is === 'channel' && <ChannelIcon channel={mark.channel} />}
      {mark.is === 'plus' && <Icon of={plusIcon} />}
    </span>
  );
}
