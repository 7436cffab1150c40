import type { Channel } from '../../lib/domain/channel.ts';
import { Line, LineRow, LineStage } from '../line/line.tsx';
import { Button } from '../look/button.tsx';
import { EmptyState } from '../look/empty-state.tsx';
import type { ShownState } from '../look/glyph-shapes.ts';
import { KeyFoot } from '../look/key-foot.tsx';
import { Row } from '../look/row.tsx';
import { SearchField } from '../look/search-field.tsx';
import { SectionHead } from '../look/section-head.tsx';
import { AndNext } from '../outcome/and-next.tsx';
import { HowDidItGo } from '../outcome/how-did-it-go.tsx';
import { SnoozeChoices } from '../snooze/snooze-choices.tsx';
import { BulkBar } from '../toast/bulk-bar.tsx';
import { Toast } from '../toast/toast.tsx';
import { words } from '../words.ts';
import { Plate } from './plate.tsx';
import { nextEntry, still } from './samples.tsx';

type Due = {
  state: ShownState;
  name: string;
  company: string;
  channel: Channel;
  purpose: string;
  when: string;
};

const lists: { state: ShownState; title: string; rows: Due[] }[] = [
  {
    state: 'overdue',
    title: 'Overdue',
    rows: [
      {
        state: 'overdue',
        name: 'Claire Vasseur',
        company: 'Atelier Morin',
        channel: 'email',
        purpose: 'Send the lead times for oak',
        when: 'Fri 20 Nov',
      },
      {
        state: 'overdue',
        name: 'Lukas Brandt',
        company: 'Stellwerk',
        channel: 'call',
        purpose: 'Ask what changed after the audit',
        when: 'yesterday',
      },
    ],
  },
  {
    state: 'today',
    title: 'Today',
    rows: [
      {
        state: 'today',
        name: 'Priya Raman',
        company: 'Lumenfold',
        channel: 'call',
        purpose: 'Go through the security answers',
        when: '9:30',
      },
      {
        state: 'today',
        name: 'Jonas Ekström',
        company: 'Kiteholm',
        channel: 'meeting',
        purpose: 'Demo with his two dispatchers',
        when: '14:30',
      },
      {
        state: 'today',
        name: 'Sofia Marchetti',
        company: 'Ostara Energy',
        channel: 'event',
        purpose: 'Invite to the tariff breakfast',
        when: 'block 10:30',
      },
    ],
  },
  {
    state: 'none',
    title: 'No next step',
    rows: [
      {
        state: 'none',
        name: 'Ruth Adeyemi',
        company: 'Colm Street Capital',
        channel: 'meeting',
        purpose: 'Moved forward yesterday, nothing set',
        when: '1 day',
      },
      {
        state: 'stalled',
        name: 'Mei-Lin Tan',
        company: 'Harbour & Pine',
        channel: 'call',
        purpose: 'Stalled: this stage expects 10 days',
        when: '21 days',
      },
    ],
  },
  {
    state: 'waiting',
    title: 'Waiting',
    rows: [
      {
        state: 'waiting',
        name: 'Tomasz Wilk',
        company: 'Northquay Freight',
        channel: 'email',
        purpose: 'Signed budget note, else call',
        when: 'to 30 Nov',
      },
    ],
  },
];

export function ListPlates() {
  return (
    <>
      <Plate title="Due" sheet="w384">
        <div style={{ padding: '10px 16px', borderBlockEnd: '1px solid var(--line)' }}>
          <SearchField text="" onText={still} shortcut="/" />
        </div>
        <div style={{ padding: '0 16px 12px' }}>
          {lists.map((list) => (
            <div key={list.title}>
              <SectionHead title={list.title} state={list.state} count={list.rows.length} level={3} />
              <ul aria-label={list.title}>
                {list.rows.map((row) => (
                  <Row key={row.name} {...row} current={row.name === 'Priya Raman'} onEnter={still}>
                    <Button size="small" look="primary" shortcut="D" onPress={still}>
                      {words.common.done}
                    </Button>
                    <Button size="small" shortcut="S" onPress={still}>
                      {words.common.snooze}
                    </Button>
                    <Button size="small" shortcut="O" onPress={still}>
                      {words.common.open}
                    </Button>
                    <Button size="small" shortcut="E" onPress={still}>
                      {words.common.edit}
                    </Button>
                  </Row>
                ))}
              </ul>
            </div>
          ))}
        </div>
        <KeyFoot
          hints={[
            { keys: ['J', 'K'], does: 'Move' },
            { keys: ['D'], does: 'Done' },
            { keys: ['S'], does: 'Snooze' },
          ]}
          onAll={still}
        />
      </Plate>

      <Plate title="Nothing due" sheet="w384 padded">
        <Line label="What is next">
          <LineRow mark={{ is: 'state', state: 'done' }} text="Four done today, two of them moved forward" />
          <LineStage mark={{ is: 'state', state: 'done' }} beside="title">
            <EmptyState title="Nothing is due." text="All 31 active contacts have a next step." />
          </LineStage>
          <LineRow
            mark={{ is: 'state', state: 'later' }}
            when="Thu, block"
            text="5 more, 3 of them calls"
            tone="next"
          />
          <LineRow
            mark={{ is: 'state', state: 'waiting' }}
            when="To 30 Nov"
            text="Waiting for Tomasz Wilk"
            tone="next"
          />
        </Line>
      </Plate>

      <Plate title="How did it go?" sheet="w384 padded">
        <HowDidItGo
          done="Done: meeting, demo with his two dispatchers"
          chosen="moved forward"
          onOutcome={still}
          hints={{ 'no answer': 'second in a row' }}
          trigger={{ words: 'Dispatchers ask for a trial.', happened: true, onHappened: still }}
        />
      </Plate>
      <Plate title="Not now, and its date" sheet="w384 padded">
        <HowDidItGo
          done="Done: call, board date"
          chosen="not now"
          onOutcome={still}
          until={{ day: '', onDay: still, problem: 'A day is needed: when to come back.' }}
          note={{ text: '', onText: still }}
          onGoOn={still}
        />
      </Plate>
      <Plate title="And next?" sheet="w384 padded">
        <AndNext
          went="moved forward, trial agreed"
          stage="Stage: Trial"
          entry={nextEntry}
          proposals={[
            {
              id: 'a',
              title: 'Fri 27 Nov',
              goesOn: 'Mail the trial access and dates',
              subtitle: 'Asked for by the weekend',
            },
            {
              id: 'b',
              title: 'Wed 2 Dec',
              goesOn: 'Call after their first three days',
              subtitle: 'Serves the trigger: “First route planned”',
            },
            {
              id: 'c',
              title: 'Mon 30 Nov',
              goesOn: 'What stood ready: price for 40 seats',
              subtitle: 'Counted from today, was Fri 27 Nov',
            },
          ]}
          chosen="a"
          onProposal={still}
          onBecause={still}
        />
        <div style={{ marginBlockStart: '16px' }}>
          <Toast text="Done: demo with Jonas Ekström." onUndo={still} onHold={still} />
        </div>
      </Plate>
      <Plate title="Because" sheet="w384 padded">
        <AndNext
          went="not now"
          entry={nextEntry}
          proposals={[]}
          chosen={null}
          onProposal={still}
          onBecause={still}
          because={{
            reason: 'No budget this year',
            onReason: still,
            day: '2026-12-24',
            onDay: still,
            dayWords: 'Thursday 24 December, in 30 days',
            onSave: still,
            onCancel: still,
          }}
        />
      </Plate>
      <Plate title="Snooze to a day" sheet="w384 padded">
        <SnoozeChoices
          means={{ '2 hours': 'today 10:52', tomorrow: 'Wed 25 Nov, block 9:00' }}
          onSnooze={still}
          day={{ open: true, day: '2026-12-26', means: 'Saturday 26 December, no working day' }}
          onDayOpen={still}
          onDay={still}
          onSnoozeToDay={still}
        />
      </Plate>
      <Plate title="Bulk" sheet="wide padded">
        <BulkBar
          text="2 chosen"
          acts={[
            { id: 'set', title: 'Set next step' },
            { id: 'because', title: 'Because…' },
            { id: 'nurture', title: 'Move to nurture' },
          ]}
          onAct={still}
          closeLabel="Choose none"
          onClose={still}
        />
      </Plate>
    </>
  );
}
