// @vitest-environment jsdom
import * as fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { ChartFrame } from '../../components/charts/chart-frame.tsx';
import { daysToShow, LoadChart, LoadLegend } from '../../components/charts/load-chart.tsx';
import { LoadTable } from '../../components/charts/load-table.tsx';
import { percent, scaleFor } from '../../components/charts/scale.ts';
import { WeekLine } from '../../components/charts/week-bars.tsx';
import { daysAfter } from '../../lib/domain/desk.ts';
import type { LoadBar } from '../../lib/domain/load-bars.ts';

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
});

const monday = '2026-11-23';
const bar = (day: string, known: Partial<LoadBar> = {}): LoadBar => ({
  day,
  capacity: 8,
  promised: 0,
  stays: 0,
  movesIn: 0,
  movesOut: 0,
  movesOutTooMuch: 0,
  tooMuch: 0,
  away: false,
  ...known,
});
const weeks = (count: number, known: Record<number, Partial<LoadBar>> = {}) =>
  Array.from({ length: count * 7 }, (_, at) =>
    bar(daysAfter(monday, at), { ...(at % 7 > 4 && { capacity: 0 }), ...known[at] }),
  );

describe('an axis', () => {
  test('begins at zero, holds the greatest number, and has two to five even ticks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (most) => {
        const { top, ticks } = scaleFor(most);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBe(top);
        expect(top).toBeGreaterThanOrEqual(most);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks.every((one, at) => at === 0 || one - ticks[at - 1]! === ticks[1]!)).toBe(true);
      }),
    );
  });

  test.each([
    [15, [0, 5, 10, 15]],
    [4, [0, 2, 4]],
    [1, [0, 1]],
    [47, [0, 20, 40, 60]],
  ])('of %i', (most, ticks) => {
    expect(scaleFor(most).ticks).toEqual(ticks);
  });
});

test('a share of nothing is a dash, not nought', () => {
  expect([null, 0, 0.355, 1].map(percent)).toEqual(['–', '0%', '36%', '100%']);
});

describe('the load chart', () => {
  test('is one picture named by one sentence, with a bar for each part of a day', () => {
    show(
      <LoadChart
        bars={weeks(6, { 1: { promised: 2, stays: 6, tooMuch: 3 }, 2: { movesIn: 2 } })}
        today="2026-11-24"
        sentence="The fullest day holds 11."
        awayNote=""
      />,
    );
    const picture = document.querySelector('svg')!;
    expect([picture.getAttribute('role'), picture.getAttribute('aria-label')]).toEqual([
      'img',
      'The fullest day holds 11.',
    ]);
    expect(
      ['promised', 'stays', 'too-much', 'moves-in'].map(
        (part) => document.querySelectorAll(`.load-${part}`).length,
      ),
    ).toEqual([1, 1, 1, 1]);
    expect(document.querySelectorAll('.load-capacity')).toHaveLength(30);
    expect(picture.textContent).toContain('today');
  });

  test('says "Away" over the days of an absence, once', () => {
    const away = Object.fromEntries([14, 15, 16, 17, 18].map((at) => [at, { away: true, capacity: 0 }]));
    show(<LoadChart bars={weeks(6, away)} today={monday} sentence="" awayNote="nine steps fall into it" />);
    expect(document.querySelectorAll('.chart-away')).toHaveLength(1);
    expect(document.querySelector('svg')!.textContent).toContain('Away');
  });

  test('explains no colour that it does not show', () => {
    show(<LoadLegend bars={weeks(1, { 0: { promised: 1, stays: 1 } })} />);
    expect([...document.querySelectorAll('.legend li')].map((one) => one.textContent)).toEqual([
      'Promised',
      'May move',
      'What your blocks hold',
    ]);
  });

  test('has a weekend only where it holds or can take a step', () => {
    expect(daysToShow(weeks(2))).toHaveLength(10);
    expect(daysToShow(weeks(2, { 5: { promised: 1 } }))).toHaveLength(12);
  });

  test('stays in the document as a table while the picture is shown', () => {
    const bars = weeks(1, { 1: { promised: 2, stays: 6, tooMuch: 3 } });
    show(<ChartFrame view="chart" chart={<p>picture</p>} table={<LoadTable bars={bars} />} />);
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toHaveLength(5);
    expect(rows[1]).toEqual(['Tue 24 Nov', '2', '9', '3', '8']);
  });
});

test('a line is broken where there was nothing to share', () => {
  show(
    <WeekLine
      sentence="Effect"
      weeks={[0.2, 0.3, null, 0.4].map((value, at) => ({ from: daysAfter(monday, at * 7), value }))}
    />,
  );
  expect(document.querySelectorAll('.chart-line')).toHaveLength(2);
  expect(document.querySelectorAll('.chart-dot')).toHaveLength(3);
});

function show(what: preact.ComponentChild) {
  act(() => render(what, document.body));
}
