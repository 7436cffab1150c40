import type { UndoId } from '../domain/id.ts';
import { emailIdentity } from '../domain/identity.ts';
import { conversationKey } from '../domain/origin.ts';
import { originOf, type Seen } from '../domain/seen.ts';
import { firstSettings } from '../domain/settings.ts';
import type { World } from '../domain/world.ts';
import { act, type Refused } from './act.ts';
import { maySpeak } from './may-speak.ts';

export type AddressAsked = { prompt: string };
export type AddressKept = { is: 'kept'; undo: UndoId };

const rule = 'own address';

/**
 * Whether to ask the user if an address (of any case) is theirs: once for each address on this machine, whatever was
 * answered; never of the mailbox's own or of a contact's; and only when something may speak at all. Null: stay quiet.
 */
export async function askOwnAddress(
  world: World,
  page: Seen,
  asked: { address: string },
): Promise<AddressAsked | null> {
  const origin = originOf(page);
  const identity = emailIdentity(asked.address);
  if (origin === null || identity === null) return null;
  const about = identity.slice('email:'.length);
  return world.store.change(async (tx) => {
    const { ownAddresses } = (await tx.get('settings', 'settings')) ?? firstSettings;
    if (about === page.account || about in ownAddresses) return null;
    if ((await tx.contactsWith(identity)).length > 0) return null;
    const log = await tx.all('prompt');
    if (log.some((one) => one.rule === rule && one.contact === about)) return null;
    const prompt = await maySpeak(world, tx, {
      rule,
      conversation: conversationKey(origin),
      contact: null,
      about,
    });
    return prompt === null ? null : { prompt };
  });
}

/** The user's word that an address is theirs: of the address that a prompt asked about, and of no other. */
export async function keepOwnAddress(
  world: World,
  asked: { prompt: string },
): Promise<AddressKept | Refused> {
  const { done, undo } = await act(world, 'Address kept', async (tx) => {
    const prompt = await tx.get('prompt', asked.prompt);
    if (prompt?.rule !== rule || prompt.contact === null) return false;
    await tx.put('prompt', { ...prompt, answer: 'taken' });
    const before = (await tx.get('settings', 'settings')) ?? firstSettings;
    await tx.put('settings', { ...before, ownAddresses: { ...before.ownAddresses, [prompt.contact]: true } });
    return true;
  });
  return done ? { is: 'kept', undo } : { is: 'refused', why: 'gone' };
}
