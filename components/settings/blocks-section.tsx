import { useState } from 'preact/hooks';
import type { BlockRefused, BlockWords } from '../../lib/actions/save-block.ts';
import type { Block } from '../../lib/domain/block.ts';
import type { Channel } from '../../lib/domain/channel.ts';
import { Checkbox } from '../look/choices.tsx';
import { SelectField, TextField, TimeField } from '../look/fields.tsx';
import { Form } from '../look/form.tsx';
import { words } from '../words.ts';
import { MadeList } from './made-list.tsx';
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
  return (
    <MadeList<BlockWords, Block>
      label={says.blocks}
      made={made.blocks}
      none={<p class="setting-note">{says.noBlocks}</p>}
      nameOf={titleOf}
      line={(block) => (
        <>
          <strong>{block.name || says.blockUnnamed}</strong>
          <span class="made-more">
            {says.blockSays(dayName(block.day), block.from, block.to)} · {forWhat(block)}
          </span>
        </>
      )}
      removes={says.blockRemove}
      onRemove={(block) => done(says.removed, desk.removeBlock({ block: block.id }))}
      add={says.blockAdd}
      fresh={() => newBlock(props)}
      form={(block, shut) => (
        <BlockForm
          block={block}
          locale={desk.locale}
          onSave={async (said) => {
            const saved = await desk.saveBlock(said);
            if (saved.is === 'refused') return saved.why;
            shell.say(says.saved(says.block), saved.undo);
            shut();
            return null;
          }}
          onTrouble={shell.failed}
          onCancel={shut}
        />
      )}
    />
  );
}

function BlockForm(props: {
  block: BlockWords;
  locale: string;
  /** Null: saved; else why not. */
  onSave: (block: BlockWords) => Promise<BlockRefused['why'] | null>;
  onTrouble: (reason: unknown) => void;
  onCancel: () => void;
}) {
  const [block, setBlock] = useState(props.block);
  const [problem, setProblem] = useState<BlockRefused['why'] | null>(null);
  const change = (changes: Partial<BlockWords>) => {
    setProblem(null);
    setBlock({ ...block, ...changes });
  };
  const noTime = (time: string) => (problem === 'not valid' && time === '' ? says.blockNoTime : null);
  const except = Object.keys(block.exceptions)
    .filter((day) => block.exceptions[day])
    .sort();
  return (
    <Form
      in="place"
      onSave={() => props.onSave(block).then(setProblem, props.onTrouble)}
      onCancel={props.onCancel}
    >
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
        <TimeField
          label={says.blockFrom}
          time={block.from}
          problem={noTime(block.from)}
          onTime={(from) => change({ from })}
        />
        <TimeField
          label={says.blockTo}
          time={block.to}
          problem={problem === 'ends before it begins' ? says.blockEnds : noTime(block.to)}
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
    </Form>
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
