import { describe, expect, test } from 'vitest';
import { linkedinParts } from '../../../../lib/sites/linkedin/parts.ts';
import type { Place } from '../../../../lib/sites/parts-of-site.ts';
import type { Reading } from '../../../../lib/sites/site.ts';
import { isShown } from '../../../../scripts/saved-page.ts';
import { handMade } from '../saved.ts';

function placeOf(page: string, address: string): Place {
  const root = handMade('linkedin', page);
  return { root, url: new URL(address), isVisible: isShown, own: new Set() };
}

test('a message counts as sent once it appears as ours, and goes to whom the conversation is with', () => {
  const place = placeOf('bubble-2026-08', 'https://www.linkedin.com/feed/');
  const { root } = place;
  const form = root.querySelector('form')!;
  let sending: ReturnType<typeof linkedinParts.sendingBy> = null;
  const listen = (event: Event) => {
    sending = linkedinParts.sendingBy(event, place);
  };
  root.defaultView!.addEventListener('submit', listen, { capture: true, once: true });
  form.dispatchEvent(new root.defaultView!.Event('submit', { bubbles: true, cancelable: true }));
  const sent = () => (sending as typeof sending & object)?.sent() ?? null;
  expect(sent()).toBeNull();

  const [last] = [...root.querySelectorAll('[data-event-urn]')].slice(-1);
  const [, owner, id] = /fsd_profile:([\w-]+),2-([^)]+)\)/.exec(last!.getAttribute('data-event-urn')!)!;
  const appear = (later: number, classes: string) => {
    const [at, rest] = [Number(atob(id!).slice(0, 13)), atob(id!).slice(13)];
    const urn = `urn:li:msg_message:(urn:li:fsd_profile:${owner},2-${btoa(`${at + later}${rest}`)})`;
    const message = root.createElement('div');
    message.className = classes;
    message.setAttribute('data-event-urn', urn);
    if (!classes.endsWith('--other')) {
      const link = root.createElement('a');
      link.className = 'msg-s-event-listitem__link';
      link.setAttribute('href', `https://www.linkedin.com/in/${owner}`);
      message.append(link);
    }
    last!.parentElement!.append(message);
  };
  appear(60_000, 'msg-s-event-listitem msg-s-event-listitem--other');
  expect(sent(), 'what they write meanwhile is not ours').toBeNull();
  appear(120_000, 'msg-s-event-listitem');
  expect(sent()).toMatchObject({ reading: { conversation: { kind: 'messages' } } });
  expect(sent()!.to).toHaveLength(1);
});

test('a bubble over a profile is read by itself; elsewhere the page’s own reader has it', () => {
  const read = (address: string): Reading => {
    const { root, url } = placeOf('bubble-2026-08', address);
    return linkedinParts.over!.read(root, url, isShown);
  };
  expect(read('https://www.linkedin.com/in/amara-osei/')).toMatchObject({
    conversation: { kind: 'messages' },
  });
  expect(read('https://www.linkedin.com/feed/').found).toBe('no');
});

describe('a message that is being written', () => {
  const written = (page: string, address: string, which = 0) => {
    const place = placeOf(page, address);
    const root = place.root.querySelector('#interop-outlet')?.shadowRoot ?? place.root;
    const form = root.querySelectorAll('form')[which]!;
    let heard: ReturnType<typeof linkedinParts.writingAt> = null;
    const listen = (event: Event) => {
      heard = linkedinParts.writingAt(event, place);
    };
    const { defaultView } = place.root;
    defaultView!.addEventListener('keydown', listen, { capture: true, once: true });
    const text = form.querySelector('[contenteditable]')!;
    text.dispatchEvent(
      new defaultView!.KeyboardEvent('keydown', { bubbles: true, composed: true, key: 'a' }),
    );
    return { form, writing: heard as ReturnType<typeof linkedinParts.writingAt> };
  };
  const feed = 'https://www.linkedin.com/feed/';

  test('says with whom: above a bubble, before the button on the messages page', () => {
    const { form, writing } = written('bubble-2026-08', feed);
    expect(writing).toMatchObject({ place: form, side: 'above', to: [{ name: 'Amara Osei' }] });
    expect((writing!.at as Element).matches('.msg-overlay-conversation-bubble')).toBe(true);
    const pane = written('messages-2026-08', 'https://www.linkedin.com/messaging/').writing;
    expect(pane).toMatchObject({ side: 'before', to: [{ name: 'Amara Osei' }] });
    expect((pane!.at as Element).textContent).toBe('Send');
  });

  test('of two bubbles means the one that it is written in, active or not', () => {
    expect(written('bubbles-2026-08', feed, 0).writing?.to).toMatchObject([{ name: 'Ines Duarte' }]);
    expect(written('bubbles-2026-08', feed, 1).writing?.to).toMatchObject([{ name: 'Amara Osei' }]);
  });

  test('to a group, or where head and messages name different people, is nobody’s', () => {
    expect(written('bubble-group-2026-08', feed).writing).toBeNull();
    expect(written('bubble-group-quiet-2026-08', feed).writing).toBeNull();
    expect(written('bubble-moving-2026-08', feed).writing).toBeNull();
  });
});
