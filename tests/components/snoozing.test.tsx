// @vitest-environment jsdom
import { options, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Snoozing } from '../../components/snooze/snoozing.tsx';
import type { FittingChoice } from '../../lib/domain/fitting-choices.ts';
import { englishLine } from '../../lib/phrases/line/languages/en.ts';
import { readerIn } from '../../lib/phrases/line/reader.ts';

// Effects come with the drawing, not with a frame that outlives the page.
options.requestAnimationFrame = (flush) => queueMicrotask(flush);

const around = {
  // Tuesday 24 November 2026, 8:52 in Lisbon.
  now: Date.parse('2026-11-24T08:52Z'),
  zone: 'Europe/Lisbon',
  locale: 'en-GB',
  reader: readerIn(englishLine),
  names: [],
  theirZone: null,
  workingHours: { from: '09:00', to: '17:00' },
  usual: 'call',
} as const;
const nextWeek: FittingChoice = {
  id: 'next week',
  due: { is: 'day', day: '2026-12-01' },
  insteadOf: { due: { is: 'day', day: '2026-11-30' }, why: 'full' },
};
const acts = { onSnooze: vi.fn(), onSnoozing: vi.fn(), onTrouble: vi.fn() };

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

test('a key that comes before the dates waits for them, and means what they say', async () => {
  const { promise, resolve } = Promise.withResolvers<FittingChoice[]>();
  await act(() =>
    render(<Snoozing {...acts} around={{ ...around, names: [] }} offer={() => promise} />, document.body),
  );
  press('w');
  expect(acts.onSnooze).not.toHaveBeenCalled();
  await act(async () => resolve([nextWeek]));
  expect(acts.onSnooze).toHaveBeenCalledExactlyOnceWith(nextWeek.due);
  expect(document.body.textContent).toContain('Tue 1 Dec (Mon full)');
});

test('where they cannot be told, that is said, and a day can still be picked', async () => {
  const trouble = new Error('no answer');
  const offer = () => Promise.reject(trouble);
  await act(() =>
    render(<Snoozing {...acts} around={{ ...around, names: [] }} offer={offer} />, document.body),
  );
  expect(acts.onTrouble).toHaveBeenCalledWith(trouble);
  await act(async () => press('d'));
  expect(document.querySelector('input[type=date]')).not.toBeNull();
});

function press(key: string): void {
  const first = document.querySelector('fieldset.snooze button');
  first?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}
