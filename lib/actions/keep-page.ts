import { lengths } from '../domain/text.ts';
import type { World } from '../domain/world.ts';
import { type ResourceRefused, type SavedResource, saveResource } from './save-resource.ts';

/**
 * A page, a link or words of one become a resource of the library: an article until the user says what it is. What is
 * too long for a title is kept as the note; a link that is no address of the web is left out.
 */
export async function keepPage(
  world: World,
  asked: { title: string; address: string },
): Promise<SavedResource | ResourceRefused> {
  const title = asked.title.replace(/\s+/g, ' ').trim();
  const isWeb = /^https?:/.test(asked.address) && asked.address.length <= lengths.address;
  return saveResource(world, {
    kind: 'article',
    title: (title || asked.address).slice(0, lengths.line),
    link: isWeb ? asked.address : '',
    note: title.length > lengths.line ? title.slice(0, lengths.note) : '',
    tags: [],
    expiresOn: null,
  });
}
