import * as z from 'zod/mini';
import { channel } from './channel.ts';
import { Day } from './due.ts';
import { idOf } from './id.ts';
import { clock, nameText, weekday } from './text.ts';

/** A weekly time that the user keeps free for follow-up. Wall times in the zone where the user is. */
export const block = z.looseObject({
  id: idOf('block'),
  name: nameText,
  day: weekday,
  from: clock,
  to: clock,
  /** Empty: for every channel. */
  channels: z.array(channel),
  /** Days on which it does not take place; false = it does after all. */
  exceptions: z.record(Day, z.boolean()),
});
export type Block = z.infer<typeof block>;
