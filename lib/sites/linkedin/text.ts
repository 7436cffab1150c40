/** The text of an element on one line; null where there is none. */
export function textOf(element: Element | null | undefined): string | null {
  return element?.textContent?.replace(/\s+/g, ' ').trim() || null;
}

/** The document, and the open shadow root in which newer pages keep the older parts. */
export function rootsOf(root: Document, outlet: string): ParentNode[] {
  const inner = root.querySelector(outlet)?.shadowRoot;
  return inner ? [root, inner] : [root];
}
