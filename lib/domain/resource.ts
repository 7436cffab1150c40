import * as z from 'zod/mini';
import { Day } from './due.ts';
import { idOf } from './id.ts';
import { addressText, instant, lineText, nameText, noteText } from './text.ts';

export const resourceKinds = [
  'article',
  'tip',
  'market data',
  'change of law',
  'price change',
  'case story',
  'new product',
] as const;

/** A piece of value to share. Who got it and when stands in the touches. */
export const resource = z.looseObject({
  id: idOf('resource'),
  kind: z.enum(resourceKinds),
  title: lineText,
  link: addressText,
  note: noteText,
  tags: z.record(z.string(), z.boolean()),
  /** The last day on which it is worth sharing. */
  expiresOn: z.nullable(Day),
  batch: z.nullable(nameText),
  createdAt: instant,
});
export type Resource = z.infer<typeof resource>;

/** Whether a link leads to the web over https or writes a mail. A file that was imported can hold any text, `javascript:` too. */
export function mayOpen(link: string): boolean {
  return /^(https:\/\/|mailto:)/i.test(link);
}
