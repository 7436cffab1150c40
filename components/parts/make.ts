/** An element of ours with attributes and what is in it: the parts come into every page and carry no library. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

/** A button that only a person can press: a page's own script cannot. */
export function button(title: string, kind: string, press: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', class: kind }, title);
  made.onclick = (event) => {
    if (event.isTrusted) press();
  };
  return made;
}

/** Ends something by itself after a while (ms); the pointer or the focus on it holds it. */
export function goesAfter(element: HTMLElement, after: number, holds: string[], gone: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hold = () => clearTimeout(timer);
  const letGo = () => {
    hold();
    timer = setTimeout(() => element.isConnected && gone(), after);
  };
  element.addEventListener('pointerenter', hold);
  element.addEventListener('pointerleave', letGo);
  for (const name of holds) element.addEventListener(name, name === 'focusout' ? letGo : hold);
  element.addEventListener('keydown', (event) => event.key === 'Escape' && gone());
  letGo();
}
