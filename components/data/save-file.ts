import type { Written } from '../../lib/desks/data-desk.ts';

/** Hands a file to the browser, which saves it as any other download; no permission is needed for that. */
export function saveFile({ name, type, content }: Written): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after this turn, and large files take a while.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
