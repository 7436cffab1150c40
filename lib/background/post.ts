import { readSettings } from '../actions/change-settings.ts';
import { countSign } from '../actions/count-sign.ts';
import { partsHere } from '../actions/parts-here.ts';
import type { Settings } from '../domain/settings.ts';
import { StoreTrouble, type World } from '../domain/world.ts';
import { answer, type Counter, type Sender } from '../messages/answer.ts';
import type { NoAnswer } from '../messages/contract.ts';
import { isLookAgain } from '../messages/look-again.ts';
import { makePace } from '../messages/pace.ts';
import { siteAllowed } from '../tabs/hosts.ts';
import { injectInto, languageFor } from '../tabs/inject.ts';
import { openOwnPage } from '../tabs/own-pages.ts';
import { bringAdvised } from './later.ts';

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
  const tooOften = makePace(() => Date.now());
  const refused = countRefused(office);
  return async (message, sender) => {
    const name = (message as { name?: unknown } | null)?.name;
    if (sender.id === office.runtimeId && sender.url?.startsWith(office.ownPages)) {
      if (isLookAgain(message)) office.lookAgain();
      return undefined;
    }
    if (isBring(name)) {
      const why = await bring(office, name, sender, tooOften);
      if (why !== null) refused(why);
      return why === null;
    }
    const desk = await office
      .ready()
      .then(async (world) => ({ world, counter: await counterOf(office, world, { tooOften, refused }) }))
      .catch(troubleOf);
    if (typeof desk === 'string') return { is: 'no answer', why: desk };
    return answer(desk.world, desk.counter, message, sender);
  };
}

const brings = ['bringPage', 'bringParts', 'bringAutoReply'] as const;
type Bring = (typeof brings)[number];

function isBring(name: unknown): name is Bring {
  return brings.some((one) => one === name);
}

/** Counts refusals, one writing at a time: a page that floods us makes few of them. */
function countRefused(office: PostOffice): Counter['refused'] {
  let waiting = 0;
  let last: NoAnswer = 'refused';
  let writing = false;
  const write = async () => {
    const world = await office.ready();
    while (waiting > 0) {
      const many = waiting;
      waiting = 0;
      await countSign(world, 'refused messages', last, many);
    }
  };
  return (why) => {
    waiting += 1;
    last = why;
    if (writing) return;
    writing = true;
    void write()
      .catch(() => {})
      .finally(() => {
        writing = false;
      });
  };
}

async function counterOf(
  office: PostOffice,
  world: World,
  counting: Pick<Counter, 'tooOften' | 'refused'>,
): Promise<Counter> {
  const { linkedin } = await readSettings(world);
  return {
    ...counting,
    runtimeId: office.runtimeId,
    siteOf: (address) => siteAllowed(address, linkedin),
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
      advised: bringAdvised,
    }),
  };
}

/**
 * The scripts that a page may ask for: each comes into the document that asked, and into no other. Gmail's page waits
 * for no store; LinkedIn's only comes where the user's choice can be read. Gives why not; null: nothing was refused.
 */
async function bring(
  office: PostOffice,
  name: Bring,
  sender: Sender,
  tooOften: Counter['tooOften'],
): Promise<NoAnswer | null> {
  const { id, url = '', frameId, tab, documentId } = sender;
  if (id !== office.runtimeId || frameId !== 0 || tab?.id === undefined || tab.incognito) return 'refused';
  if (tooOften(tab.id, false)) return 'too often';
  const site = siteAllowed(url, null) ?? siteAllowed(url, await choiceIn(office));
  if (site === null) return 'refused';
  const target = { tab: tab.id, document: documentId };
  switch (name) {
    case 'bringPage':
      await injectInto(target, `${site}-page`);
      return null;
    case 'bringParts': {
      const { on } = await partsHere(await office.ready());
      if (on.compose || on.leaving || on.replies || on.marks) await injectInto(target, `${site}-parts`);
      return null;
    }
    case 'bringAutoReply':
      await injectInto(target, 'auto-reply');
      return null;
  }
}

async function choiceIn(office: PostOffice): Promise<Settings['linkedin']> {
  const settings = await office.ready().then(readSettings, () => null);
  return settings?.linkedin ?? null;
}

/** Why there is no world, in the one word that the page has a sentence for. */
function troubleOf(reason: unknown): NoAnswer {
  return reason instanceof StoreTrouble ? reason.trouble : 'failed';
}
