import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../../lib/phrases/dates/scan.ts';
import { germanLine } from '../../../../lib/phrases/line/languages/de.ts';
import { englishLine } from '../../../../lib/phrases/line/languages/en.ts';
import { spanishLine } from '../../../../lib/phrases/line/languages/es.ts';
import { frenchLine } from '../../../../lib/phrases/line/languages/fr.ts';
import { portugueseLine } from '../../../../lib/phrases/line/languages/pt.ts';
import type { LineContext } from '../../../../lib/phrases/line/line-words.ts';
import { readLine } from '../../../../lib/phrases/line/read-line.ts';
import { countedLanguage } from './counted-language.ts';

const languages = { en: englishLine, de: germanLine, fr: frenchLine, es: spanishLine, pt: portugueseLine };
// Tuesday 24 November 2026, 8:52 in Lisbon; the person is Ines Duarte; the user works from 9 to 17.
const context: LineContext = {
  now: '2026-11-24T08:52Z',
  zone: 'Europe/Lisbon',
  language: englishLine,
  names: ['Ines Duarte'],
  workdayStart: '09:00',
  workdayEnd: '17:00',
};

function understood(line: string, language: keyof typeof languages = 'en') {
  const read = readLine(line, { ...context, language: languages[language] });
  const due = read.readings[0]?.due;
  return {
    when: due ? (due.is === 'day' ? due.day : due.at) : null,
    channel: read.channel,
    purpose: read.purpose,
  };
}

describe('a line is understood wherever its date stands', () => {
  test.each([
    ['thu 9am call about Q3 pricing', '2026-11-26T09:00', 'call', 'Q3 pricing'],
    ['next friday call renewal terms', '2026-11-27', 'call', 'renewal terms'],
    ['2 dec mail budget note', '2026-12-02', 'email', 'budget note'],
    ['call friday 9am about Q3 pricing', '2026-11-27T09:00', 'call', 'Q3 pricing'],
    ['call about Q3 pricing thursday 9am', '2026-11-26T09:00', 'call', 'Q3 pricing'],
    ['Q3 pricing call thursday 9am', '2026-11-26T09:00', 'call', 'Q3 pricing'],
    ['call Ines on friday at 3 about pricing', '2026-11-27T15:00', 'call', 'pricing'],
    ['tomorrow call about pricing at 3pm', '2026-11-25T15:00', 'call', 'pricing'],
    ['Ines friday call: the Porto depot', '2026-11-27', 'call', 'the Porto depot'],
    [
      'linkedin message tomorrow: congratulate on the move',
      '2026-11-25',
      'linkedin',
      'congratulate on the move',
    ],
    ['meeting 3 dec 2pm to sign the contract', '2026-12-03T14:00', 'meeting', 'sign the contract'],
    ['friday Ines call about pricing', '2026-11-27', 'call', 'pricing'],
    ['friday team meeting notes', '2026-11-27', null, 'team meeting notes'],
    ['write a card for her birthday on 3 Feb', '2027-02-03', 'note', 'her birthday'],
    ['send the deck friday, thanks', '2026-11-27', null, 'send the deck'],
    ['send a card to say thanks friday', '2026-11-27', 'note', 'say thanks'],
    ['send the proposal by eod friday', '2026-11-27T17:00', null, 'send the proposal'],
    ['first thing monday visit re: seasonal seats', '2026-11-30T09:00', 'visit', 'seasonal seats'],
    [
      'in 10 days note to say thank you (she likes cards).',
      '2026-12-04',
      'note',
      'say thank you (she likes cards).',
    ],
  ])('%s', (line, when, channel, purpose) => {
    expect(understood(line)).toEqual({ when, channel, purpose });
  });

  test.each([
    ['de', 'Donnerstag 9 Uhr Anruf wegen Q3-Preisen', '2026-11-26T09:00', 'call', 'Q3-Preisen'],
    ['de', 'Ines am Freitag um 15 Uhr anrufen wegen Porto', '2026-11-27T15:00', 'call', 'Porto'],
    ['de', 'morgen Ines anrufen wegen Verlängerung', '2026-11-25', 'call', 'Verlängerung'],
    ['de', 'morgen mit Ines telefonieren wegen Porto', '2026-11-25', 'call', 'Porto'],
    ['de', 'im Januar Angebot auffrischen', '2027-01-01', null, 'Angebot auffrischen'],
    ['fr', "envoyer le devis d'ici vendredi", '2026-11-27', null, 'envoyer le devis'],
    ['de', 'in 3 Werktagen E-Mail über den Vertrag', '2026-11-27', 'email', 'den Vertrag'],
    ['fr', 'jeudi 9h appeler au sujet des prix', '2026-11-26T09:00', 'call', 'prix'],
    ['fr', 'rdv le 3 décembre à 14h pour signer', '2026-12-03T14:00', 'meeting', 'signer'],
    ['es', 'llamar a Ines el viernes a las 15:00 sobre Oporto', '2026-11-27T15:00', 'call', 'Oporto'],
    ['es', 'mañana a las 10 correo para el presupuesto', '2026-11-25T10:00', 'email', 'el presupuesto'],
    ['pt', 'quinta 9h ligar sobre preços', '2026-11-26T09:00', 'call', 'preços'],
    ['pt', 'reunião dia 3 de dezembro às 14h para assinar', '2026-12-03T14:00', 'meeting', 'assinar'],
  ] as const)('%s: %s', (language, line, when, channel, purpose) => {
    expect(understood(line, language)).toEqual({ when, channel, purpose });
  });
});

describe('a date between the words of the purpose is taken out of them', () => {
  test.each([
    ['de', 'Angebot morgen an Frau Keller schicken', '2026-11-25', 'Angebot an Frau Keller schicken'],
    ['de', 'Testzugang am 7.12. abschalten', '2026-12-07', 'Testzugang abschalten'],
    ['en', 'ping Raj tmrw about the firewall', '2026-11-25', 'ping Raj about the firewall'],
    ['en', 'lunch with Tom on friday at noon, renewal', '2026-11-27T12:00', 'lunch with Tom, renewal'],
    ['fr', 'envoyer demain le devis', '2026-11-25', 'envoyer le devis'],
    ['es', 'enviar la oferta el viernes a Marta', '2026-11-27', 'enviar la oferta a Marta'],
    ['pt', 'enviar amanhã a proposta', '2026-11-25', 'enviar a proposta'],
  ] as const)('%s: %s', (language, line, when, purpose) => {
    expect(understood(line, language)).toEqual({ when, channel: null, purpose });
  });

  test('its words and those of the purpose on both sides are known by their places', () => {
    const line = 'ping Raj tmrw about the firewall';
    const spans = readLine(line, context).spans.map(({ start, end, kind }) => [kind, line.slice(start, end)]);
    expect(spans).toEqual([
      ['purpose', 'ping Raj'],
      ['when', 'tmrw'],
      ['purpose', 'about the firewall'],
    ]);
  });
});

describe('lines as sellers type them', () => {
  const rows = readFileSync(new URL('lines.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .filter((row) => !row.startsWith('#'))
    .map((row) => row.split('\t'));

  test.each(Object.keys(languages))('every date of the table is found in %s, and no other', (tag) => {
    const own = rows.filter(([language]) => language === tag);
    expect(own.length).toBeGreaterThanOrEqual(50);
    const found = own.map(([, zone = '', now = '', line = '']) => {
      const language = languages[tag as keyof typeof languages];
      const instant = Temporal.PlainDateTime.from(now).toZonedDateTime(zone).epochMilliseconds;
      const { names: _, ...nobody } = context;
      const due = readLine(line, { ...nobody, now: instant, zone, language }).readings[0]?.due;
      return [line, due ? (due.is === 'day' ? due.day : due.at) : 'none'];
    });
    expect(found).toEqual(own.map(([, , , line, wanted]) => [line, wanted]));
  });
});

describe('words about time that belong to the purpose stay there', () => {
  test.each([
    ['call about the March offer', 'call', 'the March offer'],
    ['mail the 24/7 support note', 'email', 'the 24/7 support note'],
    ['call about notes from monday', 'call', 'notes from monday'],
    ['call about friday', 'call', 'friday'],
    ['email may figures', 'email', 'may figures'],
    ['call about 12% discount', 'call', '12% discount'],
    ["friday's call notes", null, "friday's call notes"],
    ['Monday.com demo notes', null, 'Monday.com demo notes'],
    ['3 months free for them', null, '3 months free for them'],
    ['2nd call', null, '2nd call'],
    ['Ask about the visit', null, 'Ask about the visit'],
    ['hope you had a great weekend', null, 'hope you had a great weekend'],
    ['catch up over lunch', null, 'catch up over lunch'],
    ['quarterly business review', null, 'quarterly business review'],
  ])('%s', (line, channel, purpose) => {
    expect(understood(line)).toMatchObject({ when: null, purpose });
    if (channel) expect(understood(line).channel).toBe(channel);
  });
});

describe('beside date, channel and purpose', () => {
  test('“if no reply” is taken wherever it stands', () => {
    const lines = [
      'friday call about the June seats if no reply',
      'if no reply, friday call about the June seats',
      'friday call, if no reply, about the June seats',
    ];
    for (const line of lines) {
      const understood = { onlyIfNoReply: true, channel: 'call', purpose: 'the June seats' };
      expect(readLine(line, context), line).toMatchObject(understood);
    }
    expect(
      readLine('freitag anrufen wenn keine antwort', { ...context, language: germanLine }).onlyIfNoReply,
    ).toBe(true);
    expect(readLine('friday call in any case', context).onlyIfNoReply).toBe(false);
    expect(readLine('friday call', context).onlyIfNoReply).toBeNull();
  });

  test('what stands behind a semicolon is the value', () => {
    const read = readLine('thu 9am call about Q3 pricing; one number for both depots', context);
    expect(read).toMatchObject({ purpose: 'Q3 pricing', value: 'one number for both depots' });
  });

  test('a line that repeats says its rule', () => {
    const read = readLine('every monday 9am call about the numbers', context);
    expect(read.readings[0]?.repeats).toBe('FREQ=WEEKLY;BYDAY=MO');
    expect(read).toMatchObject({ channel: 'call', purpose: 'the numbers' });
  });

  test('31 February is a problem with its way out, and the line is kept', () => {
    const read = readLine('31 feb call budget', context);
    expect(read.problem?.why).toEqual({ is: 'no such day', month: 2, day: 31 });
    expect(read).toMatchObject({ readings: [], channel: 'call', purpose: 'budget' });
    expect(read.spans[0]).toEqual({ start: 0, end: 6, kind: 'impossible' });
  });

  test('the words that were understood can be underlined', () => {
    const line = 'thu 9am call about Q3 pricing';
    const spans = readLine(line, context).spans.map(({ start, end, kind }) => [kind, line.slice(start, end)]);
    expect(spans).toEqual([
      ['when', 'thu 9am'],
      ['channel', 'call'],
      ['purpose', 'Q3 pricing'],
    ]);
  });

  test('a line of more than 200 signs is kept whole as purpose, with its limit', () => {
    const line = `thu 9am call about ${'x'.repeat(300)}`;
    expect(readLine(line, context)).toMatchObject({
      purpose: line,
      problem: { why: { is: 'too long', limit: 200 } },
    });
  });
});

test('no word is lost: each is understood, or purpose, or one that only introduces it', () => {
  const mayGo = /^(?:about|to|on|the|Ines)$/;
  const words =
    'thu 9am call about next friday March offer to the Ines Tomasz budget 31 feb in 3 days , - ; :'.split(
      ' ',
    );
  const piece = fc.constantFrom(...words, 'if no reply');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const line = pieces.join(' ');
      const { spans } = readLine(line, context);
      const lost = [...line.matchAll(/[\p{L}\p{N}]+/gu)].filter(
        ({ 0: word, index }) =>
          !mayGo.test(word) && !spans.some(({ start, end }) => start <= index && index < end),
      );
      expect(lost.map(([word]) => word)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('any text at all is read without an exception, in every language', () => {
  const text = fc.string({ maxLength: 220, unit: 'grapheme' });
  fc.assert(
    fc.property(text, fc.constantFrom(...Object.values(languages)), (line, language) => {
      const read = readLine(line, { ...context, language });
      for (const { start, end } of read.spans) expect(line.slice(start, end).length).toBe(end - start);
      expect(read.readings.length).toBeLessThanOrEqual(3);
    }),
    { numRuns: 1000 },
  );
});

test('a hostile line is read in steps that grow with its words, not with their combinations, in every language', () => {
  // Questions to the tables of the language, for each word. The worst known line takes 1,900.
  const MOST_STEPS = 2_500;
  const language = fc.constantFrom(...Object.values(languages)).chain((one) => {
    const { spoken, steps } = countedLanguage(one);
    const { connectors, replies, pronouns, holds, titles, events, channels } = one;
    const phrases = [connectors, replies, pronouns, holds, titles, events, channels];
    const known = [one.dates.lexicon, ...phrases.map(({ of }) => of)].flatMap((table) => [...table.keys()]);
    const piece = fc.constantFrom(...known, ...'1 9 31 : . / - , ? x Tom 1:1 1/1 thrusda'.split(' '));
    return fc.tuple(fc.constant({ spoken, steps }), fc.array(piece, { minLength: 1, maxLength: 5 }));
  });
  const opening = fc.constantFrom('', 'x ', 'Ines ', 'call about ');
  fc.assert(
    fc.property(language, opening, ([{ spoken, steps }, pieces], head) => {
      // As long as a line may be, of a few pieces over and over: what is walked again from each word shows most in it.
      const line = `${head}${`${pieces.join(' ')} `.repeat(100)}`.slice(0, 200);
      const before = steps();
      readLine(line, { ...context, language: spoken });
      expect((steps() - before) / wordsIn(line, spoken.dates).length).toBeLessThanOrEqual(MOST_STEPS);
    }),
    { numRuns: 400 },
  );
});
