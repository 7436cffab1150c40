import { useState } from 'preact/hooks';
import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import { type Contact, nameOf } from '../../lib/domain/contact.ts';
import type { Desk } from '../../lib/domain/desk.ts';
import type { UndoId } from '../../lib/domain/id.ts';
import { aroundFor } from '../dashboard/around.ts';
import { useListKeys } from '../dashboard/use-list-keys.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { Glyph } from '../look/glyph.tsx';
import { KeyFoot } from '../look/key-foot.tsx';
import { Table } from '../look/table.tsx';
import { RestForm } from '../outcome/rest-form.tsx';
import { SetStep } from '../step/set-step.tsx';
import { words } from '../words.ts';

/** So many are drawn at first. */
const listed = 100;

/** Everybody active without a next step: set one, or say why there is none, before leaving. */
export function WithoutPart(props: {
  people: readonly Contact[];
  isSet: (contact: string) => boolean;
  against: Desk;
  shell: DashboardDesk;
  singleKeys: boolean;
  /** Nobody is left here. */
  onNext: () => void;
}) {
  const { people, isSet, shell } = props;
  const [current, setCurrent] = useState<string | null>(null);
  const [doing, setDoing] = useState<{ is: 'set' | 'because'; who: Contact } | null>(null);
  const [all, setAll] = useState(false);
  const shown = all ? people : people.slice(0, listed);
  const at = shown.find((one) => one.id === current) ?? shown.find((one) => !isSet(one.id)) ?? null;
  const begin = (is: 'set' | 'because') =>
    at === null || isSet(at.id) ? null : () => setDoing({ is, who: at });
  useListKeys({
    singleKeys: props.singleKeys,
    ids: shown.map((one) => one.id),
    current: at?.id ?? null,
    onCurrent: (id) => {
      setCurrent(id);
      document.getElementById(`without-${id}`)?.focus();
    },
    keys: {
      s: begin('set'),
      b: begin('because'),
      Enter: begin('set') ?? (people.every((one) => isSet(one.id)) ? props.onNext : null),
    },
  });

  if (people.length === 0) return <p class="page-sentence">{words.away.nobodyWithout}</p>;
  const saved = (said: string, undo: UndoId) => {
    setDoing(null);
    setCurrent(null);
    shell.say(said, undo);
  };
  const form = doing && {
    around: aroundFor(shell, props.against, doing.who),
    contact: doing.who.id,
    assistant: shell.assistantFor(null),
    onSaved: saved,
    onClose: () => setDoing(null),
    onTrouble: shell.failed,
  };
  return (
    <section class="away-part" aria-label={words.states.none}>
      <Table
        label={words.states.none}
        columns={[
          { id: 'state', title: words.away.state, titleUnseen: true, width: '28px' },
          { id: 'who', title: words.load.contact },
          { id: 'relationship', title: words.away.relationship },
          { id: 'acts', title: words.away.acts, titleUnseen: true, toEnd: true },
        ]}
        rows={shown.map((who) => {
          const done = isSet(who.id);
          return {
            id: who.id,
            current: who.id === at?.id,
            cells: [
              <Glyph
                key="state"
                state={done ? 'done' : 'none'}
                label={done ? words.states.done : words.states.none}
              />,
              <a key="who" class="away-who" id={`without-${who.id}`} href={`#/contact/${who.id}`}>
                <strong>
                  <bdi>{nameOf(who)}</bdi>
                </strong>{' '}
                <bdi class="row-company">{who.company}</bdi>
              </a>,
              who.relationship,
              done ? (
                words.away.settled
              ) : (
                <span key="acts" class="strip away-acts">
                  <Button
                    size="small"
                    label={words.away.setFor(nameOf(who))}
                    onPress={() => setDoing({ is: 'set', who })}
                  >
                    {words.popup.setNextStep}
                  </Button>
                  <Button
                    size="small"
                    look="quiet"
                    label={words.away.becauseFor(nameOf(who))}
                    onPress={() => setDoing({ is: 'because', who })}
                  >
                    {words.popup.because}
                  </Button>
                </span>
              ),
            ],
          };
        })}
      />
      {people.length > shown.length && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {words.calendar.more(people.length - shown.length)}
        </Button>
      )}
      <KeyFoot
        hints={[
          { keys: ['↑', '↓'], does: words.calendar.keys.go },
          ...(props.singleKeys
            ? [
                { keys: ['S'], does: words.popup.setNextStep },
                { keys: ['B'], does: words.popup.because },
              ]
            : []),
        ]}
      />
      {doing && form && (
        <Dialog title={nameOf(doing.who)} onClose={() => setDoing(null)}>
          {doing.is === 'set' ? <SetStep {...form} step={null} /> : <RestForm {...form} />}
        </Dialog>
      )}
    </section>
  );
}
