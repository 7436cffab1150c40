import { daysSince, stageOf } from '../../lib/domain/desk.ts';
import type { StageId } from '../../lib/domain/id.ts';
import { hasSaidNo } from '../../lib/domain/persistence.ts';
import { processOf, stageAfter } from '../../lib/domain/stage.ts';
import { Button } from '../look/button.tsx';
import { SelectButton } from '../look/fields.tsx';
import { SectionHead } from '../look/section-head.tsx';
import { words } from '../words.ts';
import type { PartProps } from './contact-props.ts';

/** The stage, for how long, and the fact that ends it; one press moves on when it has happened. */
export function StagePart({ desk, view, id }: PartProps) {
  const { who } = view.known;
  const stage = stageOf(who, view.desk.stages);
  const process = processOf(view.desk.stages);
  const next = stageAfter(view.desk.stages, stage?.id ?? null);
  if (process.length === 0 && stage === null) return null;
  const move = (to: StageId | null) =>
    void desk.acts.moveStage({ contact: id, stage: to }).then((moved) => {
      const name = view.desk.stages.find((one) => one.id === to)?.name ?? words.bookPage.noStage;
      if (moved.is === 'moved') desk.say(words.contactPage.movedTo(name), moved.undo, id);
    }, desk.failed);
  const shown = stage && !process.some((one) => one.id === stage.id) ? [stage, ...process] : process;
  return (
    <section class="side-part" aria-labelledby="part-stage">
      <SectionHead
        id="part-stage"
        title={words.contactPage.stage}
        acts={
          stage &&
          who.stageSince !== null &&
          !hasSaidNo(view.known) && (
            <span class="quiet">
              {words.contactPage.dayOf(daysSince(who.stageSince, view.desk) + 1, stage.expectedDays)}
            </span>
          )
        }
      />
      <SelectButton
        label={words.contactPage.stage}
        look="quiet"
        value={stage?.id ?? ''}
        choices={[
          { value: '', title: words.panel.noStage },
          ...shown.map((one) => ({ value: one.id, title: one.name })),
        ]}
        onValue={(to) => move((to || null) as StageId | null)}
      />
      {stage && <p class="quiet">{words.contactPage.endsWhen(stage.trigger)}</p>}
      {stage && next && !hasSaidNo(view.known) && (
        <span data-key="h">
          <Button look="link" size="small" shortcut="H" onPress={() => move(next.id)}>
            {words.contactPage.happened(next.name)}
          </Button>
        </span>
      )}
    </section>
  );
}
