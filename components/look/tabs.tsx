import { Icon } from './icon.tsx';
import { checkIcon } from './icons.ts';

export type TabEntry = { id: string; title: string; subtitle?: string; done?: boolean };

/** Parts of one piece of work, in their order; each says how far it is. Not a tablist: every part is one act away. */
export function Tabs({
  label,
  tabs,
  current,
  onGo,
}: {
  label: string;
  tabs: readonly TabEntry[];
  current: string;
  onGo: (id: string) => void;
}) {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <button
          type="button"
          key={tab.id}
          class={tab.done ? 'tab done' : 'tab'}
          aria-current={tab.id === current ? 'step' : undefined}
          onClick={() => onGo(tab.id)}
        >
          <span class="tab-title">
            {tab.done && <Icon of={checkIcon} />}
            {tab.title}
          </span>
          {tab.subtitle && <span class="tab-sub">{tab.subtitle}</span>}
        </button>
      ))}
    </nav>
  );
}
