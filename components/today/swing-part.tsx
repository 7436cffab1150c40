import { useMemo, useState } from 'preact/hooks';
import type { Book } from '../../lib/actions/read-book.ts';
import type { DashboardDesk } from '../../lib/dashboard-desk.ts';
import { dayOf } from '../../lib/domain/alert-time.ts';
import { todayOf } from '../../lib/domain/desk.ts';
import { keepSwinging, pauseAfter } from '../../lib/domain/swing.ts';
import { pauseInWords, swingInWords } from '../../lib/domain/time-in-words.ts';
import type { Touch } from '../../lib/domain/touch.ts';
import { sayReason } from '../../lib/phrases/say.ts';
import { Button } from '../look/button.tsx';
import { Notice } from '../look/notice.tsx';
import { words } from '../words.ts';

/** Minutes after a forward touch for which it is hot. */
const hotMinutes = 30;

/** After a forward move the next best step while it is hot; after a row of misses a pause. Off with one press, for good. */
export function SwingPart({ desk, book }: { desk: DashboardDesk; book: Book }) {
  const [closed, setClosed] = useState<string | null>(null);
  const touches = useMemo(
    () => book.lines.flatMap((line) => (line.last === null ? [] : [line.last])).sort((a, b) => b.at - a.at),
    [book],
  );
  const just = touches[0];
  const { settings, now, zone } = book.desk;
  if (just === undefined || just.id === closed || dayOf(just.at, zone) !== todayOf(book.desk)) return null;
  const switchOff = (rule: 'keep swinging' | 'pause') =>
    void desk.acts
      .changeSettings({ promptsOff: { ...settings.promptsOff, [rule]: true } })
      .then(() => desk.say(words.today.switchedOff), desk.failed);
  const pause = settings.promptsOff.pause ? null : pauseAfter(touches, openSteps(book), book.desk);
  if (pause !== null) {
    return (
      <Notice
        kind="advice"
        fact={pauseInWords(pause)}
        acts={<Ways onClose={() => setClosed(just.id)} onOff={() => switchOff('pause')} />}
      />
    );
  }
  if (settings.promptsOff['keep swinging'] || now - just.at > hotMinutes * 60_000) return null;
  const swing = keepSwinging(just, aroundOf(book, touches), book.desk);
  const who = swing && book.lines.find((line) => line.contact.id === swing.step.contact);
  if (!swing || !who) return null;
  const { step } = swing;
  return (
    <Notice
      kind="advice"
      fact={words.today.swing(who.name, sayReason(step.channel, step.purpose || step.value, desk.locale))}
      acts={
        <>
          <Button size="small" onPress={() => void desk.open(step.cameFrom, step.contact).catch(desk.failed)}>
            {words.common.open}
          </Button>
          <Ways onClose={() => setClosed(just.id)} onOff={() => switchOff('keep swinging')} />
        </>
      }
    >
      {swingInWords(swing.because)}
    </Notice>
  );
}

function Ways({ onClose, onOff }: { onClose: () => void; onOff: () => void }) {
  return (
    <>
      <Button size="small" look="quiet" onPress={onClose}>
        {words.common.notNow}
      </Button>
      <Button size="small" look="quiet" onPress={onOff}>
        {words.today.neverAgain}
      </Button>
    </>
  );
}

function openSteps(book: Book) {
  return book.lines.flatMap((line) => line.plan);
}

function aroundOf(book: Book, touches: readonly Touch[]) {
  return { contacts: book.lines.map((line) => line.contact), steps: openSteps(book), touches };
}
