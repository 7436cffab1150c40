/**
 * How automatic answers speak, in English, German, French, Spanish and Portuguese. Plain words, read without case and
 * accents; add what was missed, and a line to the tests.
 */

/** How the subject of an automatic answer begins. */
export const automaticSubjects = `
  automatic reply, automated reply, auto reply, auto-reply, autoreply, auto response, auto-response, autoresponse, auto:, automatic response, automated response,
  out of office, out of the office, out-of-office, ooo, [ooo, away:, away until, i am out of office, i'm out of office, away from office, away from the office, away from my desk, on vacation, on holiday, on annual leave, on leave, on parental leave, vacation reply, vacation response, absence notice,
  [auto, (auto, automatische antwort, automatische ruckmeldung, automatisierte antwort, abwesenheit, abwesend, abwesenheitsnotiz, abwesenheitsnachricht, abwesenheitsassistent, ich bin nicht im buro, nicht im buro, nicht im haus, ausser haus, im urlaub, urlaub bis, urlaubsnotiz,
  reponse automatique, message automatique, absence du bureau, absent du bureau, absence, absent, absente, en conges, conges, hors du bureau, je suis absent, je suis en conge,
  respuesta automatica, mensaje automatico, fuera de la oficina, fuera de oficina, ausente, ausencia, de vacaciones, estoy de vacaciones,
  resposta automatica, mensagem automatica, fora do escritorio, fora de escritorio, ausencia temporaria, de ferias, estou de ferias`;

/** What an absent person's automatic answer says. Alone it may be a person who mentions an absence. */
export const absences = `
  out of office, out of the office, out-of-office, away from the office, away from my desk, away from work, not in the office, annual leave, on leave, parental leave, maternity leave, paternity leave, sick leave, on vacation, on holiday, on holidays, on pto, on sabbatical, currently away, currently travelling, currently traveling, public holiday, office is closed, offices are closed, currently out, i am away, i'm away, i will be away, i'll be away, i am out, i will be out, i'll be out,
  nicht im buro, nicht im haus, ausser haus, abwesend, abwesenheit, im urlaub, urlaub, elternzeit, mutterschutz, nicht erreichbar, auf dienstreise, betriebsferien, krankheitsbedingt,
  absent du bureau, absente du bureau, absent, absente, hors du bureau, en conge, en conges, conge maternite, conge parental, en vacances, en deplacement, pas joignable, injoignable, bureaux sont fermes, bureau est ferme, actuellement absent,
  fuera de la oficina, fuera de oficina, de vacaciones, ausente, baja por maternidad, baja por paternidad, de baja, no estare disponible, no estoy disponible, oficina cerrada, de permiso, de viaje,
  fora do escritorio, fora de escritorio, de ferias, ausente, licenca maternidade, licenca-maternidade, licenca paternidade, de licenca, nao estarei disponivel, nao estou disponivel, em viagem, escritorio fechado`;

/** What else such an answer says, and what a person who answers rarely writes. */
export const automatisms = `
  thank you for your e-mail, thank you for your email, thanks for your email, thanks for your e-mail, thank you for your message, thanks for your message, thank you for contacting, thank you for reaching out, limited access to e-mail, limited access to email, limited access to my email, no access to email, no access to my email, in urgent cases, for urgent matters, for urgent, if urgent, if it is urgent, if your matter is urgent, if this is urgent, in my absence, during my absence, during this time, on my return, upon my return, when i return, will not be forwarded, not be read, this is an automat, automated message, please contact, i will respond, i will reply, will get back to you,
  vielen dank fur ihre nachricht, danke fur ihre nachricht, vielen dank fur ihre mail, vielen dank fur ihre e-mail, vielen dank fur deine nachricht, danke fur deine nachricht, ihre e-mail wird nicht weitergeleitet, nicht weitergeleitet, in dringenden fallen, in dringenden angelegenheiten, bei dringenden, in meiner abwesenheit, wahrend meiner abwesenheit, nach meiner ruckkehr, wenden sie sich bitte, wende dich bitte, bitte wenden sie sich, automatisch generiert, automatische, meine vertretung, ihre nachricht wird nicht gelesen, keinen zugriff, nur eingeschrankt,
  merci pour votre message, merci de votre message, merci pour votre mail, j'ai bien recu votre, en cas d'urgence, pour toute urgence, en mon absence, pendant mon absence, durant mon absence, a mon retour, des mon retour, vous pouvez contacter, veuillez contacter, message automatique, acces limite, ne sera pas transfere, je vous repondrai,
  gracias por su mensaje, gracias por tu mensaje, gracias por su correo, gracias por tu correo, en caso de urgencia, para asuntos urgentes, para temas urgentes, si es urgente, durante mi ausencia, en mi ausencia, a mi regreso, a mi vuelta, por favor contacte, puede contactar, acceso limitado, mensaje automatico, respondere,
  obrigado pela sua mensagem, obrigada pela sua mensagem, obrigado pelo seu e-mail, obrigado pelo seu email, obrigada pelo seu e-mail, agradeco a sua mensagem, agradeco o seu contato, em caso de urgencia, para assuntos urgentes, se for urgente, durante a minha ausencia, na minha ausencia, no meu retorno, no meu regresso, por favor contacte, favor contatar, por favor contate, acesso limitado, mensagem automatica, responderei`;

/** Who sends the news that a mail did not arrive. */
export const bounceSenders = `
  mailer-daemon, mailerdaemon, mailer daemon, postmaster, mail delivery subsystem, mail delivery system, mail delivery service, microsoftexchange, bounce@, bounces@`;

/** How the subject of such news begins. */
export const bounceSubjects = `
  delivery status notification, undeliverable, undelivered mail, undelivered message, undelivered, mail delivery failed, mail delivery failure, delivery failure, delivery failed, delivery has failed, message not delivered, returned mail, mail returned, failure notice, message delivery failure, mail system error, address not found, message could not be delivered, warning: message,
  unzustellbar, nicht zugestellt, nicht zustellbar, zustellung fehlgeschlagen, fehler bei der zustellung, fehlerhafte zustellung, nachricht nicht zugestellt, benachrichtigung zum zustellstatus, ubermittlungsfehler,
  non remis, non distribuable, non delivre, echec de la remise, echec de remise, echec de livraison, echec de la distribution, message non remis, message non distribue, notification d'etat de remise, notification de non-remise,
  no se puede entregar, no se pudo entregar, no entregado, mensaje no entregado, error de entrega, entrega fallida, fallo en la entrega, notificacion de estado de entrega, correo no entregado, devuelto:,
  nao entregue, nao e possivel entregar, nao foi possivel entregar, mensagem nao entregue, falha na entrega, erro de entrega, notificacao de status de entrega, e-mail nao entregue, devolvido:`;

/** Before or after a day: the person is there again on it. */
export const returning = `
  back, return, returning, returns, again, rejoin, resume, zuruck, wieder, wiedersehen, ruckkehr, retour, reviens, reviendrai, rentre, rentrerai, de nouveau, a nouveau, reprends, reprendrai, avant le,
  de vuelta, vuelvo, vuelta, volvere, regreso, regresare, de nuevo, reincorporo, reincorporare, de volta, volto, voltarei, retorno, retornarei, regresso, regressarei, novamente`;

/** Before a day: it is the last one of the absence. */
export const lasting = `
  until, till, til, through, thru, up to, ending, ends on, bis, jusqu'au, jusqu'a, jusque, jusqu, hasta, ate, after, nach dem, apres le, despues del, despues de, apos, depois de, depois do`;

/** "Not back until Monday" means Monday. */
export const notBefore = `
  not back until, not be back until, not return until, not returning until, not be returning until, not be available until, not available again until, n't be back until, n't return until, n't be in until, not be in until, no vuelvo hasta, no regreso hasta, no volvere hasta, no regresare hasta, no estare de vuelta hasta, nao volto ate, nao voltarei ate, nao retorno ate, nao regresso ate, pas de retour avant`;

/** Months by number; the spellings of all five languages, long and short. */
export const months = [
  'january januar janner janvier enero janeiro jan janv ene',
  'february februar feber fevrier febrero fevereiro feb fev fevr',
  'march marz mars marzo marco mar mrz',
  'april avril abril apr avr abr',
  'may mai mayo maio',
  'june juni juin junio junho jun',
  'july juli juillet julio julho jul juil',
  'august aout agosto aug ago',
  'september septembre septiembre setembro sep sept set',
  'october oktober octobre octubre outubro oct okt',
  'november novembre noviembre novembro nov',
  'december dezember decembre diciembre dezembro dec dez dic',
];

/** Days of the week from Monday on. */
export const weekdays = [
  'monday montag lundi lunes segunda-feira segunda',
  'tuesday dienstag mardi martes terca-feira terca',
  'wednesday mittwoch mercredi miercoles quarta-feira quarta',
  'thursday donnerstag jeudi jueves quinta-feira quinta',
  'friday freitag vendredi viernes sexta-feira sexta',
  'saturday samstag sonnabend samedi sabado',
  'sunday sonntag dimanche domingo',
];

export const todays = 'today heute aujourdhui hoy hoje';
export const tomorrows = 'tomorrow morgen demain amanha';
