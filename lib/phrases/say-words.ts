import type { Channel } from '../domain/channel.ts';

type Spoken = 'en' | 'de' | 'fr' | 'es' | 'pt';

/** Channels as they are said inside a sentence. */
export function channelWords(locale: string): Record<Channel, string> {
  return CHANNELS[spokenOf(locale)];
}

/** The purpose as the reason of a sentence. English tells a deed ("to ask for…") from a thing ("to go through the…"). */
export function asPurpose(purpose: string, channel: Channel, locale: string): string {
  if (purpose === '') return '';
  const spoken = spokenOf(locale);
  return spoken === 'en' ? inEnglish(purpose, channel) : `${ABOUT[spoken]}${purpose}`;
}

/** Introduces the value: "For you: one number for both depots". */
export function forThem(locale: string): string {
  return { en: 'For you:', de: 'Für Sie:', fr: 'Pour vous :', es: 'Para usted:', pt: 'Para si:' }[
    spokenOf(locale)
  ];
}

/** The place whose clock is meant: "New York time". */
export function zoneWords(zone: string, locale: string): string {
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  const spoken = spokenOf(locale);
  return { en: `${city} time`, de: `Uhr (${city})`, fr: `(${city})`, es: `(${city})`, pt: `(${city})` }[
    spoken
  ];
}

function spokenOf(locale: string): Spoken {
  const tag = locale.slice(0, 2);
  return tag === 'de' || tag === 'fr' || tag === 'es' || tag === 'pt' ? tag : 'en';
}

const CHANNELS: Record<Spoken, Record<Channel, string>> = {
  en: {
    call: 'call',
    email: 'e-mail',
    linkedin: 'LinkedIn message',
    meeting: 'meeting',
    visit: 'visit',
    note: 'hand-written note',
    event: 'event',
  },
  de: {
    call: 'Anruf',
    email: 'E-Mail',
    linkedin: 'LinkedIn-Nachricht',
    meeting: 'Termin',
    visit: 'Besuch',
    note: 'Karte',
    event: 'Veranstaltung',
  },
  fr: {
    call: 'appel',
    email: 'e-mail',
    linkedin: 'message LinkedIn',
    meeting: 'rendez-vous',
    visit: 'visite',
    note: 'mot manuscrit',
    event: 'événement',
  },
  es: {
    call: 'llamada',
    email: 'correo',
    linkedin: 'mensaje de LinkedIn',
    meeting: 'reunión',
    visit: 'visita',
    note: 'nota a mano',
    event: 'evento',
  },
  pt: {
    call: 'chamada',
    email: 'e-mail',
    linkedin: 'mensagem no LinkedIn',
    meeting: 'reunião',
    visit: 'visita',
    note: 'nota à mão',
    event: 'evento',
  },
};

const ABOUT: Record<Exclude<Spoken, 'en'>, string> = {
  de: 'wegen: ',
  fr: 'objet : ',
  es: 'sobre: ',
  pt: 'sobre: ',
};

function inEnglish(purpose: string, channel: Channel): string {
  const first = purpose.split(/[\s,:]/)[0] ?? '';
  const word = first.toLowerCase();
  if (word === 'to') return purpose;
  if (DEEDS.has(word)) return `to ${lowered(purpose)}`;
  const thing = OWN_START.test(word) || /['’]s$/.test(word) ? lowered(purpose) : `the ${lowered(purpose)}`;
  const isTalk = channel === 'call' || channel === 'meeting' || channel === 'visit';
  return isTalk ? `to go through ${thing}` : thing;
}

/** A capital at the beginning of a line is a habit; in "Q3" or "Porto" nobody can tell, so only known words lose it. */
function lowered(text: string): string {
  const first = text.split(/[\s,:]/)[0] ?? '';
  const isPlain = DEEDS.has(first.toLowerCase()) || OWN_START.test(first.toLowerCase());
  return isPlain && /^\p{Lu}\p{Ll}*$/u.test(first) && first !== 'I'
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** Words before which no "the" can stand. */
const OWN_START =
  /^(?:the|a|an|my|our|your|his|her|their|its|this|that|these|those|what|which|how|why|when|where|who|whether|if|all|both|some|any|each|every|two|three|four|five|six|seven|eight|nine|ten|\d+|more|next|["“'‘].*)$/;

const DEEDS = new Set(
  'accept add address agree align answer apologise apologize arrange ask attend bring book build celebrate check clarify clear close collect compare complete confirm congratulate connect convince cover create cut decide define deliver demo describe discuss draft draw explain explore fill finalise finalize find finish fix follow forward get give go hand hear help introduce invite join keep know learn let list look make map meet move negotiate offer open order pass pay pick pitch plan prepare present propose push put raise reach read remind renew repeat request resolve return review run save say schedule see sell send set settle share show sign solve sort speak start step submit suggest take talk tell test thank think try understand update upgrade visit walk warn welcome win wish work write'.split(
    ' ',
  ),
);
