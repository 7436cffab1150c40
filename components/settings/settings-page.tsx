import { useEffect, useRef, useState } from 'preact/hooks';
import type { Access, Made } from '../../lib/desks/settings-desk.ts';
import { PageHead } from '../dashboard/page-head.tsx';
import { dataSection } from '../data/data-section.tsx';
import { Button } from '../look/button.tsx';
import { EmptyState } from '../look/empty-state.tsx';
import { focusDrawn } from '../look/focus.ts';
import { SearchField } from '../look/search-field.tsx';
import { words } from '../words.ts';
import { alertsSection } from './alerts-section.tsx';
import { blocksSection } from './blocks-section.tsx';
import { lookSection } from './look-section.tsx';
import { placesSection } from './places-section.tsx';
import { processSection } from './process-section.tsx';
import { promptsSection } from './prompts-section.tsx';
import { rhythmSection } from './rhythm-section.tsx';
import type { SectionProps, SettingsPageProps } from './section-props.ts';
import { foundSections, type SettingSection } from './sections.ts';
import { templatesSection } from './templates-section.tsx';
import { workSection } from './work-section.tsx';
import { youSection } from './you-section.tsx';

/** All settings, in groups, searchable; each is kept at once. */
export function SettingsPage(props: SettingsPageProps) {
  const { desk, shell, changes, section } = props;
  const [made, setMade] = useState<Made | null>(null);
  const [access, setAccess] = useState<Access | null>(null);
  const [text, setText] = useState('');
  const whole = useRef<HTMLDivElement>(null);
  const says = words.settings;
  const lookAgain = () => void desk.access().then(setAccess, shell.failed);
  useEffect(() => void desk.made().then(setMade, shell.failed), [changes]);
  useEffect(lookAgain, [changes]);
  const ready = made !== null && access !== null;
  useEffect(() => {
    if (ready && section !== '') goTo(whole.current, section);
  }, [ready, section]);
  if (!ready) return <div aria-busy="true" />;

  const done: SectionProps['done'] = (what, work) =>
    void work.then(({ undo }) => shell.say(what, undo as never), shell.failed);
  const all: SectionProps = {
    ...props,
    made,
    access,
    lookAgain,
    done,
    choose: (what, changed) => {
      const said = says.chose(what);
      done(said, desk.choose({ changes: changed, words: said }));
    },
  };
  const sections: SettingSection[] = [
    workSection(all),
    blocksSection(all),
    placesSection(all),
    alertsSection(all),
    rhythmSection(all),
    promptsSection(all),
    processSection(all),
    templatesSection(all),
    youSection(all),
    lookSection(all),
    dataSection(all),
  ];
  const found = foundSections(sections, text);
  return (
    <div class="settings" ref={whole}>
      <PageHead
        title={says.title}
        sentence={says.titleLead}
        acts={<SearchField look="outlined" label={says.searchFor} text={text} onText={setText} />}
      />
      <div class="settings-columns">
        <nav class="settings-nav" aria-label={says.onThisPage}>
          <ul>
            {sections.map((one) => (
              <li key={one.id}>
                <Button
                  look="quiet"
                  size="small"
                  disabled={!found.some((left) => left.id === one.id)}
                  onPress={() => goTo(whole.current, one.id)}
                >
                  {one.title}
                </Button>
              </li>
            ))}
          </ul>
        </nav>
        <div class="settings-main">
          {found.length === 0 && <EmptyState title={says.noneFound} text={says.noneFoundText} />}
          {found.map((one) => (
            <section key={one.id} class="settings-section" aria-labelledby={`settings-${one.id}`}>
              <h2 id={`settings-${one.id}`} tabIndex={-1}>
                {one.title}
              </h2>
              {one.lead && <p class="settings-lead">{one.lead}</p>}
              {one.entries.map((entry) => (
                <div key={entry.id} class="settings-entry">
                  {entry.show()}
                </div>
              ))}
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}

function goTo(whole: HTMLElement | null, section: string): void {
  // After the page has given the focus to its own heading.
  focusDrawn(() => {
    const heading = whole?.querySelector<HTMLElement>(`#settings-${CSS.escape(section)}`);
    heading?.scrollIntoView({ block: 'start' });
    return heading;
  });
}
