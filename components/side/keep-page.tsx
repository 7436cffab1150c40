import { useState } from 'preact/hooks';
import type { UndoId } from '../../lib/domain/id.ts';
import { Button } from '../look/button.tsx';
import { Notice } from '../look/notice.tsx';
import { useOnce } from '../look/use-once.ts';
import { troubleWords } from '../trouble-words.ts';
import { words } from '../words.ts';

/** What the side panel can do with the page itself: keep it as something of value to share. */
export type Keeping = {
  /** Null: it has no title and no address that can be kept. */
  keep: () => Promise<{ title: string; undo: UndoId; open: () => void } | null>;
  undo: (id: UndoId) => Promise<unknown>;
};

/** "Add to my library", for the page that the side panel shows. */
export function KeepPage({ keep, undo }: Keeping) {
  const [kept, setKept] = useState<Awaited<ReturnType<Keeping['keep']>>>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { once } = useOnce();
  const failed = (reason: unknown) => setTrouble(troubleWords(reason));
  if (trouble !== null) return <Notice kind="error" fact={trouble} />;
  if (kept === null) {
    const add = () =>
      keep().then((saved) => (saved === null ? setTrouble(words.side.notKept) : setKept(saved)));
    return (
      <Button look="link" size="small" onPress={() => void once(add).catch(failed)}>
        {words.side.keep}
      </Button>
    );
  }
  return (
    <Notice
      kind="advice-weak"
      fact={words.side.kept(kept.title)}
      acts={
        <>
          <Button size="small" onPress={kept.open}>
            {words.side.sayWhat}
          </Button>
          <Button
            size="small"
            look="quiet"
            onPress={() => void undo(kept.undo).then(() => setKept(null), failed)}
          >
            {words.common.undo}
          </Button>
        </>
      }
    />
  );
}
