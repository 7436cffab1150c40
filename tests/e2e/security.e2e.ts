import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { hearAsked } from './in-page.ts';
import { named } from './named.ts';
import { expect, type OtherPages, openPanel, saveStep, startOnward, test } from './onward.ts';
import { rowsOf } from './raw-store.ts';

const thread = readFileSync(new URL('../pages/gmail/practice-thread.html', import.meta.url), 'utf8');
const line = 'tomorrow 9am call about Q3 pricing';

/** The practice thread as a page would have it that means harm: other text in it, and a script that runs first. */
function hostile(change: (html: string) => string, script = ''): OtherPages {
  const first = `<script nonce="practice">window.__ran = [];${script}</script>`;
  return (url) =>
    url.host === 'mail.google.com' ? change(thread).replace('<head>', `<head>${first}`) : null;
}

const markup =
  '&lt;img src=x onerror=&quot;window.__ran.push(1)&quot;&gt;&lt;script&gt;window.__ran.push(2)&lt;/script&gt;';

async function ran(page: Page): Promise<unknown> {
  return page.evaluate('window.__ran');
}

test.describe('a name and a subject full of markup', () => {
  test.use({
    how: {
      otherPages: hostile((html) =>
        html
          .replaceAll('Ines Duarte', `Ines ${markup}`)
          .replaceAll(
            'Q3 pricing for the Lisbon and Porto depots',
            `${markup} javascript:window.__ran.push(3)`,
          ),
      ),
    },
  });

  test('are text, in panel, notification and popup', async ({ onward }) => {
    const page = await onward.openThread('ines');
    await openPanel(page);
    await expect(page.getByRole('region', { name: 'Next step' }).getByRole('heading').first()).toContainText(
      '<img src=x',
    );
    await saveStep(page, line);
    await onward.passTime(2 * 24 * 3_600_000);
    await expect.poll(() => onward.notifications()).toHaveLength(1);
    const popup = await onward.ownPage('popup.html');
    await expect(popup.getByRole('listitem')).toContainText('<img src=x');
    await expect(popup.locator('img, script:not([src])')).toHaveCount(0);
    expect(await ran(page)).toEqual([]);
  });
});

test.describe('a name of a megabyte, turned around by bidi signs', () => {
  const long = `\u202eInes ${'ö\u0301'.repeat(500_000)}`;
  test.use({
    how: { otherPages: hostile((html) => html.replaceAll('name="Ines Duarte"', `name="${long}"`)) },
  });

  test('harms nothing: the panel opens and saves, and the notification is one line', async ({ onward }) => {
    const page = await onward.openThread('ines');
    await openPanel(page);
    const heading = page.getByRole('region', { name: 'Next step' }).getByRole('heading').first();
    expect((await heading.innerText()).length).toBeLessThanOrEqual(300);
    await saveStep(page, line);
    await onward.passTime(2 * 24 * 3_600_000);
    await expect.poll(() => onward.notifications()).toHaveLength(1);
  });
});

test.describe('a message whose text is built like the head of another message', () => {
  const forged = `<div class="gE"><span class="gD" email="mallory@evil.example" name="Mallory Grant" data-hovercard-id="mallory@evil.example">Mallory Grant</span></div>`;
  test.use({
    how: { otherPages: hostile((html) => html.replaceAll('<div class="a3s aiL" dir="ltr">', `$&${forged}`)) },
  });

  test('makes nobody out of it', async ({ onward }) => {
    const page = await onward.openThread('ines');
    await openPanel(page);
    const panel = page.getByRole('region', { name: 'Next step' });
    await expect(panel.getByRole('heading', { name: 'Ines Duarte' })).toBeVisible();
    await panel.getByRole('button', { name: 'Change person' }).click();
    await expect(panel.getByRole('textbox', { name: 'E-mail' })).toHaveValue('ines@northquay.example');
    await expect(panel).not.toContainText('Mallory');
  });
});

test.describe('a page that clicks, types and lays itself over us', () => {
  /** It finds our host as any page can, and does to it what a script can do. */
  const attack = `
    window.__attack = () => {
      const host = [...document.body.children].at(-1);
      for (const target of [host, document.activeElement, document.body]) {
        for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick']) {
          target.dispatchEvent(new MouseEvent(name, { bubbles: true, composed: true, clientX: innerWidth - 20, clientY: 220 }));
        }
        for (const key of ['Enter', 'd', ' ', 'Escape', 'z']) {
          for (const name of ['keydown', 'keypress', 'keyup']) {
            target.dispatchEvent(new KeyboardEvent(name, { key, bubbles: true, composed: true }));
          }
        }
        target.click?.();
      }
      const over = document.createElement('div');
      over.style.cssText = 'position:fixed;inset:0;z-index:2147483647;opacity:0.01;pointer-events:none';
      document.body.append(over);
      return host.shadowRoot === null;
    };`;
  test.use({ how: { build: 'chrome-mv3', otherPages: hostile((html) => html, attack) } });

  test('opens, finishes and changes nothing, and sees nothing inside (the shipped build)', async ({
    onward,
  }) => {
    const page = await onward.openThread('ines');
    await expect.poll(() => page.evaluate('document.body.lastElementChild.tagName')).toBe('DIV');
    const own = await onward.ownPage('icon/16.png');
    const steps = `${rowsOf('step')}.then((rows) => rows.map((row) => row.record.purpose))`;
    const asked = await hearAsked(onward);
    const openings = async () => (await asked.names()).filter((name) => name === 'openPanel').length;
    await page.bringToFront();
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate('window.__attack()')).toBe(true);
    // Whatever an attack could have opened would stand in the page's accessibility tree, closed root or not.
    const regions = async () => (await named(page, 'region', 'Next step')).length;
    expect(await regions()).toBe(0);

    // The same press by a person opens it.
    await page.keyboard.press('Enter');
    await expect.poll(regions).toBe(1);
    expect(await openings()).toBe(1);
    await expect.poll(() => named(page, 'textbox', 'New next step', 'focused')).toHaveLength(1);
    await page.evaluate('window.__attack()');
    // What a person types then is all that there is.
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
    await expect.poll(() => own.evaluate<string[]>(steps)).toEqual(['Q3 pricing']);
    expect(await regions()).toBe(1);
    expect(await ran(page)).toEqual([]);
  });
});

test.describe('a page that replaces what our scripts call', () => {
  const shadowed = `
    for (const name of ['querySelector', 'querySelectorAll', 'getAttribute', 'attachShadow', 'append', 'closest', 'matches']) {
      for (const of of [Element.prototype, Document.prototype]) {
        if (name in of) of[name] = () => { window.__ran.push(name); return null; };
      }
    }
    window.chrome = { runtime: { id: 'forged', sendMessage: () => window.__ran.push('sendMessage') } };`;
  test.use({
    how: {
      otherPages: hostile(
        (html) =>
          html.replace(
            '</body>',
            `<form><input name="querySelector"><input name="getAttribute"></form></body>`,
          ),
        `addEventListener('load', () => {${shadowed}});`,
      ),
    },
  });

  test('is read and worked in as any other', async ({ onward }) => {
    const page = await onward.openThread('ines');
    await expect.poll(() => named(page, 'button', 'Next step: none')).toHaveLength(1);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => named(page, 'heading', 'Ines Duarte')).toHaveLength(1);
    await expect.poll(() => named(page, 'textbox', 'New next step', 'focused')).toHaveLength(1);
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
    await expect.poll(() => named(page, 'button', 'Done')).toHaveLength(1);
    expect(await ran(page)).not.toContain('sendMessage');
  });
});

test('no page can load a file of the extension, or tell that it is there', async ({ onward }) => {
  const page = await onward.openThread('ines');
  await openPanel(page);
  const probes = ['panel.js', 'icon/16.png', 'popup.html', 'manifest.json'].map(
    (path) => `chrome-extension://${onward.id}/${path}`,
  );
  const answers = await page.evaluate(
    (all) =>
      Promise.all(
        all.map((one) =>
          fetch(one).then(
            () => 'answered',
            () => 'nothing',
          ),
        ),
      ),
    probes,
  );
  expect(answers).toEqual(probes.map(() => 'nothing'));
  expect(await page.evaluate('typeof chrome?.runtime?.sendMessage')).toBe('undefined');
  expect(await page.content()).not.toContain('chrome-extension:');
});

test('another extension is not heard', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onward-other-'));
  const other = join(folder, 'other');
  cpSync(new URL('../../public/icon', import.meta.url), join(other, 'icon'), { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Other',
    version: '1',
    background: { service_worker: 'other.js' },
  };
  writeFileSync(join(other, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(other, 'other.js'), 'self.ready = true;');
  const onward = await startOnward({ others: [other] });
  const isOther = (url: string) => url.endsWith('/other.js');
  const workers = () => onward.context.serviceWorkers();
  await expect.poll(() => workers().some((one) => isOther(one.url()))).toBe(true);
  const stranger = workers().find((one) => isOther(one.url()))!;
  const send = (message: unknown) =>
    stranger.evaluate(
      `chrome.runtime.sendMessage('${onward.id}', ${JSON.stringify(message)})
        .then((answer) => ({ answer }), (problem) => ({ refused: problem.message }))`,
    );
  for (const message of [
    { name: 'lookAgain' },
    { name: 'lookAtConversation', question: {}, page: {} },
    'hello',
  ]) {
    expect(await send(message)).toEqual({ refused: expect.stringContaining('Receiving end does not exist') });
  }
  const connect = stranger.evaluate(
    `new Promise((end) => chrome.runtime.connect('${onward.id}').onDisconnect
      .addListener(() => end(chrome.runtime.lastError?.message)))`,
  );
  expect(await connect).toContain('Receiving end does not exist');
  await onward.close();
  rmSync(folder, { recursive: true, force: true });
});
