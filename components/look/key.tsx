import { Icon } from './icon.tsx';
import { enterIcon } from './icons.ts';

/** A key cap. It is for the eye only: the control that it stands in says its key by `aria-keyshortcuts`. */
export function Key({ of }: { of: string }) {
  return (
    <span class="key" aria-hidden="true">
      {of === 'Enter' ? <Icon of={enterIcon} size={12} /> : of}
    </span>
  );
}
