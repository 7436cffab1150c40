import { useState } from 'preact/hooks';
import type { Drafts } from '../../lib/domain/draft/drafts-for.ts';
import type { DraftFacts } from '../../lib/domain/draft/facts.ts';
import { fillTemplate } from '../../lib/domain/draft/fill-template.ts';
import type { DraftReading } from '../../lib/phrases/draft/is-generic.ts';
import { Button } from '../look/button.tsx';
import { SelectField, TextField } from '../look/fields.tsx';
import { copyIcon } from '../look/icons.ts';
import { Notice } from '../look/notice.tsx';
import { words } from '../words.ts';

export type DraftFormProps = {
  drafts: Drafts;
  firstName: string;
  /** Whether a draft names anything particular to this person; null while nobody can tell. */
  readDraft: (text: string, facts: DraftFacts) => DraftReading | null;
  copy: (text: string) => Promise<void>;
  /** Puts the text into the one reply that is open in the page, by the user's own press; false: there is none. */
  insert?: ((text: string, by: Event) => boolean) | undefined;
  onTrouble: (trouble: unknown) => void;
  lines: number;
};

/** A message or call note from a template with what is known filled in. It is copied or put into a reply by the user, never sent by us. */
export function DraftForm(props: DraftFormProps) {
  const { firstName, insert } = props;
  const { drafts, facts } = props.drafts;
  const [template, setTemplate] = useState(drafts[0]?.id ?? '');
  const [text, setText] = useState(drafts[0]?.text ?? '');
  const [said, setSaid] = useState('');
  const { empty } = fillTemplate(text, {});
  const stops = empty.length > 0 || text.trim() === '';
  const reading = stops ? null : props.readDraft(text, facts);
  const write = (now: string) => {
    setSaid('');
    setText(now);
  };
  return (
    <div class="draft">
      <SelectField
        label={words.draft.template}
        value={template}
        choices={drafts.map((one) => ({ value: one.id, title: one.name }))}
        onValue={(id) => {
          setTemplate(id);
          write(drafts.find((one) => one.id === id)?.text ?? '');
        }}
      />
      <TextField label={words.draft.draft} text={text} onText={write} lines={props.lines} />
      {reading?.generic && (
        <Notice kind="advice-weak" fact={words.draft.generic(firstName)}>
          {reading.couldAdd.length > 0
            ? words.draft.couldAdd(reading.couldAdd.map((one) => `“${one.words}”`).join(', '))
            : words.draft.nothingToAdd}
        </Notice>
      )}
      <div class="strip">
        {insert && (
          <Button
            look="primary"
            disabled={stops}
            onPress={(by) => setSaid(insert(text, by) ? words.draft.inserted : words.draft.noReply)}
          >
            {words.draft.insert}
          </Button>
        )}
        <Button
          look={insert ? 'secondary' : 'primary'}
          icon={copyIcon}
          disabled={stops}
          onPress={() => void props.copy(text).then(() => setSaid(words.step.copied), props.onTrouble)}
        >
          {words.common.copy}
        </Button>
      </div>
      <p role="status" class="field-note">
        {empty.length > 0 ? words.draft.fillFirst(empty.map((one) => `{${one}}`).join(', ')) : said}
      </p>
    </div>
  );
}
