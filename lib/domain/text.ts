import * as z from 'zod/mini';

/** Longest texts that a record keeps, in UTF-16 units; what is longer is refused at the border, with a message. */
export const lengths = {
  name: 200,
  line: 500,
  purpose: 300,
  address: 2_000,
  conversation: 1_000,
  note: 20_000,
  identity: 320,
} as const;

const text = (most: number) => z.string().check(z.maxLength(most));

export const nameText = text(lengths.name);
export const lineText = text(lengths.line);
export const purposeText = text(lengths.purpose);
export const addressText = text(lengths.address);
export const conversationText = text(lengths.conversation);
export const noteText = text(lengths.note);

/** An instant: whole milliseconds since 1970-01-01T00:00Z, between the years 1970 and 9999. */
export const instant = z.number().check(z.int(), z.minimum(0), z.maximum(253_402_300_799_999));

/** A time of day, `HH:MM`, 00:00 to 23:59. */
export const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not a time of day'));

/** A weekday by ISO 8601: 1 = Monday … 7 = Sunday. */
export const weekday = z.number().check(z.int(), z.minimum(1), z.maximum(7));
