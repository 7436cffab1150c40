import type { ComponentChildren } from 'preact';
import { IconButton } from '../look/icon-button.tsx';
import { closeIcon, swapIcon } from '../look/icons.ts';
import { KeyFoot, type KeyHint } from '../look/key-foot.tsx';
import { Mark } from '../look/mark.tsx';
import { words } from '../words.ts';

export type PanelFrameProps = {
  /** Null: nobody is known; the heading asks. Left out while that is being found out. */
  name?: string | null;
  /** "Head of Operations · Northquay Freight" */
  position?: string | null;
  /** "ines@northquay.example · 8:52 in Lisbon" */
  reach?: string | null;
  onChangePerson?: () => void;
  changingPerson?: boolean;
  onClose: () => void;
  /** 'floating' over a page at the edge, 'filling' a side panel. */
  place: 'floating' | 'filling';
  /** Pixels from the top of the window, where it floats. */
  top?: number;
  /** Its accessible name, where several stand on one page. */
  label?: string;
  keys: KeyHint[];
  keysOff?: boolean;
  onAllKeys?: () => void;
  children: ComponentChildren;
  /** A toast; it lies over the foot, never over the primary button. */
  toast?: ComponentChildren;
};

/** The panel: head and foot stay, the middle scrolls. */
export function PanelFrame(props: PanelFrameProps) {
  return (
    <section
      class={`onward panel ${props.place}${props.keysOff ? ' keys-off' : ''}`}
      aria-label={props.label ?? words.panel.name}
      style={props.top === undefined ? undefined : { '--panel-top': `${props.top}px` }}
    >
      <header class="panel-head">
        <Mark size={20} />
        <div class="panel-who">
          {props.name !== undefined && <h2>{props.name ? <bdi>{props.name}</bdi> : words.panel.nobody}</h2>}
          {props.position && <p class="panel-position">{props.position}</p>}
          {props.reach && <p class="panel-reach">{props.reach}</p>}
        </div>
        {props.onChangePerson && (
          <IconButton
            label={words.panel.changePerson}
            icon={swapIcon}
            onPress={props.onChangePerson}
            expanded={props.changingPerson}
          />
        )}
        <IconButton label={words.common.close} icon={closeIcon} onPress={props.onClose} />
      </header>
      <div class="panel-body">{props.children}</div>
      {props.toast && <div class="panel-toast">{props.toast}</div>}
      <KeyFoot hints={props.keys} onAll={props.onAllKeys} />
    </section>
  );
}

/** One part of the panel's middle; a hairline parts it from the one above. */
export function PanelPart({ children }: { children: ComponentChildren }) {
  return <div class="panel-part">{children}</div>;
}

/** The last part: the stage, and the way to the whole page of the contact. */
export function PanelStage({ stage, onContactPage }: { stage: string; onContactPage: () => void }) {
  return (
    <div class="panel-part panel-stage">
      <span>{stage}</span>
      <button type="button" class="button link" onClick={onContactPage}>
        {words.panel.contactPage}
      </button>
    </div>
  );
}
