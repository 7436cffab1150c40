import { describe, expect, test } from 'vitest';
import { gmailParts } from '../../../../lib/sites/gmail/parts.ts';
import type { Place } from '../../../../lib/sites/parts-of-site.ts';
import { isShown } from '../../../../scripts/saved-page.ts';
import { handMade } from '../saved.ts';

const address = 'https://mail.google.com/mail/u/0/#inbox/1a0329f6cc01a2b3';

function placeOf(page: string): Place {
  const root = handMade('gmail', page);
  return { root, url: new URL(address), isVisible: isShown, own: new Set() };
}

/** What an event of a kind on an element is taken for, while it goes down to it. */
function heard<T>(target: Element, type: string, listen: (event: Event) => T): T | null {
  let said: T | null = null;
  const { defaultView } = target.ownerDocument;
  defaultView!.addEventListener(type, (event) => (said = listen(event)), { capture: true, once: true });
  target.dispatchEvent(new defaultView!.Event(type, { bubbles: true, composed: true }));
  return said;
}

describe('a mail on its way out', () => {
  test('counts as sent once its editor is gone, with whom and about what', () => {
    const place = placeOf('replying-2026-08');
    const button = place.root.querySelector('.ip .aoO')!;
    const sending = heard(button, 'click', (event) => gmailParts.sendingBy(event, place));
    expect(sending?.sent()).toBeNull();
    place.root.querySelector('.ip')!.remove();
    const sent = sending?.sent();
    expect(sent?.to.map((one) => one.email)).toContain('ines@northquay.example');
    expect(sent?.to.map((one) => one.email)).not.toContain('jana@brightwell.example');
    // It is an answer in the thread that the page shows.
    expect(sent).toMatchObject({ about: '', reading: null });
  });

  test('is none without anybody to send it to', () => {
    const place = placeOf('replying-2026-08');
    for (const named of place.root.querySelectorAll('.ip [email], .ip input')) named.remove();
    const button = place.root.querySelector('.ip .aoO')!;
    expect(heard(button, 'click', (event) => gmailParts.sendingBy(event, place))).toBeNull();
  });

  test('that is being written says to whom, and where it stands', () => {
    const place = placeOf('replying-2026-08');
    const text = place.root.querySelector('.ip .editable')!;
    const writing = heard(text, 'click', (event) => gmailParts.writingAt(event, place));
    expect(writing).toMatchObject({ side: 'below', place: place.root.querySelector('.ip') });
    expect(writing?.to.map((one) => one.email)).toContain('ines@northquay.example');
    const heading = place.root.querySelector('h2')!;
    expect(heard(heading, 'click', (event) => gmailParts.writingAt(event, place))).toBeNull();
  });
});

test('a list is a page without a conversation, in its account', () => {
  expect(gmailParts.bare(placeOf('list-2026-08'))).toMatchObject({
    found: 'no',
    conversation: null,
    account: 'jana@brightwell.example',
  });
  expect(gmailParts.rows(placeOf('list-2026-08')).map((row) => row.thread)).toEqual([
    '1a0329f6cc01a2b3',
    '1a01e6e6f084d5e6',
  ]);
});

describe('a mail that was sent and is taken back', () => {
  const send = () => {
    const place = placeOf('replying-2026-08');
    const editor = place.root.querySelector('.ip')!;
    editor.querySelector('.editable')!.textContent = 'By seats in use it is the same.';
    const button = editor.querySelector('.aoO')!;
    const again = editor.cloneNode(true) as Element;
    const { parentElement } = editor;
    const sending = heard(button, 'click', (event) => gmailParts.sendingBy(event, place))!;
    editor.remove();
    const said = place.root.createElement('div');
    said.setAttribute('role', 'alert');
    said.append(place.root.createElement('span'));
    place.root.body.append(said);
    return { place, sending, again, parentElement: parentElement!, said };
  };

  test('is back when its editor is: the same people, the same words, in any language', () => {
    const { place, sending, again, parentElement, said } = send();
    const undoneBy = (event: Event) => sending.undoneBy!(event);
    expect(heard(said.querySelector('span')!, 'click', undoneBy)).toBe(true);
    expect(heard(place.root.querySelector('h2')!, 'click', undoneBy)).toBe(false);
    expect(sending.isBack!()).toBe(false);
    parentElement.append(again);
    expect(sending.isBack!()).toBe(true);
  });

  test('is not back where another mail to the same people is begun, or one to somebody else', () => {
    const { sending, again, parentElement } = send();
    parentElement.append(again);
    again.querySelector('.editable')!.textContent = '';
    expect(sending.isBack!()).toBe(false);
    again.querySelector('.editable')!.textContent = 'By seats in use it is the same.';
    for (const named of again.querySelectorAll('[email],[data-hovercard-id],input')) named.remove();
    expect(sending.isBack!()).toBe(false);
  });
});
