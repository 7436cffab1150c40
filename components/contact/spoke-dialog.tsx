import { useState } from 'preact/hooks';
import { dayOf } from '../../lib/domain/alert-time.ts';
import { type Channel, channels } from '../../lib/domain/channel.ts';
import { todayOf } from '../../lib/domain/desk.ts';
import { dueFrom } from '../../lib/domain/due.ts';
import type { ResourceId } from '../../lib/domain/id.ts';
import { matchesFor } from '../../lib/domain/matching.ts';
import { type Outcome, outcomes } from '../../lib/domain/outcome.ts';
import type { Resource } from '../../lib/domain/resource.ts';
import { lengths } from '../../lib/domain/text.ts';
import type { Touch } from '../../lib/domain/touch.ts';
import { startHere } from '../dashboard/start-here.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { DateField, SelectField, TextField } from '../look/fields.tsx';
import { Segmented } from '../look/segmented.tsx';
import { useOnce } from '../look/use-once.ts';
import { words } from '../words.ts';
import type { PartProps } from './contact-props.ts';

/** A touch that no step was for: any channel, either direction, with what came of it; or one that is to be set right. */
export function SpokeDialog({
  desk,
  id,
  view,
  firstName,
  around,
  touch,
  shares,
  onClose,
}: PartProps & { touch?: Touch; shares?: Resource; onClose: () => void }) {
  const today = todayOf(view.desk);
  const dayBefore = touch === undefined ? today : dayOf(touch.at, view.desk.zone);
  const [said, setSaid] = useState({
    channel: touch?.channel ?? (around.usual as Channel),
    direction: touch?.direction ?? ('both' as Touch['direction']),
    outcome: touch === undefined ? ('kept going' as Outcome | '') : (touch.outcome ?? ''),
    about: touch?.about ?? '',
    resource: touch?.resource ?? shares?.id ?? '',
    note: touch?.note ?? '',
    day: dayBefore,
  });
  const [problem, setProblem] = useState(false);
  const { busy, once } = useOnce();
  const shareable = shareableIn(view, touch?.resource ?? null);

  async function save() {
    if (said.day === '' || said.day > today) return setProblem(true);
    const { day, outcome, resource, ...rest } = said;
    const isToday = day === today;
    // A day alone is kept as its noon: earlier and later on that day cannot be told apart.
    const noon = dueFrom({ is: 'time', at: `${day}T12:00`, zone: view.desk.zone }, view.desk.zone);
    const shared = rest.direction === 'in' ? null : (resource as ResourceId) || null;
    const facts = { ...rest, outcome: outcome || null, resource: shared };
    if (touch !== undefined) {
      const at = day === dayBefore ? touch.at : isToday ? view.desk.now : noon;
      const edited = await desk.acts.editTouch({ touch: touch.id, changes: { ...facts, at } });
      onClose();
      if (edited.is === 'edited') desk.say(words.contactPage.touchChanged, edited.undo, id);
      else desk.say(words.contactPage.touchGone);
      return;
    }
    const noted = await desk.acts.recordTouch({
      ...facts,
      who: { is: 'contact', id },
      at: isToday ? null : noon,
    });
    onClose();
    if (noted.is === 'recorded') desk.say(words.contactPage.noted, noted.undo, id);
  }

  return (
    <Dialog title={words.contactPage.spokeTitle(firstName)} onClose={onClose}>
      <form
        class="form"
        // What cannot be is said in our words, beside its field.
        noValidate
        ref={startHere}
        onSubmit={(event) => {
          event.preventDefault();
          void once(save).catch(desk.failed);
        }}
      >
        <Segmented
          label={words.contactPage.who}
          value={said.direction}
          choices={(['both', 'out', 'in'] as const).map((one) => ({
            value: one,
            title: words.contactPage.directions[one],
          }))}
          onValue={(direction) =>
            setSaid({
              ...said,
              direction: direction as Touch['direction'],
              outcome: direction === 'out' ? '' : said.outcome || 'kept going',
            })
          }
        />
        <SelectField
          label={words.entry.channel}
          value={said.channel}
          choices={channels.map((one) => ({ value: one, title: words.channels[one] }))}
          onValue={(channel) => setSaid({ ...said, channel: channel as Channel })}
        />
        <TextField
          label={words.contactPage.about}
          text={said.about}
          onText={(about) => setSaid({ ...said, about })}
          placeholder={words.contactPage.aboutPlaceholder}
          maxLength={lengths.note}
        />
        {said.direction !== 'in' && shareable.length > 0 && (
          <SelectField
            label={words.contactPage.sharedBy}
            value={said.resource}
            choices={[{ value: '', title: words.contactPage.nothingShared }, ...shareable]}
            onValue={(resource) => setSaid({ ...said, resource })}
          />
        )}
        <SelectField
          label={words.contactPage.outcome}
          value={said.outcome}
          choices={[
            { value: '', title: words.contactPage.noOutcomeYet },
            ...outcomes.map((one) => ({ value: one, title: one })),
          ]}
          onValue={(outcome) => setSaid({ ...said, outcome: outcome as Outcome | '' })}
        />
        <TextField
          label={words.outcome.note}
          text={said.note}
          onText={(note) => setSaid({ ...said, note })}
          lines={3}
          maxLength={lengths.note}
        />
        <DateField
          label={words.entry.day}
          day={said.day}
          onDay={(day) => {
            setProblem(false);
            setSaid({ ...said, day });
          }}
          max={today}
          problem={problem ? words.contactPage.notYet : null}
        />
        <div class="strip">
          <Button look="primary" submit shortcut="Enter" busy={busy}>
            {words.common.save}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {words.common.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** What of the library may have been shared, what fits this person first; what is on record stays there to be chosen. */
function shareableIn({ known, desk }: PartProps['view'], onRecord: ResourceId | null) {
  const fitting = matchesFor(known, desk).map((one) => one.resource);
  const choices = [...new Set([...fitting, ...desk.resources])].map(({ id, title }) => ({
    value: id,
    title,
  }));
  const isGone = onRecord !== null && !choices.some((one) => one.value === onRecord);
  return isGone ? [{ value: onRecord, title: words.contactPage.goneResource }, ...choices] : choices;
}
