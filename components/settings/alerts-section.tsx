import { useState } from 'preact/hooks';
import { Button } from '../look/button.tsx';
import { Switch } from '../look/choices.tsx';
import { SelectField } from '../look/fields.tsx';
import { bellIcon } from '../look/icons.ts';
import { Notice } from '../look/notice.tsx';
import { words } from '../words.ts';
import type { SectionProps } from './section-props.ts';
import type { SettingSection } from './sections.ts';
import { Setting } from './setting.tsx';

const says = words.settings;
const leads = [0, 2, 5, 10, 15, 30, 60];

/** When and how the user is called. */
export function alertsSection(props: SectionProps): SettingSection {
  const { settings, choose } = props;
  const minutes = [...new Set([...leads, settings.leadMinutes])].sort((a, b) => a - b);
  return {
    id: 'alerts',
    title: says.alerts,
    entries: [
      {
        id: 'notifications',
        find: `${says.notifications} ${says.notificationsNote}`,
        show: () => (
          <Switch
            label={says.notifications}
            note={says.notificationsNote}
            checked={settings.notifications}
            onChecked={(notifications) => choose(says.notifications, { notifications })}
          />
        ),
      },
      {
        id: 'test',
        find: `${says.test} ${words.welcome.testNote} ${words.welcome.swallowedHelp}`,
        show: () => <TestNotification {...props} />,
      },
      {
        id: 'lead',
        find: `${says.inAdvance} lead minutes`,
        show: () => (
          <Setting title={says.inAdvance}>
            <SelectField
              label={says.inAdvance}
              labelUnseen
              value={String(settings.leadMinutes)}
              choices={minutes.map((one) => ({ value: String(one), title: says.lead(one) }))}
              onValue={(lead) => choose(says.inAdvance, { leadMinutes: Number(lead) })}
            />
          </Setting>
        ),
      },
    ],
  };
}

/** Sends one, and asks whether it was seen: the system may swallow what the browser has shown. */
function TestNotification(
  props: Pick<SectionProps, 'settings' | 'choose'> & { desk: { notify: () => Promise<void> } },
) {
  const { settings, choose, desk } = props;
  const [sent, setSent] = useState<'no' | 'sent' | 'failed'>('no');
  const saw = settings.sawTestNotification;
  const state = saw === null ? says.testNot : saw ? says.testSeen : says.testUnseen;
  return (
    <div class="setting-group">
      <Setting title={says.test} note={sent === 'sent' ? words.welcome.didYouSee : state}>
        {sent === 'sent' ? (
          <div class="strip">
            <Button
              onPress={() => {
                choose(says.test, { sawTestNotification: true });
                setSent('no');
              }}
            >
              {words.welcome.saw}
            </Button>
            <Button
              onPress={() => {
                choose(says.test, { sawTestNotification: false });
                setSent('no');
              }}
            >
              {words.welcome.sawNot}
            </Button>
          </div>
        ) : (
          <Button
            icon={bellIcon}
            onPress={() =>
              void desk.notify().then(
                () => setSent('sent'),
                () => setSent('failed'),
              )
            }
          >
            {words.welcome.test}
          </Button>
        )}
      </Setting>
      {(sent === 'failed' || saw === false) && (
        <Notice kind="attention" fact={words.welcome.swallowed}>
          {words.welcome.swallowedHelp}
        </Notice>
      )}
    </div>
  );
}
