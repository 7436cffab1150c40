/** Whether the user writes in the page at this moment: then the focus stays where it is. */
export function isTyping(): boolean {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (at === null) return false;
  return at.matches('input,textarea,select,iframe') || (at as HTMLElement).isContentEditable === true;
}
