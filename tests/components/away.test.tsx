// @vitest-environment jsdom
import { options, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { InsidePart } from '../../components/away/inside-part.tsx';
import { awayPack } from '../../lib/domain/absence.ts';
import type { Away } from '../../lib/domain/away.ts';
import { noPreferences } from '../../lib/domain/contact.ts';
import { DESK, person, step } from '../lib/domain/sales-desk.ts';

// Effects come with the drawing, not with a frame that outlives the page.
options.requestAnimationFrame = (flush) => queueMicrotask(flush);

const gone: Away = {
  id: 'away_1' as Away['id'],
  from: '2026-12-07',
  to: '2026-12-11',
  backup: null,
  mailText: '',
  voiceText: '',
  rampDays: 3,
};
const ines = person('ines', { preferences: { ...noPreferences, days: [3] } });
const people = new Map([[ines.id as string, ines]]);
const settled = vi.fn();

beforeEach(async () => {
  const steps = [step('s', '2026-12-08', { contact: ines.id })];
  const wishesOf = () => ({ who: ines, touches: [] });
  const pack = awayPack(gone, { contacts: [ines], steps, wishesOf }, DESK, 10);
  // The Monday of the return: a day that she does not wish.
  const monday = { is: 'day' as const, day: pack.back };
  const lines = pack.inside.map((one) => ({
    ...one,
    options: { ...one.options, after: monday },
    decided: null,
  }));
  await act(() =>
    render(
      <InsidePart
        away={gone}
        lines={lines}
        firstDays={pack.firstDays}
        people={people}
        wishesOf={wishesOf}
        zone={DESK.zone}
        singleKeys
        onNext={() => {}}
        onSettle={settled}
      />,
      document.body,
    ),
  );
});
afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

test('a step that falls inside says why it is to go where it is proposed', () => {
  expect(document.querySelector('tbody tr')?.textContent).toContain('Wed 2 Dec the nearer side');
});

test('a choice that breaks a wish of theirs is possible, and said', async () => {
  await act(async () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true, cancelable: true }));
  });
  expect(settled).toHaveBeenCalledWith(
    [expect.objectContaining({ choice: 'after' })],
    expect.stringContaining('prefers Wednesday; this is a Monday.'),
  );
});
