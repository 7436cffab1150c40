import { useMemo } from 'preact/hooks';
import { draftsFor } from '../../lib/domain/draft/drafts-for.ts';
import { planOf } from '../../lib/domain/next-step.ts';
import { sayDue } from '../../lib/phrases/say.ts';
import { startHere } from '../dashboard/start-here.ts';
import { DraftForm } from '../draft/draft-form.tsx';
import { Dialog } from '../look/dialog.tsx';
import { useLater } from '../popup/use-later.ts';
import { words } from '../words.ts';
import type { PartProps } from './contact-props.ts';

/** The draft for the step that is on, to be copied. */
export function DraftDialog({ desk, view, around, firstName, onClose }: PartProps & { onClose: () => void }) {
  const drafts = useMemo(() => {
    const on = planOf(view.known.steps, view.desk.zone)[0];
    const when = on ? sayDue(on.due, around) : '';
    return draftsFor(view.known, view.desk, { templates: view.templates, usual: around.usual, when });
  }, [view]);
  // The tables that know a generic word come only when a draft is open.
  const later = useLater(() => import('../../lib/phrases/draft/is-generic.ts'));
  return (
    <Dialog wide title={words.draft.draftFor(firstName)} onClose={onClose}>
      <div ref={startHere}>
        <DraftForm
          drafts={drafts}
          firstName={firstName}
          readDraft={(text, facts) => later?.isGeneric(text, facts) ?? null}
          copy={desk.copy}
          onTrouble={desk.failed}
          lines={12}
        />
      </div>
    </Dialog>
  );
}
