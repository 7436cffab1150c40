import { useEffect, useMemo, useState } from 'preact/hooks';
import { planOf } from '../../lib/domain/next-step.ts';
import { hasSaidNo, honestQuestion } from '../../lib/domain/persistence.ts';
import { unansweredSince } from '../../lib/domain/touch.ts';
import { fillTemplate } from '../../lib/phrases/draft/fill-template.ts';
import type { DraftReading } from '../../lib/phrases/draft/is-generic.ts';
import { readyTemplates } from '../../lib/phrases/draft/ready-templates.ts';
import { startHere } from '../dashboard/start-here.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { SelectField, TextField } from '../look/fields.tsx';
import { copyIcon } from '../look/icons.ts';
import { Notice } from '../look/notice.tsx';
import { words } from '../words.ts';
import type { PartProps } from './contact-props.ts';
import { knownForDraft } from './known-for-draft.ts';

/** A message or call note from a template with what is known filled in. It is copied by the user, never sent by us. */
export function DraftDialog(props: PartProps & { onClose: () => void }) {
  const { desk, view, around } = props;
  const step = planOf(view.known.steps, view.desk.zone)[0] ?? null;
  const channel = step?.channel ?? around.usual;
  const templates = useMemo(
    () => [
      ...honestTemplate(props),
      ...[...view.templates, ...readyTemplates.map((one, at) => ({ ...one, id: `ready-${at}` }))].toSorted(
        (a, b) => Number(b.channel === channel) - Number(a.channel === channel),
      ),
    ],
    [view.templates],
  );
  const known = useMemo(() => knownForDraft(props, step), [view]);
  const [template, setTemplate] = useState<string>(templates[0]?.id ?? '');
  const [text, setText] = useState(() => fillTemplate(templates[0]?.text ?? '', known).text);
  const [copied, setCopied] = useState(false);
  const [reading, setReading] = useState<DraftReading | null>(null);
  const empty = fillTemplate(text, {}).empty;

  useEffect(() => {
    let current = true;
    // The tables that know a generic word come only when a draft is open.
    void import('../../lib/phrases/draft/is-generic.ts').then(({ isGeneric }) => {
      if (current) setReading(text.trim() === '' ? null : isGeneric(text, known));
    }, desk.failed);
    return () => {
      current = false;
    };
  }, [text, known]);

  function choose(id: string) {
    const chosen = templates.find((one) => one.id === id);
    if (chosen === undefined) return;
    setTemplate(id);
    setCopied(false);
    setText(fillTemplate(chosen.text, known).text);
  }

  return (
    <Dialog
      wide
      title={words.contactPage.draftFor(props.firstName)}
      onClose={props.onClose}
      acts={
        <>
          <Button
            look="primary"
            icon={copyIcon}
            disabled={empty.length > 0 || text.trim() === ''}
            onPress={() => void desk.copy(text).then(() => setCopied(true), desk.failed)}
          >
            {words.common.copy}
          </Button>
          <span role="status">
            {copied
              ? words.step.copied
              : empty.length > 0
                ? words.contactPage.fillFirst(empty.map((one) => `{${one}}`).join(', '))
                : ''}
          </span>
        </>
      }
    >
      <div class="form" ref={startHere}>
        <SelectField
          label={words.contactPage.template}
          value={template}
          choices={templates.map((one) => ({ value: one.id, title: one.name }))}
          onValue={choose}
        />
        <TextField
          label={words.contactPage.draft}
          text={text}
          onText={(typed) => {
            setCopied(false);
            setText(typed);
          }}
          lines={12}
        />
        {reading?.generic && empty.length === 0 && (
          <Notice kind="advice-weak" fact={words.contactPage.generic(props.firstName)}>
            {reading.couldAdd.length > 0
              ? words.contactPage.couldAdd(reading.couldAdd.map((one) => `“${one.words}”`).join(', '))
              : words.contactPage.nothingToAdd}
          </Notice>
        )}
      </div>
    </Dialog>
  );
}

/** Past the limit the honest question comes first: personal, and ready to send. */
function honestTemplate({ view }: PartProps) {
  const { known, desk } = view;
  if (unansweredSince(known.touches) < desk.settings.unansweredLimit || hasSaidNo(known)) return [];
  const { message } = honestQuestion(known, desk);
  return [{ id: 'honest', name: words.contactPage.honestQuestion, channel: 'email' as const, text: message }];
}
