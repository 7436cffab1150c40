import * as z from 'zod/mini';
import { idOf } from './id.ts';
import { conversationText, instant } from './text.ts';

/**
 * What the user decided about one conversation: which of its people it is with. `id` is `conversationKey`.
 * Kept only after an act of the user.
 */
export const conversation = z.looseObject({
  id: conversationText,
  contact: z.nullable(idOf('contact')),
  /** The newest message that we have seen in it: whose it was, when, and of whom we know that it is with. */
  lastSeen: z.nullable(
    z.looseObject({ at: instant, direction: z.enum(['in', 'out']), of: z.optional(idOf('contact')) }),
  ),
});
export type Conversation = z.infer<typeof conversation>;
