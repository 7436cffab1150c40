/** Senders that no person stands behind: what they write is a bounce, not a reply. */
export function isMailSystem(email: string | null): boolean {
  return /^(mailer-daemon|postmaster)@/.test(email ?? '');
}

/** Whether Gmail calls somebody the user: it writes "me", in the user's language, where it names an own address. */
export function isCalledMe(named: Element): boolean {
  return ME.test(named.getAttribute('name') ?? '') || ME.test(named.textContent?.trim() ?? '');
}

const ME =
  /^(me|ich|mich|mir|moi|yo|mí|eu|mim|io|ik|mij|я|мне|мені|ja|mnie|mně|já|jag|mig|jeg|meg|minä|ben|bana|nekem|εγώ|εμένα|мен|mne|meni|tôi|saya|ฉัน|मैं|من|自分|我|나|أنا|אני)$/;
