import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAutoReply } from '../../../../lib/phrases/auto-reply/read-auto-reply.ts';

/** A Sunday. */
const TODAY = '2026-11-22';

/** What is expected, subject, text. 'reply', 'bounce', or 'away' with the day back ('-' when it is not said). */
const mails: [expected: string, subject: string, text: string][] = [
  [
    'away 2026-12-03',
    'Automatic reply: Q3 pricing',
    'I am out of the office and will be back on 3 December.',
  ],
  ['away 2026-12-06', 'Out of Office', 'I am away until 5 December.'],
  [
    'away 2026-12-06',
    'Out of office Re: Offer',
    'Thanks for your email. I am on annual leave until December 5th, 2026.',
  ],
  ['away 2026-11-23', 'Automatic reply', 'I am out today, returning Monday.'],
  ['away 2026-11-30', 'OOO', 'I will be out of the office from November 23 to 29.'],
  [
    'away 2026-12-05',
    'Automatic reply: hi',
    'I am out of the office from 23 November to 4 December with limited access to email.',
  ],
  [
    'away 2026-12-07',
    'Automatic reply: hi',
    'I am out from 23 November to 4 December and back in the office on Monday, 7 December.',
  ],
  ['away 2026-12-07', 'Automatic reply', 'I will not be back until Monday, December 7.'],
  ['away 2027-01-04', 'Away: year end', 'Happy holidays! I will return on 4 January.'],
  ['away 2027-01-02', 'Automatic reply', 'We are closed through January 1st.'],
  ['away 2026-12-03', 'Auto-reply', 'Back 2026-12-03.'],
  ['away 2026-12-24', 'Automatic reply', 'I will be away from 12/20 until 12/23.'],
  [
    'away -',
    'Automatic reply: Q3',
    'I am currently out of the office. For urgent matters please contact Tom.',
  ],
  ['away -', 'Automatic reply', ''],
  [
    'away 2026-11-24',
    'Re: Offer',
    'Thank you for your message. I am out of the office until Monday 23 November.',
  ],
  ['away 2026-11-23', 'Automatic reply', 'I am out of the office today.'],
  ['away 2026-12-06', 'Abwesenheitsnotiz', 'Ich bin bis einschließlich 5.12. nicht im Büro.'],
  ['away 2026-12-07', 'Automatische Antwort: Angebot', 'Ich bin ab dem 7. Dezember wieder erreichbar.'],
  [
    'away 2026-12-07',
    'Automatische Antwort: Angebot',
    'Ich bin vom 23.11. bis 4.12.2026 im Urlaub und ab Montag, 7.12., wieder für Sie da.',
  ],
  ['away 2026-12-05', 'Abwesend', 'Vom 23.11.2026 bis zum 04.12.2026 bin ich im Urlaub.'],
  ['away 2026-11-28', 'Abwesenheit', 'Ich bin vom 23.–27. November nicht im Haus.'],
  [
    'away 2026-11-30',
    'Re: Angebot',
    'Vielen Dank für Ihre Nachricht. Ich bin derzeit nicht im Büro. Am 30. November bin ich wieder da.',
  ],
  ['away 2026-11-26', 'Automatische Antwort', 'Ich bin erst am Donnerstag wieder im Büro.'],
  ['away 2026-12-07', 'Réponse automatique : devis', 'Je suis absente, de retour le lundi 7 décembre.'],
  ['away 2026-12-05', 'Absence du bureau', 'Je suis en congés du 23 novembre au 4 décembre inclus.'],
  ['away 2026-12-02', 'Réponse automatique', 'Absent jusqu’au 1er décembre inclus.'],
  [
    'away 2026-11-27',
    'Re: devis',
    'Merci pour votre message. Je suis actuellement en congés et serai de retour vendredi.',
  ],
  ['away 2026-12-06', 'Respuesta automática: oferta', 'Estoy de vacaciones hasta el 5 de diciembre.'],
  ['away 2026-12-07', 'Fuera de la oficina', 'Estaré de vuelta el lunes 7 de diciembre de 2026.'],
  ['away 2026-11-28', 'Respuesta automática', 'Estaré fuera de la oficina del 23 al 27 de noviembre.'],
  ['away 2026-12-06', 'Resposta automática: proposta', 'Estou de férias até 5 de dezembro.'],
  ['away 2026-12-07', 'Resposta automática', 'Estarei de volta na segunda-feira, 7 de dezembro.'],
  ['away 2026-12-05', 'Ausência temporária', 'Estarei ausente de 23/11 a 04/12.'],
  ['away 2026-11-30', 'Re: proposta', 'Obrigado pela sua mensagem. Estou de férias e volto dia 30/11/2026.'],
  [
    'away 2026-12-04',
    'Tom Becker',
    'I will be out of the office starting 23/11/2026 and will not return until 04/12/2026.',
  ],
  ['away 2027-01-04', 'Automatic reply', 'Out of office: Dec 21 - Jan 3. Urgent: call Tom.'],
  ['away 2026-12-05', 'Automatische Antwort', 'Ich bin bis einschl. Freitag, 4. Dez. abwesend.'],
  ['away 2026-11-28', 'Resposta automática', 'Estarei ausente entre 23 e 27 de novembro.'],
  ['away 2026-11-23', 'Automatische Antwort', 'Ich bin morgen wieder im Büro.'],
  ['away -', 'Automatische Antwort', 'Guten Morgen, ich bin im Urlaub.'],
  ['away -', 'Automatic reply', 'I am out of the office until 31 February.'],
  ['away -', 'Automatic reply', 'I am out of the office until 12/11.'],
  ['reply', 'Re: Q3 pricing', 'Thanks, looks good. Let us talk on Thursday.'],
  ['reply', 'Re: Q3 pricing', 'I am out of office next week, but the offer looks good. Can you call Tom?'],
  ['reply', 'RE: Automatic reply: Q3 pricing', 'I am back now, sorry. Call me.'],
  ['reply', 'Re: Undeliverable: Q3 pricing', 'My old address bounced, use this one.'],
  ['reply', 'Re: Angebot', 'Der Preis passt, wir sprechen am 3. Dezember.'],
  [
    'reply',
    'Re: hi',
    'Great, see you then.\n\nOn Fri, 20 Nov 2026 Ines Duarte wrote:\n> Thank you for your message. I am out of the office until 5 December.',
  ],
  ['reply', 'Absences report', 'Here is the report on your absentee rates.'],
  ['reply', '', ''],
  ['bounce', 'Delivery Status Notification (Failure)', 'Address not found'],
  ['bounce', 'Undeliverable: Q3 pricing', ''],
  ['bounce', 'Unzustellbar: Angebot', ''],
  ['bounce', 'Non remis : devis', ''],
  ['bounce', 'No se puede entregar: oferta', ''],
  ['bounce', 'Não entregue: proposta', ''],
  ['bounce', 'Mail delivery failed: returning message to sender', 'until 5 December'],
];

describe('an automatic answer is not a reply', () => {
  it.each(mails)('%s: %s | %s', (expected, subject, text) => {
    const reading = readAutoReply({ subject, from: 'Ines Duarte <ines@northquay.example>', text }, TODAY);
    expect(reading.is === 'out of office' ? `away ${reading.back ?? '-'}` : reading.is).toBe(expected);
  });

  it.each([
    'Mail Delivery Subsystem <mailer-daemon@mail.example>',
    'postmaster@northquay.example',
    'MAILER-DAEMON',
  ])('mail from %s is a bounce whatever its subject', (from) => {
    expect(readAutoReply({ subject: 'Re: Q3 pricing', from, text: '' }, TODAY)).toEqual({ is: 'bounce' });
  });

  it('names a day that exists, or none, whatever the text', () => {
    const piece = fc.constantFrom(
      'until',
      'back on',
      '31.',
      '2',
      '/',
      'February',
      'bis',
      ' ',
      '2026',
      '.',
      '-',
      'Montag',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const mail = { subject: 'Automatic reply', from: '', text: pieces.join(' ') };
        const reading = readAutoReply(mail, TODAY);
        expect(reading.is).toBe('out of office');
        if (reading.is !== 'out of office' || reading.back === null) return;
        expect(Temporal.PlainDate.from(reading.back).toString()).toBe(reading.back);
      }),
    );
  });
});
