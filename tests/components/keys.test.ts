import { describe, expect, test } from 'vitest';
import { type EntryKeys, entryAct } from '../../components/entry/entry-act.ts';
import { altDigit, type KeyStroke, singleKey } from '../../components/keys.ts';
import { arrowTarget } from '../../components/look/arrows.ts';
import { letterTarget } from '../../components/look/menu.tsx';
import { nextAct, outcomeAct, outcomeOrder } from '../../components/outcome/outcome-act.ts';
import { snoozeAct } from '../../components/snooze/snooze-act.ts';
import { stepAct } from '../../components/step/step-act.ts';
import { outcomes } from '../../lib/domain/outcome.ts';

const plain: KeyStroke = {
  key: '',
  code: '',
  alt: false,
  command: false,
  shift: false,
  composing: false,
  inField: false,
};
const typed = (key: string, more: Partial<KeyStroke> = {}): KeyStroke => ({
  ...plain,
  key,
  inField: true,
  ...more,
});
const pressed = (key: string, more: Partial<KeyStroke> = {}): KeyStroke => ({ ...plain, key, ...more });

describe('in the entry', () => {
  const readings: EntryKeys = { choices: ['this', 'next', 'third'], chosen: 'this' };

  test('Enter saves and Esc closes', () => {
    expect(entryAct(typed('Enter'), readings)).toEqual({ is: 'save' });
    expect(entryAct(typed('Escape'), readings)).toEqual({ is: 'close' });
  });

  test('digits and letters are text', () => {
    for (const key of ['1', '2', '9', 'd', 's', '?', ' ']) expect(entryAct(typed(key), readings)).toBeNull();
  });

  test('Alt with a digit chooses, whatever sign the keyboard makes of it', () => {
    expect(entryAct(typed('2', { alt: true, code: 'Digit2' }), readings)).toEqual({
      is: 'choose',
      id: 'next',
    });
    expect(entryAct(typed('™', { alt: true, code: 'Digit2' }), readings)).toEqual({
      is: 'choose',
      id: 'next',
    });
    expect(entryAct(typed('é', { alt: true, code: 'Numpad3' }), readings)).toEqual({
      is: 'choose',
      id: 'third',
    });
    expect(entryAct(typed('9', { alt: true, code: 'Digit9' }), readings)).toBeNull();
  });

  test('arrows go through the readings and round', () => {
    expect(entryAct(typed('ArrowDown'), readings)).toEqual({ is: 'choose', id: 'next' });
    expect(entryAct(typed('ArrowUp'), readings)).toEqual({ is: 'choose', id: 'third' });
    expect(entryAct(typed('ArrowDown'), { ...readings, chosen: 'third' })).toEqual({
      is: 'choose',
      id: 'this',
    });
    expect(entryAct(typed('ArrowDown'), { ...readings, chosen: null })).toEqual({ is: 'choose', id: 'this' });
    expect(entryAct(typed('ArrowUp'), { ...readings, chosen: null })).toEqual({ is: 'choose', id: 'third' });
  });

  test('without readings the arrows belong to the field', () => {
    expect(entryAct(typed('ArrowDown'), { choices: [], chosen: null })).toBeNull();
    expect(entryAct(typed('ArrowUp'), { choices: [], chosen: null })).toBeNull();
  });

  test('what an input method composes is not ours', () => {
    expect(entryAct(typed('Enter', { composing: true }), readings)).toBeNull();
    expect(entryAct(typed('Escape', { composing: true }), readings)).toBeNull();
  });

  test('keys of the browser stay with the browser', () => {
    expect(entryAct(typed('Enter', { command: true }), readings)).toBeNull();
    expect(entryAct(typed('1', { command: true, alt: true, code: 'Digit1' }), readings)).toBeNull();
  });
});

describe('where a step stands', () => {
  test('single letters do what their caps say', () => {
    const acts = ['d', 's', 'o', 'e', 'c', 'z', '?'].map((key) => stepAct(pressed(key), true));
    expect(acts).toEqual(['done', 'snooze', 'open', 'edit', 'copy', 'undo', 'keys']);
    expect(stepAct(pressed('D', { shift: true }), true)).toBe('done');
  });

  test('no single letter acts in a field, with a modifier, or when they are switched off', () => {
    expect(stepAct(typed('d'), true)).toBeNull();
    expect(stepAct(pressed('d', { command: true }), true)).toBeNull();
    expect(stepAct(pressed('d', { alt: true }), true)).toBeNull();
    expect(stepAct(pressed('d'), false)).toBeNull();
    expect(stepAct(pressed('Escape'), false)).toBe('close');
  });
});

describe('after Done', () => {
  test('the keys 1 to 7 are the outcomes of the product, in its order', () => {
    expect(outcomeOrder).toEqual(outcomes);
    const acts = [1, 2, 3, 4, 5, 6, 7].map((digit) => outcomeAct(pressed(String(digit)), false));
    expect(acts).toEqual(outcomes.map((outcome) => ({ is: 'outcome', outcome })));
    expect(outcomeAct(pressed('8'), false)).toBeNull();
  });

  test('Y and N answer for the trigger only where one is asked about', () => {
    expect(outcomeAct(pressed('y'), true)).toEqual({ is: 'trigger', happened: true });
    expect(outcomeAct(pressed('N'), true)).toEqual({ is: 'trigger', happened: false });
    expect(outcomeAct(pressed('y'), false)).toBeNull();
  });

  test('Esc takes Done back, Enter goes on', () => {
    expect(outcomeAct(pressed('Escape'), true)).toEqual({ is: 'back' });
    expect(outcomeAct(pressed('Enter'), true)).toEqual({ is: 'go-on' });
  });

  test('1 to 3 take a proposal, 0 says why there is none', () => {
    const proposals = ['mail', 'call'];
    expect(nextAct(pressed('2'), proposals)).toEqual({ is: 'proposal', id: 'call' });
    expect(nextAct(pressed('3'), proposals)).toBeNull();
    expect(nextAct(pressed('0'), proposals)).toEqual({ is: 'because' });
    expect(nextAct(typed('0', { alt: true, code: 'Digit0' }), proposals)).toEqual({ is: 'because' });
    expect(nextAct(typed('1'), proposals)).toBeNull();
    expect(nextAct(typed('Enter'), proposals)).toEqual({ is: 'save' });
  });
});

test('Snooze: 2, T, 3, W and D', () => {
  const acts = ['2', 't', '3', 'W', 'd', 'x'].map((key) => snoozeAct(pressed(key)));
  expect(acts).toEqual([
    { is: 'to', to: '2 hours' },
    { is: 'to', to: 'tomorrow' },
    { is: 'to', to: '3 working days' },
    { is: 'to', to: 'next week' },
    { is: 'to', to: 'a day' },
    null,
  ]);
  expect(snoozeAct(typed('t'))).toBeNull();
});

test('arrows and letters find their place in a list and go round', () => {
  expect(arrowTarget('ArrowDown', 2, 3)).toBe(0);
  expect(arrowTarget('ArrowUp', 0, 3)).toBe(2);
  expect(arrowTarget('End', 0, 3)).toBe(2);
  expect(arrowTarget('ArrowDown', -1, 0)).toBeNull();
  const acts = [{ title: 'Edit' }, { title: 'Join' }, { title: 'Erase' }];
  expect(letterTarget('e', 0, acts)).toBe(2);
  expect(letterTarget('E', 2, acts)).toBe(0);
  expect(letterTarget('x', 0, acts)).toBeNull();
  expect(letterTarget('Enter', 0, acts)).toBeNull();
});

test('a single key is one sign outside a field; a digit with Alt is read from its place', () => {
  expect(singleKey(pressed('Tab'))).toBeNull();
  expect(singleKey(pressed('J'))).toBe('j');
  expect(altDigit(pressed('1'))).toBeNull();
  expect(altDigit(pressed('1', { alt: true }))).toBe(1);
});
