import { english } from '../../dates/languages/en.ts';
import { lineLanguageOf } from '../line-language.ts';

/** The one-line entry in English. */
export const englishLine = lineLanguageOf({
  dates: english,
  channels: {
    call: 'call|phone|phone call|ring|call back|phone back|ring back|give a call|tel|dial|video call|zoom|zoom call|teams call',
    email:
      'email|e-mail|mail|emails|write|send an email|send email|send mail|mail to|email to|write to|drop a line',
    linkedin: 'linkedin|linked in|li|linkedin message|linkedin msg|inmail|dm|message on linkedin|message',
    meeting: 'meet|meeting|meet up|coffee|demo|appointment|appt',
    visit: 'visit|drop by|stop by|site visit|pop in|call in on',
    note: 'write a card|write a note|write a letter|write a postcard|send a card|send a note|note|handwritten note|hand-written note|hand written note|card|letter|postcard|thank you note|thank-you note',
    event: 'event|invite|invitation|invite to event|event invitation|webinar',
  },
  connectors: 'about|re|regarding|concerning|to|on|for|with regard to|to talk about|to discuss|around|over',
  onlyIfNoReply:
    "if no reply|only if no reply|if no reply comes|if there is no reply|if there's no reply|if no answer|if no response|if they have not replied|if they haven't replied|only if they have not replied|only if they haven't replied|if they do not reply|if they don't reply|if they don't answer|if they don't respond|if they haven't answered|if they haven't responded|unless they reply|unless they answer|unless they respond|unless i hear back|unless i hear from them|if i don't hear back|if i do not hear back|if i haven't heard back|if i don't hear from them|if he hasn't replied|if she hasn't replied|if he doesn't reply|if she doesn't reply|if not replied|if unanswered|if nothing back|if not answered|if silent",
  inAnyCase: 'in any case|either way|regardless|whatever happens|even if they reply|anyway|no matter what',
  pronouns: 'him|her|them|back|again|with|to|the client|the customer|client|customer|they|everyone|all|team',
  holds:
    'if|whether|that|happy|merry|version|v|release|section|clause|article|room|chapter|item|no|from|of|since|for|about|re|regarding|to|after|before the',
  titles: 'mr|mrs|ms|miss|dr|prof',
  events:
    'ends|ended|end|expires|expire|expired|lapses|starts|started|begins|runs out|run out|due|happens|changed|go live',
});
