import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../components/look/tokens.css', import.meta.url), 'utf8');
const grounds = ['surface', 'bg', 'sunken', 'hover', 'accent-soft'];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test('every text colour can be read on every ground (WCAG 1.4.3: 4.5)', () => {
    for (const ink of ['ink', 'ink-2', 'ink-3', 'accent', 'overdue', 'attention', 'waiting']) {
      for (const ground of grounds)
        expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('borders of controls can be seen on every ground (WCAG 1.4.11: 3)', () => {
    for (const ground of grounds) expect(contrast('ctl', ground), ground).toBeGreaterThanOrEqual(3);
  });

  test('words on buttons, toasts and tints can be read', () => {
    for (const [ink, ground] of [
      ['on-accent', 'accent'],
      ['on-accent', 'accent-strong'],
      ['on-slab', 'slab'],
      ['on-slab', 'slab-control'],
      ['overdue', 'overdue-soft'],
      ['attention', 'attention-soft'],
      ['ink-2', 'overdue-soft'],
      ['ink-2', 'attention-soft'],
    ] as const) {
      expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  function contrast(a: string, b: string): number {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(name: string): number {
    const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
    const hex = found?.[theme === 'light' ? 1 : 2];
    if (!hex) throw new Error(`No token ${name}`);
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
});
