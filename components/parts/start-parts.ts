import type { PartsHere } from '../../lib/actions/parts-here.ts';
import type { Seen } from '../../lib/domain/seen.ts';
import { ask, isAlive } from '../../lib/messages/ask.ts';
import type { PartsOfSite, Place } from '../../lib/sites/parts-of-site.ts';
import { watchPage } from '../../lib/sites/watch.ts';
import { onMoves } from '../tab/boot.ts';
import { seenOf } from '../tab/seen-of.ts';
import { afterSending } from './after-sending.ts';
import type { Around } from './around.ts';
import { listMarks } from './list-marks.ts';
import { onLeaving } from './on-leaving.ts';
import { ownAddress } from './own-address.ts';
import { makePartsPlace } from './parts-place.ts';
import { seenReplies } from './seen-replies.ts';

/** Starts what comes into a page once it is idle. Each part is there only while it is switched on. */
export function startParts(site: PartsOfSite): void {
  const boot = globalThis.onwardBoot;
  if (boot === undefined || boot.parts !== null) return;
  const { signal } = boot;
  const isVisible = (element: Element) => element.checkVisibility();
  const place = (): Place => ({ root: document, url: new URL(location.href), isVisible, own: boot.own });
  let here: PartsHere | null = null;
  const around: Around = {
    site,
    place,
    page: () =>
      boot.page !== null && boot.page.seen().found !== 'no'
        ? boot.page.seen()
        : seenOf(site.bare(place()), location.href),
    hearer: () => ({ now: here?.now ?? 0, zone: here?.zone ?? 'UTC', locale: navigator.language }),
    spot: makePartsPlace(boot),
    // A list holds no conversation, so that nothing may have brought the page script yet.
    openPanel: (left) => void boot.bring().then(() => boot.page?.open(left)),
    signal,
  };
  const replies = seenReplies(around);
  const parts = {
    compose: afterSending(around),
    leaving: onLeaving(around),
    own: ownAddress(around),
    marks: listMarks(around, replies),
  };

  const look = async () => {
    const now = await ask('partsHere', {}, around.page()).catch(() => null);
    if (signal.aborted || now === null) return;
    const isFirst = here === null;
    const isSame = here?.own.join() === now.own.join();
    here = now;
    boot.own = new Set(now.own);
    boot.theme = now.theme;
    parts.marks.turn(now.on.marks || now.on.replies ? now.on : null);
    if (!isSame) boot.page?.look();
    if (!isFirst || boot.page === null) return;
    replied(boot.page.seen());
    parts.own(boot.page.seen());
  };
  const replied = (seen: Seen) => {
    if (here?.on.replies) replies(seen);
  };
  boot.parts = {
    hear: (event) => {
      if (here?.on.compose && isAlive()) parts.compose(event);
    },
    seen: (now, before) => {
      replied(now);
      if (here !== null) parts.own(now);
      if (here?.on.leaving) parts.leaving(now, before);
    },
    change: () => void look(),
  };
  if (site.over !== null) {
    const over = (reading: Parameters<typeof seenOf>[0]) => replied(seenOf(reading, location.href));
    onMoves(watchPage(site.over, isVisible, over, signal), signal);
  }
  void look();
}
