import { useRef, useState } from 'preact/hooks';
import type { Library } from '../../lib/actions/read-library.ts';
import type { TemplateWords } from '../../lib/actions/save-template.ts';
import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import type { TimeDesk } from '../../lib/desks/time-desk.ts';
import { type Channel, channels } from '../../lib/domain/channel.ts';
import { fillTemplate } from '../../lib/domain/draft/fill-template.ts';
import { placeholders } from '../../lib/domain/draft/placeholders.ts';
import { readyTemplates } from '../../lib/domain/draft/ready-templates.ts';
import { Button } from '../look/button.tsx';
import { ChannelIcon } from '../look/channel-icon.tsx';
import { Dialog } from '../look/dialog.tsx';
import { SelectField, TextField } from '../look/fields.tsx';
import { focusDrawn } from '../look/focus.ts';
import { Form } from '../look/form.tsx';
import { IconButton } from '../look/icon-button.tsx';
import { editIcon, plusIcon, trashIcon } from '../look/icons.ts';
import { words } from '../words.ts';

/** The user's own words for messages and calls; the ready ones become theirs by one press. */
export function TemplatesPart({
  library,
  time,
  shell,
}: {
  library: Library;
  time: TimeDesk;
  shell: DashboardDesk;
}) {
  const [open, setOpen] = useState<TemplateWords | null>(null);
  const taken = new Set(library.templates.map((one) => one.name));
  const ready = readyTemplates.filter((one) => !taken.has(one.name));
  async function save(template: TemplateWords) {
    const saved = await time.saveTemplate(template);
    if (saved.is === 'refused') return saved.why;
    setOpen(null);
    shell.say(words.library.saved(saved.template.name), saved.undo);
    return null;
  }
  return (
    <div class="templates">
      <div class="strip">
        <Button
          look="primary"
          icon={plusIcon}
          onPress={() => setOpen({ name: '', channel: 'email', text: '' })}
        >
          {words.library.template}
        </Button>
      </div>
      <ul class="template-list" aria-label={words.library.templates}>
        {library.templates.map((one) => (
          <li key={one.id}>
            <ChannelIcon channel={one.channel} />
            <div>
              <strong>
                <bdi>{one.name}</bdi>
              </strong>
              <p>
                <bdi>{one.text}</bdi>
              </p>
            </div>
            <IconButton label={words.library.edit(one.name)} icon={editIcon} onPress={() => setOpen(one)} />
            <IconButton
              label={words.library.removeOf(one.name)}
              icon={trashIcon}
              onPress={() =>
                void time
                  .removeTemplate({ template: one.id })
                  .then(({ undo }) => shell.say(words.library.removed(one.name), undo), shell.failed)
              }
            />
          </li>
        ))}
      </ul>
      {ready.length > 0 && (
        <section aria-labelledby="ready-templates">
          <h2 class="part-title" id="ready-templates">
            {words.library.ready}
          </h2>
          <ul class="template-list">
            {ready.map((one) => (
              <li key={one.name}>
                <ChannelIcon channel={one.channel} />
                <div>
                  <strong>{one.name}</strong>
                  <p>{one.text}</p>
                </div>
                <Button
                  size="small"
                  label={words.library.takeOf(one.name)}
                  onPress={() => setOpen({ name: one.name, channel: one.channel, text: one.text })}
                >
                  {words.library.take}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {open && (
        <Dialog
          wide
          title={open.id === undefined ? words.library.template : words.library.edit(open.name)}
          onClose={() => setOpen(null)}
        >
          <TemplateForm
            template={open}
            onSave={save}
            onTrouble={shell.failed}
            onCancel={() => setOpen(null)}
          />
        </Dialog>
      )}
    </div>
  );
}

function TemplateForm(props: {
  template: TemplateWords;
  /** Null: saved; else why not. */
  onSave: (template: TemplateWords) => Promise<'no name' | 'not valid' | null>;
  onTrouble: (reason: unknown) => void;
  onCancel: () => void;
}) {
  const [template, setTemplate] = useState(props.template);
  const [problem, setProblem] = useState<'no name' | 'not valid' | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const change = (changes: Partial<TemplateWords>) => {
    setProblem(null);
    setTemplate({ ...template, ...changes });
  };
  const strangers = fillTemplate(template.text, {}).empty.filter((one) => !Object.hasOwn(placeholders, one));

  /** Where the caret stands; it goes on behind what was put in. */
  function insert(name: string) {
    const field = form.current?.querySelector('textarea');
    const at = field?.selectionStart ?? template.text.length;
    const end = field?.selectionEnd ?? at;
    change({ text: `${template.text.slice(0, at)}{${name}}${template.text.slice(end)}` });
    const caret = at + name.length + 2;
    focusDrawn(() => {
      field?.setSelectionRange(caret, caret);
      return field;
    });
  }

  return (
    <Form
      in="dialog"
      formRef={form}
      onSave={() => props.onSave(template).then(setProblem, props.onTrouble)}
      onCancel={props.onCancel}
    >
      <TextField
        label={words.routines.name}
        text={template.name}
        maxLength={200}
        problem={problem === 'no name' ? words.library.needsName : null}
        onText={(name) => change({ name })}
      />
      <SelectField
        label={words.entry.channel}
        value={template.channel}
        choices={channels.map((value) => ({ value, title: words.channels[value] }))}
        onValue={(channel) => change({ channel: channel as Channel })}
      />
      <TextField
        label={words.library.text}
        text={template.text}
        lines={9}
        maxLength={20_000}
        problem={
          strangers.length > 0 ? words.library.strangers(strangers.map((one) => `{${one}}`).join(', ')) : null
        }
        onText={(text) => change({ text })}
      />
      <fieldset class="placeholders">
        <legend class="field-label">{words.library.placeholders}</legend>
        {Object.keys(placeholders).map((name) => (
          <Button
            key={name}
            size="small"
            look="soft"
            label={words.library.insert(name)}
            onPress={() => insert(name)}
          >
            {`{${name}}`}
          </Button>
        ))}
        <p class="field-note">{words.library.placeholdersNote}</p>
      </fieldset>
    </Form>
  );
}
