import type { Channel } from '../../lib/domain/channel.ts';

/** As in the lists of the product. */
export const channelsInOrder = [
  'call',
  'email',
  'linkedin',
  'meeting',
  'visit',
  'note',
  'event',
] as const satisfies readonly Channel[];
