import { ChannelIcon } from '../look/channel-icon.tsx';
import { Glyph } from '../look/glyph.tsx';
import { glyphShapes, type ShownState } from '../look/glyph-shapes.ts';
import { Icon } from '../look/icon.tsx';
import * as icons from '../look/icons.ts';
import { Mark } from '../look/mark.tsx';
import { words } from '../words.ts';
import { channelsInOrder } from './channels-in-order.ts';
import { Plate } from './plate.tsx';

const states = Object.keys(glyphShapes) as ShownState[];

export function SignPlates() {
  return (
    <>
      <Plate title="Mark">
        <div class="samples">
          {[16, 20, 32, 48, 128].map((size) => (
            <Mark key={size} size={size} />
          ))}
        </div>
      </Plate>
      <Plate title="States">
        <div class="samples">
          {states.map((state) => (
            <span class="sample" key={state}>
              <Glyph state={state} size={32} />
              <Glyph state={state} />
              <span class={`is-${state}`}>{words.states[state]}</span>
            </span>
          ))}
        </div>
      </Plate>
      <Plate title="Channels">
        <div class="samples">
          {channelsInOrder.map((channel) => (
            <span class="sample" key={channel}>
              <ChannelIcon channel={channel} />
              <ChannelIcon channel={channel} size={20} />
              {words.channels[channel]}
            </span>
          ))}
        </div>
      </Plate>
      <Plate title="Icons">
        <div class="samples">
          {Object.entries(icons).map(([name, icon]) => (
            <span class="sample" key={name} title={name}>
              <Icon of={icon} />
              <Icon of={icon} size={20} />
            </span>
          ))}
        </div>
      </Plate>
      <Plate title="Text on its grounds">
        <div class="stack">
          {['surface', 'bg', 'sunken', 'hover', 'accent-soft'].map((ground) => (
            <div class="swatches" key={ground} style={{ background: `var(--${ground})` }}>
              {['ink', 'ink-2', 'ink-3', 'accent', 'overdue', 'attention', 'waiting'].map((ink) => (
                <span key={ink} style={{ color: `var(--${ink})` }}>
                  {ink}
                </span>
              ))}
            </div>
          ))}
        </div>
      </Plate>
    </>
  );
}
