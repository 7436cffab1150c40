import { isNear } from './is-near.ts';
import { judgePurpose, type PurposeReading } from './judge-purpose.ts';
import { tables } from './tables.ts';

/**
 * Whether a purpose gives the other person a reason to talk, in English, German, French, Spanish or Portuguese.
 * The language is only a hint, whose table is asked first: people mix languages in their notes.
 *
 * @param lang a language tag ('pt-BR' will do); unknown ones are ignored.
 */
export function readPurpose(text: string, lang?: string): PurposeReading {
  const wanted = lang?.toLowerCase().split(/[-_]/)[0];
  const [asked, others] = [
    tables.filter(({ language }) => language === wanted),
    tables.filter(({ language }) => language !== wanted),
  ];
  return judgePurpose(text, [...asked, ...others], isNear, asked.length > 0);
}
