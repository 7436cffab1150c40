import * as z from 'zod/mini';
import { channel } from './channel.ts';
import { idOf } from './id.ts';
import { nameText, noteText } from './text.ts';

/** The user's own words for a message or a call, with placeholders such as `{first name}`. */
export const template = z.looseObject({
  id: idOf('template'),
  name: nameText,
  channel,
  text: noteText,
});
export type Template = z.infer<typeof template>;
