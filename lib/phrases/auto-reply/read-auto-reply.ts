import {
  absences,
  automaticSubjects,
  automatisms,
  bounceSenders,
  bounceSubjects,
} from './auto-reply-words.ts';
import { foldText, phrasesOf } from './fold-text.ts';
import { readReturnDay } from './read-return-day.ts';

/** What came in: somebody's answer, an absence note (`back`: the first day on which they are there again, YYYY-MM-DD), or a mail that did not arrive. */
export type AutoReply = { is: 'reply' } | { is: 'out of office'; back: string | null } | { is: 'bounce' };

/** An incoming mail: subject and sender as shown, the text plain; what is not known is ''. */
export type IncomingMail = { subject: string; from: string; text: string };

/** Absence notes are short; what stands further down is not read. In UTF-16 units. */
const LONGEST_TEXT = 4000;

/**
 * Tells an answer by a person from an automatic one, in English, German, French, Spanish and Portuguese.
 *
 * A subject that begins like an automatic one settles it ("Re: Automatic reply: …" is a person who answers one). Under any
 * other subject the text must speak of an absence and also say when it ends or sound automatic: a person who writes
 * 'I am out of office next week, but the offer looks good' has replied.
 *
 * @param today the reader's day, YYYY-MM-DD: days without a year are the next ones from here.
 */
export function readAutoReply(mail: IncomingMail, today: string): AutoReply {
  const subject = foldText(mail.subject).trim();
  if (isBounce(subject, foldText(mail.from))) return { is: 'bounce' };

  const text = foldText(withoutQuotes(mail.text.slice(0, LONGEST_TEXT)));
  const isAutomatic = phrasesOf(automaticSubjects).some((start) => beginsWith(subject, start));
  const speaksOfAbsence = phrasesOf(absences).some((phrase) => says(text, phrase));
  if (!isAutomatic && !speaksOfAbsence) return { is: 'reply' };

  const back = readReturnDay(`${text}\n\n${isAutomatic ? subject : ''}`, today);
  const soundsAutomatic = phrasesOf(automatisms).some((phrase) => says(text, phrase));
  if (!isAutomatic && back === null && !soundsAutomatic) return { is: 'reply' };
  if (!isAutomatic && asksSomething(text) && !soundsAutomatic) return { is: 'reply' };
  return { is: 'out of office', back };
}

function isBounce(subject: string, from: string): boolean {
  if (phrasesOf(bounceSenders).some((sender) => from.includes(sender))) return true;
  return phrasesOf(bounceSubjects).some((start) => beginsWith(subject, start));
}

function beginsWith(text: string, start: string): boolean {
  return text.startsWith(start) && !/^[a-z0-9]/.test(text.slice(start.length));
}

function says(text: string, phrase: string): boolean {
  return ` ${text.replace(/[^a-z0-9'-]+/g, ' ')} `.includes(` ${phrase} `) || text.includes(`${phrase} `);
}

function asksSomething(text: string): boolean {
  return text.includes('?');
}

/** The part that was written now: without quoted lines and without what follows 'On … wrote:' or a header block. */
function withoutQuotes(text: string): string {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => QUOTE_BEGINS.test(line.trim()));
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .filter((line) => !line.startsWith('>'))
    .join('\n');
}

const QUOTE_BEGINS =
  /^(?:-{3,} ?(?:original|ursprüngliche|message d|mensaje|mensagem)|_{10,}|(?:on|am|le|el|em) .{4,120}(?:wrote|schrieb|écrit|escribió|escreveu).{0,60}:$)/iu;
