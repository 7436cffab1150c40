import type { Channel } from '../../lib/domain/channel.ts';
import { Icon } from './icon.tsx';
import { editIcon } from './icons.ts';

const channelIcons: Record<Channel, string> = {
  call: 'M5.55 2.75 3.9 3a1.3 1.3 0 0 0-1.1 1.4 9.6 9.6 0 0 0 8.8 8.8 1.3 1.3 0 0 0 1.4-1.1l.25-1.65a1 1 0 0 0-.6-1.05l-2-.85a1 1 0 0 0-1.2.3l-.7.9a7.2 7.2 0 0 1-3.5-3.5l.9-.7a1 1 0 0 0 .3-1.2l-.85-2a1 1 0 0 0-1.05-.6Z',
  email:
    'M3.75 3.5h8.5c.7 0 1.25.55 1.25 1.25v6.5c0 .7-.55 1.25-1.25 1.25h-8.5c-.7 0-1.25-.55-1.25-1.25v-6.5c0-.7.55-1.25 1.25-1.25ZM2.85 5.1 8 8.75l5.15-3.65',
  linkedin:
    'M3.75 3h8.5c.7 0 1.25.55 1.25 1.25v5.5c0 .7-.55 1.25-1.25 1.25H7.25l-3 2.5V11h-.5c-.7 0-1.25-.55-1.25-1.25v-5.5C2.5 3.55 3.05 3 3.75 3Z',
  meeting:
    'M6 7.25a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5ZM2 13.25v-.5A3.25 3.25 0 0 1 5.25 9.5h1.5A3.25 3.25 0 0 1 10 12.75v.5M10.5 2.95a2.2 2.2 0 0 1 0 4.1M11.9 9.6a3.25 3.25 0 0 1 2.1 3.05v.6',
  visit:
    'M8 14s4.75-3.9 4.75-7.5a4.75 4.75 0 0 0-9.5 0C3.25 10.1 8 14 8 14ZM8 8.25a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5Z',
  note: editIcon,
  event:
    'M2.25 4.5h11.5v2.1a1.45 1.45 0 0 0 0 2.8v2.1H2.25V9.4a1.45 1.45 0 0 0 0-2.8ZM9.75 4.5v1.6M9.75 9.9v1.6',
};

/** Always stands before the purpose; the word is in the text beside it. */
export function ChannelIcon({ channel, size = 16 }: { channel: Channel; size?: number }) {
  return <Icon of={channelIcons[channel]} size={size} />;
}
