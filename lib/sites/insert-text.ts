/**
 * Puts text into a box that is being written in, where its caret is, as typing would: the site hears `beforeinput` and
 * `input`, and its own undo takes it back. The focus stays there. False: the box would not take it.
 */
export function insertText(box: HTMLElement, text: string): boolean {
  const page = box.ownerDocument;
  box.focus();
  if ((box.getRootNode() as Document | ShadowRoot).activeElement !== box) return false;
  const selection = page.getSelection();
  // What is marked there is not written over.
  if (selection?.isCollapsed === false) selection.collapseToEnd();
  return page.execCommand('insertText', false, text);
}
