import type { LineLanguage } from '../../../../lib/phrases/line/line-language.ts';

/** A language that counts how often its tables are asked, which is what every rule of a line does first. */
export function countedLanguage(language: LineLanguage): { spoken: LineLanguage; steps: () => number } {
  let asked = 0;
  class Counting<Value> extends Map<string, Value> {
    override get(key: string): Value | undefined {
      asked += 1;
      return super.get(key);
    }
    override has(key: string): boolean {
      asked += 1;
      return super.has(key);
    }
  }
  const { dates, ...rest } = language;
  const tables = Object.entries(rest).map(([name, table]) => {
    return [name, typeof table === 'boolean' ? table : { ...table, of: new Counting<unknown>(table.of) }];
  });
  const spoken = { ...Object.fromEntries(tables), dates: { ...dates, lexicon: new Counting(dates.lexicon) } };
  return { spoken: spoken as LineLanguage, steps: () => asked };
}
