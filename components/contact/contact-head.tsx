import { useState } from 'preact/hooks';
import type { BookLine } from '../../lib/domain/book-line.ts';
import {
  emailsOf,
  identitiesOf,
  nameOf,
  type Relationship,
  relationships,
} from '../../lib/domain/contact.ts';
import { dayMonth } from '../../lib/domain/day-words.ts';
import { partsOfIdentity } from '../../lib/domain/identity.ts';
import type { Origin } from '../../lib/domain/origin.ts';
import { Button } from '../look/button.tsx';
import { SelectButton } from '../look/fields.tsx';
import { Icon } from '../look/icon.tsx';
import { IconButton } from '../look/icon-button.tsx';
import { editIcon, forwardIcon, moreIcon } from '../look/icons.ts';
import { Menu, type MenuAct } from '../look/menu.tsx';
import { clockThere } from '../step/clock-there.ts';
import { words } from '../words.ts';
import type { PartProps } from './contact-props.ts';
import { DraftDialog } from './draft-dialog.tsx';
import { ForgetDialog } from './forget-dialog.tsx';
import { InPlace } from './in-place.tsx';
import { JoinDialog } from './join-dialog.tsx';
import { SpokeDialog } from './spoke-dialog.tsx';
import { WhoForm } from './who-form.tsx';

type Open = 'spoke' | 'draft' | 'join' | 'forget' | 'who';

/** Who it is, edited where it stands, and what can be done from here. */
export function ContactHead(props: PartProps & { lines: readonly BookLine[] }) {
  const { desk, view, correct } = props;
  const { who } = view.known;
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const name = nameOf(who);
  const said = words.contactPage.changed;
  const origin = lastOrigin(props) ?? profileOf(props);

  const menu: MenuAct[] = [
    { id: 'momentum', title: words.momentum.titleOf(name) },
    { id: 'join', title: words.contactPage.join },
    ...(view.joined.length > 0 ? [{ id: 'part', title: words.panel.part }] : []),
    { id: 'nurture', title: words.bookPage.moveToNurture, disabled: who.relationship === 'nurture' },
    {
      id: 'not a prospect',
      title: who.notAProspect ? words.contactPage.prospectAgain : words.contactPage.notAProspect,
    },
    {
      id: 'no prompts',
      title: who.noPrompts ? words.contactPage.promptsAgain : words.contactPage.noPrompts,
    },
    { id: 'forget', title: words.contactPage.forget, danger: true },
  ];
  function onMenu(id: string) {
    switch (id) {
      case 'momentum':
        return desk.go(`#/momentum/${props.id}`);
      case 'join':
      case 'forget':
        return setOpen(id);
      case 'part':
        return void desk.acts
          .partContacts({ contact: props.id })
          .then((done) => done.is === 'parted' && desk.say(words.panel.parted, done.undo), desk.failed);
      case 'nurture':
        return void desk.acts
          .moveToNurture({ contacts: [props.id] })
          .then((done) => desk.say(words.bookPage.nurtured(done.count), done.undo, props.id), desk.failed);
      case 'not a prospect':
        return correct({ notAProspect: !who.notAProspect }, said);
      case 'no prompts':
        return correct({ noPrompts: !who.noPrompts }, said);
    }
  }

  const parts = [
    <InPlace
      key="title"
      label={words.contactPage.fields.title}
      text={who.title}
      placeholder={words.contactPage.addTitle}
      onSave={(title) => correct({ title }, said)}
    />,
    <InPlace
      key="company"
      label={words.contactPage.fields.company}
      text={who.company}
      placeholder={words.contactPage.addCompany}
      onSave={(company) => correct({ company }, said)}
    />,
    <SelectButton
      key="relationship"
      label={words.bookPage.columns.relationship}
      look="quiet"
      small
      value={who.relationship}
      choices={relationships.map((one) => ({ value: one, title: one }))}
      onValue={(one) => correct({ relationship: one as Relationship }, said)}
    />,
    ...emailsOf(who).map((address) => <bdi key={address}>{address}</bdi>),
    who.phone,
    who.zone && clockThere(view.desk.now, who.zone),
    who.notAProspect && words.bookPage.notAProspect,
    who.noPrompts && words.contactPage.noPromptsNow,
    who.owner && words.contactPage.ownedBy(who.owner),
    who.cover && words.contactPage.coveredBy(who.cover.by, dayMonth(who.cover.to)),
  ];

  return (
    <>
      <nav class="crumbs" aria-label={words.contactPage.where}>
        <a href="#/book">{words.dashboard.names.book}</a>
        {who.company && (
          <>
            <Icon of={forwardIcon} size={12} turns />
            <bdi>{who.company}</bdi>
          </>
        )}
      </nav>
      <header class="page-head contact-head">
        <div class="contact-title">
          <h1 class="contact-name" tabIndex={-1}>
            <InPlace
              label={words.contactPage.fields.name}
              text={who.name}
              placeholder={name || words.contactPage.fields.name}
              onSave={(text) => correct({ name: text }, said)}
            />
          </h1>
          {view.lead.batch === 'sample' && <span class="sample-mark">{words.bookPage.sample}</span>}
          <div class="contact-who">
            {parts.filter(Boolean).map((part, at) => (
              <span class="who-part" key={at}>
                {part}
              </span>
            ))}
            <IconButton label={words.contactPage.editAll} icon={editIcon} onPress={() => setOpen('who')} />
          </div>
        </div>
        <div class="strip page-acts">
          <span data-key="w">
            <Button shortcut="W" onPress={() => setOpen('spoke')}>
              {words.panel.spoke}
            </Button>
          </span>
          <span data-key="m">
            <Button shortcut="M" onPress={() => setOpen('draft')}>
              {words.contactPage.draft}
            </Button>
          </span>
          <Menu label={words.common.more} icon={moreIcon} acts={menu} onAct={onMenu} from="end" />
          {origin && (
            <span data-key="o">
              <Button
                look="primary"
                shortcut="O"
                onPress={() => void desk.open(origin, props.id).catch(desk.failed)}
              >
                {words.contactPage.openKinds[origin.kind]}
              </Button>
            </span>
          )}
        </div>
      </header>
      {open === 'spoke' && <SpokeDialog {...props} onClose={close} />}
      {open === 'draft' && <DraftDialog {...props} onClose={close} />}
      {open === 'who' && <WhoForm {...props} onClose={close} />}
      {open === 'join' && <JoinDialog {...props} onClose={close} />}
      {open === 'forget' && <ForgetDialog {...props} name={name} onClose={close} />}
    </>
  );
}

/** The conversation of the newest step that came from one. */
function lastOrigin({ view }: PartProps): Origin | null {
  const newest = view.known.steps.toSorted((a, b) => b.createdAt - a.createdAt);
  return newest.find((one) => one.cameFrom !== null)?.cameFrom ?? null;
}

function profileOf({ view }: PartProps): Origin | null {
  const profile = identitiesOf(view.known.who)
    .map(partsOfIdentity)
    .find((one) => one.kind === 'linkedin');
  if (profile === undefined) return null;
  const address = `https://www.linkedin.com/in/${encodeURIComponent(profile.value)}/`;
  return { site: 'linkedin', kind: 'profile', id: profile.value, account: null, title: '', address };
}
