import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RecoveryDesk } from '../../lib/desks/recovery-desk.ts';
import type { Trouble } from '../../lib/domain/world.ts';
import type { Mirror } from '../../lib/store/mirror.ts';
import { Button } from '../look/button.tsx';
import { exportIcon } from '../look/icons.ts';
import { Mark } from '../look/mark.tsx';
import { Notice } from '../look/notice.tsx';
import { useOnce } from '../look/use-once.ts';
import { words } from '../words.ts';
import { KeptSteps } from './kept-steps.tsx';
import { momentInWords } from './moment.ts';
import { saveFile } from './save-file.ts';

const says = words.recovery;
type Good = NonNullable<Awaited<ReturnType<RecoveryDesk['newestGood']>>>;

export type RecoveryProps = {
  trouble: Trouble;
  desk: RecoveryDesk;
  /** In the popup and the side panel there is room for the way on only; the dashboard has all of it. */
  small: boolean;
};

/** What stands where the store cannot be opened: what happened, the one thing to do, and what is known all the same. */
export function Recovery({ trouble, desk, small }: RecoveryProps) {
  const [mirror, setMirror] = useState<Mirror | null>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => void desk.mirror().then(setMirror), []);
  useEffect(() => {
    // The user's choice cannot be read from the store; the mirror has it.
    if (mirror?.settings) document.documentElement.dataset.theme = mirror.settings.theme;
  }, [mirror]);
  if (ready) return <Ready desk={desk} />;
  const { fact, text } = says.troubles[trouble];
  return (
    <main class={small ? 'recovery small' : 'recovery'}>
      <p class="recovery-brand">
        <Mark size={20} /> {words.common.product}
      </p>
      <h1>{fact}</h1>
      <p class="recovery-text">{text}</p>
      <div class="strip">
        <Button look="primary" onPress={desk.tryAgain}>
          {trouble === 'closed' ? words.common.reopen : says.tryAgain}
        </Button>
        {small && trouble !== 'closed' && <Button onPress={desk.openDashboard}>{says.openDashboard}</Button>}
      </div>
      {!small &&
        (trouble === 'broken' || trouble === 'failed' || trouble === 'newer' || trouble === 'full') && (
          <TheCopy trouble={trouble} desk={desk} onReady={() => setReady(true)} />
        )}
      {trouble !== 'closed' && mirror !== null && mirror.steps.length > 0 && (
        <KeptSteps mirror={mirror} zone={desk.zone} locale={desk.locale} most={small ? 20 : 200}>
          {!small && (
            <Button look="link" icon={exportIcon} onPress={() => saveFile(desk.writeSteps(mirror))}>
              {says.saveSteps}
            </Button>
          )}
        </KeptSteps>
      )}
    </main>
  );
}

/**
 * The newest copy that is whole: always to be saved; for a database that is broken also to begin anew from, once it was
 * saved. Nothing is deleted before the user says so.
 */
function TheCopy(props: { trouble: Trouble; desk: RecoveryDesk; onReady: () => void }) {
  const { trouble, desk } = props;
  const [good, setGood] = useState<Good | null | 'looking'>('looking');
  const [saved, setSaved] = useState(false);
  const [failed, setFailed] = useState<Trouble | null>(null);
  const { busy, once } = useOnce();
  useEffect(() => void desk.newestGood().then(setGood), []);
  if (good === 'looking') return null;
  const mayBegin = trouble === 'broken' || trouble === 'failed';
  const begin = () =>
    void once(async () => {
      await desk.beginAnew(good);
      props.onReady();
    }).catch((reason) => setFailed((reason as { trouble?: Trouble } | null)?.trouble ?? 'failed'));
  if (good === null) {
    if (!mayBegin) return null;
    return (
      <Part text={says.noCopy} failed={failed}>
        <Button look="danger" busy={busy} onPress={begin}>
          {says.beginEmpty}
        </Button>
      </Part>
    );
  }
  const day = momentInWords(good.copy.takenAt, desk.zone, desk.locale);
  return (
    <Part text={says.copy(day, words.copies.contacts(good.copy.contacts))} failed={failed}>
      <Button
        icon={exportIcon}
        onPress={() => {
          saveFile(desk.writeCopy(good));
          setSaved(true);
        }}
      >
        {says.saveCopy}
      </Button>
      {mayBegin && (
        <Button look="danger" disabled={!saved} busy={busy} onPress={begin}>
          {says.begin}
        </Button>
      )}
      {mayBegin && <p class="recovery-note">{saved ? says.saved : says.beginWarning}</p>}
    </Part>
  );
}

/** The data is there again, in a new database; whoever holds the old one has to start anew. */
function Ready({ desk }: { desk: RecoveryDesk }) {
  return (
    <main class="recovery">
      <p class="recovery-brand">
        <Mark size={20} /> {words.common.product}
      </p>
      <h1>{says.ready}</h1>
      <p class="recovery-text">{says.restart}</p>
      <div class="strip">
        <Button look="primary" onPress={desk.restart}>
          {says.restartAct}
        </Button>
      </div>
    </main>
  );
}

function Part(props: { text: string; failed: Trouble | null; children: ComponentChildren }) {
  return (
    <section class="recovery-copy">
      <p>
        <strong>{props.text}</strong>
      </p>
      <div class="strip">{props.children}</div>
      {props.failed && (
        <Notice kind="error" fact={says.troubles[props.failed].fact}>
          {says.troubles[props.failed].text}
        </Notice>
      )}
    </section>
  );
}
