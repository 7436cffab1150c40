import { beforeEach, expect, test, vi } from 'vitest';
import { type TypedAhead, typeAhead } from '../../components/tab/typed-ahead.ts';

let ahead: TypedAhead;
beforeEach(() => {
  ahead = typeAhead();
});

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  ahead.keeps({ isTrusted: true, type: 'keydown', key, ...more } as KeyboardEvent);
const typed = (text: string) => [...text].map((key) => press(key));

test('nothing is kept before the panel was asked for, nor once it is there', () => {
  expect(press('e')).toBe(false);
  ahead.begin();
  expect(press('e')).toBe(true);
  expect(ahead.take()).toBe('e');
  expect(press('e')).toBe(false);
  expect(ahead.take()).toBe('');
});

test('letters become the line, Backspace takes one back, Esc all; Enter saves nothing, and the page hears none', () => {
  ahead.begin();
  expect(typed('fri calk')).not.toContain(false);
  expect([press('Backspace'), press('l'), press('Enter')]).toEqual([true, true, true]);
  // The panel is asked for on the way once more: what was typed stays.
  ahead.begin();
  expect(press('l', { type: 'keyup' })).toBe(true);
  expect(ahead.take()).toBe('fri call');
  ahead.begin();
  typed('no');
  expect(press('Escape')).toBe(true);
  expect(ahead.take()).toBe('');
});

test('shortcuts, other keys and what a page makes up are not kept', () => {
  ahead.begin();
  expect(press('r', { ctrlKey: true })).toBe(false);
  expect(press('r', { metaKey: true })).toBe(false);
  expect(press('1', { altKey: true })).toBe(false);
  expect(press('Tab')).toBe(false);
  expect(press('Shift')).toBe(false);
  expect(press('e', { isTrusted: false })).toBe(false);
  expect(ahead.take()).toBe('');
});

test('it ends when the user goes elsewhere, and when no panel comes in time', () => {
  vi.useFakeTimers();
  ahead.begin();
  typed('a');
  ahead.stop();
  expect(press('b')).toBe(false);
  expect(ahead.take()).toBe('a');
  ahead.begin();
  vi.advanceTimersByTime(5_001);
  expect(press('c')).toBe(false);
  vi.useRealTimers();
});
