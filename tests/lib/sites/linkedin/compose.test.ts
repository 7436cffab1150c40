import { expect, test } from 'vitest';
import { messageSentBy, sendButtonOf } from '../../../../lib/sites/linkedin/compose.ts';
import { handMade } from '../saved.ts';

test('submitting, the button and Enter send a message; a new line does not', () => {
  const page = handMade('linkedin', 'bubble-2026-08');
  const { defaultView } = page;
  const form = page.querySelector('form')!;
  const text = form.querySelector('[contenteditable]')!;
  const sent = (target: Element, type: string, keys: KeyboardEventInit = {}) => {
    let seen: Element | null = null;
    defaultView!.addEventListener(type, (event) => (seen = messageSentBy(event)), {
      capture: true,
      once: true,
    });
    target.dispatchEvent(new defaultView!.KeyboardEvent(type, { bubbles: true, cancelable: true, ...keys }));
    return seen;
  };
  expect(sent(form, 'submit')).toBe(form);
  expect(sent(text, 'keydown', { key: 'Enter' })).toBe(form);
  expect(sent(text, 'keydown', { key: 'Enter', shiftKey: true })).toBeNull();
  expect(sent(text, 'click')).toBeNull();
  expect(sendButtonOf(form)?.textContent).toBe('Send');
});
