import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Shell } from '../../lib/desks/dashboard-desk.ts';
import type { DataDesk } from '../../lib/desks/data-desk.ts';
import type { HealthDesk } from '../../lib/desks/health-desk.ts';
import type { SettingsDesk } from '../../lib/desks/settings-desk.ts';
import { type Health, healthReport, worriesIn } from '../../lib/domain/health.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { PageHead } from '../dashboard/page-head.tsx';
import { saveFile } from '../data/save-file.ts';
import { Button } from '../look/button.tsx';
import { Glyph } from '../look/glyph.tsx';
import { exportIcon } from '../look/icons.ts';
import { words } from '../words.ts';
import { type HealthLine, type HealthWay, linesOf } from './health-lines.ts';

const says = words.health;

export type HealthPageProps = {
  desk: HealthDesk;
  data: DataDesk;
  choices: SettingsDesk;
  shell: Shell;
  settings: Settings;
  changes: number;
};

/** Line by line: what it is, how it is, and the one thing to do where it is not right. */
export function HealthPage(props: HealthPageProps) {
  const { desk, data, shell, changes } = props;
  const [health, setHealth] = useState<Health | null>(null);
  const [verified, setVerified] = useState('');
  const [asking, setAsking] = useState(false);
  const look = () => void desk.look().then(setHealth, shell.failed);
  useEffect(look, [changes, props.settings]);
  // Most of what is said here the background does by itself, a moment after the act that called for it.
  useEffect(() => desk.hearLooks(look), [desk]);
  if (health === null) return <div aria-busy="true" />;

  const report = () => {
    const name = `onward-report-${new Intl.DateTimeFormat('sv').format(health.at)}.json`;
    saveFile({ name, type: 'application/json', content: healthReport(health) });
    shell.say(says.reportSaved(name));
  };
  const verify = () => {
    const newest = health.copies?.newest;
    if (!newest) return;
    void desk
      .verify(newest.order)
      .then(
        (read) => setVerified(read.is === 'good' ? words.copies.good(read.count) : words.copies.broken),
        shell.failed,
      );
  };
  const go: Record<HealthWay, { title: string; act: () => void }> = {
    'allow Gmail': {
      title: words.welcome.allowGmail,
      act: () => void props.choices.allowGmail().then(look, shell.failed),
    },
    'allow LinkedIn': {
      title: words.settings.allowLinkedin,
      act: () => void props.choices.allowLinkedin().then(look, shell.failed),
    },
    'test notification': {
      title: words.welcome.test,
      act: () => void props.choices.notify().then(() => setAsking(true), shell.failed),
    },
    'save a copy': {
      title: words.copies.weeklySave,
      act: () =>
        void data.write('onward').then((written) => {
          saveFile(written);
          shell.say(words.files.exported(written.name));
          look();
        }, shell.failed),
    },
    'verify the copy': { title: words.copies.verify, act: verify },
    'see the copies': { title: words.copies.inBrowser, act: () => shell.go('#/settings/data') },
  };
  const saw = (sawTestNotification: boolean) => {
    setAsking(false);
    const said = words.settings.chose(words.settings.test);
    void props.choices
      .choose({ changes: { sawTestNotification }, words: said })
      .then(({ undo }) => shell.say(said, undo), shell.failed);
  };
  const didItAppear = (
    <div class="strip">
      <span role="status">{words.welcome.didYouSee}</span>
      <Button size="small" onPress={() => saw(true)}>
        {words.welcome.saw}
      </Button>
      <Button size="small" onPress={() => saw(false)}>
        {words.welcome.sawNot}
      </Button>
    </div>
  );
  const lines = linesOf(health, { zone: data.zone(), locale: data.locale });
  return (
    <div class="health">
      <PageHead
        title={says.title}
        sentence={says.lead(worriesIn(health).length)}
        acts={
          <Button icon={exportIcon} onPress={report}>
            {says.report}
          </Button>
        }
      />
      <ul class="health-lines" aria-label={says.title}>
        {lines.map((line) => (
          <Line
            key={line.id}
            line={line}
            more={line.way === 'verify the copy' ? verified : ''}
            instead={asking && line.id === 'notifications' ? didItAppear : null}
            go={go}
          />
        ))}
      </ul>
      <p class="setting-note">{says.reportNote}</p>
    </div>
  );
}

function Line(props: {
  line: HealthLine;
  more: string;
  /** Stands where the way on stands, while something is asked. */
  instead: ComponentChildren;
  go: Record<HealthWay, { title: string; act: () => void }>;
}) {
  const { line, more, instead } = props;
  const way = line.way && props.go[line.way];
  return (
    <li class="health-line">
      <Glyph state={line.well ? 'done' : 'stalled'} label={line.well ? says.state.well : says.state.worry} />
      <p class="health-what">{line.title}</p>
      <p class="health-how">
        {line.says} {more && <span role="status">{more}</span>}
      </p>
      {instead}
      {way && !instead && (
        <Button size="small" look={line.well ? 'secondary' : 'primary'} onPress={way.act}>
          {way.title}
        </Button>
      )}
    </li>
  );
}
