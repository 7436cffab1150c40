import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Book } from '../../lib/actions/read-book.ts';
import type { DashboardActs, DashboardDesk, Shell } from '../../lib/desks/dashboard-desk.ts';
import type { OwnPage } from '../../lib/desks/own-page.ts';
import type { ContactId } from '../../lib/domain/id.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { type BookList, BookPage } from '../book/book-page.tsx';
import { ContactPage } from '../contact/contact-page.tsx';
import { singleKey, strokeOf } from '../keys.ts';
import { Button } from '../look/button.tsx';
import { Icon } from '../look/icon.tsx';
import {
  awayIcon,
  bookIcon,
  calendarIcon,
  clockIcon,
  libraryIcon,
  menuIcon,
  momentumIcon,
  personIcon,
  pipelineIcon,
  playIcon,
  plusIcon,
  pulseIcon,
  searchIcon,
  settingsIcon,
  undoIcon,
} from '../look/icons.ts';
import { Key } from '../look/key.tsx';
import { Mark } from '../look/mark.tsx';
import { Nav, type NavEntry } from '../look/nav.tsx';
import { Notice } from '../look/notice.tsx';
import { Toast } from '../toast/toast.tsx';
import { useUndo } from '../toast/use-undo.ts';
import { FocusPage } from '../today/focus-page.tsx';
import { dueCount } from '../today/today-lines.ts';
import { TodayPage } from '../today/today-page.tsx';
import { troubleWords } from '../trouble-words.ts';
import { words } from '../words.ts';
import { type Doable, doablesFor, peopleFor } from './find-or-do.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { LazyPage } from './lazy-page.tsx';
import { type PageName, pages } from './pages.ts';
import { Palette } from './palette.tsx';
import { usePlace } from './place.ts';
import { type Change, useBook } from './use-book.ts';

export type DashboardProps = {
  page: OwnPage;
  acts: DashboardActs;
  copy: (text: string) => Promise<void>;
  /** Calls back when something was changed by another page of ours, or this one comes into sight again. */
  onElsewhere: (changed: () => void) => () => void;
};

/** The pages that stand in the navigation, in its order. */
const icons: Record<Exclude<PageName, 'review'>, string> = {
  calendar: calendarIcon,
  pipeline: pipelineIcon,
  momentum: momentumIcon,
  library: libraryIcon,
  away: awayIcon,
  settings: settingsIcon,
  health: pulseIcon,
};

/** The frame around all pages: navigation, palette, toast, what went wrong. */
export function Dashboard({ page, acts, copy, onElsewhere }: DashboardProps) {
  const [place, go] = usePlace();
  const [change, setChange] = useState<Change>({ count: 0, about: null });
  const [settings, setSettings] = useState<Settings | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const [menu, setMenu] = useState(false);
  const [list, setList] = useState<BookList | null>(null);
  const [adding, setAdding] = useState(false);
  const undo = useUndo();
  const main = useRef<HTMLElement>(null);
  const changed = (about: ContactId | null = null) => setChange(({ count }) => ({ count: count + 1, about }));
  const failed = (reason: unknown) =>
    setTrouble(
      reason instanceof Object && 'trouble' in reason ? troubleWords(reason) : words.dashboard.failed,
    );

  const desk = useMemo<DashboardDesk>(() => {
    const shell: Shell = {
      say(text, id, about) {
        undo.say(
          text,
          id
            ? async () => {
                await acts.undoAct({ undo: id }).catch(failed);
                changed(about);
              }
            : null,
        );
        changed(about);
      },
      failed,
      changed: () => changed(),
      changedAbout: changed,
      go,
      copy,
      showList(title: string, contacts: readonly ContactId[]) {
        setList({ title, contacts: new Set<string>(contacts) });
        go('#/book');
      },
    };
    return { ...page, ...shell, acts };
  }, [page, acts]);

  // What is taken back in the toast changes the lists below it, whoever offered it.
  const telling = {
    ...undo,
    say(text: string, act: (() => Promise<unknown>) | null = null) {
      undo.say(text, act && (() => act().then(() => changed())));
    },
  };
  const book = useBook(acts, change, failed, () => changed());
  useEffect(() => onElsewhere(() => changed()), []);
  useEffect(() => {
    void page.world.refresh().then(acts.settings).then(setSettings, failed);
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
    <div class="dashboard-strip" role="alert">
      <Notice
        kind="attention"
        fact={trouble}
        acts={
          <>
            <Button
              size="small"
              onPress={() => {
                setTrouble(null);
                changed();
              }}
            >
              {words.dashboard.tryAgain}
            </Button>
            <Button size="small" look="quiet" onPress={() => setTrouble(null)}>
              {words.common.close}
            </Button>
          </>
        }
      />
    </div>
  );

  const hasSample = book?.lines.some((line) => line.contact.batch === 'sample') ?? false;
  const sample = (act: 'fillSample' | 'clearSample') =>
    void acts[act]().then(({ people, undo: id }) => {
      desk.say(act === 'fillSample' ? words.bookPage.filled(people) : words.bookPage.cleared(people), id);
    }, failed);
  const doables: Doable[] = [
    {
      id: 'add',
      title: words.bookPage.add,
      note: '',
      icon: plusIcon,
      also: 'new contact',
      act: () => addOne(),
    },
    {
      id: 'block',
      title: words.today.startBlock,
      note: '',
      icon: playIcon,
      also: 'focus',
      act: () => go('#/focus'),
    },
    ...(undo.done?.undo
      ? [
          {
            id: 'undo',
            title: words.common.undo,
            note: undo.done.text,
            icon: undoIcon,
            act: () => void undo.undo(),
          },
        ]
      : []),
    ...(['light', 'dark', 'system'] as const)
      .filter((theme) => theme !== settings?.theme)
      .map((theme) => ({
        id: theme,
        title: words.dashboard.themes[theme],
        note: '',
        icon: settingsIcon,
        act: () => void acts.changeSettings({ theme }).then(() => changed(), failed),
      })),
    hasSample
      ? {
          id: 'sample',
          title: words.bookPage.clearSample,
          note: '',
          icon: bookIcon,
          act: () => sample('clearSample'),
        }
      : {
          id: 'sample',
          title: words.bookPage.fillSample,
          note: '',
          icon: bookIcon,
          act: () => sample('fillSample'),
        },
    { id: 'keys', title: words.common.allKeys, note: '?', icon: settingsIcon, act: () => setOpen('keys') },
  ];
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

  function addOne() {
    setAdding(true);
    go('#/book');
  }

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
        <FocusPage strip={strip} desk={desk} book={shown} settings={settings} undo={telling} />
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
            undo={telling}
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
            undo={telling}
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
          <TodayPage desk={desk} book={shown} settings={settings} undo={telling} />
        )}
      </main>
      {over}
    </div>
  );
}

function isToday(page: string): boolean {
  return !(page in pages) && page !== 'book' && page !== 'contact' && page !== 'focus';
}

/** The pages that there are, with their counts. */
function entriesOf(current: string, book: Book | null, due: number | null): NavEntry[] {
  const has = (name: keyof typeof icons): NavEntry[] =>
    name in pages
      ? [
          {
            href: `#/${name}`,
            title: words.dashboard.names[name],
            icon: icons[name],
            current: current === name,
            ...((name === 'settings' || name === 'health') && { atFoot: true }),
          },
        ]
      : [];
  return [
    {
      href: '#/today',
      title: words.dashboard.names.today,
      icon: clockIcon,
      current: isToday(current),
      ...(due !== null && { count: due }),
    },
    {
      href: '#/book',
      title: words.dashboard.names.book,
      icon: bookIcon,
      current: current === 'book' || current === 'contact',
      ...(book && { count: book.lines.length }),
    },
    ...(['calendar', 'pipeline', 'momentum', 'library', 'away', 'settings', 'health'] as const).flatMap(has),
  ];
}
