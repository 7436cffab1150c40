import type { StepLine } from '../../lib/actions/list-due.ts';
import type { PersonFound } from '../../lib/actions/search-people.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import type { OpenStep } from '../../lib/domain/next-step.ts';
import type { Around } from '../entry/read-entry.ts';
import { SectionHead } from '../look/section-head.tsx';
import { words } from '../words.ts';
import { LastLook } from './popup-rest.tsx';
import { PopupRow } from './popup-row.tsx';
import type { DueList, Line, Section } from './sections.ts';

export type PopupListProps = {
  sections: readonly Section[];
  due: DueList;
  around: Around;
  /** The id of the line that the keys act on. */
  current: string | null;
  /** Only lines that hold a text: nothing is said of more. */
  searching: boolean;
  onEnter: (id: string) => void;
  onDone: (step: OpenStep) => void;
  onSnooze: (step: OpenStep) => void;
  onEdit: (line: StepLine) => void;
  onReplied: (step: OpenStep) => void;
  onOpen: (line: Line) => void;
  onWho: (contact: string) => void;
  onSet: (is: 'set' | 'because', who: Contact) => void;
  /** To the rest of a list that is longer. */
  onMore: () => void;
};

/** The lists of the popup, each under its name. */
export function PopupList(props: PopupListProps) {
  return props.sections.map((section) => (
    <section key={section.title} aria-label={section.title}>
      <SectionHead
        title={section.title}
        count={section.total}
        state={section.state}
        sticky
        acts={section.state === 'waiting' && <LastLook due={props.due} locale={props.around.locale} />}
      />
      <ul>
        {section.lines.map((line) => (
          <PopupRow
            key={line.id}
            line={line}
            state={section.state}
            around={props.around}
            current={props.current === line.id}
            onEnter={() => props.onEnter(line.id)}
            onDone={props.onDone}
            onSnooze={props.onSnooze}
            onEdit={props.onEdit}
            onReplied={props.onReplied}
            onOpen={() => props.onOpen(line)}
            onWho={props.onWho}
            onSet={props.onSet}
          />
        ))}
      </ul>
      {section.total > section.lines.length && !props.searching && (
        <button type="button" class="button link" onClick={props.onMore}>
          {words.popup.more(section.total - section.lines.length)}
        </button>
      )}
    </section>
  ));
}

/** People of the whole book whom a search has found. */
export function PeopleFound({ people, onWho }: { people: PersonFound[]; onWho: (contact: string) => void }) {
  if (people.length === 0) return null;
  return (
    <section aria-label={words.popup.people}>
      <SectionHead title={words.popup.people} count={people.length} sticky />
      <ul>
        {people.map((one) => (
          <li key={one.contact}>
            <button type="button" class="found-person" onClick={() => onWho(one.contact)}>
              <strong>{one.name}</strong> <span>{one.company}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
