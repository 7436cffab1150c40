import { type Channel, channels } from '../../domain/channel.ts';

/** The channel that a word of another program means ("Phone call", "Lunch", "E-Mail"); null where it says none. */
export function channelOf(word: string): Channel | null {
  const plain = word.trim().toLowerCase();
  if (plain === '') return null;
  const exact = channels.find((channel) => channel === plain);
  return exact ?? words.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

const words: [RegExp, Channel][] = [
  [/^(phone|phone call|cold call|telephone|anruf|telefonat|appel|llamada|ligação|call back)$/, 'call'],
  [/^(e-mail|mail|e-mail message|send email|correo|courriel)$/, 'email'],
  [/^(linkedin message|inmail|linkedin-nachricht)$/, 'linkedin'],
  [/^(meet|demo|lunch|video call|besprechung|termin|réunion|reunión|reunião)$/, 'meeting'],
  [/^(on-site|site visit|besuch|visite|visita)$/, 'visit'],
  [/^(letter|hand-written note|handwritten note|card)$/, 'note'],
  [/^(event invitation|invitation|webinar)$/, 'event'],
];

/** A next step in one cell, as our own export writes it: "call: to go through the Q3 pricing". */
export function stepText(channel: Channel, purpose: string): string {
  return `${channel}: ${purpose}`;
}

/** The channel and the purpose in such a cell; a cell without a channel is a purpose as a whole. */
export function parseStep(cell: string): { channel: Channel | null; purpose: string } {
  const colon = cell.indexOf(':');
  const channel = colon === -1 ? channelOf(cell) : channelOf(cell.slice(0, colon));
  if (channel === null) return { channel: null, purpose: cell };
  if (colon === -1) return { channel, purpose: '' };
  const purpose = cell.slice(colon + 1);
  return { channel, purpose: purpose.startsWith(' ') ? purpose.slice(1) : purpose };
}
