/** Chrome tells a selection within a shadow root by the root itself; Firefox by the document. */
type Root = (Document | ShadowRoot) & { getSelection?: () => Selection | null };

/**
 * Puts text into a box that is being written in, where its caret is, as typing would: the site hears `beforeinput` and
 * `input`, and its own undo takes it back, and only it. The focus stays there. False: the box would not take it.
 */
export function insertText(box: HTMLElement, text: string): boolean {
  const page = box.ownerDocument;
  const root = box.getRootNode() as Root;
  box.focus();
  if (root.activeElement !== box) return false;
  const selection = root.getSelection?.() ?? page.getSelection();
  // What is marked there is not written over; and what was typed before it is another step of undo.
  if (selection?.rangeCount) selection.collapseToEnd();
  return page.execCommand('insertText', false, text);
}
