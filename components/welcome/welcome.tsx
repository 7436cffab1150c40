import { useEffect, useState } from 'preact/hooks';
import type { WelcomeDesk } from '../../lib/desks/welcome-desk.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { Line, LineRow, LineStage } from '../line/line.tsx';
import { Button } from '../look/button.tsx';
import { DayToggles, RadioCards } from '../look/choices.tsx';
import { TimeField } from '../look/fields.tsx';
import { Glyph } from '../look/glyph.tsx';
import { Icon } from '../look/icon.tsx';
import { bellIcon, clockIcon, lockIcon, pinIcon, puzzleIcon } from '../look/icons.ts';
import { Mark } from '../look/mark.tsx';
import { Notice } from '../look/notice.tsx';
import { troubleWords } from '../trouble-words.ts';
import { words } from '../words.ts';

/** First run, in one screen: working time, the LinkedIn question, a test notification, the pin. */
export function Welcome({ desk }: { desk: WelcomeDesk }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [gmail, setGmail] = useState<{ allowed: boolean; tabs: number } | null>(null);
  const [pinned, setPinned] = useState<boolean | null>(null);
  const [notified, setNotified] = useState<'no' | 'sent' | 'failed'>('no');
  const [refused, setRefused] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const says = words.welcome;
  const failed = (reason: unknown) => setTrouble(troubleWords(reason));

  useEffect(() => {
    void desk.settings().then(setSettings, failed);
    void desk.gmail().then(setGmail, failed);
    const look = () => void desk.isPinned().then(setPinned, () => setPinned(null));
    look();
    const timer = setInterval(look, 1_500);
    return () => clearInterval(timer);
  }, []);

  if (settings === null) {
    return (
      <main class="welcome" aria-busy={trouble === null}>
        {trouble && <Notice kind="attention" fact={trouble} />}
      </main>
    );
  }
  const change = (changes: Partial<Omit<Settings, 'id'>>) => {
    setSettings({ ...settings, ...changes });
    void desk.change(changes).catch(failed);
  };
  const choose = async (choice: Settings['linkedin']) => {
    setRefused(false);
    if (choice === 'in the page' && !(await desk.allowLinkedin())) return setRefused(true);
    change({ linkedin: choice });
  };
  const hours = settings.workingHours;
  const hoursWrong = hours.to <= hours.from;
  const start = () => {
    if (hoursWrong || settings.workingDays.length === 0) return;
    void desk.change({ welcomed: true }).then(desk.close, failed);
  };

  return (
    <main class="welcome">
      <section class="welcome-side" aria-label={words.common.product}>
        <p class="welcome-brand">
          <Mark size={24} /> {words.common.product}
        </p>
        <div>
          <h1>{says.promise}</h1>
          <p class="welcome-how">{says.how}</p>
          <Line label={says.example}>
            <LineRow
              mark={{ is: 'state', state: 'done', quiet: true }}
              when={says.past.when}
              text={says.past.text}
            />
            <LineRow
              mark={{ is: 'state', state: 'today' }}
              when={says.now.when}
              text={says.now.text}
              tone="now"
            />
            <LineRow mark={{ is: 'state', state: 'later' }} when={says.next.when} text={says.next.text} />
          </Line>
        </div>
        <p class="welcome-lock">
          <Icon of={lockIcon} /> {says.local}
        </p>
      </section>
      <section class="welcome-main" aria-label={says.title}>
        <h2 class="welcome-title">{says.title}</h2>
        {trouble && <Notice kind="error" fact={trouble} />}
        <Line label={says.title}>
          <LineStage mark={{ is: 'state', state: gmail?.allowed === false ? 'none' : 'done' }}>
            <h3>{gmail?.allowed === false ? says.gmailWithheld : says.gmailReady}</h3>
            {gmail?.allowed === false ? (
              <div class="strip">
                <Button
                  look="primary"
                  onPress={() => void desk.allowGmail().then(() => desk.gmail().then(setGmail), failed)}
                >
                  {says.allowGmail}
                </Button>
              </div>
            ) : (
              <p class="welcome-note">{says.gmailTabs(gmail?.tabs ?? 0)}</p>
            )}
          </LineStage>
          <LineStage
            mark={{ is: 'state', state: hoursWrong || settings.workingDays.length === 0 ? 'none' : 'done' }}
          >
            <h3>{says.work}</h3>
            <div class="welcome-work">
              <DayToggles
                label={says.days}
                labelUnseen
                days={says.dayNames.map((short, index) => ({
                  value: String(index + 1),
                  short,
                  full: says.dayLongNames[index] ?? short,
                }))}
                chosen={settings.workingDays.map(String)}
                onToggle={(value) => change({ workingDays: toggled(settings.workingDays, Number(value)) })}
              />
              <div class="welcome-hours">
                <TimeField
                  label={says.from}
                  labelUnseen
                  time={hours.from}
                  onTime={(from) => from && change({ workingHours: { ...hours, from } })}
                />
                <span>{says.to}</span>
                <TimeField
                  label={says.until}
                  labelUnseen
                  time={hours.to}
                  onTime={(to) => to && change({ workingHours: { ...hours, to } })}
                />
              </div>
            </div>
            {hoursWrong && <Notice kind="error" fact={says.hoursWrong} />}
            {settings.workingDays.length === 0 && <Notice kind="error" fact={says.noDays} />}
          </LineStage>
          <LineStage mark={{ is: 'state', state: settings.linkedin === null ? 'today' : 'done' }}>
            <p class="welcome-question" aria-hidden="true">
              LinkedIn
            </p>
            <RadioCards
              label="LinkedIn"
              labelUnseen
              value={settings.linkedin}
              cards={[
                { value: 'in the page', title: says.inPage, text: says.inPageText },
                { value: 'beside the page', title: says.beside, text: says.besideText },
              ]}
              onValue={(value) => void choose(value as Settings['linkedin']).catch(failed)}
            />
            {refused && <Notice kind="attention" fact={says.linkedinRefused} />}
            <p class="welcome-note">{says.linkedinNote}</p>
          </LineStage>
          <LineStage mark={{ is: 'state', state: settings.sawTestNotification === null ? 'later' : 'done' }}>
            <h3>{says.notifications}</h3>
            <div class="strip">
              <Button
                icon={bellIcon}
                onPress={() =>
                  void desk.notify().then(
                    () => setNotified('sent'),
                    () => setNotified('failed'),
                  )
                }
              >
                {says.test}
              </Button>
              {notified === 'no' && <span class="welcome-note">{says.testNote}</span>}
              {notified === 'sent' && (
                <>
                  <span>{says.didYouSee}</span>
                  <Button
                    size="small"
                    pressed={settings.sawTestNotification === true}
                    onPress={() => change({ sawTestNotification: true })}
                  >
                    {says.saw}
                  </Button>
                  <Button
                    size="small"
                    pressed={settings.sawTestNotification === false}
                    onPress={() => change({ sawTestNotification: false })}
                  >
                    {says.sawNot}
                  </Button>
                </>
              )}
            </div>
            {(notified === 'failed' || settings.sawTestNotification === false) && (
              <Notice kind="attention" fact={says.swallowed}>
                {says.swallowedHelp}
              </Notice>
            )}
          </LineStage>
          <LineStage mark={{ is: 'state', state: pinned ? 'done' : 'later' }}>
            <h3>{says.pin}</h3>
            <p class="welcome-pin">
              <span class="welcome-hint">
                <Icon of={puzzleIcon} /> {says.afterwards} <Icon of={pinIcon} /> {says.besideOnward}
              </span>
              {pinned !== null && (
                <span role="status" class={pinned ? 'welcome-state' : 'welcome-state is-none'}>
                  <Glyph state={pinned ? 'done' : 'none'} /> {pinned ? says.pinned : says.notPinned}
                </span>
              )}
            </p>
          </LineStage>
        </Line>
        <footer class="welcome-foot">
          <p>
            <Icon of={clockIcon} /> {says.onlyWhileRunning}
          </p>
          <Button
            look="primary"
            size="large"
            onPress={start}
            disabled={hoursWrong || settings.workingDays.length === 0}
          >
            {says.start}
          </Button>
        </footer>
      </section>
    </main>
  );
}

function toggled(days: readonly number[], day: number): number[] {
  return days.includes(day) ? days.filter((one) => one !== day) : [...days, day].sort((a, b) => a - b);
}
