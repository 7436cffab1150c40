import { useRef, useState } from 'preact/hooks';
import { dayOf } from '../../lib/domain/alert-time.ts';
import { shortDay } from '../../lib/domain/day-words.ts';
import { isForward } from '../../lib/domain/outcome.ts';
import { newestFirst, type Touch, unansweredSince } from '../../lib/domain/touch.ts';
import { Line, LineRow } from '../line/line.tsx';
import { Button } from '../look/button.tsx';
import { moreIcon } from '../look/icons.ts';
import { Menu } from '../look/menu.tsx';
import { SectionHead } from '../look/section-head.tsx';
import { words } from '../words.ts';
import type { PartProps } from './contact-props.ts';
import { SpokeDialog } from './spoke-dialog.tsx';

/** How many touches are shown before the rest is asked for. */
const shownFirst = 20;

/** What has been, newest first, with what came of it; each can be set right or taken off. */
export function BehindYou(props: PartProps) {
  const { desk, view, id, firstName } = props;
  const [all, setAll] = useState(false);
  const [editing, setEditing] = useState<Touch | null>(null);
  const whole = useRef<HTMLElement>(null);
  const touches = newestFirst(view.known.touches);
  if (touches.length === 0) return null;
  const forward = touches.filter((one) => one.outcome !== null && isForward(one.outcome)).length;
  const anyway = view.known.steps.filter((one) => one.savedAnyway).length;
  const remove = (touch: Touch) => {
    // Its row goes, and the menu with it.
    whole.current?.focus();
    desk.acts
      .removeTouch({ touch: touch.id })
      .then(({ undo }) => desk.say(words.contactPage.touchRemoved, undo, id), desk.failed);
  };
  return (
    <section ref={whole} class="behind" tabIndex={-1} aria-labelledby="behind-you">
      <SectionHead
        id="behind-you"
        title={words.contactPage.behind}
        acts={
          <span class="quiet">
            {words.contactPage.behindCounts(touches.length, forward, unansweredSince(touches), anyway)}
          </span>
        }
      />
      <Line label={words.contactPage.behind}>
        {(all ? touches : touches.slice(0, shownFirst)).map((touch) => (
          <LineRow
            key={touch.id}
            mark={
              touch.direction === 'in'
                ? { is: 'channel', channel: touch.channel }
                : { is: 'state', state: 'done', quiet: true }
            }
            when={shortDay(dayOf(touch.at, view.desk.zone))}
            text={textOf(touch, firstName)}
            note={touch.about === '' ? '' : touch.note}
            tone="next"
            end={
              <>
                <span class={toneOf(touch)}>
                  {touch.outcome ?? (touch.direction === 'out' ? words.contactPage.noAnswerYet : '')}
                </span>
                <Menu
                  label={words.contactPage.touchActs(
                    `${shortDay(dayOf(touch.at, view.desk.zone))}, ${textOf(touch, firstName)}`,
                  )}
                  icon={moreIcon}
                  from="end"
                  acts={[
                    { id: 'edit', title: words.common.edit },
                    { id: 'remove', title: words.contactPage.remove },
                  ]}
                  onAct={(act) => (act === 'edit' ? setEditing(touch) : remove(touch))}
                />
              </>
            }
          />
        ))}
      </Line>
      {touches.length > shownFirst && !all && (
        <Button look="link" onPress={() => setAll(true)}>
          {words.popup.more(touches.length - shownFirst)}
        </Button>
      )}
      {editing && <SpokeDialog {...props} touch={editing} onClose={() => setEditing(null)} />}
    </section>
  );
}

function textOf(touch: Touch, firstName: string): string {
  const about = touch.about || touch.note;
  const who = touch.direction === 'in' ? words.contactPage.wrote(firstName) : words.channels[touch.channel];
  return about === '' ? who : `${who}: ${about}`;
}

function toneOf(touch: Touch): string {
  return touch.outcome !== null && isForward(touch.outcome) ? 'is-today' : 'quiet';
}
