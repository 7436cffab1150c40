import type { ComponentChildren } from 'preact';
import type { Due } from '../../lib/domain/due.ts';
import type { Mirror } from '../../lib/store/mirror.ts';
import { ChannelIcon } from '../look/channel-icon.tsx';
import { words } from '../words.ts';
import { momentInWords } from './moment.ts';

const says = words.recovery;

/** The open steps as the mirror has them: to be read where nothing can be changed. */
export function KeptSteps(props: {
  mirror: Mirror;
  zone: string;
  locale: string;
  most: number;
  children?: ComponentChildren;
}) {
  const { mirror, zone, locale } = props;
  const steps = mirror.steps.slice(0, props.most);
  const more = mirror.open - steps.length;
  return (
    <section class="kept-steps" aria-labelledby="kept-steps">
      <h2 id="kept-steps">
        {says.steps} <span class="section-count">{mirror.open}</span>
      </h2>
      <p class="recovery-note">{says.stepsAsOf(momentInWords(mirror.at, zone, locale))}</p>
      <ul>
        {steps.map(({ name, step }) => (
          <li key={step.id}>
            <span class="kept-when">{dueWords(step.due, locale)}</span>
            <span class="kept-what">
              <strong>
                <bdi>{name}</bdi>
              </strong>{' '}
              <ChannelIcon channel={step.channel} />{' '}
              <span class="unseen">{words.channels[step.channel]}: </span>
              <bdi>{step.purpose || step.value}</bdi>
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="recovery-note">{says.stepsMore(more)}</p>}
      {props.children}
    </section>
  );
}

/** As it was agreed: "Thu 26 Nov, 09:00". */
function dueWords(due: Due, locale: string): string {
  const [day = '', time] = due.is === 'day' ? [due.day] : due.at.split('T');
  const date = Temporal.PlainDate.from(day).toLocaleString(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  return time === undefined ? date : `${date}, ${time}`;
}
