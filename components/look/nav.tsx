import { Glyph } from './glyph.tsx';
import { Icon } from './icon.tsx';

export type NavEntry = {
  href: string;
  title: string;
  icon: string;
  count?: number;
  current: boolean;
  /** All is well there, or something wants to be looked at. */
  mark?: 'done' | 'none';
  atFoot?: boolean;
};

/** The pages of the dashboard, as links, so that each has an address. */
export function Nav({
  label,
  entries,
  onGo,
}: {
  label: string;
  entries: readonly NavEntry[];
  onGo?: (href: string) => void;
}) {
  return (
    <nav class="nav" aria-label={label}>
      <ul>{entries.filter((entry) => !entry.atFoot).map(entryRow(onGo))}</ul>
      <ul class="nav-foot">{entries.filter((entry) => entry.atFoot).map(entryRow(onGo))}</ul>
    </nav>
  );
}

function entryRow(onGo?: (href: string) => void) {
  return (entry: NavEntry) => (
    <li key={entry.href}>
      <a
        class="nav-entry"
        href={entry.href}
        aria-current={entry.current ? 'page' : undefined}
        onClick={onGo && (() => onGo(entry.href))}
      >
        <Icon of={entry.icon} />
        <span>{entry.title}</span>
        {entry.count !== undefined && <span class="nav-count">{entry.count}</span>}
        {entry.mark && <Glyph state={entry.mark} />}
      </a>
    </li>
  );
}
