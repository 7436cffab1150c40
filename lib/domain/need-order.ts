import { inOrder, type Need } from './need.ts';

/** When to bring a need up: first what they care about, then the next, the rest is a bonus for later. */
export type Turn = 'first' | 'then' | 'bonus';

/** The open needs in the order in which to bring them up, each with its turn. */
export function needsInTurn(needs: readonly Need[]): { need: Need; turn: Turn }[] {
  return inOrder(needs).map((need, at) => ({ need, turn: at === 0 ? 'first' : at === 1 ? 'then' : 'bonus' }));
}
