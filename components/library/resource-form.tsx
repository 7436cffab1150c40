import { useState } from 'preact/hooks';
import type { ResourceRefused, ResourceWords } from '../../lib/actions/save-resource.ts';
import { isDay } from '../../lib/domain/due.ts';
import { resourceKinds } from '../../lib/domain/resource.ts';
import { DateField, SelectField, TextField } from '../look/fields.tsx';
import { Form } from '../look/form.tsx';
import { words } from '../words.ts';

/** A piece of value: what it is, where it is, what it is good for, until when. */
export function ResourceForm(props: {
  resource: ResourceWords;
  knownTags: readonly string[];
  /** Null: saved; else why not. */
  onSave: (resource: ResourceWords) => Promise<ResourceRefused['why'] | null>;
  onTrouble: (reason: unknown) => void;
  onCancel: () => void;
}) {
  const [resource, setResource] = useState(props.resource);
  const [tags, setTags] = useState(props.resource.tags.join(', '));
  const [problem, setProblem] = useState<ResourceRefused['why'] | null>(null);
  const change = (changes: Partial<ResourceWords>) => {
    setProblem(null);
    setResource({ ...resource, ...changes });
  };
  return (
    <Form
      in="dialog"
      onSave={() => props.onSave({ ...resource, tags: tags.split(',') }).then(setProblem, props.onTrouble)}
      onCancel={props.onCancel}
    >
      <TextField
        label={words.library.titleOf}
        text={resource.title}
        maxLength={500}
        problem={problem === 'no title' ? words.library.needsTitle : null}
        onText={(title) => change({ title })}
      />
      <SelectField
        label={words.library.kind}
        value={resource.kind}
        choices={resourceKinds.map((value) => ({ value, title: words.library.kinds[value] }))}
        onValue={(kind) => change({ kind: kind as ResourceWords['kind'] })}
      />
      <TextField
        label={words.library.link}
        text={resource.link}
        maxLength={2000}
        problem={problem === 'no link' ? words.library.needsLink : null}
        onText={(link) => change({ link })}
      />
      <TextField
        label={words.library.note}
        text={resource.note}
        lines={3}
        maxLength={20_000}
        note={words.library.noteNote}
        onText={(note) => change({ note })}
      />
      <TextField
        label={words.library.tags}
        text={tags}
        maxLength={1000}
        note={
          props.knownTags.length === 0
            ? words.library.tagsNote
            : words.library.tagsKnown(props.knownTags.slice(0, 8).join(', '))
        }
        onText={(next) => {
          setProblem(null);
          setTags(next);
        }}
      />
      <DateField
        label={words.library.lastDay}
        day={resource.expiresOn ?? ''}
        note={words.library.lastDayNote}
        problem={problem === 'not valid' ? words.library.notValid : null}
        onDay={(day) => change({ expiresOn: isDay(day) ? day : null })}
      />
    </Form>
  );
}
