/** Up and Down, Home and End move the focus among the buttons of a list; the rest of the keys stay as they are. */
export function moveFocusByArrows(event: KeyboardEvent & { currentTarget: EventTarget | null }): void {
  const list = event.currentTarget as HTMLElement;
  const buttons = [...list.querySelectorAll<HTMLElement>('button:not(:disabled)')];
  const to = arrowTarget(event.key, buttons.indexOf(event.target as HTMLElement), buttons.length);
  if (to === null) return;
  event.preventDefault();
  buttons[to]?.focus();
}

/** Where an arrow leads in a list of `count`, round at the ends; null for every other key. */
export function arrowTarget(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
