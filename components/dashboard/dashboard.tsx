import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DashboardActs } from '../../lib/desks/dashboard-desk.ts';
import type { OwnPage } from '../../lib/desks/own-page.ts';
import type { ContactId } from '../../lib/domain/id.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { type BookList, BookPage } from '../book/book-page.tsx';
import { ContactPage } from '../contact/contact-page.tsx';
import { singleKey, strokeOf } from '../keys.ts';
import { Icon } from '../look/icon.tsx';
import { menuIcon, personIcon, searchIcon } from '../look/icons.ts';
import { Key } from '../look/key.tsx';
import { Mark } from '../look/mark.tsx';
import { Nav } from '../look/nav.tsx';
import { Toast } from '../toast/toast.tsx';
import { FocusPage } from '../today/focus-page.tsx';
import { dueCount } from '../today/today-lines.ts';
import { TodayPage } from '../today/today-page.tsx';
import { words } from '../words.ts';
import { doablesOf } from './doables.ts';
import { entriesOf, isToday } from './entries.ts';
import { type Doable, doablesFor, peopleFor } from './find-or-do.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { LazyPage } from './lazy-page.tsx';
import { type PageName, pages } from './pages.ts';
import { Palette } from './palette.tsx';
import { usePlace } from './place.ts';
import { TroubleStrip } from './trouble-strip.tsx';
import { useBook } from './use-book.ts';
import { useShell } from './use-shell.ts';

export type DashboardProps = {
  page: OwnPage;
  acts: DashboardActs;
  copy: (text: string) => Promise<void>;
  /** Calls back when something was changed by another page of ours, or this one comes into sight again. */
  onElsewhere: (changed: () => void) => () => void;
};

/** The frame around all pages: navigation, palette, toast, what went wrong. */
export function Dashboard({ page, acts, copy, onElsewhere }: DashboardProps) {
  const [place, go] = usePlace();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const [menu, setMenu] = useState(false);
  const [list, setList] = useState<BookList | null>(null);
  const [adding, setAdding] = useState(false);
  const main = useRef<HTMLElement>(null);
  const { desk, change, trouble, onTroubleRead, undo } = useShell({
    page,
    acts,
    copy,
    go,
    onList(title, contacts) {
      setList({ title, contacts: new Set<string>(contacts) });
      go('#/book');
    },
  });
  const book = useBook(acts, change, desk.failed, desk.changed);
  useEffect(() => onElsewhere(desk.changed), []);
  useEffect(() => {
    void page.world.refresh().then(acts.settings).then(setSettings, desk.failed);
  }, [change.count]);
  useEffect(() => {
    if (settings === null) return;
    document.documentElement.dataset.theme = settings.theme;
    document.body.classList.toggle('keys-off', !settings.singleKeys);
  }, [settings?.theme, settings?.singleKeys]);
  const first = useRef(true);
  useLayoutEffect(() => {
    setMenu(false);
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    // The new page is told: its heading gets the focus, where it is there already.
    (main.current?.querySelector<HTMLElement>('h1') ?? main.current)?.focus();
  }, [place.page, place.rest]);

  const heard = useRef<(event: KeyboardEvent) => void>(() => {});
  heard.current = (event) => {
    if (
      (event.ctrlKey || event.metaKey) &&
      !event.altKey &&
      !event.shiftKey &&
      event.key.toLowerCase() === 'k'
    ) {
      event.preventDefault();
      return setOpen(open === 'palette' ? null : 'palette');
    }
    const key = event.defaultPrevented || !settings?.singleKeys ? null : singleKey(strokeOf(event));
    if (key === 'z' && undo.done?.undo) void undo.undo();
    else if (key === '?' && document.querySelector('dialog[open]') === null) setOpen('keys');
    else return;
    event.preventDefault();
  };
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => heard.current(event);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);

  const toast = undo.done && (
    <div class="dashboard-toast">
      <Toast
        text={undo.done.text}
        onHold={undo.hold}
        {...(undo.done.undo && { onUndo: () => void undo.undo() })}
      />
    </div>
  );
  const strip = trouble !== null && (
    <TroubleStrip
      trouble={trouble}
      onTryAgain={() => {
        onTroubleRead();
        desk.changed();
      }}
      onClose={onTroubleRead}
    />
  );

  const doables = doablesOf({
    acts,
    shell: desk,
    undo,
    theme: settings?.theme,
    hasSample: book?.lines.some((line) => line.contact.batch === 'sample') ?? false,
    onAdd() {
      setAdding(true);
      go('#/book');
    },
    onKeys: () => setOpen('keys'),
  });
  // What is due first is for Today alone; nothing can be counted by it.
  const counted = book?.isFirst ? null : book;
  const due = useMemo(() => (counted === null ? null : dueCount(counted)), [counted]);
  const entries = entriesOf(place.page, counted, due);
  const shown = isToday(place.page) ? book : counted;
  const find = (text: string): Doable[] => [
    ...peopleFor(text, book?.lines ?? []).map((line) => ({
      id: line.contact.id,
      title: line.name,
      note: line.contact.company,
      icon: personIcon,
      act: () => go(`#/contact/${line.contact.id}`),
    })),
    ...doablesFor(text, [
      ...entries.map((one) => ({
        id: one.href,
        title: one.title,
        note: words.dashboard.page,
        icon: one.icon,
        act: () => go(one.href),
      })),
      ...doables,
    ]),
  ];

  const over = (
    <>
      {open === 'palette' && <Palette find={find} onClose={() => setOpen(null)} />}
      {open === 'keys' && <KeysDialog page={place.page} onClose={() => setOpen(null)} />}
      {toast}
    </>
  );
  if (settings === null || shown === null) {
    return (
      <div class="dashboard onward" aria-busy="true">
        <main class="page">{strip}</main>
      </div>
    );
  }
  if (place.page === 'focus') {
    return (
      <div class="onward">
        <FocusPage strip={strip} desk={desk} book={shown} settings={settings} undo={undo} />
        {over}
      </div>
    );
  }
  return (
    <div class="dashboard onward">
      <button type="button" class="button secondary normal skip" onClick={() => main.current?.focus()}>
        {words.dashboard.skip}
      </button>
      <header class="dashboard-side">
        <a class="dashboard-mark" href="#/today">
          <Mark size={20} />
          <strong>{words.common.product}</strong>
        </a>
        <button
          type="button"
          class="find-or-do"
          onClick={() => setOpen('palette')}
          aria-keyshortcuts="Control+K Meta+K"
        >
          <Icon of={searchIcon} />
          <span>{words.dashboard.findOrDo}</span>
          <Key of="Ctrl K" />
        </button>
        <button
          type="button"
          class="button secondary normal dashboard-menu"
          aria-expanded={menu}
          onClick={() => setMenu(!menu)}
        >
          <Icon of={menuIcon} />
          {words.common.menu}
        </button>
        <div class={menu ? 'dashboard-nav open' : 'dashboard-nav'}>
          <Nav label={words.dashboard.pages} entries={entries} onGo={() => setMenu(false)} />
        </div>
      </header>
      <main class="page" ref={main} id="main" tabIndex={-1}>
        {strip}
        {place.page === 'book' ? (
          <BookPage
            desk={desk}
            book={shown}
            settings={settings}
            undo={undo}
            list={list}
            onWholeBook={() => setList(null)}
            adding={adding}
            onAdding={setAdding}
          />
        ) : place.page === 'contact' ? (
          <ContactPage
            key={place.rest}
            desk={desk}
            contact={place.rest as ContactId}
            changes={change.count}
            settings={settings}
            book={shown}
            undo={undo}
          />
        ) : place.page in pages ? (
          <LazyPage
            key={place.page}
            name={place.page as PageName}
            desk={desk}
            changes={change.count}
            settings={settings}
            rest={place.rest}
          />
        ) : (
          <TodayPage desk={desk} book={shown} settings={settings} undo={undo} />
        )}
      </main>
      {over}
    </div>
  );
}
