import { browser } from '../browser.ts';
import { type BrowserWorld, buildWorld } from '../build-world.ts';
import type { Origin } from '../domain/origin.ts';
import type { Seen } from '../domain/seen.ts';
import type { World } from '../domain/world.ts';
import type { Assistant, Name } from '../messages/contract.ts';
import { lookAgainWord } from '../messages/look-again.ts';
import type { Reader } from '../phrases/line/reader.ts';
import { type OpenedBook, openBook } from '../store/open-book.ts';
import { languageFor } from '../tabs/inject.ts';
import { openConversation } from '../tabs/open-conversation.ts';
import { openOwnPage } from '../tabs/own-pages.ts';

/** What each of the extension's own pages stands on: the same actions on the same store as the background. */
export type OwnPage = {
  world: BrowserWorld<OpenedBook>;
  locale: string;
  reader: Reader;
  /** The assistant for a conversation; null: for a step or a contact that came from none. */
  assistantFor(page: Seen | null): Assistant;
  /** Brings a conversation back; where there is none, the contact's page. */
  open(origin: Origin | null, contact: string): Promise<void>;
};

/**
 * Starts one of the extension's own pages.
 * @throws StoreTrouble where the store cannot be opened; the page says so and what can be done
 */
export async function startOwnPage(onClosed?: () => void): Promise<OwnPage> {
  const [world, reader] = await Promise.all([
    buildWorld({
      open: openBook,
      advice: async () => (await import('../domain/advice.ts')).advice,
      lookAgain: tellOthers,
      ...(onClosed && { onClosed }),
    }),
    readerFor(browser.i18n.getUILanguage()),
  ]);
  return {
    world,
    locale: navigator.language,
    reader,
    assistantFor: (page) => assistantLater(world, page ?? noPage),
    async open(origin, contact) {
      if (origin !== null && (await openConversation(origin))) return;
      await openOwnPage(`options.html#/contact/${contact}`);
    },
  };
}

/** Tells the background to look again at alarms and badge, and our other pages that something was changed. */
function tellOthers(): void {
  browser.runtime.sendMessage(lookAgainWord).catch(() => {});
}

/** Binds actions to one world: a desk calls them with what is asked alone. */
export function boundTo(world: World) {
  return <A, R>(action: (world: World, asked: A) => R) =>
    (asked: A) =>
      action(world, asked);
}

/** A page as it was seen when a step was set there: what is set next comes from the same conversation. */
export function seenAgain(origin: Origin | null): Seen | null {
  if (origin === null || origin.site === '') return null;
  return {
    ...noPage,
    site: origin.site,
    conversation: { kind: origin.kind, id: origin.id ?? origin.address.slice(0, 500), title: origin.title },
    account: origin.account,
    address: origin.address,
  };
}

const noPage: Seen = {
  site: 'page',
  found: 'no',
  conversation: null,
  account: null,
  people: [],
  lastMessage: null,
  missing: [],
  address: '',
};

/** The assistant, whose code comes when the first question is asked: a page shows its list without it. */
function assistantLater(world: BrowserWorld, page: Seen): Assistant {
  const ask = async (name: Name, question: never) => {
    const { assistantIn } = await import('../messages/assistant.ts');
    return assistantIn(world, page, doors)[name](question);
  };
  return new Proxy({} as Assistant, { get: (_, name) => (question: never) => ask(name as Name, question) });
}

const doors = {
  openPanel: async () => ({ is: 'opened' as const }),
  openDashboard: async ({ contact }: { contact: string | null }) => {
    await openOwnPage(contact === null ? 'options.html' : `options.html#/contact/${contact}`);
    return { is: 'opened' as const };
  },
  advised: async () => (await import('../messages/advised.ts')).advisedIn,
};

/** The reader of a language, loaded by itself: no page carries the others. */
async function readerFor(tag: string): Promise<Reader> {
  const { readerIn } = await import('../phrases/line/reader.ts');
  switch (languageFor(tag)) {
    case 'en':
      return readerIn((await import('../phrases/line/languages/en.ts')).englishLine);
    case 'de':
      return readerIn((await import('../phrases/line/languages/de.ts')).germanLine);
    case 'fr':
      return readerIn((await import('../phrases/line/languages/fr.ts')).frenchLine);
    case 'es':
      return readerIn((await import('../phrases/line/languages/es.ts')).spanishLine);
    case 'pt':
      return readerIn((await import('../phrases/line/languages/pt.ts')).portugueseLine);
  }
}
