import type { ConversationView } from '../../lib/actions/look-at-conversation.ts';
import { dayOf } from '../../lib/domain/alert-time.ts';
import { sayDue } from '../../lib/phrases/say.ts';
import { Button } from '../look/button.tsx';
import { focusFirst } from '../look/focus.ts';
import { BecauseForm } from '../outcome/because-form.tsx';
import { useBecause } from '../outcome/use-because.ts';
import { words } from '../words.ts';
import type { PanelState } from './use-panel.ts';

/** Below the entry where there is no step: the honest word why not that stands, or the way to give one. */
export function NoStep({ view, panel }: { view: ConversationView; panel: PanelState }) {
  const who = view.person?.known ?? null;
  const rest = who?.restsUntil ?? null;
  const rests = rest !== null && dayOf(view.now, view.zone) < rest.until;
  if (view.person === null) return null;
  if (panel.mode === 'because') return <Because panel={panel} />;
  return (
    <>
      {rests && (
        <p class="panel-reach">
          {words.outcome.rests(sayDue({ is: 'day', day: rest.until }, panel.around))}{' '}
          <bdi>{rest.because}</bdi>
        </p>
      )}
      {who?.notAProspect && <p class="panel-reach">{words.panel.isNoProspect}</p>}
      <div class="strip">
        {!who?.notAProspect && (
          <Button look="link" size="small" onPress={() => panel.setMode('because')}>
            {words.panel.because}
          </Button>
        )}
        {who && (
          <Button look="link" size="small" onPress={() => panel.markProspect(who.notAProspect)}>
            {who.notAProspect ? words.panel.prospectAgain : words.panel.notAProspect}
          </Button>
        )}
      </div>
    </>
  );
}

function Because({ panel }: { panel: PanelState }) {
  const said = useBecause((because, until) => panel.rest(because, until));
  return (
    <div ref={focusFirst}>
      <BecauseForm {...said} onCancel={() => panel.setMode('step')} />
    </div>
  );
}
