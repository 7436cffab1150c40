import { useState } from 'preact/hooks';
import type { TemplateWords } from '../../lib/actions/save-template.ts';
import type { Channel } from '../../lib/domain/channel.ts';
import { Button } from '../look/button.tsx';
import { ChannelIcon } from '../look/channel-icon.tsx';
import { SelectField, TextField } from '../look/fields.tsx';
import { IconButton } from '../look/icon-button.tsx';
import { editIcon, plusIcon, trashIcon } from '../look/icons.ts';
import { words } from '../words.ts';
import type { SectionProps } from './section-props.ts';
import type { SettingSection } from './sections.ts';

const says = words.settings;

/** The user's own words for messages and calls. */
export function templatesSection(props: SectionProps): SettingSection {
  return {
    id: 'templates',
    title: says.templates,
    lead: says.templatesLead,
    entries: [
      {
        id: 'templates',
        find: `${says.templates} ${says.templatesLead} ${props.made.templates.map((one) => one.name).join(' ')} draft message`,
        show: () => <Templates {...props} />,
      },
    ],
  };
}

function Templates({ made, desk, done, shell }: SectionProps) {
  const [open, setOpen] = useState<TemplateWords | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const shut = () => {
    setOpen(null);
    setProblem(null);
  };
  const save = (template: TemplateWords) =>
    void desk.saveTemplate(template).then((saved) => {
      if (saved.is === 'refused') return setProblem(says.needsName);
      shell.say(says.saved(saved.template.name), saved.undo);
      shut();
    }, shell.failed);
  const form = (template: TemplateWords) => (
    <TemplateForm
      key={template.id ?? 'new'}
      template={template}
      problem={problem}
      onSave={save}
      onCancel={shut}
    />
  );
  return (
    <div class="made">
      {made.templates.length === 0 && open === null && <p class="setting-note">{says.noTemplates}</p>}
      <ul aria-label={says.templates}>
        {made.templates.map((template) => (
          <li key={template.id}>
            {open?.id === template.id ? (
              form(open)
            ) : (
              <div class="made-line">
                <ChannelIcon channel={template.channel} />
                <p>
                  <strong>
                    <bdi>{template.name}</bdi>
                  </strong>
                  <span class="made-more">{template.text.slice(0, 120)}</span>
                </p>
                <IconButton
                  label={`${words.common.edit} ${template.name}`}
                  icon={editIcon}
                  onPress={() => setOpen(template)}
                />
                <IconButton
                  label={says.removeDay(template.name)}
                  icon={trashIcon}
                  onPress={() => done(says.removed, desk.removeTemplate({ template: template.id }))}
                />
              </div>
            )}
          </li>
        ))}
        {open !== null && open.id === undefined && <li>{form(open)}</li>}
      </ul>
      {open === null && (
        <Button icon={plusIcon} onPress={() => setOpen({ name: '', channel: 'email', text: '' })}>
          {says.addTemplate}
        </Button>
      )}
    </div>
  );
}

function TemplateForm(props: {
  template: TemplateWords;
  problem: string | null;
  onSave: (template: TemplateWords) => void;
  onCancel: () => void;
}) {
  const [template, setTemplate] = useState(props.template);
  const change = (changes: Partial<TemplateWords>) => setTemplate({ ...template, ...changes });
  return (
    <div class="made-form">
      <div class="made-fields">
        <TextField
          label={says.name}
          text={template.name}
          problem={props.problem}
          maxLength={200}
          onText={(name) => change({ name })}
        />
        <SelectField
          label={words.entry.channel}
          value={template.channel}
          choices={Object.entries(words.channels).map(([value, title]) => ({ value, title }))}
          onValue={(channel) => change({ channel: channel as Channel })}
        />
      </div>
      <TextField
        label={says.templateText}
        text={template.text}
        lines={6}
        maxLength={20_000}
        onText={(text) => change({ text })}
      />
      <div class="strip">
        <Button look="primary" onPress={() => props.onSave(template)}>
          {words.common.save}
        </Button>
        <Button look="quiet" onPress={props.onCancel}>
          {words.common.cancel}
        </Button>
      </div>
    </div>
  );
}
