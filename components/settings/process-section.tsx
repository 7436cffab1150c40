import { useState } from 'preact/hooks';
import type { StageWords } from '../../lib/actions/save-stage.ts';
import type { StageId } from '../../lib/domain/id.ts';
import { readyProcesses } from '../../lib/domain/ready-processes.ts';
import { processOf, type Stage } from '../../lib/domain/stage.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { SelectField, TextField } from '../look/fields.tsx';
import { Form } from '../look/form.tsx';
import { IconButton } from '../look/icon-button.tsx';
import { chevronDownIcon, chevronUpIcon } from '../look/icons.ts';
import { words } from '../words.ts';
import { MadeList } from './made-list.tsx';
import type { SectionProps } from './section-props.ts';
import type { SettingSection } from './sections.ts';

const says = words.settings;

/** The user's own stages in their order; three ready processes to begin with. */
export function processSection(props: SectionProps): SettingSection {
  return {
    id: 'process',
    title: says.process,
    lead: says.processLead,
    entries: [
      {
        id: 'stages',
        find: `${says.process} ${says.processLead} ${says.stage} ${props.made.stages.map((one) => one.name).join(' ')}`,
        show: () => <Stages {...props} />,
      },
    ],
  };
}

function Stages(props: SectionProps) {
  const { made, desk, done, shell } = props;
  const [leaving, setLeaving] = useState<Stage | null>(null);
  const process = processOf(made.stages);
  const retired = made.stages.filter((one) => one.retired);
  const move = (stage: Stage, by: -1 | 1) =>
    done(says.moved(stage.name), desk.shiftStage({ stage: stage.id, by }));
  return (
    <>
      <MadeList<StageWords, Stage>
        ordered
        label={says.process}
        made={process}
        none={<ReadyOnes {...props} />}
        nameOf={(stage) => stage.name}
        line={(stage, at) => (
          <>
            <strong>
              {at + 1}. <bdi>{stage.name}</bdi>
            </strong>
            <span class="made-more">
              {says.days(stage.expectedDays)}
              {stage.trigger && ` · ${says.until(stage.trigger)}`}
            </span>
          </>
        )}
        acts={(stage, at) => (
          <>
            <IconButton
              label={says.moveUp(stage.name)}
              icon={chevronUpIcon}
              disabled={at === 0}
              onPress={() => move(stage, -1)}
            />
            <IconButton
              label={says.moveDown(stage.name)}
              icon={chevronDownIcon}
              disabled={at === process.length - 1}
              onPress={() => move(stage, 1)}
            />
          </>
        )}
        removes={says.retireOf}
        onRemove={setLeaving}
        add={says.addStage}
        fresh={() => newStage}
        form={(stage, shut) => (
          <StageForm
            stage={stage}
            onSave={async (said) => {
              const saved = await desk.saveStage(said);
              if (saved.is === 'refused') return saved.why;
              shell.say(says.saved(saved.stage.name), saved.undo);
              shut();
              return null;
            }}
            onTrouble={shell.failed}
            onCancel={shut}
          />
        )}
      />
      {retired.length > 0 && (
        <details class="made-retired">
          <summary>
            {says.retired} ({retired.length})
          </summary>
          <ul>
            {retired.map((stage) => (
              <li key={stage.id} class="made-line">
                <p>
                  <bdi>{stage.name}</bdi>
                </p>
                <Button
                  size="small"
                  onPress={() => done(says.saved(stage.name), desk.reviveStage({ stage: stage.id }))}
                >
                  {says.retiredBack}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {leaving && <Retire {...props} stage={leaving} process={process} onClose={() => setLeaving(null)} />}
    </>
  );
}

function ReadyOnes({ desk, done }: SectionProps) {
  return (
    <>
      <p class="setting-note">{says.noStages}</p>
      <ul class="ready-processes">
        {readyProcesses.map((ready) => (
          <li key={ready.name}>
            <p>
              <strong>{ready.name}</strong>
              <span class="made-more">{ready.for}</span>
              <span class="made-more">{ready.stages.map((one) => one.name).join(' → ')}</span>
            </p>
            <Button
              label={`${says.start}: ${ready.name}`}
              onPress={() => done(says.saved(ready.name), desk.startProcess(ready))}
            >
              {says.start}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

type WhyNot = 'no name' | 'not valid';

function StageForm(props: {
  stage: StageWords;
  /** Null: saved; else why not. */
  onSave: (stage: StageWords) => Promise<WhyNot | null>;
  onTrouble: (reason: unknown) => void;
  onCancel: () => void;
}) {
  const [stage, setStage] = useState(props.stage);
  const [needs, setNeeds] = useState(props.stage.usualNeeds.join('\n'));
  const [problem, setProblem] = useState<WhyNot | null>(null);
  const change = (changes: Partial<StageWords>) => {
    setProblem(null);
    setStage({ ...stage, ...changes });
  };
  return (
    <Form
      in="place"
      onSave={() => props.onSave({ ...stage, usualNeeds: linesOf(needs) }).then(setProblem, props.onTrouble)}
      onCancel={props.onCancel}
    >
      <div class="made-fields">
        <TextField
          label={says.name}
          text={stage.name}
          problem={problem === 'no name' ? says.needsName : null}
          maxLength={200}
          onText={(name) => change({ name })}
        />
        <TextField
          label={says.expected}
          type="number"
          min={1}
          max={3650}
          text={String(stage.expectedDays)}
          problem={problem === 'not valid' ? says.stageWrong : null}
          onText={(days) => change({ expectedDays: Number(days) })}
        />
      </div>
      <TextField
        label={says.definition}
        text={stage.definition}
        lines={2}
        maxLength={20_000}
        onText={(definition) => change({ definition })}
      />
      <TextField
        label={says.trigger}
        text={stage.trigger}
        maxLength={500}
        onText={(trigger) => change({ trigger })}
      />
      <TextField
        label={says.usualNeeds}
        note={says.usualNeedsNote}
        text={needs}
        lines={3}
        onText={setNeeds}
      />
    </Form>
  );
}

/** Nobody is orphaned: the contacts of a stage go into another one, or are shown where they were. */
function Retire(props: SectionProps & { stage: Stage; process: Stage[]; onClose: () => void }) {
  const { stage, process, made, desk, done, onClose } = props;
  const [into, setInto] = useState('');
  const here = made.inStage.get(stage.id) ?? 0;
  const others = process.filter((one) => one.id !== stage.id);
  return (
    <Dialog
      title={says.retireTitle(stage.name)}
      onClose={onClose}
      acts={
        <>
          <Button
            look="danger"
            onPress={() => {
              done(
                says.retiredOne(stage.name),
                desk.retireStage({ stage: stage.id, into: (into || null) as StageId | null }),
              );
              onClose();
            }}
          >
            {says.retire}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {words.common.cancel}
          </Button>
        </>
      }
    >
      <p>{says.retireAsk(stage.name, here)}</p>
      {here > 0 && (
        <SelectField
          label={says.retireInto}
          value={into}
          choices={[
            { value: '', title: says.retireStay },
            ...others.map((one) => ({ value: one.id, title: one.name })),
          ]}
          onValue={setInto}
        />
      )}
    </Dialog>
  );
}

const newStage: StageWords = { name: '', definition: '', trigger: '', expectedDays: 14, usualNeeds: [] };

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, 500))
    .filter(Boolean);
}
