import type { ComponentChildren } from 'preact';

/** One setting: its name and what it does at the start, the control at the end. The control carries the name for the ear. */
export function Setting(props: { title: string; note?: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="setting">
      <div class="setting-words">
        <p class="setting-title" aria-hidden="true">
          {props.title}
        </p>
        {props.note && <p class="setting-note">{props.note}</p>}
      </div>
      <div class="setting-control">{props.children}</div>
    </div>
  );
}
