import * as z from 'zod/mini';

/** The ways to reach a contact, in the order of lists (practice 6). */
export const channels = ['call', 'email', 'linkedin', 'meeting', 'visit', 'note', 'event'] as const;

export const channel = z.enum(channels);
export type Channel = z.infer<typeof channel>;
