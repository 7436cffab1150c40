import { useState } from 'preact/hooks';
import type { Library } from '../../lib/actions/read-library.ts';
import type { ResourceWords } from '../../lib/actions/save-resource.ts';
import type { TimeDesk } from '../../lib/desks/time-desk.ts';
import { shortDay } from '../../lib/domain/day-words.ts';
import { todayOf } from '../../lib/domain/desk.ts';
import { isExpired } from '../../lib/domain/matching.ts';
import { foldedName } from '../../lib/domain/person-words.ts';
import type { Resource } from '../../lib/domain/resource.ts';
import { useReading } from '../calendar/use-reading.ts';
import { PageHead } from '../dashboard/page-head.tsx';
import type { PageProps } from '../dashboard/page-props.ts';
import { Button } from '../look/button.tsx';
import { Chip } from '../look/chip.tsx';
import { Dialog } from '../look/dialog.tsx';
import { EmptyState } from '../look/empty-state.tsx';
import { plusIcon } from '../look/icons.ts';
import { SearchField } from '../look/search-field.tsx';
import { Segmented } from '../look/segmented.tsx';
import { Table } from '../look/table.tsx';
import { words } from '../words.ts';
import './library.css';
import { ResourceForm } from './resource-form.tsx';
import { ResourceSide } from './resource-side.tsx';
import { TemplatesPart } from './templates-part.tsx';

/** What can be given: pieces of value with who got them and whom they fit, and the user's own words. */
export function LibraryPage(props: PageProps & { time: TimeDesk }) {
  const { desk: shell, time, rest } = props;
  const library = useReading(time.readLibrary, props.changes, shell.failed);
  const [text, setText] = useState('');
  const [kind, setKind] = useState<Resource['kind'] | 'expired' | null>(null);
  const [editing, setEditing] = useState<ResourceWords | null>(null);
  if (library === null) return <div aria-busy="true" />;
  const today = todayOf(library.desk);
  const view = rest === 'templates' ? 'templates' : 'resources';
  const expired = library.resources.filter((one) => isExpired(one, today));
  const shown = library.resources
    .filter((one) => kind === null || (kind === 'expired' ? isExpired(one, today) : one.kind === kind))
    .filter((one) => foldedName(textOf(one)).includes(foldedName(text)))
    .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1));
  const open = library.resources.find((one) => one.id === rest) ?? null;
  const kinds = [...new Set(library.resources.map((one) => one.kind))].sort();

  async function save(resource: ResourceWords) {
    const saved = await time.saveResource(resource);
    if (saved.is === 'refused') return saved.why;
    setEditing(null);
    shell.say(words.library.saved(saved.resource.title), saved.undo);
    shell.go(`#/library/${saved.resource.id}`);
    return null;
  }

  return (
    <div class="library-page">
      <PageHead
        title={words.library.title}
        sentence={
          view === 'templates'
            ? words.library.templatesSentence(library.templates.length)
            : library.resources.length > 0 && words.library.sentence(library.resources.length, expired.length)
        }
        acts={
          <>
            <Segmented
              label={words.library.part}
              value={view}
              choices={[
                { value: 'resources', title: words.library.resources },
                { value: 'templates', title: words.library.templates },
              ]}
              onValue={(to) => shell.go(to === 'templates' ? '#/library/templates' : '#/library')}
            />
            {view === 'resources' && (
              <Button look="primary" icon={plusIcon} onPress={() => setEditing(newResource)}>
                {words.library.resource}
              </Button>
            )}
          </>
        }
      />
      {view === 'templates' ? (
        <TemplatesPart library={library} time={time} shell={shell} />
      ) : library.resources.length === 0 ? (
        <EmptyState title={words.library.empty} text={words.library.emptyText}>
          <Button look="primary" icon={plusIcon} onPress={() => setEditing(newResource)}>
            {words.library.resource}
          </Button>
        </EmptyState>
      ) : (
        <div class={open === null ? 'library' : 'library with-side'}>
          <div class="library-list">
            <div class="strip">
              <div class="library-search">
                <SearchField
                  text={text}
                  onText={setText}
                  look="outlined"
                  label={words.library.search}
                  placeholder={words.library.searchIn}
                />
              </div>
              <Chip
                title={words.pipeline.all}
                count={library.resources.length}
                pressed={kind === null}
                onPress={() => setKind(null)}
              />
              {kinds.map((one) => (
                <Chip
                  key={one}
                  title={words.library.kinds[one]}
                  count={library.resources.filter((each) => each.kind === one).length}
                  pressed={kind === one}
                  onPress={() => setKind(kind === one ? null : one)}
                />
              ))}
              {expired.length > 0 && (
                <Chip
                  title={words.library.expired}
                  count={expired.length}
                  pressed={kind === 'expired'}
                  onPress={() => setKind(kind === 'expired' ? null : 'expired')}
                />
              )}
            </div>
            <Table
              label={words.library.resources}
              columns={[
                { id: 'title', title: words.library.what },
                { id: 'kind', title: words.library.kind },
                { id: 'tags', title: words.library.tags },
                { id: 'shared', title: words.library.shared, toEnd: true },
                { id: 'expires', title: words.library.expires, toEnd: true },
              ]}
              rows={shown.map((one) => ({
                id: one.id,
                current: one.id === open?.id,
                cells: [
                  <a key="title" class="library-title" href={`#/library/${one.id}`}>
                    <bdi>{one.title}</bdi>
                  </a>,
                  words.library.kinds[one.kind],
                  tagsOf(one).join(', '),
                  library.shares.get(one.id)?.length ?? 0,
                  one.expiresOn === null ? (
                    ''
                  ) : isExpired(one, today) ? (
                    <span key="expires" class="library-expired">
                      {words.library.expiredOn(shortDay(one.expiresOn))}
                    </span>
                  ) : (
                    shortDay(one.expiresOn)
                  ),
                ],
              }))}
            />
            {shown.length === 0 && <p class="page-sentence">{words.library.noneFound}</p>}
          </div>
          {open && (
            <ResourceSide
              key={open.id}
              resource={open}
              library={library}
              time={time}
              shell={shell}
              changes={props.changes}
              onEdit={() => setEditing(wordsOf(open))}
              onRemove={() =>
                void time.removeResource({ resource: open.id }).then(({ undo }) => {
                  shell.go('#/library');
                  shell.say(words.library.removed(open.title), undo);
                }, shell.failed)
              }
            />
          )}
        </div>
      )}
      {editing && (
        <Dialog
          title={editing.id === undefined ? words.library.resource : words.library.edit(editing.title)}
          onClose={() => setEditing(null)}
        >
          <ResourceForm
            resource={editing}
            knownTags={knownTags(library)}
            onSave={save}
            onTrouble={shell.failed}
            onCancel={() => setEditing(null)}
          />
        </Dialog>
      )}
    </div>
  );
}

const newResource: ResourceWords = {
  kind: 'article',
  title: '',
  link: '',
  note: '',
  tags: [],
  expiresOn: null,
};

function tagsOf(resource: Resource): string[] {
  return Object.keys(resource.tags)
    .filter((tag) => resource.tags[tag])
    .sort();
}

function wordsOf(resource: Resource): ResourceWords {
  const { id, kind, title, link, note, expiresOn } = resource;
  return { id, kind, title, link, note, expiresOn, tags: tagsOf(resource) };
}

function textOf(resource: Resource): string {
  return [resource.title, resource.note, resource.kind, ...tagsOf(resource)].join(' ');
}

function knownTags(library: Library): string[] {
  return [...new Set(library.resources.flatMap(tagsOf))].sort();
}
