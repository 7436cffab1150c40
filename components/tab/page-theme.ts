/** What the user chose, and what a page is shown in. */
export type Theme = 'system' | 'light' | 'dark';

/**
 * The colour scheme for what we show in a page: the user's choice, or else the ground of the page's own main part,
 * whatever the system's theme is. Where nothing there has a ground of its own, that of the system.
 */
export function schemeFor(chosen: Theme, page: Document): 'light' | 'dark' | 'light dark' {
  if (chosen !== 'system') return chosen;
  const mains = [...page.querySelectorAll('[role=main],main')];
  // Pages keep what they showed before, hidden.
  let at = mains.find((main) => main.checkVisibility()) ?? page.body;
  for (; at; at = at.parentElement as HTMLElement) {
    const colour = getComputedStyle(at).backgroundColor;
    const [red = 0, green = 0, blue = 0, opaque = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    if (!colour.startsWith('rgb') || opaque < 0.5) continue;
    return red * 0.3 + green * 0.6 + blue * 0.1 < 128 ? 'dark' : 'light';
  }
  return 'light dark';
}
