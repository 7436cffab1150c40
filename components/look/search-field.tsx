import type { Ref } from 'preact';
import { words } from '../words.ts';
import { Icon } from './icon.tsx';
import { searchIcon } from './icons.ts';
import { Key } from './key.tsx';

export type SearchFieldProps = {
  text: string;
  onText: (text: string) => void;
  label?: string;
  placeholder?: string;
  shortcut?: string;
  /** Sunken in the head of the popup, outlined on a page. */
  look?: 'sunken' | 'outlined';
  fieldRef?: Ref<HTMLInputElement>;
  onKeyDown?: (event: KeyboardEvent) => void;
};

export function SearchField(props: SearchFieldProps) {
  const label = props.label ?? words.common.search;
  return (
    <label class={`search ${props.look ?? 'sunken'}`}>
      <Icon of={searchIcon} />
      <input
        ref={props.fieldRef}
        type="search"
        aria-label={label}
        placeholder={props.placeholder ?? label}
        value={props.text}
        autoComplete="off"
        spellcheck={false}
        aria-keyshortcuts={props.shortcut}
        onInput={(event) => props.onText(event.currentTarget.value)}
        onKeyDown={props.onKeyDown}
      />
      {props.shortcut && !props.text && <Key of={props.shortcut} />}
    </label>
  );
}
