/** Ref for what opens in its place: the focus goes to its first field or button, once. */
export function focusFirst(element: HTMLElement | null): void {
  if (element === null || element.dataset.focused) return;
  element.dataset.focused = 'yes';
  element.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
}
