import type { Channel } from '../channel.ts';

/** A template to start from; `language` is a language tag. The user's own ones are `Template` records of the domain. */
export type ReadyTemplate = { language: string; name: string; channel: Channel; text: string };

/** One for each channel on which words are prepared. None of them may be hollow, and none complete without a fact about the person. */
export const readyTemplates: ReadyTemplate[] = [
  {
    language: 'en',
    name: 'E-mail: what was promised, for what matters to them',
    channel: 'email',
    text: `Hi {first name},

when we spoke about {last topic}, I promised you {last promise}. Here it is.

You said that {need} matters most at {company}: {resource} shows how others got there: {link}

Shall we work out {when} what that would save {company}?

{my name}`,
  },
  {
    language: 'en',
    name: 'LinkedIn message: one thing worth their while',
    channel: 'linkedin',
    text: `Hi {first name}, this made me think of {company} and {need}: {resource} ({link}). The part that may help you: {value}. Does it match what you see?`,
  },
  {
    language: 'en',
    name: 'Call note: from what they care about to the next fact',
    channel: 'call',
    text: `Open with: {last topic}
Promised: {last promise}
First what they care about: {need}
Bring: {value}
Ask: what has to happen to get to 10? Last answer: {gap answer}
Agree on: {trigger}`,
  },
  {
    language: 'en',
    name: 'Hand-written note: thanks for something particular',
    channel: 'note',
    text: `Dear {first name},

thank you for what you told me about {last topic}. It changed how I look at {need}, and I have put it to use: {value}.

{my name}`,
  },
  {
    language: 'en',
    name: 'Event invitation: why this one, for them',
    channel: 'event',
    text: `Hi {first name},

{event} takes place {when}, {place}. I thought of you because of {need}: {value}.

Shall I keep a seat for you and one more from {company}?

{my name}`,
  },
];
