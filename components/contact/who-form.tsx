import { useState } from 'preact/hooks';
import { identitiesOf } from '../../lib/domain/contact.ts';
import { isZone } from '../../lib/domain/due.ts';
import { emailIdentity, linkedinIdentity, partsOfIdentity } from '../../lib/domain/identity.ts';
import { startHere } from '../dashboard/start-here.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { TextField } from '../look/fields.tsx';
import { IconButton } from '../look/icon-button.tsx';
import { closeIcon } from '../look/icons.ts';
import { words } from '../words.ts';
import type { PartProps } from './contact-props.ts';

/** Everything about who somebody is, field by field, with the addresses by which they are recognised. */
export function WhoForm({ view, correct, onClose }: PartProps & { onClose: () => void }) {
  const { who } = view.known;
  const [said, setSaid] = useState({
    name: who.name,
    title: who.title,
    company: who.company,
    phone: who.phone,
    zone: who.zone ?? '',
  });
  const [identities, setIdentities] = useState<Record<string, boolean>>(who.identities);
  const [added, setAdded] = useState('');
  const [problem, setProblem] = useState<'address' | 'zone' | null>(null);
  const held = identitiesOf({ ...who, identities });
  const field = (name: keyof typeof said) => ({
    label: words.contactPage.fields[name],
    text: said[name],
    onText: (text: string) => {
      setProblem(null);
      setSaid({ ...said, [name]: text });
    },
  });

  function save() {
    const zone = said.zone.trim();
    if (zone !== '' && !isZone(zone)) return setProblem('zone');
    const identity = added.trim() === '' ? null : identityFrom(added.trim());
    if (added.trim() !== '' && identity === null) return setProblem('address');
    onClose();
    correct(
      {
        ...said,
        zone: zone || null,
        identities: identity === null ? identities : { ...identities, [identity]: true },
      },
      words.contactPage.changed,
    );
  }

  return (
    <Dialog title={words.contactPage.editAll} onClose={onClose}>
      <form
        class="form"
        ref={startHere}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField {...field('name')} />
        <TextField {...field('title')} />
        <TextField {...field('company')} />
        <TextField {...field('phone')} type="tel" />
        <TextField
          {...field('zone')}
          placeholder="Europe/Lisbon"
          proposals={Intl.supportedValuesOf('timeZone')}
          problem={problem === 'zone' ? words.contactPage.noZone : null}
        />
        {held.length > 0 && (
          <ul class="identities" aria-label={words.contactPage.addresses}>
            {held.map((one) => (
              <li key={one}>
                <bdi>{shown(one)}</bdi>
                <IconButton
                  label={words.contactPage.removeAddress(shown(one))}
                  icon={closeIcon}
                  onPress={() => setIdentities({ ...identities, [one]: false })}
                />
              </li>
            ))}
          </ul>
        )}
        <TextField
          label={words.contactPage.addAddress}
          text={added}
          onText={(text) => {
            setProblem(null);
            setAdded(text);
          }}
          placeholder="name@company.example, linkedin.com/in/name"
          problem={problem === 'address' ? words.contactPage.noIdentity : null}
        />
        <div class="strip">
          <Button look="primary" submit shortcut="Enter">
            {words.common.save}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {words.common.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** An e-mail address, or a LinkedIn profile's address, as somebody types it. */
function identityFrom(text: string): string | null {
  const profile = /linkedin\.com\/in\/([^/?#\s]+)/i.exec(text)?.[1];
  if (profile === undefined) return emailIdentity(text);
  try {
    return linkedinIdentity(decodeURIComponent(profile));
  } catch {
    return null;
  }
}

function shown(identity: string): string {
  const { kind, value } = partsOfIdentity(identity);
  return kind === 'linkedin' ? `linkedin.com/in/${value}` : value;
}
