import { expect, test } from 'vitest';
import { inOrder } from '../../../lib/domain/need.ts';
import { needsInTurn } from '../../../lib/domain/need-order.ts';
import { need } from './sales-desk.ts';

test('first what they care about, then the next, the rest as a bonus; answered ones not at all', () => {
  const needs = [
    need('Invoice in the new year', { weight: 1 }),
    need('Same app in Porto', { weight: 5, state: 'answered' }),
    need('One number', { weight: 5 }),
    need('A call on Sundays', { weight: 2, state: 'not theirs' }),
    need('Seats in June', { weight: 4 }),
    need('A pen', { weight: 1, createdAt: 0 }),
  ];
  expect(needsInTurn(needs).map((one) => [one.turn, one.need.text])).toEqual([
    ['first', 'One number'],
    ['then', 'Seats in June'],
    ['bonus', 'A pen'],
    ['bonus', 'Invoice in the new year'],
  ]);
  expect(needsInTurn([])).toEqual([]);
});

test('needs that weigh the same and are as old have one order', () => {
  const [a, b, c] = [need('a'), need('b'), need('c')];
  for (const all of [
    [a, b, c],
    [c, b, a],
  ])
    expect(inOrder(all)).toEqual([a, b, c]);
});
