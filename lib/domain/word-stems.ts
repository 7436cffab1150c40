/** Words that join others and say nothing by themselves, in the five languages of the product. */
const joining = new Set(
  `and the for with from that this their there what when how who our your his her its are was will would can could
   not but about into over per via new more less first one two three they them you has have had been which while
   und der die das den dem des ein eine einen einem einer mit von fur auf aus bei nach uber zum zur ist sind wird wie
   was wer nicht oder als auch sich ihr ihre wir uns les des une dans pour avec sur par pas plus que qui est sont ses
   son leur leurs nos vos los las una unos unas para con por del sobre como mas que sus dos das uma uns com por mais
   como nao seu sua seus suas`.split(/\s+/),
);

/** Endings that change with number, case or kind of word: cut as long as four letters stay. */
const endings =
  'ations ation ungen ments ment ings ing ung ness ies ial als al ers er ed en es em os as s e y a o'.split(
    ' ',
  );

const shortest = 4;

/**
 * The words of a text by which it can be found to be about the same as another: lower case, without accents, joining
 * words and endings, so that 'Preise' meets 'Preis' and 'pricing' meets 'price'. A rough cut that serves all
 * languages of the product, not a grammar.
 */
export function wordStems(text: string): Set<string> {
  const folded = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2 && !joining.has(word)).map(stemOf));
}

function stemOf(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortest);
  return ending === undefined ? word : stemOf(word.slice(0, -ending.length));
}
