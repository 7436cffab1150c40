import { type KeyStroke, namedKey, singleKey } from '../keys.ts';

/** What a key does where a step stands and no field has the focus. */
export type StepAct =
  | 'done'
  | 'snooze'
  | 'open'
  | 'edit'
  | 'copy'
  | 'draft'
  | 'rate'
  | 'spoke'
  | 'because'
  | 'undo'
  | 'keys'
  | 'close';

const stepKeys: Record<string, StepAct> = {
  d: 'done',
  s: 'snooze',
  o: 'open',
  e: 'edit',
  c: 'copy',
  m: 'draft',
  r: 'rate',
  w: 'spoke',
  b: 'because',
  z: 'undo',
  '?': 'keys',
};

/** Single letters count only while single-key shortcuts are on; Esc always does. */
export function stepAct(stroke: KeyStroke, singleKeys: boolean): StepAct | null {
  if (namedKey(stroke) === 'Escape') return 'close';
  const key = singleKeys ? singleKey(stroke) : null;
  return key === null ? null : (stepKeys[key] ?? null);
}
