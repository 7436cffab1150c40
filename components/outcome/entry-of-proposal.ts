import type { Proposal } from '../../lib/domain/proposal.ts';
import { sayChannel, sayDue } from '../../lib/phrases/say.ts';
import { type Around, type EntryState, entryOfStep } from '../entry/read-entry.ts';

/** A proposal as the entry holds it: its line to read, its parts to save exactly. */
export function entryOfProposal(one: Proposal, around: Around): EntryState {
  const line = [
    sayDue(one.due, around, 'short').replace(',', ''),
    sayChannel(one.channel, around.locale),
    one.purpose,
  ];
  return {
    ...entryOfStep(one),
    text: line.join(' ').slice(0, 200),
    // Null where it does not wait: what is typed instead may say that it does.
    waits: one.onlyIfNoReply || null,
  };
}
