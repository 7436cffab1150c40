import { browser } from '../browser.ts';

/** Opens one of the extension's own pages in a tab, or shows the tab that has it open already. */
export async function openOwnPage(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  const page = url.split('#')[0];
  const tabs = await browser.tabs.query({}).catch(() => []);
  const open = tabs.find((tab) => tab.url?.split('#')[0] === page);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url });
  if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
}

/** Opens the popup's page in a small window of its own: a popup cannot be opened without a click on the icon. */
export async function openSmallWindow(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  await browser.windows
    .create({ url, type: 'popup', width: 400, height: 640 })
    .catch(() => browser.tabs.create({ url }));
}

type Contexts = { getContexts?(which: { contextTypes: string[] }): Promise<unknown[]> };

/** Whether any of the extension's own pages is open: popup, page beside a tab, or a tab. */
export async function isOwnPageOpen(): Promise<boolean> {
  const { getContexts } = browser.runtime as Contexts;
  // Firefox has no contexts; there the background is itself a view.
  if (getContexts === undefined) return browser.extension.getViews().length > 1;
  return (await getContexts({ contextTypes: ['POPUP', 'SIDE_PANEL', 'TAB'] })).length > 0;
}

type Beside = {
  sidePanel?: { open(where: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
};

/** Opens the panel beside a tab: Chrome's side panel, Firefox's sidebar. Only in the turn of a click or a key. */
export async function openBeside(tab: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Beside;
  if (sidePanel) await sidePanel.open({ tabId: tab });
  else await sidebarAction?.open();
}
