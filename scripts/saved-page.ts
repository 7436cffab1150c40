/** How browsers and savers of pages write an open shadow root down, then and now. */
const SAVED_ROOT = 'template:is([shadowrootmode=open],[shadowroot=open],[shadowmode=open])';

/** A saved page holds its open shadow roots as `<template shadowrootmode="open">`: this puts them back where they were. */
export function openShadowRoots(root: Document | ShadowRoot): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>(SAVED_ROOT)) {
    const host = template.parentElement;
    const inner = host && rootOf(host);
    if (!inner) continue;
    inner.append(template.content);
    template.remove();
    openShadowRoots(inner);
  }
}

/** Null where an element has a root already, or can have none: there a template stays what it is. */
function rootOf(host: Element): ShadowRoot | null {
  try {
    return host.attachShadow({ mode: 'open' });
  } catch {
    return null;
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
