import { useState } from 'preact/hooks';
import type { PersonFound } from '../../lib/actions/search-people.ts';
import { Button } from '../look/button.tsx';
import { SearchField } from '../look/search-field.tsx';
import { useLatest } from '../look/use-latest.ts';
import type { SectionProps } from '../settings/section-props.ts';
import { Setting } from '../settings/setting.tsx';
import { words } from '../words.ts';
import { ForgetDialog } from './forget-dialog.tsx';

const says = words.forget;

/** Finds a person and, after asking, erases everything that is known of them, copies included. */
export function ForgetPart({ data, shell }: SectionProps) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<PersonFound[] | null>(null);
  const [chosen, setChosen] = useState<PersonFound | null>(null);
  const latest = useLatest();
  const search = (next: string) => {
    setText(next);
    const asks = next.trim().length >= 2;
    void latest(asks ? data.findPeople(next) : Promise.resolve(null)).then(setFound, shell.failed);
  };
  const forget = (who: PersonFound) => {
    setChosen(null);
    void data.forget(who.contact).then(() => {
      search('');
      shell.say(says.did);
      shell.changed();
    }, shell.failed);
  };
  return (
    <Setting title={says.title} note={says.titleNote}>
      <SearchField look="outlined" label={says.find} text={text} onText={search} />
      {found?.length === 0 && <p role="status">{says.none}</p>}
      {found !== null && found.length > 0 && (
        <ul class="forget-found">
          {found.map((who) => (
            <li key={who.contact} class="made-line">
              <p>
                <bdi>{who.name}</bdi>
                {who.company && (
                  <span class="made-more">
                    <bdi>{who.company}</bdi>
                  </span>
                )}
              </p>
              <Button
                size="small"
                look="danger"
                label={`${says.act} ${who.name}`}
                onPress={() => setChosen(who)}
              >
                {says.act}…
              </Button>
            </li>
          ))}
        </ul>
      )}
      {chosen && (
        <ForgetDialog name={chosen.name} onForget={() => forget(chosen)} onClose={() => setChosen(null)} />
      )}
    </Setting>
  );
}
