import { expect, test } from 'vitest';
import { composeAround, composeSentBy, recipientsOf } from '../../../../lib/sites/gmail/compose.ts';
import { lastTextIn } from '../../../../lib/sites/gmail/last-text.ts';
import { isShown } from '../../../../scripts/saved-page.ts';
import { documentOf, handMade } from '../saved.ts';
import { inAddress } from './encode.ts';

const own = new Set(['jana@brightwell.example']);

/** What `composeSentBy` says to an event on its way down to `target`. */
function sentBy(
  target: Element,
  type: string,
  keys: KeyboardEventInit = {},
): ReturnType<typeof composeSentBy> {
  const { defaultView } = target.ownerDocument;
  let seen: ReturnType<typeof composeSentBy> = null;
  defaultView!.addEventListener(type, (event) => (seen = composeSentBy(event)), {
    capture: true,
    once: true,
  });
  target.dispatchEvent(new defaultView!.KeyboardEvent(type, { bubbles: true, composed: true, ...keys }));
  return seen;
}

test('a click on the button and Ctrl or ⌘ with Enter send a mail; other keys and clicks do not', () => {
  const page = handMade('gmail', 'replying-2026-08');
  const text = page.querySelector('.ip .editable')!;
  const button = page.querySelector('.ip .aoO')!;
  expect(sentBy(button, 'click')).toMatchObject({ isReply: true });
  expect(sentBy(text, 'keydown', { key: 'Enter', ctrlKey: true })).not.toBeNull();
  expect(sentBy(text, 'keydown', { key: 'Enter', metaKey: true })).not.toBeNull();
  expect(sentBy(text, 'keydown', { key: 'Enter' })).toBeNull();
  expect(sentBy(text, 'click')).toBeNull();
  expect(sentBy(page.querySelector('h2')!, 'click')).toBeNull();
});

test('a mail goes to whom its chips and its fields name, not to the address that it is sent from', () => {
  const page = documentOf(`<div class="Hd" role="dialog">
    <div class="vR"><span email="jana@brightwell.example" name="Jana Moreau"></span></div>
    <form><div name="to"><div role="option" data-hovercard-id="tomasz@northquay.example" data-name="Tomasz Wolny"></div></div>
    <input type="hidden" name="cc" value='"Duarte, Ines" &lt;ines@northquay.example&gt;, rafael.lind@verityclinics.example'></form>
    <div contenteditable="true" role="textbox"><span email="someone@kestrelcold.example">someone</span></div></div>`);
  const compose = composeAround(page.querySelector('[role=textbox]')!)!;
  expect(recipientsOf(compose, own).map(({ name, email }) => [name, email])).toEqual([
    ['Tomasz Wolny', 'tomasz@northquay.example'],
    ['Duarte, Ines', 'ines@northquay.example'],
    [null, 'rafael.lind@verityclinics.example'],
  ]);
});

test('the words of the last message can be asked for, those of another thread cannot', () => {
  const page = handMade('gmail', 'thread-2026-08');
  const at = (id: string) => new URL(`https://mail.google.com/mail/u/0/#inbox/${inAddress(id)}`);
  expect(lastTextIn(page, at('1a0329f6cc01a2b3'), isShown)).toBe('That helps. Can we speak this week?');
  expect(lastTextIn(page, at('1a03000000000001'), isShown)).toBeNull();
});
