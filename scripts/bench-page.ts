import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { newContact } from '../lib/domain/contact.ts';
import type { ContactId, StepId } from '../lib/domain/id.ts';
import { emailIdentity } from '../lib/domain/identity.ts';
import { newStep } from '../lib/domain/next-step.ts';
import { conversationKey } from '../lib/domain/origin.ts';
import { fillBook } from '../tests/e2e/fill-book.ts';
import { expect, type Onward, startOnward, threads } from '../tests/e2e/onward.ts';

/** How many rows the list has, and how many messages the thread. */
const crowd = { rows: 100, messages: 50 };
const account = 'jana@brightwell.example';
const way = new URL(threads.ines).hash;

/** What one act costs the page's own thread, beside what it did: ms of script, long tasks, MB of heap after it. */
type Cost = { script: number; long: number; heap: number; took: number };
const acts = ['idle', 'scrolling', 'opening', 'typing'] as const;
type Act = (typeof acts)[number];

/**
 * What the extension costs in a mail page of 100 rows, every one with a mark, and a thread of 50 messages, against the
 * same page without it: medians over `runs`, a row for each act. Script time is V8's own count for the page, scripts of
 * extensions among them; a long task is one of 50 ms or more (W3C Long Tasks).
 */
export async function costInPage(runs: number): Promise<Record<string, string | number>[]> {
  const crowded = crowdedPage();
  const onward = await startOnward({
    otherPages: (url) => (/^mail\.(google\.com|example)$/.test(url.host) ? crowded.html : null),
  });
  try {
    await fillMarks(onward, crowded.threads);
    const costs = {
      bare: await costsOf('https://mail.example/mail/u/0/', onward, runs),
      with: await costsOf('https://mail.google.com/mail/u/0/', onward, runs),
    };
    return acts.map((act) => {
      const [bare, own] = [costs.bare[act], costs.with[act]];
      return {
        'in a mail page': act,
        'script, bare (ms)': round(bare.script),
        'script, with (ms)': round(own.script),
        'more per 100 ms': round(((own.script - bare.script) / own.took) * 100),
        'long tasks, bare': bare.long,
        'long tasks, with': own.long,
        'heap, bare (MB)': round(bare.heap),
        'heap, with (MB)': round(own.heap),
      };
    });
  } finally {
    await onward.close();
  }
}

async function costsOf(site: string, onward: Onward, runs: number): Promise<Record<Act, Cost>> {
  const all: Record<Act, Cost>[] = [];
  // The first is for the caches.
  for (let run = 0; run <= runs; run += 1) {
    const costs = await costOnce(site, onward);
    if (run > 0) all.push(costs);
  }
  const median = (act: Act, what: keyof Cost) =>
    all.map((one) => one[act][what]).sort((a, b) => a - b)[Math.floor(all.length / 2)]!;
  return Object.fromEntries(
    acts.map((act) => [
      act,
      {
        script: median(act, 'script'),
        long: median(act, 'long'),
        heap: median(act, 'heap'),
        took: median(act, 'took'),
      },
    ]),
  ) as Record<Act, Cost>;
}

async function costOnce(site: string, onward: Onward): Promise<Record<Act, Cost>> {
  const page = await onward.context.newPage();
  await page.addInitScript(`
    window.__long = 0;
    new PerformanceObserver((list) => { window.__long += list.getEntries().length; }).observe({ type: 'longtask' });`);
  await page.goto(`${site}#inbox`);
  await expect(page.locator('tr.zA')).toHaveCount(crowd.rows);
  const isOurs = site.includes('google');
  if (isOurs) await expect(page.getByRole('img', { name: /Next step/ }).first()).toBeVisible();
  const cdp = await onward.context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const costs = {
    idle: await costOf(page, cdp, () => page.waitForTimeout(3_000)),
    scrolling: await costOf(page, cdp, () => scroll(page)),
    opening: await costOf(page, cdp, () => openAndBack(page)),
    typing: await costOf(page, cdp, () => type(page)),
  };
  await page.close();
  return costs;
}

async function costOf(page: Page, cdp: CDPSession, act: () => Promise<void>): Promise<Cost> {
  const weigh = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    return {
      script: of('ScriptDuration') * 1_000,
      at: of('Timestamp') * 1_000,
      heap: of('JSHeapUsedSize') / 2 ** 20,
    };
  };
  const long = () => page.evaluate<number>('window.__long');
  const [before, longBefore] = [await weigh(), await long()];
  await act();
  const after = await weigh();
  const longAfter = await long();
  await cdp.send('HeapProfiler.collectGarbage');
  const { heap } = await weigh();
  return {
    script: after.script - before.script,
    long: longAfter - longBefore,
    heap,
    took: after.at - before.at,
  };
}

/** Three seconds of the wheel, down and up again. */
async function scroll(page: Page): Promise<void> {
  await page.mouse.move(640, 400);
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.wheel(0, turn < 30 ? 120 : -120);
    await page.waitForTimeout(50);
  }
}

/** The thread of 50 messages opened from the list and left again, ten times. */
async function openAndBack(page: Page): Promise<void> {
  for (let time = 0; time < 10; time += 1) {
    for (const hash of [way, '#inbox']) {
      await page.evaluate(`window.__practice.go('${hash.slice(1)}')`);
      await page.waitForTimeout(150);
    }
  }
}

/** A reply of 200 letters, typed into the thread. */
async function type(page: Page): Promise<void> {
  await page.evaluate(`window.__practice.go('${way.slice(1)}')`);
  await page.getByRole('button', { name: 'Reply', exact: true }).last().click();
  await page.keyboard.type('One number for both depots. '.repeat(8).slice(0, 200), { delay: 15 });
}

/** The practice page with its rows and messages repeated, each with ids of its own. */
function crowdedPage(): { html: string; threads: string[] } {
  const file = new URL('../tests/pages/gmail/practice-thread.html', import.meta.url);
  const whole = new JSDOM(readFileSync(file, 'utf8'));
  const { document } = whole.window;
  repeat([...document.querySelectorAll('tr.zA')], crowd.rows);
  repeat(
    [...document.querySelectorAll(`[data-view="${way.split('/')[1]}"] [role=listitem].h7`)],
    crowd.messages,
  );
  const rows = [...document.querySelectorAll('tr.zA')];
  const threads = rows.map(
    (row) => row.querySelector('[data-legacy-thread-id]')!.getAttribute('data-legacy-thread-id')!,
  );
  return { html: whole.serialize(), threads };
}

function repeat(some: Element[], most: number): void {
  const parent = some[0]!.parentElement!;
  for (let number = some.length; number < most; number += 1) {
    const one = some[number % some.length]!.cloneNode(true) as Element;
    const hex = (0x1a00000000000000n + BigInt(number) * 7919n).toString(16);
    for (const marked of [one, ...one.querySelectorAll('*')]) {
      for (const { name, value } of [...marked.attributes]) {
        if (/^data-legacy-/.test(name)) marked.setAttribute(name, hex);
        else if (/^data-(thread|message)-id$/.test(name))
          marked.setAttribute(name, value.replace(/\d{10,}/, String(BigInt(`0x${hex}`))));
        else if (/^(id|aria-labelledby)$/.test(name)) marked.setAttribute(name, `${value}-${number}`);
      }
    }
    one.removeAttribute('data-opens');
    parent.append(one);
  }
}

/** A contact with a next step behind every thread of the list. */
async function fillMarks(onward: Onward, listed: readonly string[]): Promise<void> {
  const page = await onward.ownPage('sidepanel.html');
  const now = Date.now();
  const contacts = listed.map((_, at) =>
    newContact(`contact_bench-${at}` as ContactId, now, {
      name: `Person ${at}`,
      identities: { [emailIdentity(`person${at}@northquay.example`)!]: true },
    }),
  );
  const steps = contacts.map((who, at) =>
    newStep(`step_bench-${at}` as StepId, now, {
      contact: who.id,
      due: {
        is: 'day',
        day: Temporal.Now.plainDateISO()
          .add({ days: (at % 20) - 2 })
          .toString(),
      },
      channel: 'email',
      purpose: 'the number for both depots',
      value: '',
    }),
  );
  const conversations = listed.map((id, at) => ({
    id: conversationKey({ site: 'gmail', account, id, address: '' }),
    contact: contacts[at]!.id,
    lastSeen: null,
  }));
  await fillBook(page, { contact: contacts, step: steps, conversation: conversations } as never, now);
  await page.close();
}

const round = (value: number) => Math.round(value * 10) / 10;
