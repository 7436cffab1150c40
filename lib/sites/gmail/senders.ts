import type { Person } from '../site.ts';

/** Senders that no person stands behind: what they write is a bounce, not a reply. */
export function isMailSystem(email: string | null): boolean {
  return /^(mailer-daemon|postmaster)@/.test(email ?? '');
}

/** Whether Gmail itself calls a person the user: it puts "me" in the user's language where it names an own address. */
export function isCalledMe({ name }: Person): boolean {
  return ME.test(name ?? '');
}

const ME =
  /^(me|ich|mich|mir|moi|yo|mí|eu|mim|io|ik|mij|я|мне|мені|ja|mnie|mně|já|jag|mig|jeg|meg|minä|ben|bana|自分|我|나|أنا|אני)$/;
