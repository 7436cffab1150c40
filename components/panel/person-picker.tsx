import { useState } from 'preact/hooks';
import type { Candidate } from '../../lib/actions/look-at-conversation.ts';
import type { Who } from '../../lib/actions/person.ts';
import type { PersonFound } from '../../lib/actions/search-people.ts';
import { emailIdentity } from '../../lib/domain/identity.ts';
import { someone } from '../../lib/domain/person-words.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';
import { Options } from '../look/options.tsx';
import { words } from '../words.ts';

/** What is typed of a person by hand. */
export type TypedPerson = { name: string; email: string; company: string; title: string };

export type PersonPickerProps = {
  people: readonly Candidate[];
  /** What is known of the present one, to be corrected. */
  start: TypedPerson;
  search: (text: string) => Promise<PersonFound[]>;
  onPick: (who: Who) => void;
  /** Corrects the present person in place; left out where there is no contact yet. */
  onCorrect?: ((changes: TypedPerson) => void) | undefined;
  onCancel: () => void;
  /** Takes the joining of two records back; left out where there is nothing to part. */
  onPart?: (() => void) | undefined;
};

/** Who this is: one of the people in the conversation, somebody already known, or as typed by hand. */
export function PersonPicker(props: PersonPickerProps) {
  const [typed, setTyped] = useState(props.start);
  const [found, setFound] = useState<PersonFound[]>([]);
  const [problem, setProblem] = useState<string | null>(null);

  function type(changed: Partial<typeof typed>) {
    const next = { ...typed, ...changed };
    setTyped(next);
    setProblem(null);
    if (changed.name !== undefined) void props.search(changed.name).then(setFound, () => setFound([]));
  }

  /** What stands between the fields and their use, beside the field. */
  function isUsable(): boolean {
    const email = typed.email.trim();
    const wrong =
      email !== '' && emailIdentity(email) === null
        ? words.panel.noAddress
        : typed.name.trim() === '' && email === ''
          ? words.panel.needsName
          : null;
    setProblem(wrong);
    return wrong === null;
  }

  function takeTyped() {
    if (!isUsable()) return;
    const email = typed.email.trim();
    props.onPick({
      is: 'person',
      words: someone({
        name: typed.name.trim(),
        email: email || null,
        company: typed.company.trim(),
        title: typed.title.trim(),
      }),
    });
  }

  function submit(event: Event) {
    event.preventDefault();
    if (!props.onCorrect) return takeTyped();
    if (isUsable()) props.onCorrect(typed);
  }

  return (
    <form
      class="person-picker"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        props.onCancel();
      }}
    >
      {props.people.length > 0 && (
        <Options
          label={words.panel.chooseFrom}
          options={props.people.slice(0, 9).map((one, index) => ({
            id: String(index),
            title: one.words.name || one.words.email || '',
            end: one.words.name ? one.words.email : null,
          }))}
          onChoose={(id) => {
            const one = props.people[Number(id)];
            if (one)
              props.onPick(
                one.contact ? { is: 'contact', id: one.contact } : { is: 'person', words: one.words },
              );
          }}
        />
      )}
      <TextField label={words.panel.nameOf} text={typed.name} onText={(name) => type({ name })} />
      {found.length > 0 && (
        <Options
          label={words.panel.otherPerson}
          options={found.map((one) => ({ id: one.contact, title: one.name, end: one.company }))}
          onChoose={(id) => {
            const one = found.find((each) => each.contact === id);
            if (one) props.onPick({ is: 'contact', id: one.contact });
          }}
        />
      )}
      <TextField
        label={words.panel.addressOf}
        type="email"
        text={typed.email}
        onText={(email) => type({ email })}
        problem={problem}
      />
      <TextField label={words.panel.company} text={typed.company} onText={(company) => type({ company })} />
      <TextField label={words.panel.titleOf} text={typed.title} onText={(title) => type({ title })} />
      <div class="strip">
        <Button look="primary" submit shortcut="Enter" onPress={() => {}}>
          {props.onCorrect ? words.common.save : words.panel.take}
        </Button>
        {props.onCorrect && <Button onPress={takeTyped}>{words.panel.notSame}</Button>}
        {props.onPart && <Button onPress={props.onPart}>{words.panel.part}</Button>}
        <Button look="quiet" onPress={props.onCancel}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}
