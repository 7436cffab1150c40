import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { bulbIcon, warningIcon } from './icons.ts';

export type NoticeProps = {
  /** 'error': something typed or done cannot be; 'attention': nobody's fault; 'advice': the coach's one word. */
  kind: 'error' | 'attention' | 'advice' | 'advice-weak';
  /** The bold fact. */
  fact: string;
  /** What was kept, or what to do. */
  children?: ComponentChildren;
  /** The one-key ways out. */
  acts?: ComponentChildren;
};

const looks = { error: 'error', attention: 'attention', advice: 'plain', 'advice-weak': 'plain weak' };

/** Fact first, then one way on. */
export function Notice({ kind, fact, children, acts }: NoticeProps) {
  const advises = kind === 'advice' || kind === 'advice-weak';
  return (
    <div class={`notice ${looks[kind]}`} role={kind === 'error' ? 'alert' : undefined}>
      <Icon of={advises ? bulbIcon : warningIcon} />
      <div>
        <p>
          <strong>{fact}</strong> {children}
        </p>
        {acts && <div class="strip">{acts}</div>}
      </div>
    </div>
  );
}
