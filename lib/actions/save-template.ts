import type { TemplateId, UndoId } from '../domain/id.ts';
import { type Template, template } from '../domain/template.ts';
import type { World } from '../domain/world.ts';
import { act } from './act.ts';

/** What a template says; without an id it is a new one. */
export type TemplateWords = Pick<Template, 'name' | 'channel' | 'text'> & { id?: TemplateId };

/**
 * Keeps a template, new or changed; refused without a name, or where it is longer than a template may be.
 * Can be undone.
 */
export async function saveTemplate(
  world: World,
  asked: TemplateWords,
): Promise<
  { is: 'saved'; template: Template; undo: UndoId } | { is: 'refused'; why: 'no name' | 'not valid' }
> {
  if (asked.name.trim() === '') return { is: 'refused', why: 'no name' };
  const read = template.safeParse({ ...asked, id: asked.id ?? world.newId('template') });
  if (!read.success) return { is: 'refused', why: 'not valid' };
  const { done, undo } = await act(world, 'Template saved', async (tx) => {
    const saved = { ...(await tx.get('template', read.data.id)), ...read.data };
    await tx.put('template', saved);
    return saved;
  });
  return { is: 'saved', template: done, undo };
}

/** Removes a template; drafts that were made from it stay what they are. Can be undone. */
export async function removeTemplate(
  world: World,
  asked: { template: TemplateId },
): Promise<{ undo: UndoId }> {
  return act(world, 'Template removed', (tx) => tx.remove('template', asked.template));
}
