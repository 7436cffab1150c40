import type { ResourceId, UndoId } from '../domain/id.ts';
import { type Resource, resource } from '../domain/resource.ts';
import type { World } from '../domain/world.ts';
import { act } from './act.ts';

/** What a piece of value says; `tags` are those that hold. Without an id it is a new one. */
export type ResourceWords = Pick<Resource, 'kind' | 'title' | 'link' | 'note' | 'expiresOn'> & {
  id?: ResourceId;
  tags: readonly string[];
};

export type SavedResource = { is: 'saved'; resource: Resource; undo: UndoId };
export type ResourceRefused = { is: 'refused'; why: 'no title' | 'no link' | 'not valid' };

/**
 * Keeps a resource. A link must be an address of the web or of mail, so that nothing else is ever opened by it; one
 * without `https://`, or with `http://`, gets it.
 */
export async function saveResource(
  world: World,
  asked: ResourceWords,
): Promise<SavedResource | ResourceRefused> {
  const title = asked.title.trim();
  if (title === '') return { is: 'refused', why: 'no title' };
  const link = webLink(asked.link.trim());
  if (link === null) return { is: 'refused', why: 'no link' };
  const id = asked.id ?? world.newId('resource');
  const tags = asked.tags.map((one) => one.trim()).filter((one) => one !== '');
  const read = resource.safeParse({
    id,
    kind: asked.kind,
    title,
    link,
    note: asked.note.trim(),
    tags: Object.fromEntries(tags.map((one) => [one, true])),
    expiresOn: asked.expiresOn,
    batch: null,
    createdAt: world.now(),
  });
  if (!read.success) return { is: 'refused', why: 'not valid' };
  const { done, undo } = await act(world, 'Resource saved', async (tx) => {
    const before = await tx.get('resource', id);
    const kept = before && { batch: before.batch, createdAt: before.createdAt };
    const saved = { ...before, ...read.data, ...kept };
    await tx.put('resource', saved);
    return saved;
  });
  return { is: 'saved', resource: done, undo };
}

/** Takes a resource out of the library; who got it stays on record. */
export async function removeResource(
  world: World,
  asked: { resource: ResourceId },
): Promise<{ undo: UndoId }> {
  return act(world, 'Resource removed', (tx) => tx.remove('resource', asked.resource));
}

/** '' stays ''; null: no address that may be opened. */
function webLink(text: string): string | null {
  if (text === '') return '';
  const link = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text.replace(/^http:/i, 'https:') : `https://${text}`;
  const url = URL.parse(link);
  if (url?.protocol === 'mailto:') return link;
  return url?.protocol === 'https:' && url.hostname.includes('.') ? link : null;
}
