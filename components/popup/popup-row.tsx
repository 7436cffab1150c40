import type { StepLine } from '../../lib/actions/list-due.ts';
import { type Contact, nameOf } from '../../lib/domain/contact.ts';
import type { OpenStep } from '../../lib/domain/next-step.ts';
import { sayDue } from '../../lib/phrases/say.ts';
import { capitalised } from '../capitalised.ts';
import type { Around } from '../entry/read-entry.ts';
import { Button } from '../look/button.tsx';
import { Row } from '../look/row.tsx';
import { words } from '../words.ts';
import type { Line, Section } from './sections.ts';

/** One line of a list, with what can be done about it. */
export function PopupRow(props: {
  line: Line;
  state: Section['state'];
  around: Around;
  current: boolean;
  onEnter: () => void;
  onDone: (step: OpenStep) => void;
  onSnooze: (step: OpenStep) => void;
  onEdit: (line: StepLine) => void;
  onReplied: (step: OpenStep) => void;
  onOpen: () => void;
  onWho: (contact: string) => void;
  onSet: (is: 'set' | 'because', who: Contact) => void;
}) {
  const { line, around } = props;
  const { contact } = line.line;
  const shared = {
    state: props.state,
    name: nameOf(contact),
    company: contact.company,
    current: props.current,
    onEnter: props.onEnter,
    onWho: () => props.onWho(contact.id),
    rowRef: (element: HTMLElement | null) => element?.setAttribute('data-line', line.id),
  };
  if (line.is === 'without') {
    const { last, stalled } = line.line;
    return (
      <Row
        {...shared}
        state={stalled === null ? props.state : 'stalled'}
        channel={(stalled === null && last?.channel) || null}
        purpose={stalled ?? capitalised(last?.about || words.popup.nothingSet)}
        {...(stalled === null && last?.about && { aside: words.popup.owed[last.direction] })}
        when={words.popup.days(daysSince(line.line.since, around))}
      >
        <Button size="small" look="primary" onPress={() => props.onSet('set', contact)}>
          {words.popup.setNextStep}
        </Button>
        <Button size="small" onPress={() => props.onSet('because', contact)}>
          {words.popup.because}
        </Button>
        <Button size="small" shortcut="O" onPress={props.onOpen}>
          {words.common.open}
        </Button>
      </Row>
    );
  }
  const { step } = line.line;
  return (
    <Row
      {...shared}
      channel={step.channel}
      purpose={capitalised(step.purpose || step.value)}
      aside={around.reader.comesBack(step.repeats)}
      when={whenOf(step, props.state, around)}
    >
      <Button size="small" look="primary" shortcut="D" onPress={() => props.onDone(step)}>
        {words.common.done}
      </Button>
      <Button size="small" shortcut="S" onPress={() => props.onSnooze(step)}>
        {words.common.snooze}
      </Button>
      <Button size="small" shortcut="O" onPress={props.onOpen}>
        {words.common.open}
      </Button>
      <Button size="small" shortcut="E" onPress={() => props.onEdit(line.line)}>
        {words.common.edit}
      </Button>
      {step.onlyIfNoReply && (
        <Button size="small" look="quiet" onPress={() => props.onReplied(step)}>
          {words.panel.theyReplied}
        </Button>
      )}
    </Row>
  );
}

/** Calendar days from an instant (ms) to today. */
function daysSince(at: number, { now, zone }: Around): number {
  const [then, today] = [at, now].map((one) =>
    Temporal.Instant.fromEpochMilliseconds(one).toZonedDateTimeISO(zone).toPlainDate(),
  );
  return Math.max(0, then!.until(today!).days);
}

/** Today: the time; overdue: the day, or 'yesterday'; waiting: until when; else the short date. */
function whenOf(step: OpenStep, state: Section['state'], around: Around): string {
  const said = sayDue(step.due, around, 'relative');
  const date = sayDue(step.due, around, 'short');
  if (state === 'today') return step.due.is === 'time' ? said.replace(/^\D+/, '') : said;
  if (state === 'waiting') return words.popup.waitsTo(date.split(',')[0]!.replace(/^\p{L}+ /u, ''));
  return state === 'overdue' && /^(yesterday|today)/.test(said) ? said : date;
}
