import * as z from 'zod/mini';
import { conversationText, instant, lineText, noteText } from './text.ts';

/** Text that was typed and not saved; kept so that nothing is lost when a page, the popup or the browser goes. */
export const draft = z.looseObject({ id: lineText, text: noteText, at: instant });

/** One prompt that came unasked, or the answer to it; what the rule 'nothing nags' counts. */
export const prompt = z.looseObject({
  id: lineText,
  rule: lineText,
  conversation: conversationText,
  contact: z.nullable(lineText),
  at: instant,
  answer: z.nullable(z.enum(['taken', 'not now', 'never'])),
});
export type Prompt = z.infer<typeof prompt>;

/** A number or a word that the health page shows, by name: last look, last alert and its lateness, refused messages. */
export const sign = z.looseObject({ id: lineText, count: z.number(), word: noteText, at: instant });
export type Sign = z.infer<typeof sign>;
