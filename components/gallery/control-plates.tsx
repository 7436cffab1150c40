import { useState } from 'preact/hooks';
import { Button } from '../look/button.tsx';
import { Chip } from '../look/chip.tsx';
import { Checkbox, DayToggles, RadioCards, Switch } from '../look/choices.tsx';
import { Dialog } from '../look/dialog.tsx';
import { DateField, SelectButton, SelectField, TextField, TimeField } from '../look/fields.tsx';
import { Glyph } from '../look/glyph.tsx';
import { IconButton } from '../look/icon-button.tsx';
import {
  awayIcon,
  bookIcon,
  calendarIcon,
  chartIcon,
  clockIcon,
  exportIcon,
  moreIcon,
  plusIcon,
  settingsIcon,
  tableIcon,
} from '../look/icons.ts';
import { Menu } from '../look/menu.tsx';
import { Nav } from '../look/nav.tsx';
import { Notice } from '../look/notice.tsx';
import { ProgressBar, Segments } from '../look/progress.tsx';
import { SearchField } from '../look/search-field.tsx';
import { Segmented } from '../look/segmented.tsx';
import { Table } from '../look/table.tsx';
import { Tabs } from '../look/tabs.tsx';
import { Plate } from './plate.tsx';
import { still } from './samples.tsx';

export function ControlPlates() {
  return (
    <>
      <ButtonPlates />
      <FieldPlates />
      <PagePlates />
    </>
  );
}

function ButtonPlates() {
  const [dialog, setDialog] = useState(false);
  const acts = [
    { id: 'edit', title: 'Edit', shortcut: 'E' },
    { id: 'join', title: 'Join with another' },
    { id: 'forget', title: 'Forget this person', danger: true },
  ];
  return (
    <Plate title="Buttons" sheet="padded open">
      <div class="stack">
        <div class="strip">
          <Button look="primary" shortcut="Enter" onPress={still}>
            Save
          </Button>
          <Button onPress={still}>Snooze</Button>
          <Button look="soft" onPress={still}>
            Soft
          </Button>
          <Button look="quiet" onPress={still}>
            Quiet
          </Button>
          <Button look="link" onPress={still}>
            Link
          </Button>
        </div>
        <div class="strip">
          <Button size="small" look="primary" shortcut="D" onPress={still}>
            Done
          </Button>
          <Button size="small" shortcut="S" onPress={still}>
            Snooze
          </Button>
          <Button size="large" look="primary" shortcut="O" onPress={still}>
            Open the thread
          </Button>
        </div>
        <div class="strip">
          <Button icon={exportIcon} onPress={still}>
            Export
          </Button>
          <Button look="primary" icon={plusIcon} onPress={still}>
            Contact
          </Button>
          <Button look="danger" onPress={() => setDialog(true)}>
            Forget…
          </Button>
          <Button look="primary" disabled onPress={still}>
            Saving
          </Button>
        </div>
        <div class="strip">
          <Menu
            label="Risk first"
            look="quiet"
            acts={acts.map((act, index) => ({ ...act, chosen: index === 0 }))}
            onAct={still}
          />
          <Menu label="Move" acts={acts} onAct={still} />
          <Menu label="More" icon={moreIcon} acts={acts} onAct={still} from="end" />
          <IconButton label="Book" icon={bookIcon} onPress={still} />
          <SelectButton
            label="Alert me"
            value="a"
            choices={[
              { value: 'a', title: 'If no reply' },
              { value: 'b', title: 'In any case' },
            ]}
            onValue={still}
          />
        </div>
      </div>
      {dialog && (
        <Dialog
          title="Forget Ines Duarte?"
          onClose={() => setDialog(false)}
          acts={
            <>
              <Button look="danger" onPress={() => setDialog(false)}>
                Forget
              </Button>
              <Button look="quiet" onPress={() => setDialog(false)}>
                Keep
              </Button>
            </>
          }
        >
          <p>Name, addresses, steps and notes are erased here and in the next copy. This cannot be undone.</p>
        </Dialog>
      )}
    </Plate>
  );
}

function FieldPlates() {
  const [days, setDays] = useState(['1', '2', '3', '4', '5']);
  const [on, setOn] = useState(true);
  const [place, setPlace] = useState<string | null>(null);
  const [view, setView] = useState('chart');
  const toggled = (day: string) => (days.includes(day) ? days.filter((one) => one !== day) : [...days, day]);
  return (
    <>
      <Plate title="Fields">
        <div class="stack">
          <TextField label="Name" text="Ines Duarte" onText={still} />
          <TextField label="Phone" text="" onText={still} placeholder="+351 …" note="Only kept here." />
          <TextField
            label="Address"
            text="ines@"
            onText={still}
            problem="No place after the @. Your text is kept."
          />
          <DateField label="Day" day="2026-11-26" onDay={still} />
          <TimeField label="Time" time="09:00" onTime={still} />
          <SelectField
            label="Stage"
            value="b"
            choices={[{ value: 'b', title: 'Business case' }]}
            onValue={still}
          />
          <TextField label="Note" text="" onText={still} lines={3} />
          <SearchField
            text=""
            onText={still}
            look="outlined"
            placeholder="Name, company, purpose"
            shortcut="/"
          />
        </div>
      </Plate>
      <Plate title="Choices">
        <div class="stack">
          <Checkbox
            label="May move"
            checked={on}
            onChecked={setOn}
            note="The smoother may shift it by three days."
          />
          <Checkbox label="All 214" checked={false} partly onChecked={still} />
          <Checkbox label="Promised" checked={false} onChecked={still} />
          <Switch
            label="Single-key shortcuts"
            checked={on}
            onChecked={setOn}
            note="D, S, O, E and the rest."
          />
          <Switch label="Notifications" checked={!on} onChecked={(checked) => setOn(!checked)} />
          <DayToggles
            label="Working days"
            days={['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
              (full, index) => ({
                value: String(index + 1),
                short: full.slice(0, 3),
                full,
              }),
            )}
            chosen={days}
            onToggle={(day) => setDays(toggled(day))}
          />
          <Segmented
            label="View"
            value={view}
            onValue={setView}
            choices={[
              { value: 'chart', title: 'Chart', icon: chartIcon },
              { value: 'table', title: 'Table', icon: tableIcon },
            ]}
          />
          <div class="strip">
            <Chip title="All" count={214} pressed onPress={still} />
            <Chip title="No next step" count={6} pressed={false} onPress={still} />
            <Chip title="Stalled" count={4} pressed={false} onPress={still} />
          </div>
        </div>
      </Plate>
      <Plate title="Choices with weight" sheet="wide padded">
        <RadioCards
          label="LinkedIn"
          value={place}
          onValue={setPlace}
          cards={[
            {
              value: 'in',
              title: 'In the page',
              text: 'A panel in the profile. Reads name, headline and company from the page.',
            },
            {
              value: 'beside',
              title: 'Beside the page',
              text: 'The browser’s side panel. Reads only the address and the title of the tab.',
            },
          ]}
        />
      </Plate>
      <Plate title="Notices" sheet="wide padded">
        <div class="stack">
          <Notice
            kind="error"
            fact="The browser refused to save."
            acts={
              <Button size="small" onPress={still}>
                Try again
              </Button>
            }
          >
            Your text is still here: try again, or copy it.
          </Notice>
          <Notice kind="attention" fact="Not pinned yet.">
            The count of what is due shows on the icon.
          </Notice>
          <Notice kind="advice" fact="As much activity, more effect.">
            The share that moved rose from 24 to 36%.
          </Notice>
        </div>
      </Plate>
    </>
  );
}

function PagePlates() {
  return (
    <>
      <Plate title="Navigation" sheet="padded">
        <Nav
          label="Pages"
          entries={[
            { href: '#today', title: 'Today', icon: clockIcon, count: 6, current: true },
            { href: '#book', title: 'Book', icon: bookIcon, count: 214, current: false },
            { href: '#calendar', title: 'Calendar', icon: calendarIcon, current: false },
            { href: '#away', title: 'Away', icon: awayIcon, current: false },
            {
              href: '#settings',
              title: 'Settings',
              icon: settingsIcon,
              current: false,
              atFoot: true,
              mark: 'done',
            },
          ]}
        />
      </Plate>
      <Plate title="Progress">
        <div class="stack">
          <ProgressBar label="Import" at={4200} of={10000} words="4,200 of 10,000 rows" />
          <Segments at={3} of={5} words="3 of 5" />
          <Segments at={3.4} of={8} words="4 of 8 under way" />
        </div>
      </Plate>
      <Plate title="Parts of one work" sheet="wide padded">
        <Tabs
          label="Away"
          current="inside"
          onGo={still}
          tabs={[
            { id: 'none', title: 'No next step', subtitle: '3 of 3 set', done: true },
            { id: 'inside', title: 'Falls inside', subtitle: '9 steps, 4 decided' },
            { id: 'replies', title: 'Replies', subtitle: 'mail and voice' },
          ]}
        />
      </Plate>
      <Plate title="Table" sheet="wide padded">
        <Table
          label="Book"
          columns={[
            { id: 'state', title: 'State', titleUnseen: true, width: '28px' },
            { id: 'contact', title: 'Contact' },
            { id: 'stage', title: 'Stage' },
            { id: 'touch', title: 'Last touch', toEnd: true },
          ]}
          rows={[
            {
              id: 'a',
              cells: [
                <Glyph key="g" state="overdue" label="Overdue" />,
                <strong key="n">Claire Vasseur</strong>,
                'Proposal',
                '12 days',
              ],
            },
            {
              id: 'b',
              chosen: true,
              cells: [
                <Glyph key="g" state="none" label="No next step" />,
                <strong key="n">Ruth Adeyemi</strong>,
                'First meeting',
                'yesterday',
              ],
            },
            {
              id: 'c',
              cells: [
                <Glyph key="g" state="later" label="Later" />,
                <strong key="n">Owen Pryce</strong>,
                'no process',
                '16 days',
              ],
            },
          ]}
        />
      </Plate>
    </>
  );
}
