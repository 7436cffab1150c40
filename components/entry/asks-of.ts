import type { Channel } from '../../lib/domain/channel.ts';
import type { FittingChoice } from '../../lib/domain/fitting-choices.ts';
import type { ContactId } from '../../lib/domain/id.ts';
import type { Assistant } from '../../lib/messages/contract.ts';
import type { Foresee } from './use-foresight.ts';

/** What an entry asks of who knows blocks, load and wishes: what follows from a due, and which times to offer. */
export type EntryAsks = { foresee: Foresee; offer: (channel: Channel) => Promise<FittingChoice[]> };

/** The questions of an entry for a step with a contact; null: with somebody not known yet, or with many. */
export function asksOf(
  assistant: Pick<Assistant, 'foresee' | 'offerTimes'>,
  contact: ContactId | null,
): EntryAsks {
  return {
    foresee: (due, channel) => assistant.foresee({ due, channel, contact }),
    offer: (channel) => assistant.offerTimes({ channel, contact }),
  };
}
