import { useEffect, useState } from 'preact/hooks';
import type { Drafts } from '../../lib/domain/draft/drafts-for.ts';
import type { OpenStep } from '../../lib/domain/next-step.ts';
import type { Assistant } from '../../lib/messages/contract.ts';
import { sayDue } from '../../lib/phrases/say.ts';
import { DraftForm } from '../draft/draft-form.tsx';
import type { Around } from '../entry/read-entry.ts';
import { focusFirst } from '../look/focus.ts';
import { useLater } from './use-later.ts';

/** The draft for a step of the list, to be copied. */
export function PopupDraft(props: {
  step: OpenStep;
  around: Around;
  assistant: Assistant;
  onTrouble: (trouble: unknown) => void;
}) {
  const { step, around, assistant } = props;
  const [drafts, setDrafts] = useState<Drafts | null>(null);
  const later = useLater(() => import('../../lib/phrases/draft/is-generic.ts'));
  useEffect(() => {
    const asked = { contact: step.contact, when: sayDue(step.due, around), usual: around.usual };
    void assistant.draftStep(asked).then(setDrafts, props.onTrouble);
  }, []);
  if (drafts === null) return null;
  return (
    <div ref={focusFirst}>
      <DraftForm
        drafts={drafts}
        firstName={around.names[0] ?? ''}
        readDraft={(text, facts) => later?.isGeneric(text, facts) ?? null}
        copy={(text) => navigator.clipboard.writeText(text)}
        onTrouble={props.onTrouble}
        lines={9}
      />
    </div>
  );
}
