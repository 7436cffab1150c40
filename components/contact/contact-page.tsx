import { useEffect, useRef, useState } from 'preact/hooks';
import type { Corrections } from '../../lib/actions/correct-person.ts';
import type { ContactView } from '../../lib/actions/look-at-contact.ts';
import type { Book } from '../../lib/actions/read-book.ts';
import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import { nameOf } from '../../lib/domain/contact.ts';
import type { ContactId } from '../../lib/domain/id.ts';
import { planOf } from '../../lib/domain/next-step.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { aroundFor } from '../dashboard/around.ts';
import { useListKeys } from '../dashboard/use-list-keys.ts';
import { EmptyState } from '../look/empty-state.tsx';
import type { UndoState } from '../toast/use-undo.ts';
import { words } from '../words.ts';
import { BehindYou } from './behind-you.tsx';
import { ContactHead } from './contact-head.tsx';
import type { PartProps } from './contact-props.ts';
import { Findings } from './findings.tsx';
import { GapPart } from './gap-part.tsx';
import { NeedsPart } from './needs-part.tsx';
import { NotesPart } from './notes-part.tsx';
import { type PlanHandle, PlanPart } from './plan-part.tsx';
import { PreferencesPart } from './preferences-part.tsx';
import { SharedPart } from './shared-part.tsx';
import { StagePart } from './stage-part.tsx';

export type ContactPageProps = {
  desk: DashboardDesk;
  contact: ContactId;
  changes: number;
  settings: Settings;
  book: Book;
  undo: UndoState;
};

/** All that is known of one person, on one page: what was, what is next, what matters to them. */
export function ContactPage(props: ContactPageProps) {
  const { desk, contact } = props;
  const [view, setView] = useState<ContactView | null | undefined>(undefined);
  const plan = useRef<PlanHandle>(null);
  const whole = useRef<HTMLDivElement>(null);
  const latest = useRef(0);
  useEffect(() => {
    const mine = ++latest.current;
    desk.acts
      .lookAtContact({ contact })
      .then((seen) => mine === latest.current && setView(seen), desk.failed);
  }, [contact, props.changes]);

  const press = (key: string) => () =>
    whole.current?.querySelector<HTMLElement>(`[data-key="${key}"] button`)?.click();
  const pressed = (keys: string[]) => Object.fromEntries(keys.map((key) => [key, press(key)]));
  const on = view ? (planOf(view.known.steps, view.desk.zone)[0] ?? null) : null;
  useListKeys({
    singleKeys: props.settings.singleKeys,
    ids: [],
    current: null,
    onCurrent: () => {},
    onEscape: () => desk.go('#/book'),
    keys: {
      d: on && (() => plan.current?.done()),
      s: on && (() => plan.current?.snooze()),
      e: on && (() => plan.current?.edit()),
      c: on && (() => plan.current?.copy()),
      t: () => plan.current?.goOn(),
      ...pressed(['o', 'w', 'm', 'a', 'r', 'n', 'p', 'h']),
    },
  });

  if (view === undefined) return <div aria-busy="true" />;
  if (view === null) {
    return (
      <>
        <h1 class="unseen" tabIndex={-1}>
          {words.contactPage.nobody}
        </h1>
        <EmptyState title={words.contactPage.nobody} text={words.contactPage.nobodyText}>
          <a class="button secondary normal" href="#/book">
            {words.dashboard.names.book}
          </a>
        </EmptyState>
      </>
    );
  }
  const { known } = view;
  const name = nameOf(known.who);
  const correct = (changes: Corrections, said: string) =>
    void desk.acts.correctPerson({ contact: view.lead.id, changes }).then((done) => {
      if (done.is === 'corrected') desk.say(said, done.undo, view.lead.id);
      else desk.say(done.why === 'no address' ? words.panel.noAddress : words.contactPage.nobodyText);
    }, desk.failed);
  const part: PartProps = {
    desk,
    view,
    id: view.lead.id,
    firstName: name.split(/\s+/)[0] || name || words.contactPage.thisPerson,
    around: aroundFor(desk, view.desk, known.who),
    correct,
  };
  return (
    <div class="contact" ref={whole}>
      <ContactHead {...part} lines={props.book.lines} />
      <div class="contact-columns">
        <div class="contact-main">
          <Findings {...part} onNextStep={(words) => plan.current?.goOn(words)} />
          <PlanPart {...part} undo={props.undo} planRef={plan} onDraft={press('m')} />
          <BehindYou {...part} />
        </div>
        <aside class="contact-side" aria-label={words.contactPage.side(part.firstName)}>
          <StagePart {...part} />
          <NeedsPart {...part} />
          <GapPart {...part} onNextStep={(words) => plan.current?.goOn(words)} />
          <PreferencesPart {...part} onNextStep={(words) => plan.current?.goOn(words)} />
          <SharedPart {...part} />
          <NotesPart {...part} />
        </aside>
      </div>
    </div>
  );
}
