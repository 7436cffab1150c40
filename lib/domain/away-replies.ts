import type { Away } from './away.ts';
import { fullDay } from './day-words.ts';
import { daysAfter } from './desk.ts';
import { type Rhythm, workingDayFrom, workingDaysAfter } from './rhythm.ts';

/** The automatic replies for an absence; `empty` names placeholders for which nothing is known. */
export type AwayReplies = { mail: string; voice: string; empty: string[] };

const firstMail =
  'Thank you for writing. I am away from {from} and back on {back}. If it can wait, I will answer you by {answer}.';
const firstVoice = 'This is {my name}. I am away from {from} and back on {back}.';

/**
 * The texts for mail and voice, in the user's own words where there are any. Placeholders: {from}, {to}, {back},
 * {answer}, {backup}, {backup address}, {backup phone}, {my name}. Words that do not name the backup get a sentence
 * that does. A placeholder for which nothing is known stays as it is, and is named.
 */
export function awayReplies(away: Away, rhythm: Rhythm, myName: string): AwayReplies {
  const known = wordsFor(away, rhythm, myName);
  const mail = away.mailText.trim() || firstMail;
  const voice =
    away.voiceText.trim() || (myName === '' ? firstVoice.replace('This is {my name}. ', '') : firstVoice);
  const texts = [named(mail, away, 'address'), named(voice, away, 'phone')].map((text) =>
    filled(text, known),
  );
  const empty = new Set(
    texts.flatMap((text) => Object.keys(known).filter((word) => text.includes(`{${word}}`))),
  );
  return { mail: texts[0]!, voice: texts[1]!, empty: [...empty] };
}

function wordsFor(away: Away, rhythm: Rhythm, myName: string): Record<string, string> {
  const back = workingDayFrom({ ...rhythm, absences: [...rhythm.absences, away] }, daysAfter(away.to, 1));
  return {
    from: fullDay(away.from),
    to: fullDay(away.to),
    back: fullDay(back),
    answer: fullDay(workingDaysAfter(rhythm, back, 2)),
    backup: away.backup?.name ?? '',
    'backup address': away.backup?.address ?? '',
    'backup phone': away.backup?.phone ?? '',
    'my name': myName,
  };
}

/** The text with a sentence about the backup, where there is one whom it does not name. */
function named(text: string, { backup }: Away, by: 'address' | 'phone'): string {
  if (backup === null || backup.name === '' || text.includes('{backup}') || text.includes(backup.name))
    return text;
  const reach = backup[by] === '' ? '' : `: {backup ${by}}`;
  return `${text} {backup} knows where we stand and can help before that${reach}.`;
}

/** The text with what is known filled in; {Backup Name} and the like are nobody's placeholder and stay. */
function filled(text: string, known: Record<string, string>): string {
  return text.replaceAll(/\{([a-z ]+)\}/g, (placeholder, word: string) => known[word] || placeholder);
}
