import { useEffect, useState } from 'preact/hooks';
import { Button } from '../look/button.tsx';
import { useOnce } from '../look/use-once.ts';
import type { SectionProps } from '../settings/section-props.ts';
import { Setting } from '../settings/setting.tsx';
import { words } from '../words.ts';

const says = words.files;

/** Invented people to play with: in and out by one click. */
export function SamplePart({ data, shell, changes }: SectionProps) {
  const [there, setThere] = useState<boolean | null>(null);
  const { busy, once } = useOnce();
  useEffect(() => void data.hasSample().then(setThere, shell.failed), [changes]);
  const act = there ? data.clearSample : data.fillSample;
  return (
    <Setting title={says.sample} note={says.sampleNote}>
      <Button
        disabled={there === null}
        busy={busy}
        onPress={() =>
          void once(async () => {
            const { undo } = await act();
            shell.say(there ? says.sampleRemoved : says.sampleFilled, undo);
          }).catch(shell.failed)
        }
      >
        {there ? says.sampleRemove : says.sampleFill}
      </Button>
    </Setting>
  );
}
