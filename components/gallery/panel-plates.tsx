import { StepEntry } from '../entry/step-entry.tsx';
import { Line, LineRow, LineStage } from '../line/line.tsx';
import { Button } from '../look/button.tsx';
import { Notice } from '../look/notice.tsx';
import { SnoozeChoices } from '../snooze/snooze-choices.tsx';
import { Coach } from '../step/coach.tsx';
import { PanelFrame, PanelPart, PanelStage } from '../step/panel-frame.tsx';
import { StepCard, StepPlace } from '../step/step-card.tsx';
import { Toast } from '../toast/toast.tsx';
import { words } from '../words.ts';
import { Plate } from './plate.tsx';
import {
  emptyEntry,
  hollowEntry,
  impossibleEntry,
  openEntry,
  secondStep,
  still,
  twoReadings,
  typedEntry,
} from './samples.tsx';

const ines = {
  name: 'Ines Duarte',
  position: 'Head of Operations · Northquay Freight',
  reach: 'ines@northquay.example · 8:52 in Lisbon',
  onChangePerson: still,
  onClose: still,
  onAllKeys: still,
  place: 'filling' as const,
};

const typingKeys = [
  { keys: ['Enter'], does: 'Save' },
  { keys: ['Tab'], does: 'Details' },
  { keys: ['Esc'], does: 'Close' },
];

const weSpoke = (
  <Button look="link" onPress={still}>
    We spoke
  </Button>
);

const yesterday = (
  <LineRow
    mark={{ is: 'state', state: 'done' }}
    when="Yesterday"
    text="You wrote, no reply yet"
    end={weSpoke}
  />
);

export function PanelPlates() {
  return (
    <>
      <Plate title="Typing a step" sheet="">
        <PanelFrame label="Next step, typed" {...ines} keys={typingKeys}>
          <PanelPart>
            <Line label="Ines Duarte">
              {yesterday}
              <LineStage mark={{ is: 'state', state: 'none' }}>
                <StepPlace state="none" stateWords={words.states.none}>
                  <StepEntry {...typedEntry} />
                </StepPlace>
              </LineStage>
              <LineRow mark={{ is: 'state', state: 'none', quiet: true }} text="Nothing ready behind it" />
            </Line>
          </PanelPart>
          <PanelPart>
            <Coach
              fact="Ines asked about seasonal seats."
              advice="Add it: then the call has something in it."
              options={[
                { id: 'seats', title: '…and what seasonal seats cost in June' },
                { id: 'send', title: 'First send “Two depots, one contract”' },
              ]}
              chosen="seats"
              onChoose={still}
            />
          </PanelPart>
        </PanelFrame>
      </Plate>

      <Plate title="A step that stands" sheet="">
        <PanelFrame
          label="Next step, standing"
          {...ines}
          keys={[
            { keys: ['D'], does: 'Done' },
            { keys: ['S'], does: 'Snooze' },
            { keys: ['E'], does: 'Edit' },
          ]}
        >
          <PanelPart>
            <Line label="Ines Duarte">
              {yesterday}
              <LineStage mark={{ is: 'state', state: 'later' }}>
                <StepCard
                  state="later"
                  stateWords="In 2 days"
                  aside="in any case"
                  date={{ long: 'Thursday 26 November, 9:00' }}
                  sentence="Call, to go through the Q3 pricing and what seasonal seats cost in June"
                  firstName="Ines"
                  value="one number for both depots"
                  onDone={still}
                  onSnooze={still}
                  onEdit={still}
                  onCopy={still}
                />
              </LineStage>
              <LineRow
                mark={{ is: 'state', state: 'later' }}
                when="Wed 2 Dec"
                text="Mail, the budget note for Tomasz"
                tone="next"
              />
              <LineRow
                mark={{ is: 'state', state: 'later' }}
                when="January"
                text="Visit, when Porto goes live"
                tone="far"
              />
              <LineStage mark={{ is: 'plus' }} beside="field">
                <StepEntry {...emptyEntry} placeholder={words.entry.thenPlaceholder} />
              </LineStage>
            </Line>
          </PanelPart>
          <PanelPart>
            <Coach
              fact="Ines rated this 7 of 10."
              advice="Missing: Tomasz has not seen the number. Bring that up before the invoice date."
              options={[]}
              chosen={null}
              onChoose={still}
            />
          </PanelPart>
          <PanelStage stage="Stage: Business case, day 6 of 14" onContactPage={still} />
        </PanelFrame>
      </Plate>

      <Plate title="A hollow purpose" sheet="">
        <PanelFrame
          label="Next step, hollow"
          {...ines}
          name="Amara Osei"
          position="Director of People · Verity Clinics"
          reach="Profile and mail joined · 8:52 in Manchester"
          keys={[
            { keys: ['1–3'], does: 'Use a reason' },
            { keys: ['Esc'], does: 'Close' },
          ]}
        >
          <PanelPart>
            <Line label="Amara Osei">
              <LineRow
                mark={{ is: 'channel', channel: 'linkedin' }}
                when="Sun 15 Nov"
                text="Amara wrote: you owe an answer"
              />
              <LineStage mark={{ is: 'state', state: 'none' }}>
                <StepPlace state="none" stateWords={words.states.none}>
                  <StepEntry {...hollowEntry} />
                </StepPlace>
              </LineStage>
            </Line>
          </PanelPart>
          <PanelPart>
            <Coach
              hollow
              fact="“Checking in” gives Amara no reason to answer."
              advice="Three that would:"
              options={[
                { id: 'a', title: 'Answer: two nurses, from 4 January', subtitle: 'asked on 15 Nov' },
                {
                  id: 'b',
                  title: 'Share “First-year retention in 19 clinics”',
                  subtitle: 'need: fewer leavers',
                },
                {
                  id: 'c',
                  title: 'Ask who signs the interim contracts',
                  subtitle: 'ends the stage “Brief agreed”',
                },
              ]}
              chosen="a"
              onChoose={still}
              acts={
                <>
                  <Button look="primary" shortcut="Enter" onPress={still}>
                    Use 1
                  </Button>
                  <Button look="quiet" onPress={still}>
                    Save anyway
                  </Button>
                  <Button look="quiet" toEnd onPress={still}>
                    Not now
                  </Button>
                </>
              }
            />
          </PanelPart>
        </PanelFrame>
      </Plate>

      <Plate title="Details open" sheet="">
        <PanelFrame label="Next step, in detail" {...ines} keys={typingKeys}>
          <PanelPart>
            <Line label="Ines Duarte">
              <LineStage mark={{ is: 'state', state: 'none' }}>
                <StepPlace state="none" stateWords={words.states.none}>
                  <StepEntry {...openEntry} />
                </StepPlace>
              </LineStage>
            </Line>
          </PanelPart>
        </PanelFrame>
      </Plate>

      <Plate title="Overdue, with Snooze open" sheet="">
        <PanelFrame
          label="Next step, overdue"
          {...ines}
          keys={[
            { keys: ['2'], does: '2 hours' },
            { keys: ['T'], does: 'Tomorrow' },
            { keys: ['Esc'], does: 'Back' },
          ]}
          toast={<Toast text="Snoozed to Friday 27 November." onUndo={still} onHold={still} />}
        >
          <PanelPart>
            <Line label="Ines Duarte">
              <LineStage mark={{ is: 'state', state: 'overdue' }}>
                <StepCard
                  state="overdue"
                  stateWords="Overdue since Friday"
                  aside="if no reply"
                  date={{ long: 'Friday 20 November' }}
                  sentence="E-mail, the lead times for oak"
                  firstName="Ines"
                  onDone={still}
                  onSnooze={still}
                  onEdit={still}
                  onCopy={still}
                  snoozeOpen
                >
                  <SnoozeChoices
                    means={{
                      '2 hours': 'today 10:52',
                      tomorrow: 'Wed 25 Nov, block 9:00',
                      '3 working days': 'Fri 27 Nov, block 9:00',
                      'next week': 'Mon 30 Nov, block 9:00',
                    }}
                    chosen="tomorrow"
                    onSnooze={still}
                    day={{ open: false, day: '' }}
                    onDayOpen={still}
                    onDay={still}
                    onSnoozeToDay={still}
                    note="Prefers mornings. Thursday is full."
                  />
                </StepCard>
              </LineStage>
            </Line>
          </PanelPart>
        </PanelFrame>
      </Plate>

      <Plate title="Nobody known">
        <Notice kind="attention" fact="The page has changed.">
          We could not read who this is. Type a name and go on; nothing you typed is lost.
        </Notice>
      </Plate>
      <Plate title="Two readings">
        <StepEntry {...twoReadings} />
      </Plate>
      <Plate title="What cannot be">
        <StepEntry {...impossibleEntry} />
      </Plate>
      <Plate title="A second step">
        <StepEntry {...secondStep} />
      </Plate>
    </>
  );
}
