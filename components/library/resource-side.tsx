import type { Library } from '../../lib/actions/read-library.ts';
import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import type { TimeDesk } from '../../lib/desks/time-desk.ts';
import { dayOf } from '../../lib/domain/alert-time.ts';
import { nameOf } from '../../lib/domain/contact.ts';
import { shortDay } from '../../lib/domain/day-words.ts';
import { mayOpen, type Resource } from '../../lib/domain/resource.ts';
import { useReading } from '../calendar/use-reading.ts';
import { Button } from '../look/button.tsx';
import { IconButton } from '../look/icon-button.tsx';
import { closeIcon, copyIcon, editIcon, trashIcon } from '../look/icons.ts';
import { SectionHead } from '../look/section-head.tsx';
import { words } from '../words.ts';

/** So many are listed on either side. */
const listed = 20;

/** One resource: what it says, whom it fits and why, who got it and when. */
export function ResourceSide(props: {
  resource: Resource;
  library: Library;
  time: TimeDesk;
  shell: DashboardDesk;
  changes: number;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const { resource, library, shell } = props;
  const fits = useReading(
    () => props.time.whomItFits({ resource: resource.id, limit: listed }),
    props.changes,
    shell.failed,
  );
  const shares = library.shares.get(resource.id) ?? [];
  return (
    <aside class="library-side" aria-label={resource.title}>
      <header>
        <h2>
          <bdi>{resource.title}</bdi>
        </h2>
        <IconButton label={words.common.close} icon={closeIcon} onPress={() => shell.go('#/library')} />
      </header>
      <p class="library-kind">{words.library.kinds[resource.kind]}</p>
      {resource.note && (
        <p>
          <bdi>{resource.note}</bdi>
        </p>
      )}
      {resource.link && (
        <p class="library-link">
          {mayOpen(resource.link) ? (
            <a href={resource.link} target="_blank" rel="noreferrer noopener">
              <bdi>{resource.link}</bdi>
            </a>
          ) : (
            <bdi>{resource.link}</bdi>
          )}
        </p>
      )}
      <div class="strip">
        <Button size="small" icon={editIcon} onPress={props.onEdit}>
          {words.common.edit}
        </Button>
        {resource.link && (
          <Button
            size="small"
            icon={copyIcon}
            onPress={() =>
              void shell.copy(resource.link).then(() => shell.say(words.step.copied), shell.failed)
            }
          >
            {words.library.copyLink}
          </Button>
        )}
        <Button size="small" look="quiet" icon={trashIcon} onPress={props.onRemove}>
          {words.library.remove}
        </Button>
      </div>
      <SectionHead title={words.library.fits} level={3} {...(fits && { count: fits.length })} />
      {fits?.length === 0 && <p class="field-note">{words.library.fitsNobody}</p>}
      <ul class="library-people" aria-label={words.library.fits}>
        {fits?.map(({ contact, match }) => (
          <li key={contact.id}>
            <a href={`#/contact/${contact.id}`}>
              <bdi>{nameOf(contact)}</bdi>
            </a>{' '}
            <span>
              {match.need === null ? (
                words.library.fitsStage
              ) : (
                <>
                  {words.library.fitsNeed} <bdi>{match.need.text}</bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <SectionHead title={words.library.gotIt} level={3} count={shares.length} />
      {shares.length === 0 && <p class="field-note">{words.library.gotNobody}</p>}
      <ul class="library-people" aria-label={words.library.gotIt}>
        {shares.slice(0, listed).map((one) => {
          const who = library.people.get(one.contact);
          return (
            <li key={`${one.contact} ${one.at}`}>
              <a href={`#/contact/${one.contact}`}>
                <bdi>{who === undefined ? '' : nameOf(who)}</bdi>
              </a>{' '}
              <span>
                {one.is === 'planned' ? words.library.planned : shortDay(dayOf(one.at, library.desk.zone))}
              </span>
            </li>
          );
        })}
      </ul>
      {shares.length > listed && (
        <Button
          size="small"
          onPress={() =>
            shell.showList(
              words.library.whoGot(resource.title),
              shares.map((one) => one.contact),
            )
          }
        >
          {words.momentum.showInBook(shares.length)}
        </Button>
      )}
    </aside>
  );
}
