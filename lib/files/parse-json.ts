export type Parsed =
  | { is: 'parsed'; value: unknown }
  | { is: 'refused'; why: 'too deep' | 'cut short' | 'not JSON' | 'unsafe' };

/** Our own files are nine deep; nobody's need thirty-two. */
const MOST_DEPTH = 32;

/**
 * A JSON text of unknown origin, parsed. Looks at its depth before it is parsed, since a parser may run out of stack,
 * and refuses keys that reach into prototypes (`__proto__`; `constructor` and `prototype` where they hold more than a
 * plain value, for "constructor" alone is also an honest tag in the building trade).
 */
export function parseJson(text: string): Parsed {
  const shape = shapeOf(text);
  if (shape.deepest > MOST_DEPTH) return { is: 'refused', why: 'too deep' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { is: 'refused', why: shape.endsInside ? 'cut short' : 'not JSON' };
  }
  return isSafe(value) ? { is: 'parsed', value } : { is: 'refused', why: 'unsafe' };
}

function shapeOf(text: string): { deepest: number; endsInside: boolean } {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (inString) {
      if (sign === 0x5c) at += 1;
      else if (sign === 0x22) inString = false;
    } else if (sign === 0x22) inString = true;
    else if (sign === 0x7b || sign === 0x5b) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (sign === 0x7d || sign === 0x5d) depth -= 1;
  }
  return { deepest, endsInside: inString || depth > 0 };
}

function isSafe(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isSafe);
  return Object.entries(value).every(([key, held]) => isSafeKey(key, held) && isSafe(held));
}

function isSafeKey(key: string, held: unknown): boolean {
  if (key === '__proto__') return false;
  return (key !== 'constructor' && key !== 'prototype') || typeof held !== 'object';
}
