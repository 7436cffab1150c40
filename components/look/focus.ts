/** Ref for what opens in its place: the focus goes to its first field or button, once. */
export function focusFirst(element: HTMLElement | null): void {
  if (element === null || element.dataset.focused) return;
  element.dataset.focused = 'yes';
  element.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
}

/**
 * Gives the focus to what this turn is about to draw. Preact draws in the next microtask, and this comes one after it,
 * before any key can: a frame later it would take the focus away from where the user has begun to type.
 */
export function focusDrawn(find: () => HTMLElement | null | undefined): void {
  queueMicrotask(() => queueMicrotask(() => find()?.focus()));
}
