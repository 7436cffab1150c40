import { useState } from 'preact/hooks';
import type { BlockWords } from '../../lib/actions/save-block.ts';
import type { Block } from '../../lib/domain/block.ts';
import type { Channel } from '../../lib/domain/channel.ts';
import { Button } from '../look/button.tsx';
import { Checkbox } from '../look/choices.tsx';
import { SelectField, TextField, TimeField } from '../look/fields.tsx';
import { IconButton } from '../look/icon-button.tsx';
import { editIcon, plusIcon, trashIcon } from '../look/icons.ts';
import { words } from '../words.ts';
import type { SectionProps } from './section-props.ts';
import type { SettingSection } from './sections.ts';
import { WordsList } from './words-list.tsx';
import { dayTitle, weekdays } from './work-section.tsx';

const says = words.settings;

/** The weekly blocks, one line each; a new one or an edit opens a form in its place. */
export function blocksSection(props: SectionProps): SettingSection {
  return {
    id: 'blocks',
    title: says.blocks,
    lead: says.blocksLead,
    entries: [
      {
        id: 'blocks',
        find: `${says.blocks} ${says.blocksLead} ${props.made.blocks.map((one) => one.name).join(' ')} calendar week channel`,
        show: () => <Blocks {...props} />,
      },
    ],
  };
}

function Blocks(props: SectionProps) {
  const { made, desk, done, shell } = props;
  const [open, setOpen] = useState<BlockWords | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const shut = () => {
    setOpen(null);
    setProblem(null);
  };
  const save = (block: BlockWords) =>
    void desk.saveBlock(block).then((saved) => {
      if (saved.is === 'refused') return setProblem(says.blockEnds);
      shell.say(says.saved(says.block), saved.undo);
      shut();
    }, shell.failed);
  const form = (block: BlockWords) => (
    <BlockForm
      key={block.id ?? 'new'}
      block={block}
      locale={desk.locale}
      problem={problem}
      onSave={save}
      onCancel={shut}
    />
  );
  return (
    <div class="made">
      {made.blocks.length === 0 && open === null && <p class="setting-note">{says.noBlocks}</p>}
      <ul aria-label={says.blocks}>
        {made.blocks.map((block) => (
          <li key={block.id}>
            {open?.id === block.id ? (
              form(open)
            ) : (
              <div class="made-line">
                <p>
                  <strong>{block.name || says.blockUnnamed}</strong>
                  <span class="made-more">
                    {says.blockSays(dayName(block.day), block.from, block.to)} · {forWhat(block)}
                  </span>
                </p>
                <IconButton
                  label={`${words.common.edit} ${titleOf(block)}`}
                  icon={editIcon}
                  onPress={() => setOpen(block)}
                />
                <IconButton
                  label={says.blockRemove(titleOf(block))}
                  icon={trashIcon}
                  onPress={() => done(says.removed, desk.removeBlock({ block: block.id }))}
                />
              </div>
            )}
          </li>
        ))}
        {open !== null && open.id === undefined && <li>{form(open)}</li>}
      </ul>
      {open === null && (
        <Button icon={plusIcon} onPress={() => setOpen(newBlock(props))}>
          {says.blockAdd}
        </Button>
      )}
    </div>
  );
}

function BlockForm(props: {
  block: BlockWords;
  locale: string;
  problem: string | null;
  onSave: (block: BlockWords) => void;
  onCancel: () => void;
}) {
  const [block, setBlock] = useState(props.block);
  const change = (changes: Partial<BlockWords>) => setBlock({ ...block, ...changes });
  const except = Object.keys(block.exceptions)
    .filter((day) => block.exceptions[day])
    .sort();
  return (
    <div class="made-form">
      <div class="made-fields">
        <TextField
          label={says.blockName}
          text={block.name}
          placeholder={says.blockUnnamed}
          maxLength={200}
          onText={(name) => change({ name })}
        />
        <SelectField
          label={words.entry.day}
          value={String(block.day)}
          choices={weekdays.map((one) => ({ value: one.value, title: one.full }))}
          onValue={(day) => change({ day: Number(day) })}
        />
        <TimeField label={says.blockFrom} time={block.from} onTime={(from) => change({ from })} />
        <TimeField
          label={says.blockTo}
          time={block.to}
          problem={props.problem}
          onTime={(to) => change({ to })}
        />
      </div>
      <fieldset class="made-checks">
        <legend class="field-label">{says.blockFor}</legend>
        {channelNames.map((channel) => (
          <Checkbox
            key={channel}
            label={words.channels[channel]}
            checked={block.channels.includes(channel)}
            onChecked={(on) =>
              change({
                channels: on ? [...block.channels, channel] : block.channels.filter((one) => one !== channel),
              })
            }
          />
        ))}
      </fieldset>
      <div class="field">
        <span class="field-label">{says.blockExcept}</span>
        <WordsList
          label={says.blockExcept}
          kept={except.map((day) => ({ value: day, title: dayTitle(day, props.locale) }))}
          removes={says.removeDay}
          field={says.blockExcept}
          add={says.addException}
          type="date"
          problemOf={(day) => {
            if (day === '') return says.pickDay;
            const weekday = Temporal.PlainDate.from(day).dayOfWeek;
            return weekday === block.day ? null : says.notThatDay(dayName(block.day));
          }}
          onAdd={(day) => change({ exceptions: { ...block.exceptions, [day]: true } })}
          onRemove={(day) => change({ exceptions: { ...block.exceptions, [day]: false } })}
        />
      </div>
      <div class="strip">
        <Button look="primary" onPress={() => props.onSave(block)}>
          {words.common.save}
        </Button>
        <Button look="quiet" onPress={props.onCancel}>
          {words.common.cancel}
        </Button>
      </div>
    </div>
  );
}

const channelNames = Object.keys(words.channels) as Channel[];

function newBlock({ made, settings }: SectionProps): BlockWords {
  const taken = new Set(made.blocks.map((one) => one.day));
  const day = settings.workingDays.find((one) => !taken.has(one)) ?? settings.workingDays[0] ?? 1;
  return { name: '', day, from: '09:00', to: '10:00', channels: [], exceptions: {} };
}

function titleOf(block: Block): string {
  return `${block.name || says.blockUnnamed}, ${dayName(block.day)}`;
}

function dayName(day: number): string {
  return weekdays[day - 1]?.full ?? '';
}

function forWhat(block: Block): string {
  const skipped = Object.values(block.exceptions).filter(Boolean).length;
  const channels =
    block.channels.length === 0 ? says.all : block.channels.map((one) => words.channels[one]).join(', ');
  return skipped === 0 ? channels : `${channels} · ${says.exceptions(skipped)}`;
}
