import { readSettings } from '../actions/change-settings.ts';
import { countSign } from '../actions/count-sign.ts';
import { partsHere } from '../actions/parts-here.ts';
import { StoreTrouble, type World } from '../domain/world.ts';
import { answer, type Counter, type Sender } from '../messages/answer.ts';
import type { NoAnswer } from '../messages/contract.ts';
import { makePace } from '../messages/pace.ts';
import { injectInto, languageFor, siteOfScripts } from '../tabs/inject.ts';
import { openOwnPage } from '../tabs/own-pages.ts';

/** What the post needs from the background. */
export type PostOffice = {
  ready: () => Promise<World>;
  runtimeId: string;
  /** The address that all of the extension's own pages begin with. */
  ownPages: string;
  /** The language tag of the interface. */
  language: string;
  lookAgain: () => void;
};

/**
 * Makes the one function that every message goes through. Who sent it is what the browser says: our own page, or our
 * script in a page that we may be in; anybody else gets nothing.
 */
export function openPost(office: PostOffice): (message: unknown, sender: Sender) => Promise<unknown> {
  const tooOften = makePace(Date.now);
  return async (message, sender) => {
    const name = (message as { name?: unknown } | null)?.name;
    if (sender.id === office.runtimeId && sender.url?.startsWith(office.ownPages)) {
      if (name === 'lookAgain') office.lookAgain();
      return undefined;
    }
    if (isBring(name)) return bring(office, name, sender);
    const world = await office.ready().catch(troubleOf);
    if (typeof world === 'string') return { is: 'no answer', why: world };
    return answer(world, await counterOf(office, world, tooOften), message, sender);
  };
}

const brings = ['bringPage', 'bringParts', 'bringAutoReply'] as const;
type Bring = (typeof brings)[number];

function isBring(name: unknown): name is Bring {
  return brings.some((one) => one === name);
}

async function counterOf(office: PostOffice, world: World, tooOften: Counter['tooOften']): Promise<Counter> {
  const { linkedin } = await readSettings(world);
  return {
    runtimeId: office.runtimeId,
    siteOf: (url) => {
      const site = siteOfScripts(url);
      return site === 'linkedin' && linkedin !== 'in the page' ? null : site;
    },
    tooOften,
    refused: (why) => void countSign(world, 'refused messages', why).catch(() => {}),
    doors: (sender) => ({
      openPanel: async () => {
        const target = { tab: sender.tab?.id ?? -1, document: sender.documentId };
        await injectInto(target, `line-${languageFor(office.language)}`, 'panel');
        // The coach reads along from the first purpose on; the panel does not wait for it.
        void injectInto(target, 'coach').catch(() => {});
        return { is: 'opened' };
      },
      openDashboard: async ({ contact }) => {
        await openOwnPage(contact === null ? 'options.html' : `options.html#/contact/${contact}`);
        return { is: 'opened' };
      },
    }),
  };
}

/** The scripts that a page may ask for: each comes into the document that asked, and into no other. */
async function bring(office: PostOffice, name: Bring, sender: Sender): Promise<boolean> {
  const site = siteOfScripts(URL.parse(sender.url ?? '') ?? new URL('about:blank'));
  if (sender.id !== office.runtimeId || sender.frameId !== 0 || site === null) return false;
  if (sender.tab?.id === undefined) return false;
  const target = { tab: sender.tab.id, document: sender.documentId };
  switch (name) {
    case 'bringPage':
      await injectInto(target, `${site}-page`);
      return true;
    case 'bringParts': {
      const { on } = await partsHere(await office.ready());
      if (!(on.compose || on.leaving || on.replies || on.marks)) return false;
      await injectInto(target, `${site}-parts`);
      return true;
    }
    case 'bringAutoReply':
      await injectInto(target, 'auto-reply');
      return true;
  }
}

/** Why there is no world, in the one word that the page has a sentence for. */
function troubleOf(reason: unknown): NoAnswer {
  return reason instanceof StoreTrouble ? reason.trouble : 'failed';
}
