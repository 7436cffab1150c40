import type { ComponentChildren } from 'preact';
import type { ShownState } from './glyph-shapes.ts';

export type SectionHeadProps = {
  title: string;
  id?: string;
  count?: number;
  /** Colours the word; a plain section has none. */
  state?: ShownState;
  /** Stays in sight while its list scrolls. */
  sticky?: boolean;
  level?: 2 | 3;
  acts?: ComponentChildren;
};

/** The head of a list: its name and how many it holds. */
export function SectionHead({ title, id, count, state, sticky, level = 2, acts }: SectionHeadProps) {
  const Heading = `h${level}` as 'h2' | 'h3';
  return (
    <div class={sticky ? 'section-head sticky' : 'section-head'}>
      <Heading id={id} class={state ? `is-${state}` : undefined}>
        {title}
      </Heading>
      {count !== undefined && <span class="section-count">{count}</span>}
      {acts && <span class="to-end">{acts}</span>}
    </div>
  );
}
