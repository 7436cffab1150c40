import { portuguese } from '../../dates/languages/pt.ts';
import { lineLanguageOf } from '../line-language.ts';

/** The one-line entry in Portuguese. */
export const portugueseLine = lineLanguageOf({
  dates: portuguese,
  channels: {
    call: 'ligar|ligação|chamada|telefonar|telefonema|ligar para|ligar pra|ligar a|telefonar a|tel|retornar a ligação|videochamada|call|ligar de volta',
    email:
      'email|e-mail|mail|escrever|enviar email|enviar e-mail|mandar email|mandar e-mail|mandar um email|enviar um email|mandar um e-mail|enviar um e-mail|escrever a|escrever para|correio eletrónico',
    linkedin: 'linkedin|mensagem no linkedin|mensagem linkedin|mensagem pelo linkedin|inmail|mensagem',
    meeting: 'reunião|reunir|encontro|encontrar|café|demo|meeting|reunir com',
    visit: 'visita|visitar|passar em|passar por',
    note: 'escrever um cartão|escrever uma carta|enviar um cartão|mandar um cartão|nota|cartão|carta|bilhete|nota à mão|nota manuscrita|cartão de agradecimento|postal',
    event: 'evento|convidar|convite|webinar|feira',
  },
  connectors:
    'sobre|acerca de|acerca do|acerca da|para|pra|por causa de|por causa do|por causa da|re|assunto|a respeito de|a respeito do|quanto a|para falar de|para falar sobre|a propósito de',
  onlyIfNoReply:
    'se não responder|se não responderem|se não houver resposta|só se não responder|só se não responderem|só se não houver resposta|a menos que responda|a menos que respondam|se não tiver resposta|sem resposta|se não respondeu|se não responderam|salvo se responder|caso não responda|caso não respondam|se não tiver retorno|sem retorno|se não me responder|a não ser que responda|se não houver retorno',
  inAnyCase:
    'em todo o caso|em qualquer caso|de qualquer forma|de qualquer maneira|de qualquer modo|aconteça o que acontecer|em todo caso',
  pronouns:
    'lhe|lhes|ele|ela|eles|com|a|o cliente|ao cliente|cliente|para o cliente|de novo|outra vez|novamente|sr|sra|o|para o|para a|pro|pra',
  holds:
    'se|que|feliz|boas|bom|versão|v|artigo|seção|cláusula|sala|capítulo|número|lote|de|do|da|dos|das|desde|para|sobre|por|acerca',
  titles: 'sr|sra|dona|senhor|senhora|dr|dra|família',
  events: 'termina|terminam|acaba|acabam|vence|vencem|expira|expiram|começa|mudaram',
});
