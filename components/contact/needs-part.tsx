import { useState } from 'preact/hooks';
import { stageOf } from '../../lib/domain/desk.ts';
import type { Need } from '../../lib/domain/need.ts';
import { needsInTurn } from '../../lib/domain/need-order.ts';
import { Button } from '../look/button.tsx';
import { SelectField, TextField } from '../look/fields.tsx';
import { focusFirst } from '../look/focus.ts';
import { Icon } from '../look/icon.tsx';
import { checkIcon, closeIcon } from '../look/icons.ts';
import { SectionHead } from '../look/section-head.tsx';
import { useOnce } from '../look/use-once.ts';
import { words } from '../words.ts';
import type { PartProps } from './contact-props.ts';

type Editing = { need: Need | null; text: string; weight: number; state: Need['state']; evidence: string };

/** The contact's own map of the world, in the order in which to bring things up. */
export function NeedsPart({ desk, view, id, firstName }: PartProps) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [problem, setProblem] = useState(false);
  const { busy, once } = useOnce();
  const { needs, who } = view.known;
  const turns = needsInTurn(needs);
  const settled = needs.filter((one) => one.state !== 'open');
  const stage = stageOf(who, view.desk.stages);
  const usual = (stage?.usualNeeds ?? []).filter((text) => !needs.some((one) => one.text === text));
  const edit = (need: Need) => {
    const { text, weight, state, evidence } = need;
    setEditing({ need, text, weight, state, evidence });
  };

  async function save() {
    if (editing === null) return;
    const { need, ...said } = editing;
    const saved = await desk.acts.saveNeed({ contact: id, need: need?.id ?? null, words: said });
    if (saved.is === 'refused') return setProblem(true);
    setEditing(null);
    desk.say(words.contactPage.needKept, saved.undo, id);
  }

  async function remove(need: Need) {
    const removed = await desk.acts.removeNeed({ need: need.id });
    setEditing(null);
    desk.say(words.contactPage.needRemoved, removed.undo, id);
  }

  return (
    <section class="side-part" aria-labelledby="part-needs">
      <SectionHead
        id="part-needs"
        title={words.contactPage.needs(firstName)}
        acts={
          <span data-key="a">
            <Button
              look="link"
              size="small"
              onPress={() => setEditing({ need: null, text: '', weight: 3, state: 'open', evidence: '' })}
            >
              {words.contactPage.add}
            </Button>
          </span>
        }
      />
      {needs.length === 0 && editing === null && <p class="quiet">{words.contactPage.noNeeds}</p>}
      <ol class="needs">
        {turns.map(({ need, turn }, at) => (
          <li key={need.id} class={`need ${turn}`}>
            <span class="need-turn">{at + 1}</span>
            <button type="button" class="in-place" onClick={() => edit(need)}>
              <bdi>{need.text}</bdi>
            </button>
            <span class="quiet">{words.contactPage.turns[turn]}</span>
          </li>
        ))}
        {settled.map((need) => (
          <li key={need.id} class="need settled">
            <span class="need-turn">
              <Icon of={need.state === 'answered' ? checkIcon : closeIcon} size={14} />
            </span>
            <button type="button" class="in-place" onClick={() => edit(need)}>
              <bdi>{need.text}</bdi>
            </button>
            <span class="quiet">{words.contactPage.needStates[need.state]}</span>
          </li>
        ))}
      </ol>
      {editing && (
        <form
          class="form side-form"
          aria-label={words.contactPage.need}
          onSubmit={(event) => {
            event.preventDefault();
            void once(save).catch(desk.failed);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            setEditing(null);
          }}
          ref={focusFirst}
        >
          <TextField
            label={words.contactPage.need}
            text={editing.text}
            onText={(text) => {
              setProblem(false);
              setEditing({ ...editing, text });
            }}
            proposals={usual}
            placeholder={usual[0] ?? words.contactPage.needPlaceholder}
            problem={problem ? words.contactPage.needsWords : null}
          />
          <SelectField
            label={words.contactPage.weight}
            value={String(editing.weight)}
            choices={[5, 4, 3, 2, 1].map((one) => ({
              value: String(one),
              title: words.contactPage.weights[one - 1]!,
            }))}
            onValue={(weight) => setEditing({ ...editing, weight: Number(weight) })}
          />
          <SelectField
            label={words.contactPage.state}
            value={editing.state}
            choices={(['open', 'answered', 'not theirs'] as const).map((one) => ({
              value: one,
              title: words.contactPage.needStates[one],
            }))}
            onValue={(state) => setEditing({ ...editing, state: state as Need['state'] })}
          />
          <TextField
            label={words.contactPage.evidence}
            text={editing.evidence}
            onText={(evidence) => setEditing({ ...editing, evidence })}
            placeholder={words.contactPage.evidencePlaceholder}
            lines={2}
          />
          <div class="strip">
            <Button look="primary" submit shortcut="Enter" size="small" busy={busy}>
              {words.common.save}
            </Button>
            <Button look="quiet" size="small" onPress={() => setEditing(null)}>
              {words.common.cancel}
            </Button>
            {editing.need && (
              <Button
                look="quiet"
                size="small"
                toEnd
                onPress={() => {
                  const { need } = editing;
                  if (need) void once(() => remove(need)).catch(desk.failed);
                }}
              >
                {words.contactPage.remove}
              </Button>
            )}
          </div>
        </form>
      )}
    </section>
  );
}
