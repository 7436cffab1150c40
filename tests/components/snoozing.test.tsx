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
  taken: { held: 3, capacity: 8 },
};
const acts = { onSnooze: vi.fn(), onSnoozing: vi.fn(), onTrouble: vi.fn(), channel: 'call' as const };
const foresee = async () => ['8 of 8 taken', 'Ines prefers Tuesday; this is a Thursday.'];
const show = (offer: () => Promise<FittingChoice[]>) =>
  act(() =>
    render(<Snoozing {...acts} around={{ ...around, names: [] }} asks={{ offer, foresee }} />, document.body),
  );

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

test('a key that comes before the dates waits for them, and means what they say', async () => {
  const { promise, resolve } = Promise.withResolvers<FittingChoice[]>();
  await show(() => promise);
  press('w');
  expect(acts.onSnooze).not.toHaveBeenCalled();
  await act(async () => resolve([nextWeek]));
  expect(acts.onSnooze).toHaveBeenCalledExactlyOnceWith(nextWeek.due);
  expect(document.body.textContent).toContain('Tue 1 Dec (Mon full), 3 of 8 taken');
});

test('where they cannot be told, that is said, and a day can still be picked', async () => {
  const trouble = new Error('no answer');
  await show(() => Promise.reject(trouble));
  expect(acts.onTrouble).toHaveBeenCalledWith(trouble);
  await act(async () => press('d'));
  expect(document.querySelector('input[type=date]')).not.toBeNull();
});

test('of a day that is picked it says how full it is, and which of their wishes it breaks', async () => {
  await show(async () => [nextWeek]);
  await act(async () => press('d'));
  const field = document.querySelector<HTMLInputElement>('input[type=date]')!;
  await act(async () => {
    field.value = '2026-12-03';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await vi.waitFor(() =>
    expect(document.body.textContent).toContain(
      'Thursday 3 December · 8 of 8 taken · Ines prefers Tuesday; this is a Thursday',
    ),
  );
});

function press(key: string): void {
  const first = document.querySelector('fieldset.snooze button');
  first?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}
