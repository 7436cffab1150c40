import { describe, expect, it } from 'vitest';
import { isNear } from '../../../../lib/phrases/coach/is-near.ts';

describe('a typing error', () => {
  it.each([
    ['cheking', 'checking'],
    ['chekcing', 'checking'],
    ['bsae', 'base'],
    ['jsut', 'just'],
    ['helo', 'hello'],
    ['heyy', 'hey'],
    ['updat', 'update'],
    ['segimiento', 'seguimiento'],
    ['acompanhmnto', 'acompanhamento'],
    ['hceck', 'check'],
  ])('%s is %s', (word, entry) => {
    expect(isNear(word, entry, false)).toBe(true);
  });

  it.each([
    ['price', 'ping'],
    ['news', 'need'],
    ['base', 'bass'],
    ['couch', 'touch'],
    ['call', 'cell'],
    ['no', 'on'],
    ['update', 'dated'],
  ])('%s is not %s', (word, entry) => {
    expect(isNear(word, entry, false)).toBe(false);
  });

  it('may stand in a stem, whatever follows it', () => {
    expect(isNear('relence', 'relanc', true)).toBe(true);
    expect(isNear('relencerons', 'relanc', true)).toBe(true);
    expect(isNear('relais', 'relanc', true)).toBe(false);
  });
});
