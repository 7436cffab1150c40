import { useEffect, useState } from 'preact/hooks';
import type { LostBook as Lost } from '../../lib/desks/lost-desk.ts';
import { Button } from '../look/button.tsx';
import { Notice } from '../look/notice.tsx';
import { words } from '../words.ts';
import { KeptSteps } from './kept-steps.tsx';
import { momentInWords } from './moment.ts';

const says = words.recovery;

/**
 * 'Your list is empty, but a copy has …': above everything else, until the user has brought it back or said that it
 * is right.
 */
export function LostBook(props: {
  lost: Lost;
  onFile: () => void;
  onBack: () => void;
  onAccepted: () => void;
}) {
  const { lost } = props;
  const [busy, setBusy] = useState(false);
  const [would, setWould] = useState<number | null | 'broken'>(null);
  useEffect(() => {
    if (lost.canary.in !== 'copy') return;
    void lost.preview().then(
      (taken) => setWould(taken?.kinds.contact?.new ?? 'broken'),
      () => setWould('broken'),
    );
  }, []);
  const { canary, mirror } = lost;
  const day = momentInWords(canary.at, lost.zone, lost.locale);
  const contacts = words.copies.contacts(canary.count);
  const inCopy = canary.in === 'copy' && would !== 'broken';
  const bringBack = async () => {
    setBusy(true);
    const brought = await lost.bringBack().catch(() => null);
    setBusy(false);
    if (brought === null) return setWould('broken');
    props.onBack();
  };
  return (
    <div class="lost-book">
      <Notice
        kind="attention"
        fact={inCopy ? says.emptyCopy(day, contacts) : says.emptyMirror(day, contacts)}
        acts={
          <>
            {inCopy ? (
              <Button look="primary" busy={busy || would === null} onPress={() => void bringBack()}>
                {says.emptyBack(contacts)}
              </Button>
            ) : (
              <Button look="primary" onPress={props.onFile}>
                {says.emptyFile}
              </Button>
            )}
            <Button
              look="quiet"
              onPress={() =>
                void lost.accept().then(
                  () => props.onAccepted(),
                  () => {},
                )
              }
            >
              {says.emptyAccept}
            </Button>
          </>
        }
      >
        {inCopy ? says.emptyText : says.emptyMirrorText}
        {typeof would === 'number' && inCopy && ` ${says.emptyWould(words.copies.contacts(would))}`}
      </Notice>
      {!inCopy && mirror !== null && mirror.steps.length > 0 && (
        <KeptSteps mirror={mirror} zone={lost.zone} locale={lost.locale} most={50} />
      )}
    </div>
  );
}
