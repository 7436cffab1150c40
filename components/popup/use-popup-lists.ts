import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { PersonFound } from '../../lib/actions/search-people.ts';
import type { PopupDesk } from '../../lib/desks/popup-desk.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import {
  type DueList,
  nothingAhead,
  type Section,
  sectionsOf,
  type WithoutList,
  withoutContact,
  withoutStep,
} from './sections.ts';

export type PopupLists = {
  /** Null until they are read. */
  due: DueList | null;
  without: WithoutList | null;
  settings: Settings | null;
  /** What fits the text that is searched for, in its lists; people of the whole book from two letters on. */
  sections: Section[];
  people: PersonFound[];
  load: () => void;
  /** Something was done about a step or a contact: its line is gone at once. */
  gone: (id: string) => void;
};

/** What the popup lists, the first of it first: read when it opens, and whenever `changes` goes up. */
export function usePopupLists(
  desk: PopupDesk,
  { text, changes, failed }: { text: string; changes: number; failed: (reason: unknown) => void },
): PopupLists {
  const [due, setDue] = useState<DueList | null>(null);
  const [dueCount, setDueCount] = useState(0);
  const [without, setWithout] = useState<WithoutList | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [people, setPeople] = useState<PersonFound[]>([]);

  const load = useCallback(() => {
    void desk
      .listDue()
      .then((list) => {
        setDue((before) => ({ ...(before ?? nothingAhead), ...list }));
        performance.mark('first-row');
        void desk.countDue().then(setDueCount, failed);
        return desk.listAhead();
      })
      .then((ahead) => {
        setDue((list) => list && { ...list, ...ahead });
        return desk.listWithoutStep().then(setWithout);
      })
      .catch(failed);
    void desk.settings().then(setSettings, failed);
  }, [desk]);
  useEffect(load, [changes]);
  useEffect(() => {
    if (text.trim().length < 2) return setPeople([]);
    let isCurrent = true;
    desk.searchPeople(text).then(
      (found) => isCurrent && setPeople(found),
      () => isCurrent && setPeople([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [text]);

  return {
    due,
    without,
    settings,
    sections: useMemo(() => sectionsOf(due, dueCount, without, text), [due, dueCount, without, text]),
    people,
    load,
    gone(id) {
      setDue((list) => list && withoutStep(list, id));
      setWithout((list) => list && withoutContact(list, id));
    },
  };
}
