import { emailIdentity, partsOfIdentity } from '../../lib/domain/identity.ts';
import { words } from '../words.ts';
import { KeptField } from './kept-field.tsx';
import type { SectionProps } from './section-props.ts';
import type { SettingSection } from './sections.ts';
import { Setting } from './setting.tsx';
import { WordsList } from './words-list.tsx';

const says = words.settings;

/** The user's own name, addresses and signature. */
export function youSection({ settings, choose }: SectionProps): SettingSection {
  const own = Object.keys(settings.ownAddresses)
    .filter((address) => settings.ownAddresses[address])
    .sort();
  const change = (address: string, mine: boolean) =>
    choose(says.ownAddresses, { ownAddresses: { [address]: mine } });
  return {
    id: 'you',
    title: says.you,
    entries: [
      {
        id: 'name',
        find: `${says.myName} ${says.myNameNote}`,
        show: () => (
          <Setting title={says.myName} note={says.myNameNote}>
            <KeptField
              label={says.myName}
              labelUnseen
              maxLength={200}
              kept={settings.myName}
              onKept={(text) => choose(says.myName, { myName: text.trim() })}
            />
          </Setting>
        ),
      },
      {
        id: 'addresses',
        find: `${says.ownAddresses} ${says.ownAddressesNote} alias e-mail`,
        show: () => (
          <Setting title={says.ownAddresses} note={says.ownAddressesNote}>
            <WordsList
              label={says.ownAddresses}
              kept={own.map((address) => ({ value: address, title: address }))}
              removes={says.removeAddress}
              field={says.address}
              placeholder={says.addressExample}
              add={says.addAddress}
              problemOf={(text) => (emailIdentity(text) === null ? says.notAnAddress : null)}
              onAdd={(text) => change(partsOfIdentity(emailIdentity(text) ?? '').value, true)}
              onRemove={(address) => change(address, false)}
            />
          </Setting>
        ),
      },
      {
        id: 'signature',
        find: `${says.signature} ${says.signatureNote}`,
        show: () => (
          <Setting title={says.signature} note={says.signatureNote}>
            <KeptField
              label={says.signature}
              labelUnseen
              lines={3}
              maxLength={20_000}
              kept={settings.signature}
              onKept={(signature) => choose(says.signature, { signature })}
            />
          </Setting>
        ),
      },
    ],
  };
}
