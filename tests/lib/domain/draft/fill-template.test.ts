import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../../lib/domain/draft/fill-template.ts';
import { placeholders } from '../../../../lib/domain/draft/placeholders.ts';

describe('filling a template', () => {
  it('puts what is known into the placeholders', () => {
    const filled = fillTemplate('Hi {first name}, about {need} at {company}.', {
      firstName: 'Ines',
      need: 'fewer days in customs',
      company: 'Northquay Freight',
    });
    expect(filled).toEqual({ text: 'Hi Ines, about fewer days in customs at Northquay Freight.', empty: [] });
  });

  it('leaves what is unknown in sight and names it once', () => {
    const filled = fillTemplate('{need}, {last promise}, {need}', { firstName: 'Ines', need: '  ' });
    expect(filled).toEqual({ text: '{need}, {last promise}, {need}', empty: ['need', 'last promise'] });
  });

  it('reads {First Name}, {first_name} and { first  name } alike', () => {
    expect(fillTemplate('{First Name} {first_name} { first  name }', { firstName: 'Ines' })).toEqual({
      text: 'Ines Ines Ines',
      empty: [],
    });
  });

  it('names a placeholder that does not exist, even one that every object has', () => {
    expect(fillTemplate('{shoe size} {constructor}', { firstName: 'Ines' }).empty).toEqual([
      'shoe size',
      'constructor',
    ]);
  });

  it('takes braces and dollar signs in a fact for text', () => {
    const filled = fillTemplate('{need} {company}', { need: '{company} $& $1', company: 'Northquay' });
    expect(filled).toEqual({ text: '{company} $& $1 Northquay', empty: [] });
  });

  it('leaves nothing empty when all is known, whatever the facts and the text around', () => {
    const fact = fc.string({ minLength: 1 }).filter((word) => word.trim() !== '');
    const between = fc.string().map((text) => text.replace(/[{}]/g, ''));
    const names = fc.array(fc.constantFrom(...Object.keys(placeholders)));
    fc.assert(
      fc.property(fact, between, names, (word, text, wanted) => {
        const template = wanted.map((name) => `${text}{${name}}`).join('');
        const known = Object.fromEntries(Object.values(placeholders).map((key) => [key, word]));
        const filled = fillTemplate(template, known);
        expect(filled.empty).toEqual([]);
        expect(filled.text).toBe(wanted.map(() => text + word.trim()).join(''));
      }),
    );
  });
});
