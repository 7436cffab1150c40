import { describe, expect, it } from 'vitest';
import { isNear, isSurelyNear, repairsOf } from '../../../../lib/phrases/coach/is-near.ts';

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
    ['quixk', 'quick'],
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
    ['interests', 'interested'],
    ['receiver', 'receive'],
    ['quiek', 'quick'],
  ])('%s is not %s', (word, entry) => {
    expect(isNear(word, entry, false)).toBe(false);
  });

  it('may stand in a stem, whatever follows it', () => {
    expect(isNear('relence', 'relanc', true)).toBe(true);
    expect(isNear('relencerons', 'relanc', true)).toBe(true);
    expect(isNear('nachfasen', 'nachfass', true)).toBe(true);
    expect(isNear('relais', 'relanc', true)).toBe(false);
    expect(isNear('promotion', 'prompt', true)).toBe(false);
    expect(isNear('chimenea', 'chism', true)).toBe(false);
  });
});

describe('a word that is hardly anything else than a typing error', () => {
  it.each([
    ['seguimeinto', 'seguimiento'],
    ['recordatorrio', 'recordatorio'],
    ['lembrente', 'lembrete'],
    ['segimiento', 'seguimiento'],
    ['relence', 'relance'],
    ['gentrle', 'gentle'],
    ['frirnd', 'friend'],
  ])('%s is %s', (word, entry) => {
    expect(isSurelyNear(word, entry, false)).toBe(true);
  });

  it.each([
    ['revision', 'revisit', false],
    ['cheque', 'check', true],
    ['protection', 'prospection', false],
    ['strand', 'stand', false],
    ['carro', 'caro', false],
    ['conversion', 'conversation', false],
  ])('%s may be itself, not %s', (word, entry, stem) => {
    expect(isSurelyNear(word, entry, stem)).toBe(false);
  });

  it('is repaired by a swap or by one letter more or less', () => {
    expect(repairsOf('manadr')).toContain('mandar');
    expect(repairsOf('ligaçção')).toContain('ligação');
    expect(repairsOf('wolte')).toContain('wollte');
    expect(repairsOf('meldn')).toContain('melden');
    expect(repairsOf('prendr')).toContain('prendre');
    expect(repairsOf('body')).toEqual([]);
    expect(repairsOf('recrutement')).toEqual([]);
  });
});
