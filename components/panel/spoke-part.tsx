import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Touch } from '../../lib/domain/touch.ts';
import { singleKey, strokeOf } from '../keys.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';
import { Segmented } from '../look/segmented.tsx';
import { words } from '../words.ts';

/** A touch that no step was for: by what, who began, about what. */
export type Spoken = Pick<Touch, 'channel' | 'direction' | 'about'>;

const ways = ['call', 'meeting', 'visit', 'linkedin'] as const;
const sides = ['both', 'out', 'in'] as const;

/** 'We spoke': Enter keeps a call of both; 1 to 4 say by what, B, I and T who began. */
export function SpokePart(props: { saving: boolean; onSave: (said: Spoken) => void; onCancel: () => void }) {
  const [said, setSaid] = useState<Spoken>({ channel: 'call', direction: 'both', about: '' });
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('[type=submit]')?.focus(), []);

  function onKeyDown(event: KeyboardEvent) {
    const key = singleKey(strokeOf(event)) ?? '';
    const channel = ways[Number(key || 0) - 1];
    const direction = sides['bit'.indexOf(key)];
    if (key === '' || !(channel || direction)) return;
    event.preventDefault();
    event.stopPropagation();
    setSaid({ ...said, ...(channel && { channel }), ...(direction && { direction }) });
  }

  return (
    <form
      ref={form}
      class="because"
      aria-label={words.panel.spoke}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (!props.saving) props.onSave({ ...said, about: said.about.trim() });
      }}
    >
      <Segmented
        label={words.entry.channel}
        value={said.channel}
        choices={ways.map((value) => ({ value, title: words.panel.ways[value] }))}
        onValue={(channel) => setSaid({ ...said, channel: channel as Spoken['channel'] })}
      />
      <Segmented
        label={words.panel.whoBegan}
        value={said.direction}
        choices={sides.map((value) => ({ value, title: words.panel.sides[value] }))}
        onValue={(direction) => setSaid({ ...said, direction: direction as Spoken['direction'] })}
      />
      <TextField
        label={words.panel.about}
        text={said.about}
        onText={(about) => setSaid({ ...said, about })}
      />
      <div class="strip">
        <Button look="primary" submit shortcut="Enter" busy={props.saving}>
          {words.common.save}
        </Button>
        <Button look="quiet" onPress={props.onCancel}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}
