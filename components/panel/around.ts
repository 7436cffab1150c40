import type { ConversationView } from '../../lib/actions/look-at-conversation.ts';
import type { Channel } from '../../lib/domain/channel.ts';
import type { Reader } from '../../lib/phrases/line/reader.ts';
import type { Around } from '../entry/read-entry.ts';

/** The channel that a conversation suggests where the line names none. */
function usualChannel(view: ConversationView): Channel {
  const preferred = view.person?.known?.preferences.channels[0];
  if (preferred !== undefined) return preferred;
  return view.origin?.site === 'linkedin' ? 'linkedin' : view.origin?.site === 'page' ? 'call' : 'email';
}

/** What a line typed for this conversation is read against. */
export function aroundOf(view: ConversationView, locale: string, reader: Reader): Around {
  const name = view.person?.words.name ?? '';
  return {
    now: view.now,
    zone: view.zone,
    locale,
    reader,
    names: name.split(/\s+/).filter(Boolean),
    theirZone: view.person?.known?.zone ?? null,
    workingHours: view.settings.workingHours,
    stage: view.stage,
    usual: usualChannel(view),
  };
}
