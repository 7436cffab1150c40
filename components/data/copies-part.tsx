import { useEffect, useState } from 'preact/hooks';
import type { CopyLabel } from '../../lib/store/copy-shelf.ts';
import type { TakenIn } from '../../lib/store/take-in.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { Notice } from '../look/notice.tsx';
import { useOnce } from '../look/use-once.ts';
import type { SectionProps } from '../settings/section-props.ts';
import { words } from '../words.ts';
import { momentInWords } from './moment.ts';
import { WouldChange } from './would-change.tsx';

const says = words.copies;

/** The rolling copies inside the browser: which there are, whether they read back, and the way back to one. */
export function CopiesPart({ data, shell, changes }: SectionProps) {
  const [copies, setCopies] = useState<CopyLabel[] | null>(null);
  const [reached, setReached] = useState(true);
  const [verified, setVerified] = useState<{ [order: number]: string }>({});
  const [chosen, setChosen] = useState<{ copy: CopyLabel; would: TakenIn } | null>(null);
  const { busy, once } = useOnce();
  const does = (work: () => Promise<void>) => void once(work).catch(shell.failed);
  const look = () =>
    void data.copies.list().then(
      (list) => {
        setCopies(list);
        setReached(true);
      },
      () => setReached(false),
    );
  const note = (copy: CopyLabel, said: string) =>
    setVerified((before) => ({ ...before, [copy.order]: said }));
  useEffect(look, [changes]);
  const dayOf = (copy: CopyLabel) => momentInWords(copy.takenAt, data.zone(), data.locale);
  const verify = async (copy: CopyLabel) => {
    const read = await data.copies.verify(copy.order);
    note(copy, read.is === 'good' ? says.good(read.count) : says.broken);
  };
  const choose = async (copy: CopyLabel) => {
    const would = await data.copies.preview(copy.order);
    if (would === null) note(copy, says.broken);
    else setChosen({ copy, would });
  };
  const restore = async (copy: CopyLabel) => {
    setChosen(null);
    const restored = await data.copies.restore(copy.order).finally(look);
    if (restored === null) note(copy, says.broken);
    else shell.say(says.restored, restored.undo);
  };
  const take = async () => {
    const taken = await data.copies.takeNow().finally(look);
    shell.say(taken.is === 'taken' ? says.taken : says.keptNothing);
  };
  return (
    <div class="data-part">
      <h3>{says.inBrowser}</h3>
      <div class="data-first">
        <p class="setting-note">{says.inBrowserNote}</p>
        <Button busy={busy} onPress={() => does(take)}>
          {says.takeNow}
        </Button>
      </div>
      {!reached && <Notice kind="attention" fact={says.unreachable} />}
      {copies?.length === 0 && <p class="setting-note">{says.none}</p>}
      <ul aria-label={says.inBrowser}>
        {copies?.map((copy) => (
          <li key={copy.order} class="made-line">
            <p>
              {dayOf(copy)}
              <span class="made-more">
                {says.contacts(copy.contacts)}
                {verified[copy.order] && ' · '}
                <span role="status">{verified[copy.order]}</span>
              </span>
            </p>
            <Button
              size="small"
              look="quiet"
              label={says.verifyOf(dayOf(copy))}
              onPress={() => void verify(copy).catch(shell.failed)}
            >
              {says.verify}
            </Button>
            <Button size="small" busy={busy} onPress={() => does(() => choose(copy))}>
              {says.bringBack}
            </Button>
          </li>
        ))}
      </ul>
      {chosen && (
        <Dialog
          wide
          title={says.restoreTitle(dayOf(chosen.copy))}
          onClose={() => setChosen(null)}
          acts={
            <>
              <Button look="primary" onPress={() => does(() => restore(chosen.copy))}>
                {says.bringBack}
              </Button>
              <Button look="quiet" onPress={() => setChosen(null)}>
                {words.common.cancel}
              </Button>
            </>
          }
        >
          <p>{says.restoreNote}</p>
          <WouldChange would={chosen.would} />
        </Dialog>
      )}
    </div>
  );
}
