import type { ComponentChildren } from 'preact';

/** One setting, or one list of things that the user made. */
export type SettingEntry = {
  id: string;
  /** What search finds it by, beside its words on the screen. */
  find: string;
  show: () => ComponentChildren;
};

export type SettingSection = { id: string; title: string; lead?: string; entries: SettingEntry[] };

/** The sections with what search leaves of them; a section whose title is found stays whole. */
export function foundSections(sections: readonly SettingSection[], text: string): SettingSection[] {
  const wanted = plain(text).split(' ').filter(Boolean);
  if (wanted.length === 0) return [...sections];
  const has = (words: string) => wanted.every((word) => plain(words).includes(word));
  return sections.flatMap((section) => {
    if (has(section.title)) return [section];
    const entries = section.entries.filter((one) => has(`${section.title} ${one.find}`));
    return entries.length > 0 ? [{ ...section, entries }] : [];
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
