import { describe, expect, it } from 'vitest';
import { tables } from '../../../../lib/phrases/coach/tables.ts';
import { formReader } from '../../../../lib/phrases/coach/word-forms.ts';
import { fold } from '../../../../lib/phrases/coach/words-of.ts';

describe('a form of a stem', () => {
  it.each([
    ['en', 'wondering', true],
    ['en', 'wonderland', false],
    ['en', 'thoughtfully', true],
    ['de', 'nachgefragt', true],
    ['de', 'vorbeizuschauen', true],
    ['de', 'schaufel', false],
    ['fr', 'reparlerons', true],
    ['fr', 'parlement', false],
    ['es', 'escribirle', true],
    ['es', 'qiero', true],
    ['es', 'hablador', false],
    ['pt', 'conversamos', true],
  ])('in %s, "%s": %s', (language, word, isForm) => {
    const table = tables.find((one) => one.language === language)!;
    expect(formReader(table)(word)).toBe(isForm);
  });

  it('is what one pattern with all the stems finds', () => {
    const words = tables.flatMap(
      ({ hollow, empty, generic, reasons, people }) =>
        fold([hollow, empty, generic, reasons, people].join(' ')).match(/\p{L}+/gu)!,
    );
    for (const { stems, forms, ...rest } of tables) {
      const whole = new RegExp(
        `^(?:${forms.replaceAll('STEM', `(?:${fold(stems).trim().split(/\s+/).join('|')})`)})$`,
      );
      const isForm = formReader({ stems, forms, ...rest });
      const differ = words.filter((word) => isForm(word) !== whole.test(word.replace(/q(?!u)/g, 'qu')));
      expect(differ).toEqual([]);
    }
  });
});
