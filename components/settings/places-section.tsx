import { useState } from 'preact/hooks';
import { isPartOn, pageParts } from '../../lib/domain/page-parts.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { Button } from '../look/button.tsx';
import { RadioCards, Switch } from '../look/choices.tsx';
import { Glyph } from '../look/glyph.tsx';
import { Notice } from '../look/notice.tsx';
import { words } from '../words.ts';
import type { SectionProps } from './section-props.ts';
import type { SettingSection } from './sections.ts';
import { Setting } from './setting.tsx';

const says = words.settings;

/** Where Onward shows: Gmail's access, the LinkedIn choice, the parts of the page script. */
export function placesSection(props: SectionProps): SettingSection {
  const { settings, choose, access, desk, lookAgain, shell } = props;
  const hidden = Object.keys(settings.tabHidden).filter((site) => settings.tabHidden[site]);
  return {
    id: 'places',
    title: says.places,
    entries: [
      {
        id: 'gmail',
        find: `${says.gmail} ${says.gmailWithheld} ${says.gmailAllowed} access permission`,
        show: () => (
          <Setting title={says.gmail} note={access.gmail ? says.gmailAllowed : says.gmailWithheld}>
            {access.gmail ? (
              <Allowed />
            ) : (
              <Button look="primary" onPress={() => void desk.allowGmail().then(lookAgain, shell.failed)}>
                {words.welcome.allowGmail}
              </Button>
            )}
          </Setting>
        ),
      },
      {
        id: 'linkedin',
        find: `LinkedIn ${words.welcome.inPage} ${words.welcome.beside} access permission`,
        show: () => <LinkedIn {...props} />,
      },
      {
        id: 'parts',
        find: `${says.parts} ${says.partsNote} ${Object.values(says.pageParts).join(' ')}`,
        show: () => (
          <fieldset class="setting-group">
            <legend>
              <span class="setting-title">{says.parts}</span>
              <span class="setting-note">{says.partsNote}</span>
            </legend>
            {pageParts.map((part) => (
              <Switch
                key={part}
                label={says.pageParts[part]}
                checked={isPartOn(settings, part)}
                onChecked={(on) => choose(says.pageParts[part], { pageParts: { [part]: on } })}
              />
            ))}
          </fieldset>
        ),
      },
      ...(hidden.length === 0
        ? []
        : [
            {
              id: 'hidden',
              find: `${says.hiddenOn} ${says.hiddenOnNote}`,
              show: () => (
                <Setting title={says.hiddenOn} note={says.hiddenOnNote}>
                  {hidden.map((site) => (
                    <Button
                      key={site}
                      onPress={() => choose(says.hiddenOn, { tabHidden: { [site]: false } })}
                    >
                      {says.hidden(site)}
                    </Button>
                  ))}
                </Setting>
              ),
            },
          ]),
    ],
  };
}

/** The same question as in first run. The browser is asked in the turn of the click, and let go of with the choice. */
function LinkedIn({ settings, choose, access, desk, lookAgain, shell }: SectionProps) {
  const [refused, setRefused] = useState(false);
  const take = async (choice: Settings['linkedin']) => {
    setRefused(false);
    if (choice === 'in the page') {
      if (!(await desk.allowLinkedin())) return setRefused(true);
    } else await desk.dropLinkedin().catch(() => false);
    choose('LinkedIn', { linkedin: choice });
    lookAgain();
  };
  const withheld = settings.linkedin === 'in the page' && !access.linkedin;
  return (
    <div class="setting-group">
      <RadioCards
        label="LinkedIn"
        value={settings.linkedin}
        cards={[
          { value: 'in the page', title: words.welcome.inPage, text: words.welcome.inPageText },
          { value: 'beside the page', title: words.welcome.beside, text: words.welcome.besideText },
        ]}
        onValue={(value) => void take(value as Settings['linkedin']).catch(shell.failed)}
      />
      {refused && <Notice kind="attention" fact={words.welcome.linkedinRefused} />}
      {withheld && !refused && (
        <Notice
          kind="attention"
          fact={says.linkedinNeeds}
          acts={
            <Button size="small" onPress={() => void take('in the page').catch(shell.failed)}>
              {says.allowLinkedin}
            </Button>
          }
        />
      )}
      {settings.linkedin === null && <p class="setting-note">{words.welcome.linkedinNote}</p>}
    </div>
  );
}

function Allowed() {
  return (
    <p class="setting-state">
      <Glyph state="done" /> {says.allowed}
    </p>
  );
}
