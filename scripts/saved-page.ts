/** A saved page holds its open shadow roots as `<template shadowrootmode="open">`: this puts them back where they were. */
export function openShadowRoots(root: Document | ShadowRoot): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode=open]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const inner = host.attachShadow({ mode: 'open' });
    inner.append(template.content);
    template.remove();
    openShadowRoots(inner);
  }
}

/** Whether an element shows, as far as that can be told without a layout: by `hidden` and by inline styles up the tree. */
export function isShown(element: Element): boolean {
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const { display, visibility } = (each as HTMLElement).style ?? {};
    if (each.hasAttribute('hidden') || display === 'none' || visibility === 'hidden') return false;
  }
  return true;
}

function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
