import { useEffect, useState } from 'preact/hooks';
import type { Channel } from '../../lib/domain/channel.ts';
import type { FittingChoice } from '../../lib/domain/fitting-choices.ts';
import type { EntryAsks } from './asks-of.ts';

/** The times to offer beside the fields, once they are open; silence of who knows them is no trouble of the user's. */
export function useOffers(
  open: boolean,
  channel: Channel,
  offer: EntryAsks['offer'] | undefined,
): readonly FittingChoice[] {
  const [offers, setOffers] = useState<readonly FittingChoice[]>([]);
  useEffect(() => {
    if (!open || offer === undefined) return;
    let isCurrent = true;
    offer(channel).then(
      (found) => isCurrent && setOffers(found),
      () => isCurrent && setOffers([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [open, channel]);
  return offers;
}
