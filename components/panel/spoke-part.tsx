import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Touch } from '../../lib/domain/touch.ts';
import { singleKey, strokeOf } from '../keys.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';
import { words } from '../words.ts';

/** A touch that no step was for: by what, who began, about what. */
export type Spoken = Pick<Touch, 'channel' | 'direction' | 'about'> & { shared: boolean };

const ways = ['call', 'meeting', 'visit', 'linkedin'] as const;
const sides = ['both', 'out', 'in'] as const;

/**
 * 'We spoke': Enter keeps a call of both; 1 to 4 say by what, B, I and T who began, S whether what the next step brings
 * was shared (`brings`: its words; null: it brings nothing, or its day has not come).
 */
export function SpokePart(props: {
  brings: string | null;
  onSave: (said: Spoken) => void;
  onCancel: () => void;
}) {
  const [said, setSaid] = useState<Spoken>({
    channel: 'call',
    direction: 'both',
    about: '',
    shared: true,
  });
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('[type=submit]')?.focus(), []);

  const say = (more: Partial<Spoken>) => setSaid({ ...said, ...more });

  function onKeyDown(event: KeyboardEvent) {
    const key = singleKey(strokeOf(event));
    if (!key || !'1234bits'.includes(key)) return;
    event.preventDefault();
    event.stopPropagation();
    const channel = ways[Number(key) - 1];
    const direction = sides['bit'.indexOf(key)];
    say(channel ? { channel } : direction ? { direction } : { shared: !said.shared });
  }

  return (
    <form
      ref={form}
      class="spoke"
      aria-label={words.panel.spoke}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave({ ...said, about: said.about.trim() });
      }}
    >
      <Pick
        label={words.entry.channel}
        keys="1234"
        chosen={said.channel}
        titles={words.panel.ways}
        of={ways}
        onPick={(channel) => say({ channel })}
      />
      <Pick
        label={words.panel.whoBegan}
        keys="BIT"
        chosen={said.direction}
        titles={words.panel.sides}
        of={sides}
        onPick={(direction) => say({ direction })}
      />
      {props.brings !== null && (
        <Button size="small" pressed={said.shared} shortcut="S" onPress={() => say({ shared: !said.shared })}>
          {words.panel.shared(props.brings)}
        </Button>
      )}
      <TextField label={words.panel.about} text={said.about} onText={(about) => say({ about })} />
      <div class="strip">
        <Button look="primary" submit shortcut="Enter">
          {words.common.save}
        </Button>
        <Button look="quiet" onPress={props.onCancel}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}

function Pick<T extends string>(props: {
  label: string;
  /** One for each, in their order. */
  keys: string;
  chosen: string;
  titles: Record<T, string>;
  of: readonly T[];
  onPick: (one: T) => void;
}) {
  return (
    <fieldset class="strip" aria-label={props.label}>
      {props.of.map((one, at) => (
        <Button
          key={one}
          size="small"
          pressed={one === props.chosen}
          shortcut={props.keys.charAt(at)}
          onPress={() => props.onPick(one)}
        >
          {props.titles[one]}
        </Button>
      ))}
    </fieldset>
  );
}
