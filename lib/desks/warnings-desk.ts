import { signIds } from '../alerts/signs.ts';
import { browser } from '../browser.ts';
import { gmailPages } from '../tabs/hosts.ts';
import type { OwnPage } from './own-page.ts';

/** What stands in the way of reminders or of the panel, and what can be done. */
export type Warnings = {
  /** By the last look at the alerts. */
  clockWrong: boolean;
  /** The browser keeps Gmail's pages from us; false also where the user wants to hear no more of it. */
  gmailWithheld: boolean;
  /** Asks the browser; only in the turn of a press. */
  allowGmail(): Promise<boolean>;
  /** Gmail stays as it is: nothing is said of it until it was allowed and withheld again. */
  leaveGmail(): Promise<void>;
};

const leftSign = 'Gmail left withheld';

/** Looks what is to be said on every page of ours. Null: nothing. */
export async function lookForWarnings({ world }: Pick<OwnPage, 'world'>): Promise<Warnings | null> {
  const isAllowed = await browser.permissions.contains({ origins: [gmailPages] });
  const { clock, left } = await world.store.read(async (tx) => ({
    clock: await tx.get('sign', signIds.clock),
    left: (await tx.get('sign', leftSign))?.count === 1,
  }));
  const leave = (count: 0 | 1) =>
    world.store.change((tx) => tx.put('sign', { id: leftSign, count, word: '', at: world.now() }), {
      relaxed: true,
    });
  if (isAllowed && left) await leave(0);
  const clockWrong = clock?.word === 'wrong';
  const gmailWithheld = !isAllowed && !left;
  if (!clockWrong && !gmailWithheld) return null;
  return {
    clockWrong,
    gmailWithheld,
    allowGmail: () => browser.permissions.request({ origins: [gmailPages] }),
    leaveGmail: () => leave(1),
  };
}
