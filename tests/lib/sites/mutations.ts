import fc from 'fast-check';

/** One thing that happens to a page; `at` and `to` pick places in it. */
export type Mutation = { kind: (typeof kinds)[number]; at: number; to: number };

const kinds = [
  'attribute lost',
  'attribute lost everywhere',
  'attribute emptied',
  'attribute not there yet',
  'class renamed',
  'classes renamed everywhere',
  'node lost',
  'node moved',
  'node wrapped',
  'children in another order',
  'rest not loaded',
  'beginning not loaded',
  'words in another language',
  'labels in another language',
] as const;

export const mutations = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(), to: fc.nat() }),
  { minLength: 1, maxLength: 4 },
);

/** What names somebody: moved elsewhere, it would make another page of this one, in which somebody else is right. */
const NAMES =
  '[email],[jid],[data-hovercard-id],[data-message-id],[data-event-urn],a[href*="/in/"],[data-anonymize],[aria-label*="@"],[title*="@"]';

/** Does to a page what `mutation` says, but for what shows `names`; gives back how to undo it. */
export function mutate(page: Document, names: readonly string[], { kind, at, to }: Mutation): () => void {
  const outlet = page.querySelector('#interop-outlet');
  const all = [page.body, outlet?.shadowRoot].flatMap((root) => [...(root?.querySelectorAll('*') ?? [])]);
  const element = all[at % all.length];
  if (!element) return () => {};
  const attributes = [...element.attributes].filter(({ name }) => name !== 'style' && name !== 'hidden');
  const attribute = attributes[to % attributes.length];
  switch (kind) {
    case 'attribute lost':
      return attribute ? without(element, attribute.name, null) : () => {};
    case 'attribute lost everywhere':
      return attribute ? every(all, attribute.name, () => null) : () => {};
    case 'attribute emptied':
      return attribute ? without(element, attribute.name, '') : () => {};
    case 'attribute not there yet':
      return attribute ? without(element, attribute.name, 'undefined') : () => {};
    case 'class renamed':
      return without(element, 'class', `n${to % 97}`);
    case 'classes renamed everywhere':
      return every(all, 'class', (value) => value.replace(/\S+/g, (name) => `${name}${to % 97}`));
    case 'node lost':
      return gone([element]);
    case 'node moved': {
      const place = all[to % all.length]!;
      const isName =
        element.matches(NAMES) || (element.querySelector(NAMES) && !element.closest('[role=row]'));
      return isName || element.contains(place) || element.contains(outlet) ? () => {} : moved(element, place);
    }
    case 'node wrapped': {
      const box = page.createElement('div');
      element.replaceWith(box);
      box.append(element);
      return () => box.replaceWith(element);
    }
    case 'children in another order': {
      const before = [...element.childNodes];
      element.append(...before.slice(to % (before.length + 1)), ...before.slice(0, to % (before.length + 1)));
      return () => element.append(...before);
    }
    case 'rest not loaded':
      return gone(all.slice(at % all.length).filter((each) => !each.contains(element) || each === element));
    case 'beginning not loaded':
      return gone(all.slice(0, at % all.length).filter((each) => !each.contains(element)));
    case 'words in another language': {
      const texts = all.flatMap((each) => [...each.childNodes]).filter((node) => node.nodeType === 3);
      return changed((texts as Text[]).filter(({ data }) => !names.some((name) => data.includes(name))));
    }
    case 'labels in another language':
      return every(all, ['title', 'aria-label', 'alt', 'data-tooltip'][to % 4]!, (value) =>
        value.replace(/\p{L}+(?![^\s<>()]*@)(?<![@.][^\s<>()]*)/gu, (word) =>
          names.some((name) => name.includes(word)) ? word : 'слово',
        ),
      );
  }
}

function without(element: Element, name: string, value: string | null): () => void {
  const before = element.getAttribute(name);
  set(element, name, value);
  return () => set(element, name, before);
}

function set(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function every(all: Element[], name: string, change: (value: string) => string | null): () => void {
  const undo = all
    .filter((each) => each.hasAttribute(name))
    .map((each) => without(each, name, change(each.getAttribute(name)!)));
  return () => back(undo);
}

function back(undo: (() => void)[]): void {
  for (const each of undo) each();
}

function moved(element: Element, place: Element): () => void {
  const mark = element.ownerDocument.createComment('');
  element.replaceWith(mark);
  place.append(element);
  return () => mark.replaceWith(element);
}

function gone(elements: Element[]): () => void {
  const undo = elements
    .filter((each) => each.parentNode)
    .map((each) => {
      const mark = each.ownerDocument.createComment('');
      each.replaceWith(mark);
      return () => mark.replaceWith(each);
    });
  return () => back(undo.reverse());
}

function changed(texts: Text[]): () => void {
  const before = texts.map(({ data }) => data);
  for (const text of texts) if (text.data.trim()) text.data = '另一种语言';
  return () =>
    texts.forEach((text, at) => {
      text.data = before[at]!;
    });
}
