/**
 * Ref for what stands in a dialog: opened, the dialog gives the focus to its first field or answer, not to its Close.
 * It looks for the attribute when it is shown, which is after its content was made.
 */
export function startHere(element: HTMLElement | null): void {
  const first =
    element?.querySelector('input, textarea') ?? element?.querySelector('select, ul button, .strip button');
  if (first && element?.querySelector('[autofocus]') === null) first.setAttribute('autofocus', '');
}
