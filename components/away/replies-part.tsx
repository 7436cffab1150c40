import type { AwayWords } from '../../lib/actions/plan-away.ts';
import type { Away } from '../../lib/domain/away.ts';
import { awayReplies } from '../../lib/domain/away-replies.ts';
import type { Rhythm } from '../../lib/domain/rhythm.ts';
import { Button } from '../look/button.tsx';
import { copyIcon } from '../look/icons.ts';
import { KeptField } from '../settings/kept-field.tsx';
import { words } from '../words.ts';

/** What callers and writers are told meanwhile, in the user's own words, with the name of the backup. */
export function RepliesPart(props: {
  away: Away;
  rhythm: Rhythm;
  myName: string;
  copy: (text: string) => void;
  onWords: (changes: Pick<AwayWords, 'mailText'> | Pick<AwayWords, 'voiceText'>) => void;
}) {
  const { away } = props;
  const replies = awayReplies(away, props.rhythm, props.myName);
  const missingIn = (text: string) => replies.empty.filter((one) => text.includes(`{${one}}`));
  return (
    <section class="away-replies" aria-label={words.away.replies}>
      <Reply
        title={words.away.mail}
        text={replies.mail}
        missing={missingIn(replies.mail)}
        own={away.mailText}
        copy={props.copy}
        onOwn={(mailText) => props.onWords({ mailText })}
      />
      <Reply
        title={words.away.voice}
        text={replies.voice}
        missing={missingIn(replies.voice)}
        own={away.voiceText}
        copy={props.copy}
        onOwn={(voiceText) => props.onWords({ voiceText })}
      />
    </section>
  );
}

function Reply(props: {
  title: string;
  text: string;
  missing: readonly string[];
  own: string;
  copy: (text: string) => void;
  onOwn: (text: string) => void;
}) {
  return (
    <section class="away-reply" aria-label={props.title}>
      <header class="part-head">
        <h2 class="part-title">{props.title}</h2>
        <Button
          look="link"
          icon={copyIcon}
          label={words.away.copyOf(props.title)}
          disabled={props.missing.length > 0}
          onPress={() => props.copy(props.text)}
        >
          {words.common.copy}
        </Button>
      </header>
      <p class="away-text">
        <bdi>{props.text}</bdi>
      </p>
      {props.missing.length > 0 && (
        <p class="field-problem" role="status">
          {words.away.missing(props.missing.map((one) => `{${one}}`).join(', '))}
        </p>
      )}
      <KeptField
        label={words.away.own}
        kept={props.own}
        lines={4}
        maxLength={20_000}
        placeholder={words.away.ownPlaceholder}
        onKept={props.onOwn}
      />
      <p class="field-note">{words.away.placeholders}</p>
    </section>
  );
}
