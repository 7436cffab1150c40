import type { Outcome } from '../../lib/domain/outcome.ts';
import { altDigit, type KeyStroke, namedKey, singleKey } from '../keys.ts';
import type { KeyHint } from '../look/key-foot.tsx';
import { words } from '../words.ts';

/** The outcomes in the order of their keys 1 to 7. */
export const outcomeOrder = [
  'moved forward',
  'kept going',
  'no answer',
  'moved backward',
  'not now',
  'said no',
  'won',
] as const satisfies readonly Outcome[];

export type OutcomeAct =
  | { is: 'outcome'; outcome: Outcome }
  | { is: 'trigger'; happened: boolean }
  | { is: 'go-on' }
  | { is: 'back' };

/** What a key does at "How did it go?". Esc: not done after all. */
export function outcomeAct(stroke: KeyStroke, asksTrigger: boolean): OutcomeAct | null {
  const named = namedKey(stroke);
  if (named === 'Escape') return { is: 'back' };
  if (named === 'Enter') return { is: 'go-on' };
  const key = singleKey(stroke) ?? altDigit(stroke)?.toString() ?? null;
  if (key === null) return null;
  if (asksTrigger && (key === 'y' || key === 'n')) return { is: 'trigger', happened: key === 'y' };
  const outcome = /^[1-7]$/.test(key) ? outcomeOrder[Number(key) - 1] : undefined;
  return outcome ? { is: 'outcome', outcome } : null;
}

export type NextAct = { is: 'proposal'; id: string } | { is: 'because' } | { is: 'save' } | { is: 'later' };

/** What a key does at "And next?": 1 to 3 take a proposal, 0 says why there is none, Esc decides later. */
export function nextAct(stroke: KeyStroke, proposals: readonly string[]): NextAct | null {
  const named = namedKey(stroke);
  if (named === 'Escape') return { is: 'later' };
  if (named === 'Enter' && stroke.inField) return { is: 'save' };
  const key = singleKey(stroke) ?? altDigit(stroke)?.toString() ?? null;
  if (key === null) return null;
  if (key === '0') return { is: 'because' };
  const id = /^[1-3]$/.test(key) ? proposals[Number(key) - 1] : undefined;
  return id === undefined ? null : { is: 'proposal', id };
}

/** What Done asks now: how it went, or what is next. */
export type DoneAsks = 'outcome' | 'next';

/** The keys that answer it, for the foot of a surface. */
export function doneKeys(asks: DoneAsks): KeyHint[] {
  const { keys } = words.outcome;
  return asks === 'outcome'
    ? [
        { keys: ['1', '–', '7'], does: keys.choose },
        { keys: ['Esc'], does: keys.notDone },
      ]
    : [
        { keys: ['1', '–', '3'], does: keys.take },
        { keys: ['Esc'], does: keys.later },
      ];
}
