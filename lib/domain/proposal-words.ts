import type { Resource } from './resource.ts';
import { lengths } from './text.ts';

/** A kind of resource with its article, as it stands in a sentence. */
export const aKind: Record<Resource['kind'], string> = {
  article: 'an article',
  tip: 'a tip',
  'market data': 'market data',
  'change of law': 'a change of law',
  'price change': 'a price change',
  'case story': 'a case story',
  'new product': 'a new product',
};

/**
 * The English purposes and values that proposals and reasons come prefilled with. They become the user's own text,
 * so they are plain phrases that read on after "call, to …", name the particular thing, and no pronoun.
 */
export const proposalWords = {
  need: (need: string) => says(`go through “${need}”`, `a clear answer on “${need}”`),
  resource: (title: string, need: string) => says(`share “${title}”`, `it speaks to “${need}”`),
  resourceForStage: (title: string, stage: string) => says(`share “${title}”`, `it helps with ${stage}`),
  trigger: (trigger: string) =>
    says(`agree what it takes for “${trigger}”`, 'a clear way to the next decision'),
  gap: (missing: string) =>
    says(`settle what is missing: “${missing}”`, 'nothing left open on the way to a yes'),
  promise: (promise: string) => says(`deliver what was promised: “${promise}”`, 'our word is kept'),
  lastTouch: (about: string) => says(`take “${about}” one step further`, ''),
  owed: (about: string) =>
    says(about === '' ? 'answer what was asked' : `answer on “${about}”`, 'no waiting for us'),
  news: (kind: Resource['kind'], title: string) =>
    says(`tell about “${title}”`, `${aKind[kind]}, before others have it`),
  usualNeed: (need: string) => says(`find out how much “${need}” matters`, ''),
  discover: (name: string) =>
    says(`find out which problem ${name} needs solved first`, 'a talk about nothing else'),
  honestQuestion: (name: string) =>
    says(`ask honestly how ${name} would like to be followed up`, 'no more messages than wanted'),
  nurture: (title: string) => says(`share “${title}”, asking for nothing`, title),
  nurtureWithout: (kind: Resource['kind']) =>
    says(`send ${aKind[kind]} worth reading, asking for nothing`, ''),
  thankForNo: () => says('thank for the honest no', 'a clean end, and the door stays open'),
  thankForYes: () => says('thank, and send the plan for the start', 'to know who does what, and when'),
  firstResult: () => says('see whether the first result is there', 'help before it is asked for'),
  recommendation: () => says('ask who else has the same problem', ''),
  answerOn: (subject: string) =>
    says(subject === '' ? 'get a clear answer' : `get an answer on “${subject}”`, ''),
  owedAnswer: (subject: string) =>
    says(subject === '' ? 'answer what they wrote' : `answer “${subject}”`, ''),
  whatChanged: () => says('ask what has changed since the last talk', 'plans that fit the new situation'),
  backAsAgreed: () => says('ask whether it fits now, as they asked', 'at the time that was asked for'),
  meanwhile: (title: string) => says(`share “${title}” meanwhile, asking for nothing`, title),
  askPreferences: (name: string) =>
    says(
      `ask how ${name} likes to be followed up: channel, days, how often`,
      'to hear from us in the way that suits',
    ),
} as const;

/** Purpose and value as a step can hold them. */
export type Words = { purpose: string; value: string };

function says(purpose: string, value: string): Words {
  return { purpose: fitted(purpose), value: fitted(value) };
}

function fitted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= lengths.purpose ? line : `${line.slice(0, lengths.purpose - 1)}…`;
}

/** The honest question as a message: personal, and easy to answer with one word. Ready to send, by the user. */
export function honestMessage(said: {
  firstName: string;
  times: number;
  /** A day in words, such as "2 October". */
  since: string;
  /** What the last touch was about; '' when nobody wrote it down. */
  about: string;
  myName: string;
}): string {
  const times = said.times === 1 ? 'once' : said.times === 2 ? 'twice' : `${said.times} times`;
  const about = said.about === '' ? '' : ` about ${said.about}`;
  return [
    said.firstName === '' ? 'Hello,' : `Hello ${said.firstName},`,
    '',
    `I have been in touch ${times} since ${said.since}${about} and heard nothing, which is an answer too.`,
    'How would you like me to follow up: in a few weeks, in half a year, with somebody else, or not at all?',
    'One word is enough, and any of them is fine.',
    ...(said.myName === '' ? [] : ['', said.myName]),
  ].join('\n');
}
