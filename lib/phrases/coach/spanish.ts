import type { HollowWords } from './hollow-words.ts';

export const spanish: HollowWords = {
  language: 'es',
  hollow: `
    seguimiento*, segto, seguim, seg, seguir en, sigo, siguiendo, dar continuidad, cómo va, cómo van, cómo
    vas, cómo está, cómo estás, cómo están, cómo sigue, cómo siguen, cómo le va, cómo te va, cómo anda*,
    cómo marcha*, cómo ha ido, cómo fue, cómo andamos, qué tal, q tal, qué onda, q onda, qué hay, qué pasó,
    qué me cuentas, qué cuentas, qué dices, novedad*, noticia*, algo nuevo, de nuevo, nuevo por, alguna
    nueva, saludar*, saludo, saludos, saludito, hola*, retomar, retomo, retomando, retomamos, reanudar,
    contactar, contacto, contactando, contacté, recontact*, reconect*, reactiv*, mantener relación, mantener
    caliente, ponerse contacto, poner al día, ponernos al día, ponerse al día, ponerme al día, al día, al
    tanto, recordatorio*, recordar, recordarle, recordarte, recuerdo, llamar, llamarle, llamarlo, llamarla,
    llamo, llamada, llamadita, devolver llamada, rellamar, volver a escribir, vuelvo a, vuelvo sobre,
    escribir otra, escribo de nuevo, insistir, insisto, insistencia, insistiendo, perseguir, follow up,
    follow*, check, checks, checar, chequear, chequeo, chequeando, estado, estatus, status*, actualización,
    actualizaciones, pudiste, ha podido, han podido, has podido, podido revisar, podido ver, pudo ver, pudo
    revisar, pudieron, tuviste oportunidad, tuvo oportunidad, tenido oportunidad, oportunidad de, tuvo
    tiempo, tuviste tiempo, tenido tiempo, recibió, recibiste, recibido, viste, vio mi, leíste, alguna
    pregunta, alguna duda, alguna consulta, dudas, interesad*, a la espera, en espera, espera de, espero
    respuesta, esperando respuesta, espero que est*, espero se encuentr*, espero todo, se encuentr*, último
    correo, correo anterior, mensaje anterior, último mensaje, a raíz de, con relación a, en relación a,
    respecto a mi, sobre nuestra, sobre mi, señal* de vida, tocar base, toque, toquecito, tocar puerta,
    charlar, platicar, conversar, hablar, hablamos, café, cafecito, sin respuesta, no responde, no
    respondió, no contesta, no ha respondido, pedir respuesta, alguna respuesta, obtener respuesta, buzón,
    intento*, intentar, reintentar, probar de nuevo, cortesía, tantear, sondear, dar una vuelta, quedo
    atent*, quedo a, pendiente, atent* a, comentarios, disposición, asegurarme, asegurar que, cerciorarme,
    qué le pareció, qué te pareció, qué les pareció, qué opina*, qué piensa*, avanzar, avance*, tomaron
    decisión, tomado decisión, tomó decisión, ya decidi*, tiempo que no, tiempo sin, a ver si, pasaba,
    pasando, paso a, paso por, reenvi*, según lo conversado, como conversamos, como acordamos, según lo
    hablado, según lo acordado, se sabe algo, sabe algo, sabemos algo, saber algo, saber de, necesita algo,
    necesitan algo, necesitas algo, hacerme presente, darme a conocer, subir correo, subo, vistazo, sigue en
    pie, en pie, en qué pie, seguimos, por aquí, paso por aquí, hayas tenido, haya tenido, hace mucho, no sé
    de, sé nada de, vínculo, quedamos, pedirle respuesta, una respuesta, tener respuesta, mandar whatsapp,
    mandarle, escribirle, escribirte, escribir al, dar lata, molestar, molesto, moleste, incomodar, ver qué
    pasó, qué pasa, qué ha pasado, qué tal todo, qué tal va, qué tal vas, qué tal la, qué tal el fin, qué te
    cuentas, cómo lo ve*, cómo lo llev*, cómo le fue, cómo te fue, cómo les fue, cómo te trata, cómo te
    encuentr*, cómo se encuentr*, cómo quedó, en qué va, en qué estamos, en qué punto, dónde estamos, dónde
    están, por dónde van, por dónde vas, sigues ahí, sigue ahí, estás ahí, sigues vivo, tocar puertas,
    tantear terreno, medir interés, medir temperatura, tomar temperatura, pulso, interés, calentar,
    mantenerme presente, mantenerse presente, estar visible, recordarme, acordarse, se acuerde*, no se
    olvide*, no olvid*, refrescar memoria, refrescar, revivir, reavivar, reenganchar, enganchar, conectar,
    conectemos, estrechar lazos, lazos, correo en frío, prospección, prospectar, fidelizar, pasar lista,
    pasarme, pasarse, visitar, visita de rutina, dar los buenos días, buenos días, buen día, feliz año,
    felices fiestas, feliz navidad, feliz lunes, buen fin de semana, abrazo, abrazos, subir mi correo, subir
    este correo, hasta arriba, bandeja de entrada, se perdió, perdido, por si no, por si se, por si acaso,
    por si, llegó mi, te llegó, le llegó, les llegó, confirmar recepción, confirmar que recibió, acuse de
    recibo, qué decidi*, decidieron, decidido, han tomado, tomó una decisión, alguna decisión, algún
    comentario, alguna idea, feedback, darme feedback, dar respuesta, contestación, contestar, respondan,
    responda, a ver cómo, a ver qué, a ver cuándo, ver si, ver cómo, ver qué tal, ver en qué, saber si,
    saber cómo, saber qué, saber en qué, preguntar si, agendar llamada, agendar una llamada, programar
    llamada, agendar reunión, coordinar llamada, coordinar reunión, cuadrar llamada, propuesta enviada,
    propuesta que envié, cotización enviada, oferta enviada, ola, avanzaron, hayas pasado, haya pasado,
    hayan pasado, si estaba disponible, espero que hay*, kiero saber, ke tal, ayudarle algo, ayudarte algo,
    ayudar algo, puedo ayudar*, persona indicada, persona adecuada, la atención, exigir, señales, marcar,
    marcarle, telefonazo, todo igual, todo bien, todo en orden, existo, cinco minutos, cinco min, un minuto,
    un ratito, sin motivo, nada especial, ningún motivo, qué es de, qué es de tu, qué fue de, qué dice,
    opinión, qué te parece, qué le parece, qué les parece, veredicto, alguna señal, dar la cara, hacer acto,
    seguir conversando, seguir hablando, seguir charlando, te marco, le marco, echar un ojo, echarle un ojo,
    ojo a mi, le echaste, por mi correo, mi correo, mi mensaje, mi último, mi anterior, comentarios sobre,
    pulsar el ambiente, enfrí*, enfrie, no soltar, lo pensaste, lo pensó, lo han pensado, lo has pensado,
    cualquier cosa, presentarme, presentarnos, conocernos, conocerle, conocerlo, sin compromiso, el hilo, no
    rendirse, no rendirme, ver que estamos, vean que estamos, se ha movido, se movió, movimiento, mantuviera
    informado, mantenga informado, mantengan informado, mantenme informado, no dud*, a la carga, si cae, en
    spam, meter presión, presionar, hacer presión, estado actual, sin prisa, sin presión, con calma,
    paciencia, cotill*, chism*, romper el hielo, networking, crear vínculo, crear lazos, generar confianza,
    hacerme notar, hacerme ver, que me vean, dejarme ver, dejarme caer, cuánto tiempo, siglos, hace siglos,
    hace tiempo, desaparecid*, fantasma, silencio, dar la brasa, dar la vara, tabarra, murga, picar,
    pinchar, empujoncito, empujón, achuchón, calentito, caliente, tibio, radar, en mente, hay suerte, tener
    suerte, qué os parece, qué opináis, pudisteis, habéis podido, habéis decidido, os llegó, tomar una copa,
    unas cañas, una caña, tomar algo, cenar, quedar un día, seguimiento post, cerrar expediente, cierro
    expediente, cierro tu, cerrar tu ficha, cierro el caso, recepción, recepcionista, comunicando, comunica,
    ausente, no está, en una reunión, en reunión, colgó, colgaron, contestador, buzón lleno, no coge, no lo
    coge, no descuelga, no localizado, ilocalizable, cuidar la red, red de contactos, ganar confianza,
    ganarme su confianza, parlada, palique, cháchara, cotorreo, chisme, liadísim*, seré breve, sigue
    vigente, vigente, te pillo, le pillo, pillo mal, semana santa, lead frío, leads fríos, contacto viejo,
    antiguo cliente, antiguos clientes, viejo cliente, último intento, última oportunidad, rendirme, tirar
    la toalla, abandonar, internamente, comentarlo, comentado con, una parte de su mente, mimar, cuidar la,
    cuidar los, cuidar al, cuidar relación, cuidar contactos`,
  empty: `
    el la los las lo un una unos unas al del de ante con en para pa por sin sobre según tras entre hasta
    desde hacia pero que si ni ya como cuando donde quien cual cuáles porque pues entonces también tampoco
    muy más menos mucho mucha muchas muchos poco poca poquito tan tanto bien mal mejor solo solamente
    simplemente rápido rápida rapidito rápidamente breve brevemente pequeño pequeña corto corta amistoso
    amistosa amable amablemente cordial cordialmente gentil yo tú usted ustedes uds ud vos nosotros ellos
    ella ellas me te se le les nos os mi mis tus su sus nuestro nuestra nuestros nuestras suyo suya suyas
    suyos mío conmigo contigo consigo este esta esto estos estas ese esa eso esos esas aquello algo alguien
    alguna alguno algún algunas nada nadie todo todos toda todas otro otra otros otras mismo misma nuevo
    nueva nuevos nuevas vez veces segundo segunda primer primera tercer tercera tercero último última
    últimos últimas anterior anteriores pasado pasada próximo próxima siguiente previo previa reciente ser
    es soy son era eres fue sea sido estoy están estamos estés haber ha he has han hay había haya hemos
    tener tiene tienes tengo tienen tenido tuvo tuviste tenga hacer hago hace haces hizo hecho haciendo ir
    va van voy vas ido vamos vaya poder puede puedo puedes pueden pudo podido querer quiero quería qria
    keria quisiera quiere quieres saber sabe sabes sepa ver veo ve vi vio visto verlo verla vernos ves decir
    digo dice dijo dar doy da das dio poner pongo puse pasar pasaban paso pasa mandar mando mandé enviar
    envié envío enviado enviada enviarle enviaste escribir escribo escribí escrito preguntar pregunto
    pregunta preguntarle consultar consulta consulto consultas pedir pido leer leído mirar mira mirado
    revisar revisado revisarlo revisó recibir recibí responder respuesta respuestas respondido contesta
    contestado volver vuelvo seguir sigue sigues siguen quedar quedo queda esperar espero espera esperando
    estimado estimada estimados querido querida buenos buenas buen bueno buena días día tardes noches
    gracias favor porfa perdón perdona perdone disculpa disculpe disculpas lamento oye olle eh jaja vale oki
    hoy ayer mañana tarde luego después antes ahora pronto todavía aún lunes martes miércoles jueves viernes
    sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    semana semanas semanal quincenal mes meses mensual trimestre trimestral año años periódico periódica
    regular rutina rutinario general fin finde momento momentito minuto minutos min rato tiempo correo
    correos mensaje mensajes msj msg wasap carta nota llamadas tel teléfono telefónico telefónica telefonear
    charla conversación conversaciones reunión reuniones encuentro cita videollamada cliente clientes
    prospecto prospectos contactos persona personas gente equipo asunto tema cosa cosas parte lado situación
    caso bandeja entrada relación comercial comerciales vida atento atenta cualquier quizá quizás tal
    posible ojalá claro verdad realmente nomás cada siempre nunca dime cuéntame aviso avisa avísame contarme
    comunicar comunicarme contar dentro mano medio motivo presente sra sr nosotras personal cordiales
    posibilidad conversado hablado acordado amigo amiga mantener continuar echar echo echarle pie pies tomar
    tomo tomamos tomarnos aquí allí ahí acá allá hayas tengas tengan mandarte mandarles escribirles llamarte
    llamarles llamarnos comunicarnos comunicarse verte verle verles hablarte hablarle hablarles pedirle
    pedirte preguntarte preguntarles contactarle contactarte contactarlo contactarla contactarles molestia
    lata llegó llegado llegar llega perdió perder olvidó olvidar acuerda acordarme recuerda acaso dado
    debido confirmas decidió avanzado avanza avanzó marcha marchando ocupado ocupada ocupados liado liada
    agobiado lío feliz felices contento contenta gusto agrado encantado encantada placer beso besos
    atentamente afectuoso afectuosamente respetuosamente sinceramente simpático sumamente bastante demasiado
    casi apenas además incluso aunque mientras durante contra cerca lejos arriba abajo adelante atrás
    enfrente alrededor igual igualmente finalmente generalmente normalmente últimamente recientemente
    anteriormente previamente próximamente pronta prontamente cuanto cuantos cuánta cierto cierta ciertos
    varios varias ambos cualquiera especial particular concreto concreta preciso exacto importante urgente
    porfis plis plz xfa xq pq tmb tb dnd bn bno tqm salu2 grax grcs msjito ratito poquitín amigos tío tía
    wey güey che pana parce bro hermano compa señor señora señores don doña ing lic srta dr dra holi holis
    ey eyy epa wenas pensado pensando pensar pienso parece parecer parecido opinas opina opinan sentido
    siente sientes convence interesa interesaba comentar comento comenta comentado comentamos conversamos
    platicamos acordamos quedado prometido prometí visita vuelta tocar vivo viva comunicación continuamos
    frío tratar intenté intentando quise inicial ti voz actualmente acuerdo adrede algunos antaño
    aproximadamente aquel aquella aquellas aquellos así añadir bajo ciertas conocer creo cuantas debe deben
    debajo delante demás despacio detrás dicen dicho dieron diferente* ejemplo ello embargo encima enseguida
    estaba* estad* estar* estuv* excepto existe existen explicó fuer* fui fuimos fuiste gran grandes habida
    habido habiendo habla hablan habr* habían habíamos hacemos hacen hacerlo hayamos hayan hicieron hubo
    hubi* indicó intenta largo lleva llevar lugar manera mayor mediante mías míos modo ninguna ninguno
    ningún partir peor pesar pocas pocos podemos podr* podía primero primeros propio propia propios pueda
    qeu queremos quienes respecto sabemos saben salvo seamos sean sería será serán seré siendo siquiera sino
    sola somos supuesto temprano tendr* tenemos tengamos teniendo tenía tenían trata través tuve tuvier* uno
    vais vuestra vuestro éramos simple disponible disponibles disponibilidad aki ai kiero qro ke rutinaria
    ayudar* ayuda indicada indicado adecuada adecuado atención desear deseo pf nuevamente permito permitir
    toma indicar control ojo cinco diez quince minutitos ponernos ponerme mantenernos mantenerme mantenerte
    darle darte darles hacernos vemos parezca reacción spam lamentablemente desgraciadamente
    desafortunadamente maravilloso maravillosa estupendo estupenda excelente excelentes genial geniales
    fantástico fantástica perfecto perfecta magnífico magnífica fenomenal bonito bonita lindo linda
    agradable agradables tranqui relajado relajada descansado sano próspero próspera dos tres cuatro seis
    siete ocho nueve veinte hora horas noche mediodía temprana hombre mujer chico chica chicos chicas tronco
    gordo crack campeón compañero compañera compañeros serio seria fácil difícil imposible seguramente
    probablemente exactamente totalmente completamente definitivamente inmediatamente absolutamente
    francamente honestamente voluntad ganas calma prisa pena culpa faena ojos oído oídos cara boca cabeza
    corazón mundo cielo dios santo forma tipo resto fondo principio principios final inicio mitad comienzo
    vosotros vuestros vuestras sois habéis estáis tenéis podéis queréis sabéis veis hacéis único única
    verdadero verdadera viejo vieja viejos correcto correcta claras electrónico electrónicos mails guasap
    wasaps audio mensajito informado informada enterado enterada libre libres confirmación conocimiento
    gentileza amabilidad consideración pd otoño primavera invierno veraniego puente puentes navideñas
    navideño pascua pascuas carnaval ramadán reyes santa expediente ficha red lead leads fríos fría frías
    antiguo antigua antiguos antiguas interno interna internamente seguro cuidado ay aver haver vien saver
    estás q k d xa xo kien kuando kiere savr tngo tmpo msjs porfi porfavor xfavor saluditos abrazote bss tkm
    jeje xd aprovechando aprovecho semanita mañanita darme darnos dándole dándote danos deme denos`,
  generic: `
    propuesta propuestas cotización cotizaciones oferta ofertas presupuesto demo demostración presentación
    documento documentos documentación archivo adjunto información info material proyecto proyectos decisión
    solicitud candidatura pregunta preguntas duda idea ideas producto productos servicio servicios solución
    colaboración alianza prioridad plan planes pasos almuerzo comida cerveza vacaciones navidad verano
    fiestas feria webinar evento enlace negocio oportunidad cena desayuno copa caña cañas cumpleaños fiesta
    brunch golf`,
  verbs: `
    habl charl convers platic coment cont dec dig dij dich llam rellam telefone contact comunic escrib
    reescrib escrit mand envi reenvi pas repas dej vuelv volv vuelt regres retom continu segu sig prosegu
    insist persist intent reintent pregunt consult pid rog esper aguard dese quier quer quis gust agrad
    encant alegr agradec agradezc perdon disculp lament molest incomod fastid mir ve vi vist revis le leyer
    leer ech sab sep sup conoc conozc cre pens reflexion consider decid opin parec parezc sient sent interes
    preocup import record recuerd olvid acord acuerd recib respond contest reaccion confirm lleg cay qued
    estuv est and camin march funcion rod va vay fu mov muev avanz progres hac hag hic hec ocurr suced
    aparec desaparec perd pierd encontr encuentr hall reencontr visit asom acerc solt aflo rend rind aguant
    manten mantuv mantien mantend sosten guard conserv aviv reaviv calent calient enfri refresc salud abraz
    bes desped dirij dirig permit atrev anim dud necesit ayud sirv pod pued pud tuv ten teng tend hub hab
    debe deb sol suel`,
  forms:
    'VERB(?:i?[oae]|i?[ae]s|[aei]?mos|i?[ae]n|[ae]is|i|aste|iste|ieron|aron|[ai]steis|aba[sn]?|abamos|abais|ia[sn]?|iamos|iais|(?:[aei]?r|d?r)(?:e|as|a|emos|eis|an|ia|ias|iamos|iais|ian)|(?:ie?|a)ra[sn]?|(?:ie|a)ramos|(?:ie|a)rais|(?:ie|a)se[sn]?|[ai]d[oa]s?)?|VERB(?:[aei]r|[ai]ndo|iendo|yendo|[aei]|ad|ed)(?:me|te|se|le|la|lo|nos|os|les|las|los){0,2}|[a-z]{4,}mente|[a-z]{3,}isim[oa]s?',
  wishes: `
    espero que haya pasado, espero que hayas pasado, espero que hayáis pasado, espero que hayan pasado,
    espero que hayas tenido un, espero que haya tenido un, espero que estés disfrutando, espero que esté
    disfrutando, espero que tengas un, espero que tenga un, espero que su semana, espero que tu semana,
    deseándole un, deseándole una, le deseo, te deseo, os deseo, les deseo, que tengas un, que tenga un`,
  reasons: `
    cómo prefier*, cómo contactemos, cómo quiere que, a 10, al 10, factura*, precio*, contrato*, presupuesto
    de*, presupuesto it, tarifa*, descuento*, tocar el tema del, tocar el tema de, base de datos, estado de
    cuenta, estado de cuentas, seguro*, entrada para, entradas para, horario*, venta*, cuentas por, prueba*,
    muestra*, renta*, piloto*, plazo*, salario, actualización a la versión, segunda fase, nueva ley, nueva
    jefa, nuevo jefe, nuevo horario, nuevos usuarios, estado civil, salud laboral, saldo*, pasaporte*, nota
    de crédito, carta de crédito, carta de intención, cita médica, recuerdos de, caso de éxito, casos de
    éxito, caso de uso, pedido*, firma*, visto bueno, licencia*, pago, pagos, entrega*, curso*, ha cambiado,
    qué cambió, envío a, taller*, alquiler*, negoci*, renegoci*, renov*, cancel*, permiso*, envio para,
    orden del día, orden de compra, orden de trabajo, diez años, cinco años, aniversario*, obra*, marcas,
    marca, estudio*, sensor*, chofer*, estante*, credito*, informe*, compra, aprob*, quién más, quién
    decide, quién firma, hablar presupuesto, móvil, número de, cámara de, entender cómo, entender por qué,
    preguntar por qué, audio guía*, cadena de frío, motivo de, punto de venta, puntos de venta, falta el,
    falta la, faltan, para decir que sí, necesitaría para, red de tuberías, red eléctrica, seguro de, seguro
    médico, seguro del, cotizar`,
  people: `
    director directora gerente jefe jefa dueño dueña fundador fundadores socio socios comprador compras
    finanzas legal marketing ventas sistemas it rrhh colega colegas asistente secretaria empresa compañía
    candidato candidata responsable equipo compañeros compañeras jefes recepción centralita superiores
    dirección junta`,
  towards: 'con a para hola estimado estimada querido querida buenas hey hi',
  titles: 'sr sra srta don doña dr dra señor señora ing lic',
  doing:
    'ar er ir arme arte arle arlo arla arnos arles arse erme erte erle erlo erla ernos erles erse irme irte irle irlo irla irnos irles irse ito ita itos itas',
};
