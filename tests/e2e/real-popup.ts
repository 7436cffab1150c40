import type { Page } from '@playwright/test';
import { expect, type Onward } from './onward.ts';

/** The popup that a click on the toolbar's icon opens; Playwright does not show it among the pages. */
export type RealPopup = {
  /** The value of an expression in the popup. */
  evaluate<T>(expression: string): Promise<T>;
  text(): Promise<string>;
  /** The name of what has the focus. */
  focused(): Promise<string | null>;
  /** Presses the button whose words begin so. */
  pressButton(words: string): Promise<void>;
  type(text: string): Promise<void>;
  pressEnter(): Promise<void>;
};

/** Chromium's switch for the click on an extension's icon by its protocol. */
export const clicksOnIcons = '--enable-unsafe-extension-debugging';

/** Clicks the extension's icon while a page is in front, as a user does: only this gives `activeTab`. */
export async function clickIcon(onward: Onward, page: Page): Promise<RealPopup> {
  await page.bringToFront();
  const cdp = await onward.context.browser()!.newBrowserCDPSession();
  const send = (method: string, params: object) =>
    (cdp.send as (method: string, params: object) => Promise<Record<string, never>>)(method, params);
  const popups = async () => (await cdp.send('Target.getTargets')).targetInfos.filter(isPopup);
  // One that was opened before closes when the user looks away; here nobody does.
  for (const { targetId } of await popups()) await cdp.send('Target.closeTarget', { targetId });
  await expect.poll(popups).toEqual([]);
  const { targetInfos: tabs } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] } as never);
  const tab = tabs.find((one) => one.url === page.url());
  await send('Extensions.triggerAction', { id: onward.id, targetId: tab?.targetId });

  await expect.poll(popups).toHaveLength(1);
  const [opened] = await popups();
  const { sessionId } = await cdp.send('Target.attachToTarget', {
    targetId: opened!.targetId,
    flatten: false,
  });
  const waiting = new Map<number, (result: Record<string, unknown>) => void>();
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.(result);
  });
  let asked = 0;
  const ask = (method: string, params: object) =>
    new Promise<Record<string, unknown>>((answered) => {
      asked += 1;
      waiting.set(asked, answered);
      void send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id: asked, method, params }),
      });
    });
  const popup: RealPopup = {
    async evaluate(expression) {
      const answer = await ask('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      // A popup that is just being loaded has no value yet: who waits for one asks again.
      return (answer as { result?: { value: never } } | undefined)?.result?.value as never;
    },
    text: () => popup.evaluate('document.body.innerText'),
    focused: () => popup.evaluate("document.activeElement.getAttribute('aria-label')"),
    async pressButton(words) {
      const button = `[...document.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith(${JSON.stringify(words)}))`;
      await expect.poll(() => popup.evaluate(`Boolean(${button})`)).toBe(true);
      await popup.evaluate(`${button}.click()`);
    },
    async type(text) {
      await ask('Input.insertText', { text });
    },
    async pressEnter() {
      const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
      await ask('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', ...key });
      await ask('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    },
  };
  return popup;
}

function isPopup(one: { type: string; url: string }): boolean {
  return one.type === 'page' && /^chrome-extension:.*\/popup\.html$/.test(one.url);
}
