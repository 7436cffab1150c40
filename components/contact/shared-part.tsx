import { useState } from 'preact/hooks';
import { dayOf } from '../../lib/domain/alert-time.ts';
import { dayMonth } from '../../lib/domain/day-words.ts';
import { wantedInWords } from '../../lib/domain/in-words.ts';
import { matchesFor, wantedFor } from '../../lib/domain/matching.ts';
import { hasSaidNo } from '../../lib/domain/persistence.ts';
import type { Resource } from '../../lib/domain/resource.ts';
import { newestFirst } from '../../lib/domain/touch.ts';
import { Button } from '../look/button.tsx';
import { SectionHead } from '../look/section-head.tsx';
import { words } from '../words.ts';
import type { PartProps } from './contact-props.ts';
import { SpokeDialog } from './spoke-dialog.tsx';

/** What was shared with this person and when, what of the library would fit and was not, and what is missing there; what was shared is noted as the touch that it was. */
export function SharedPart(props: PartProps) {
  const { view } = props;
  const [noting, setNoting] = useState<Resource | null>(null);
  const titles = new Map<string, string>(view.desk.resources.map((one) => [one.id, one.title]));
  const shared = newestFirst(view.known.touches).filter((one) => one.resource !== null);
  // After a no nothing is offered: only what they have had stands there.
  const no = hasSaidNo(view.known);
  const fits = no ? [] : matchesFor(view.known, view.desk).slice(0, 3);
  const wanted = no ? null : wantedFor(view.known, view.desk);
  if (shared.length === 0 && fits.length === 0 && wanted === null) return null;
  return (
    <section class="side-part" aria-labelledby="part-shared">
      <SectionHead id="part-shared" title={words.contactPage.shared} />
      <ul class="shared">
        {shared.map((touch) => (
          <li key={touch.id}>
            <bdi>{titles.get(touch.resource ?? '') ?? words.contactPage.goneResource}</bdi>
            <span class="quiet">{dayMonth(dayOf(touch.at, view.desk.zone))}</span>
          </li>
        ))}
        {fits.map(({ resource }) => (
          <li key={resource.id}>
            <bdi>{words.outcome.quoted(resource.title)}</bdi>
            <span class="quiet">{words.contactPage.notSharedYet}</span>
            <Button
              look="link"
              size="small"
              label={words.contactPage.noteSharedOf(resource.title)}
              onPress={() => setNoting(resource)}
            >
              {words.contactPage.noteShared}
            </Button>
          </li>
        ))}
      </ul>
      {wanted && (
        <p class="quiet">
          {wantedInWords(wanted)} <a href="#/library">{words.contactPage.toLibrary}</a>
        </p>
      )}
      {noting && <SpokeDialog {...props} shares={noting} onClose={() => setNoting(null)} />}
    </section>
  );
}
