import type { Written } from '../../lib/desks/data-desk.ts';
import type { Away } from '../../lib/domain/away.ts';
import { type Contact, nameOf } from '../../lib/domain/contact.ts';
import { isOpen, type NextStep } from '../../lib/domain/next-step.ts';
import { Button } from '../look/button.tsx';
import { exportIcon } from '../look/icons.ts';
import { words } from '../words.ts';

/** What the backup gets: a page to read and a file to import, with only what was handed over. */
export function HandOverPart(props: {
  away: Away;
  covered: readonly Contact[];
  steps: readonly NextStep[];
  onBackup: () => void;
  onOpen: (contact: string) => void;
  write: () => Promise<Written[]>;
  saveFile: (file: Written) => void;
  failed: (reason: unknown) => void;
}) {
  const { away, covered } = props;
  if (away.backup === null) {
    return (
      <section class="away-part" aria-label={words.away.handOver}>
        <p class="page-sentence">{words.away.nameBackup}</p>
        <div class="strip">
          <Button look="primary" onPress={props.onBackup}>
            {words.away.dates}
          </Button>
        </div>
      </section>
    );
  }
  const ids = new Set<string>(covered.map((one) => one.id));
  const steps = props.steps.filter((one) => isOpen(one) && ids.has(one.contact)).length;
  const save = (kind: string) =>
    void props
      .write()
      .then((files) => files.filter((one) => one.type === kind).forEach(props.saveFile))
      .catch(props.failed);
  return (
    <section class="away-part" aria-label={words.away.handOver}>
      <p class="page-sentence">{words.away.handsOver(covered.length, steps)}</p>
      {covered.length > 0 && (
        <>
          <ul class="away-covered" aria-label={words.away.coveredBy(away.backup.name)}>
            {covered.map((one) => (
              <li key={one.id}>
                <a href={`#/contact/${one.id}`}>
                  <bdi>{nameOf(one)}</bdi>
                </a>{' '}
                <bdi class="row-company">{one.company}</bdi>
              </li>
            ))}
          </ul>
          <div class="strip">
            <Button look="primary" icon={exportIcon} onPress={() => save('text/html')}>
              {words.away.savePage}
            </Button>
            <Button icon={exportIcon} onPress={() => save('application/json')}>
              {words.away.saveRows}
            </Button>
          </div>
          <p class="field-note">{words.away.handOverNote}</p>
        </>
      )}
    </section>
  );
}
