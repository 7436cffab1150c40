import { expect, test } from 'vitest';
import { gmail } from '../../../../lib/sites/gmail/gmail.ts';
import { isShown } from '../../../../scripts/saved-page.ts';
import { handMade } from '../saved.ts';
import { inAddress } from './encode.ts';

/** The box in which one answers, on a hand-made page at the address of a thread. */
function boxOn(page: Document, thread = '1a0329f6cc01a2b3'): HTMLElement | null {
  const url = new URL(`https://mail.google.com/mail/u/0/#inbox/${inAddress(thread)}`);
  return gmail.replyBox!(page, url, gmail.read(page, url, isShown), isShown);
}

test('the open answer of the thread is found', () => {
  expect(boxOn(handMade('gmail', 'replying-2026-08'))?.textContent).toBe('Hello');
});

test('without an open answer there is none, and a window of its own is none', () => {
  const page = handMade('gmail', 'thread-2026-08');
  expect(boxOn(page)).toBeNull();
  const window = page.createElement('div');
  window.className = 'Hd';
  const text = page.createElement('div');
  text.setAttribute('role', 'textbox');
  text.setAttribute('contenteditable', 'true');
  window.append(text);
  page.body.append(window);
  expect(boxOn(page)).toBeNull();
});

test('of two open answers none is chosen', () => {
  const page = handMade('gmail', 'replying-2026-08');
  const editor = page.querySelector('.ip')!;
  editor.after(editor.cloneNode(true));
  expect(boxOn(page)).toBeNull();
});

test('on the way to another thread nothing is written into the one before', () => {
  expect(boxOn(handMade('gmail', 'replying-2026-08'), '1a03000000000001')).toBeNull();
});
