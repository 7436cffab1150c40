import { spanish } from '../../dates/languages/es.ts';
import { lineLanguageOf } from '../line-language.ts';

/** The one-line entry in Spanish. */
export const spanishLine = lineLanguageOf({
  dates: spanish,
  channels: {
    call: 'llamar|llamada|llamarle|llamarla|llamarlo|telefonear|llamar a|videollamada|tel|devolver la llamada|volver a llamar|llama|call',
    email:
      'correo|email|e-mail|mail|escribir|enviar un correo|mandar un correo|enviar correo|mandar correo|escribir a|correo a|enviar un email|mandar un mail|correo electrónico',
    linkedin:
      'linkedin|mensaje de linkedin|mensaje en linkedin|mensaje por linkedin|inmail|mensaje linkedin|mensaje',
    meeting: 'reunión|reunirse|reunirme|quedar|café|cita|demo|meeting|junta',
    visit: 'visita|visitar|visitarle|pasar por|visitar a',
    note: 'escribir una nota|escribir una tarjeta|escribir una carta|enviar una tarjeta|nota|tarjeta|carta|nota a mano|nota manuscrita|postal|nota de agradecimiento',
    event: 'evento|invitar|invitación|webinar|invitar a|feria',
  },
  connectors:
    'sobre|acerca de|acerca del|para|por|re|asunto|respecto a|respecto al|con respecto a|en relación con|para hablar de|para hablar del|a propósito de|tema',
  onlyIfNoReply:
    'si no responde|si no responden|si no contesta|si no contestan|si no hay respuesta|solo si no responde|solo si no contesta|solo si no hay respuesta|a menos que responda|a menos que responda antes|salvo que responda|salvo que conteste|si no ha respondido|si no han respondido|si no ha contestado|sin respuesta|si no tengo respuesta|si no me responde|si no me contesta|a menos que conteste',
  inAnyCase: 'en cualquier caso|de todos modos|de todas formas|pase lo que pase|en todo caso|igualmente',
  pronouns: 'le|lo|la|les|con|a|al cliente|el cliente|cliente|otra vez|de nuevo|sr|sra',
  holds:
    'si|que|feliz|felices|buen|versión|v|artículo|sección|cláusula|sala|capítulo|número|lote|de|del|desde|para|sobre|por|acerca de',
  titles: 'sr|sra|srta|don|doña|señor|señora|dr|dra|familia',
  events: 'termina|terminan|acaba|acaban|vence|vencen|caduca|expira|empieza|comienza|cambiaron',
});
