import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, type Onward, openPanel, saveStep } from './onward.ts';

/** Everything that would make one person a contact, in the page: the panel, one line, and the panel closed again. */
export async function setStep(page: Page, line: string): Promise<void> {
  await openPanel(page);
  await saveStep(page, line);
  await page.getByRole('region', { name: 'Next step' }).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('region', { name: 'Next step' })).toHaveCount(0);
}

/**
 * The parts come once the page is idle: they are there when the script has left its mark in the shared world, and they
 * hear once the background has told them what is switched on, which it does before it answers the same question of ours.
 */
export async function partsAreThere(onward: Onward, page: Page): Promise<void> {
  const worker = await onward.background();
  const url = JSON.stringify(page.url());
  const ask = `async () => {
    const boot = globalThis.onwardBoot;
    if (!boot?.parts || !boot.page) return false;
    const operation = crypto.randomUUID();
    const asked = { operation, name: 'partsHere', question: {}, page: boot.page.seen() };
    return (await chrome.runtime.sendMessage(asked))?.is === 'answer';
  }`;
  const look = `chrome.tabs.query({ url: 'https://*/*' })
    .then((tabs) => tabs.find((tab) => tab.url === ${url}))
    .then((tab) => chrome.scripting.executeScript({ target: { tabId: tab.id }, func: ${ask} }))
    .then(([one]) => one.result)`;
  await expect.poll(() => worker.evaluate(look)).toBe(true);
}

/** What pages ask the background, heard from now on: that nothing follows from a question is sure once it was answered. */
export async function hearAsked(onward: Onward) {
  const worker = await onward.background();
  await worker.evaluate(
    'globalThis.asked = []; chrome.runtime.onMessage.addListener((one) => void asked.push(one.name))',
  );
  const names = () => worker.evaluate<string[]>('asked');
  return {
    names,
    /** Waits until a page has asked this, and has the answer. */
    async answered(name: string, page: Page): Promise<void> {
      await expect.poll(names).toContain(name);
      await partsAreThere(onward, page);
    },
  };
}

export async function reply(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Reply', exact: true }).last().click();
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
}

export const theyReply = (page: Page) => page.evaluate('window.__practice.theyReply()');

/** A look begins with what the user does: any key. */
export const touch = (page: Page) => page.keyboard.press('Shift');

const shown = (url: URL) => url.searchParams.get('shown') ?? '';
const folders = {
  'mail.google.com': fileURLToPath(new URL('../pages/gmail/', import.meta.url)),
  'www.linkedin.com': fileURLToPath(new URL('../pages/linkedin/', import.meta.url)),
  'outlook.office.com': fileURLToPath(new URL('../pages/outlook/', import.meta.url)),
};

/** The hand-made pages of a site stand at the site's own addresses, where `?shown=` names one. */
export const withSavedPages = {
  otherPages: (url: URL) => {
    const folder = folders[url.host as keyof typeof folders];
    return folder && /^[\w-]+$/.test(shown(url)) ? readFileSync(`${folder}${shown(url)}.html`, 'utf8') : null;
  },
};

/** The address of a hand-made page of Gmail, without its hash. */
export const saved = (page: string) => `https://mail.google.com/mail/u/0/?shown=${page}`;
