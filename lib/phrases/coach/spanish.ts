import type { HollowWords } from './hollow-words.ts';

export const spanish: HollowWords = {
  language: 'es',
  hollow: `
    caer olvido,
    novedades, novedad, seguimiento, recordatorio, a mil, van los tiros, olvido, siguen vivos, sigues vivo, seguís vivos, hibernación, luz al final del túnel, recordatorito,
    ver recibió, ver recibieron, ver le llegó, ver les llegó, saber recibió, saber recibieron, fijar cita, fijar
    reunión, fijar llamada, concertar cita, concertar reunión, concertar llamada, agendar cita, programar llamada,
    programar reunión, programar cita, dijo que llam*, pidió que llam*, cómo va proyecto, cómo anda proyecto, cómo
    avanza proyecto,
    luz verde, me marca, me marcas, márcame, hacer bulto, dejar huella, respuesta favorable, respuesta positiva,
    cambiaron de planes, cambió de planes, cambiar de planes, cambiado de planes, cambio de planes,
    le late, te late, les late, me cuenta, me cuentas, listo para avanzar, lista para avanzar, listos para avanzar,
    listo para seguir, lista para seguir, listos para seguir, novedad al frente, novedades al frente, en leído, dice
    jef*, dijo jef*, opina jef*, dice gerent*, dijo gerent*, dice soci*, dijo soci*, dice direct*, dijo direct*,
    falta algo, faltar algo, hace falta algo, hacen falta, intercambiar impresion*, intercambio de impresion*,
    cambiar impresion*, punto mensual, punto semanal, punto trimestral,
    a la carga, a la espera, a raíz de, a ver cómo, a ver cuándo, a ver qué, a ver si, abandonar,
    abrazo, abrazos, achuchón, acordarse, actualización, actualizaciones, acuse de recibo, agendar
    llamada, agendar reunión, agendar una llamada, al día, al tanto, algo nuevo, algún comentario,
    alguna consulta, alguna decisión, alguna duda, alguna idea, alguna nueva, alguna pregunta, alguna
    respuesta, alguna señal, antiguo cliente, antiguos clientes, asegurar que, asegurarme, atent* a,
    ausente, avance*, avanzar, avanzaron, ayudar algo, ayudarle algo, ayudarte algo, bandeja de entrada,
    buen día, buen fin de semana, buenos días, buzón, buzón lleno, café, cafecito, calentar, calentito,
    caliente, cenar, cerciorarme, cerrar expediente, cerrar tu ficha, cháchara, charlar, checar, check,
    checks, chequeando, chequear, chequeo, chism*, cierro el caso, cierro expediente, cierro tu, cinco
    min, cinco minutos, colgaron, colgó, comentado con, comentarios, comentarlo, como acordamos, cómo
    anda*, cómo andamos, como conversamos, cómo está, cómo están, cómo estás, cómo fue, cómo ha ido,
    cómo le fue, cómo le va, cómo les fue, cómo lo llev*, cómo lo ve*, cómo marcha*, cómo quedó, cómo se
    encuentr*, cómo sigue, cómo siguen, cómo te encuentr*, cómo te fue, cómo te trata, cómo te va, cómo
    va, cómo van, cómo vas, comunica, comunicando, con calma, con relación a, conectar, conectemos,
    confirmar que recibió, confirmar recepción, conocerle, conocerlo, conocernos, contactando,
    contactar, contacté, contacto, contestación, contestador, contestar, conversar, coordinar llamada,
    coordinar reunión, correo anterior, correo en frío, cortesía, cotill*, cotización enviada, cotorreo,
    crear lazos, crear vínculo, cuadrar llamada, cualquier cosa, cuánto tiempo, cuidar al, cuidar
    contactos, cuidar la, cuidar la red, cuidar los, cuidar relación, dar continuidad, dar la brasa, dar
    la cara, dar la vara, dar lata, dar los buenos días, dar respuesta, dar una vuelta, darme a conocer,
    de nuevo, decidido, decidieron, dejarme caer, dejarme ver, desaparecid*, devolver llamada,
    disposición, dónde estamos, dónde están, dudas, echar un ojo, echarle un ojo, el hilo, empujón,
    empujoncito, en espera, en mente, en pie, en qué estamos, en qué pie, en qué punto, en qué va, en
    relación a, en reunión, en spam, en una reunión, enfrí*, enganchar, escribir al, escribir otra,
    escribirle, escribirte, escribo de nuevo, espera de, esperando respuesta, espero que est*, espero
    que hay*, espero respuesta, espero se encuentr*, espero todo, estado, estado actual, estar visible,
    estás ahí, estatus, estrechar lazos, exigir, existo, fantasma, feedback, felices fiestas, feliz año,
    feliz lunes, feliz navidad, fidelizar, follow up, follow*, ganar confianza, ganarme su confianza,
    generar confianza, ha podido, habéis podido, hablamos, hablar, hace mucho, hace tiempo, hacer acto,
    hacer presión, hacerme notar, hacerme presente, hacerme ver, han podido, han tomado, has podido,
    hasta arriba, hay suerte, haya pasado, haya tenido, hayan pasado, hayas pasado, hayas tenido, hola*,
    ilocalizable, incomodar, insistencia, insistiendo, insistir, insisto, intentar, intento*, interés,
    interesad*, internamente, ke tal, kiero saber, la atención, lazos, le echaste, le llegó, le marco,
    le pillo, lead frío, leads fríos, leíste, les llegó, liadísim*, llamada, llamadita, llamar,
    llamarla, llamarle, llamarlo, llamo, llegó mi, lo han pensado, lo has pensado, lo pensaste, lo
    pensó, mandar whatsapp, mandarle, mantener relación, mantenerme presente, mantenerse presente,
    mantenga informado, mantengan informado, mantenme informado, mantuviera informado, marcar, marcarle,
    medir interés, medir temperatura, mensaje anterior, meter presión, mi anterior, mi correo, mi
    mensaje, mi último, mimar, molestar, moleste, molesto, movimiento, murga, nada especial, necesita
    algo, necesitan algo, necesitas algo, networking, ningún motivo, no coge, no contesta, no descuelga,
    no dud*, no está, no ha respondido, no lo coge, no localizado, no olvid*, no rendirse, no responde,
    no respondió, no sé de, no se olvide*, no soltar, noticia*, novedad*, nuevo por, obtener respuesta,
    oferta enviada, ojo a mi, ola, opinión, oportunidad de, os llegó, paciencia, palique, parlada,
    pasaba, pasando, pasar lista, pasarme, pasarse, paso a, paso por, paso por aquí, pedir respuesta,
    pedirle respuesta, pendiente, perdido, perseguir, persona adecuada, persona indicada, picar, pillo
    mal, pinchar, platicar, podido revisar, podido ver, poner al día, ponerme al día, ponernos al día,
    ponerse al día, ponerse contacto, por aquí, por dónde van, por dónde vas, por mi correo, por si, por
    si acaso, por si no, por si se, preguntar si, presentarme, presentarnos, presionar, probar de nuevo,
    programar llamada, propuesta enviada, propuesta que envié, prospección, prospectar, pudieron,
    pudiste, pudisteis, pudo revisar, pudo ver, puedo ayudar*, pulsar el ambiente, pulso, q onda, q tal,
    qué cuentas, qué decidi*, qué dice, qué dices, qué es de, qué es de tu, qué fue de, qué ha pasado,
    qué hay, qué le parece, qué le pareció, qué les parece, qué les pareció, qué me cuentas, que me
    vean, qué onda, qué opina*, qué opináis, qué os parece, qué pasa, qué pasó, qué piensa*, qué tal,
    qué tal el fin, qué tal la, qué tal todo, qué tal va, qué tal vas, qué te cuentas, qué te parece,
    qué te pareció, quedamos, quedar un día, quedo a, quedo atent*, radar, reactiv*, reanudar, reavivar,
    recepción, recepcionista, recibido, recibió, recibiste, reconect*, recontact*, recordar, recordarle,
    recordarme, recordarte, recordatorio*, recuerdo, red de contactos, reenganchar, reenvi*, refrescar,
    refrescar memoria, reintentar, rellamar, rendirme, respecto a mi, responda, respondan, retomamos,
    retomando, retomar, retomo, revivir, romper el hielo, sabe algo, sabemos algo, saber algo, saber
    cómo, saber de, saber en qué, saber qué, saber si, saludar*, saludito, saludo, saludos, se acuerde*,
    se encuentr*, se ha movido, se movió, sé nada de, se perdió, se sabe algo, seg, segto, seguim,
    seguimiento post, seguimiento*, seguimos, seguir charlando, seguir conversando, seguir en, seguir
    hablando, según lo acordado, según lo conversado, según lo hablado, semana santa, señal* de vida,
    señales, seré breve, si cae, si estaba disponible, siglos, sigo, sigue ahí, sigue en pie, sigues
    ahí, sigues vivo, siguiendo, silencio, sin compromiso, sin motivo, sin presión, sin prisa, sin
    respuesta, sobre mi, sobre nuestra, sondear, status*, subir correo, subir este correo, subir mi
    correo, subo, tabarra, tantear, tantear terreno, te llegó, te marco, te pillo, telefonazo, tener
    respuesta, tener suerte, tenido oportunidad, tenido tiempo, tibio, tiempo que no, tiempo sin, tirar
    la toalla, tocar base, tocar puerta, tocar puertas, todo bien, todo en orden, todo igual, tomado
    decisión, tomar algo, tomar temperatura, tomar una copa, tomaron decisión, tomó decisión, tomó una
    decisión, toque, toquecito, tuviste oportunidad, tuviste tiempo, tuvo oportunidad, tuvo tiempo,
    última oportunidad, último correo, último mensaje, un minuto, un ratito, una caña, una parte de su
    mente, una respuesta, unas cañas, vean que estamos, ver cómo, ver en qué, ver que estamos, ver qué
    pasó, ver qué tal, ver si, veredicto, viejo cliente, vigente, vínculo, vio mi, visita de rutina,
    visitar, vistazo, viste, volver a escribir, vuelvo a, vuelvo sobre, ya decidi*, puerta abierta, toca
    ponerse, toca llamar, toca escribir, por la familia, unas líneas, traspapel*, acabó en spam, en el
    spam, correo no deseado, no deseado, hacerse notar, notar, indirecta, lanzar una indirecta, soltar
    una indirecta, nada urgente, no es urgente, plantar semilla, mantener la llama, llama viva,
    llamar a la puerta, tocar el timbre, dejar caer, hacer ruido, llamada perdida,
    llamada por cortesía, sin tema, sin agenda, sin orden, sin nada, por cumplir, por cortesía, por
    costumbre, costumbre, por la relación, tirar caña, echar el anzuelo, tirar del hilo, sacar
    tema, romper hielo, en qué acabó, qué fue, quedó todo, a ver cuando, cuando puedas, cuando pueda,
    cuando tengas un, si tienes un, si tiene un, cuéntame, cuénteme, ponme al día, póngame al día, estar
    pendiente, darse a conocer, hacer amistad, caer bien, tomarle el pulso, que no se olvide, hasta
    pronto, nos hablamos, de antemano, en la carrera, con educación, la tardanza, tardanza, cambiado las
    prioridades, prioridades han cambiado, otro canal, mantenimiento de la relación, relación
    mantenimiento, felices vacaciones, pronta recuperación, por la zona, ruego, se ruega, te apetece, le
    apetece, os apetece, exploratoria, llamada exploratoria, dejarlo morir, en el olvido, olvido, lata,
    erre que erre, en tu agenda, en su agenda, mensaje de voz, sin compromisos, gracias por su tiempo,
    gracias por tu tiempo, por su paciencia, gracias por charla, acto de presencia, toque de base,
    sondeo, tus impresiones, sus impresiones, tu impresión, su impresión, vuestras impresiones,
    cualquier duda, cualquier pregunta, pegar un grito, echar un grito, echarle un grito, tomar
    cerveza*, tomar unas, tomar una, tomar copa*, tomar vino, tomar café, echar unas, unas cervezas,
    unas birras, aportar valor, dar valor, generar valor, confianza, forjar relación, estrechar
    relación, fortalecer relación, construir relación, afianzar relación, reforzar relación, cultivar
    relación, relación, reforzar lazos, comer juntos, salir a comer, ir a comer, despertar interés,
    captar interés, generar interés, hay interés, ver interés, tantear el terreno, mostrar interés,
    felicitar fiestas, felicitar navidad, felicitar las fiestas, intercambiar ideas, intercambio ideas,
    intercambio de ideas, intercambio de impresiones, correo de agradecimiento, mensaje de
    agradecimiento, mail de agradecimiento, cualquier duda me, alinear*, sincronizar, hacer presencia,
    marcar presencia, mantener presencia, ser visible, puesta al día, al corriente, algún cambio, alguna
    necesidad, ocasión de, van los negocios, van negocios, silencio total, nuevo trabajo, por
    vacaciones, por las vacaciones, de las vacaciones, las vacaciones, mi nombre, cruzar dedos, dedos
    cruzados, informe de avance, informe de avances, impaciente por, probar al, probar otra vez, probar
    suerte, por insta, llevar donuts, llevar pasteles, llevar galletas, un té con, té con, buenas
    noticias, se están adaptando, pensé en ti, pensé en usted, pensando en, qué pequeño el mundo, por si
    las moscas, último intento, nuevo intento, segundo intento, tercer intento, lanzar el anzuelo,
    sembrar la semilla, plantar la semilla, avivar la llama, de paso, por el barrio, reunión trimestral,
    reunión mensual, pedir actualización, al móvil de, al celular de, en la foto, salir en la foto,
    tender puentes, tender un puente, algo ha cambiado, si algo ha cambiado, si ha cambiado algo,
    esperar decisión, espera decisión, aguardar decisión, ha cambiado algo, cambió algo, cómo pinta*,
    cerveza con, una cerveza, enésimo, enésima,
    tocar la puerta, saludar mano,
    cuántas veces,
    dónde respira, por dónde respira, cómo respira, parrafada, perder la pista, perder de vista, perderle la
    pista, seguir la pista, qué humor, de qué pie cojean, pie cojea, se cuece, qué se cuece, luz roja,
    calentar motores, apretar las tuercas, enganchad*, meter prisa,
    meterle prisa, dar cuerda, darle cuerda, tirar de la lengua, tirarle de la lengua, dorar la píldora,
    hacer la pelota, hacer la rosca, bailar el agua, dar coba, echar un cable, echar el ojo, echar un
    vistazo, estar al quite, estar al loro, poner la oreja, plantar cara, marcar territorio, remover aguas,
    mover ficha, mueven ficha, tirar los tejos, a ver si cae, a ver si pica, a ver si suena, suena la
    flauta, el que la sigue, dar señales, con cariño, con tacto, de buen rollo, buen rollo, en el tintero,
    en el aire, volvió de vacaciones, vuelto de vacaciones, de vuelta de vacaciones, al móvil, al celular,
    apretar tuercas,
    stand saludar, stand hola, a alguna conclusión, alguna conclusión, a una conclusión, llegado a
    conclusión, calmaron las aguas, aguas calmadas, calmado las aguas, volver al ruedo, al ruedo, volver al
    juego, volver a la carga, volver a la cancha, tocarle la puerta, tocarle puerta, qué se cuenta, qué
    cuentan, qué dice la gente, qué dicen, qué hacemos, mis líneas, unas letras, cuatro letras, juntarnos,
    juntarse, vernos las caras, vernos pronto, sentarnos, sentarnos juntos, ponernos de acuerdo, ponernos
    las pilas, humo blanco, fumata blanca, señales de humo, paloma mensajera, se tragó mi correo, comió mi
    correo, se esfumó, esfumado, esfumaron, desapareció, fuera del radar, fuera de radar, abrir fuego,
    marear la perdiz, dar la turra, dar la chapa, dar guerra, hacer la visita, hacer pasillo,
    hacer antesala, hacer migas, hacer piña, hacer patria,
    ver quién anda, ver quién está, ver quién hay, saber quién anda, salir de la cueva, salir de su cueva,
    lengua gato, gato lengua, con la almohada, consultar con la almohada, consultado con la almohada,
    consultaron con la almohada,
    en su lista, en tu lista, mensaje de texto`,
  empty: `
    espacio útil útiles
    favorable favorables positiva positivo negativa negativo
    listo listos
    abajo abrazote abril acá acabó acaso adecuada adecuado adelante además adrede afectuoso agobiado
    agosto agradable agradables ahí ahora ai aki al algo alguien algunos allá allí alma alrededor
    amabilidad ambos amiga amigo amigos amor añadir año años antaño ante antemano anterior anteriores
    antes antiguos apenas aprovechando aprovecho aquel aquellos aquí arriba así asunto atención atenta
    atento atrás audio aún aunque aver ay ayer ayudar* bah bandeja bastante besos bien bn bno breve
    bro bss buenos cabeza cada calma campeón canal canales cara caray carnaval casi caso
    casualidad cerca che chicos ciertos cinco cita cliente clientes comercial comerciales comienzo
    como compa compañera compañero compañeros comunicación con concreta concreto confirmación conmigo
    conocimiento consideración consigo contactos contigo control convence conversación conversaciones
    corazón cordial cordiales correcta correcto correo corta corto cosa cosas costumbre crack cual
    cuáles cualquier cualquiera cuando cuantos cuatro cuéntame cuidado culpa da dado dándole dándote
    danos dar darle darles darme darnos darte das de debajo del delante demás demasiado deme denos
    dentro descansado desde despacio después detalle detallito detrás día días dice dicen diciembre
    dieron diez diferente* dime dio dios disponibilidad disponible disponibles dnd domingo don doña
    donde dos doy dr dra durante eh ejemplo el electrónico electrónicos ella ellas ello ellos embargo en
    encima enero enfrente enseguida enterada enterado entonces epa equipo era éramos eres erre es esa
    esas ese eso esos especial esposa esposo estaba* estad* estar* estos estoy estuv* exacto excelente
    excelentes excepto existe existen expediente explicó ey eyy faena familia familias favor febrero
    felices fenomenal ficha fin final finde fondo forma fríos fuer* ganas general gente gentil gentileza
    gordo gracias grax grcs guasap güey ha habr* hala hambre han has hasta haver hay haya hayamos hayan
    hayas he hecho hemos hermana hermano hija hijas hijo hijos hizo holi holis hombre hora horas hoy
    hubi* hueco huequito ido igual importante imposible incluso informada informado ing inicial inicio
    interna interno invierno ir jaja jeje jolín jueves julio junio ke keria kien kiere kiero kuando la
    lado las lástima lata lejos les libre libres lic línea líneas lío lo los luego lugar lunes
    madre magnífica magnífico mañana mañanita manera marido martes marzo más mayo mayor me
    mediante medio mediodía mejor menos mensaje mensajes mensajito mensual mente mes meses mi mías miedo
    mientras miércoles milagro min minutitos minuto minutos mío míos mis misma mismo mitad modo
    momentito momento montón motivo motivos msg msj msjito msjs muchos mujer mundo muy nada nadie
    navideñas navideño ni niña niño niños noche noches nomás nos nosotras nosotros nota novia
    noviembre novio nuestros nuevos nunca ocho octubre ojalá ojo ojos oki olle os
    ostras otoño otra otras otro otros pa padre padres pana para parce parte particular partir
    pascua pascuas pd pedir pedirle pedirte pena peor periódica periódico pero persona personal personas
    pesar pf pie pienso pies placer plis plz poca pocas poco pocos podr* poner ponerme ponernos pongo
    poquitín poquito por porfa porfavor porfi porfis porque posibilidad posible pq preciso presente
    previa previo primavera primeros principio principios prisa prometido pronta pronto prospecto
    prospectos próspera próspero próxima próximo pues puse qeu qria qro que quien
    quienes quince quincenal quizá quizás ramadán rapidito ratito rato reciente regular relación
    relajada relajado respecto respuesta respuestas resto reunión reuniones reyes rutina rutinaria
    rutinario salir salu2 saluditos salvo santa santo saver savr se sea seamos sean según segunda
    segundo seguro seis semana semanal semanas semanita septiembre ser será serán seré sería serio si
    sido siempre siendo siete siguiente simple sin sino siquiera situación sobre sois somos soy spam sr
    sra srta su suerte supuesto sus suya suyas suyo suyos tal también tampoco tan tanto tarde tardes tb
    te tel telefónica telefónico teléfono tema temprana temprano tendr* ti tía tiempo tío tipo tkm tmb
    tmpo tngo toda todas todavía todo todos toma tomamos tomar tomarnos tomo tqm tranqui tras trata
    tratar través tres trimestral trimestre tronco tú tus tuvier* ud uds uf últimos un una unas única
    único uno unos usted ustedes uy vais vale van varios vas veces veinte veis venga ver veraniego
    verdad verdadera verdadero vernos verte ves vez vida videollamada viejos viernes vino viva vivo
    voluntad vos vosotros voy voz vuestros wasap wasaps wenas wey xa xd xfa xfavor xo xq ya yo zona
    progreso progresos oír reír sonreír presencia visibilidad amistad lealtad curiosidad actitud
    sentimiento sentimientos ritmo región chela chelas birra
    birras cervezas cervecita pausa silencio grito acto toque toques toquecito sondeo clima impulso
    ambiente comer comemos comimos comiendo ganar ganarse meter sacar tirar nacer prometer ocasión
    ocasiones ojeada instante gratitud agradecimiento insistente pelma desapercibido suelto limbo
    callado parado atascado congelado ignorado pensamientos deseos charleta tertulia curro chamba laburo
    indeciso convencido inseguro tentado dispuesto entretanto improviso puesta corriente rentrée verlos
    verla verlas verle verse verlo verme verles temas asuntos insta instagram dm donuts
    té mate trabajo nombre dedos instinto informe avances impaciente
    total fb messenger telegram signal slack teams barrio formal informal relacional social espontáneo
    espontánea improvisado ocasional habitual clásico banal vago sutil discreto paciente optimista
    pesimista neutro cálido cálida mamá papá vecino vecina listos maduros dispuestos localizarlos
    localizarlo localizarla localizar localizarle recado recados saludito irme irse irnos irte eras
    erais eran seremos serían seas hayáis iba ibas íbamos iré irá irán iría yendo haré hará harán haría
    vieron viendo vengo vine vinieron vengan viniendo decís dijeron diré dirá dirás dirán diría pones
    pone ponemos ponen ponía puso pusieron pondré pondrá ponga pongas pongan poniendo trajo dais dan
    daba di diste dimos daré dará daría des den dando leyó leyeron oigo oí sintió creyó piensas piensa
    piensan alto enésimo enésima pinta
    vacaciones navidad verano fiestas
    mensajitos
    emoji emojis emoticono emoticonos soleada soleado`,
  generic: `
    expo congreso folleto
    propuesta propuestas cotización cotizaciones oferta ofertas presupuesto demo demostración presentación
    documento documentos documentación archivo adjunto información info material proyecto proyectos decisión
    solicitud candidatura pregunta preguntas duda idea ideas producto productos servicio servicios solución
    colaboración alianza prioridad plan planes pasos almuerzo comida cerveza
    feria webinar evento enlace negocio oportunidad cena desayuno copa caña cañas cumpleaños fiesta
    brunch golf proceso recorrido experiencia historia contexto resumen panorama entorno circunstancias
    perspectiva posición valor beneficio agenda oficina sector mercado empresa comunidad plataforma
    comentario perfil impresión impresiones copas vino situación calendario negocios cambio cambios
    necesidad necesidades apetito consenso lectura`,
  stems: `
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
    debe deb sol suel algun indic buen nuev verl antigu aquell ningun nuestr primer tercer vuestr ciert
    cuant estim señor ultim avis chic much ocup prop sigu tien vien ven tra traig toc subi abr abiert larg
    pequeñ grand gran viej jov joven bonit lind guap simpátic amabl pesad pesadit cansin plast liad cansad
    content trist feliz tranquil nervios junt loc tont lent rápid fuert débil clar fri tibi duro dur suav
    difícil fácil raro rar extrañ normal gracios divertid estupend maravillos fantástic genial perfect
    terribl horribl pobr malo mal san dorm rí llor sueñ soñ corr entr levant agarr cog coj pill engañ jur
    prometi apost luch pelea amistos urgent deseado llev adoraria rueg apetec mor muri oy educa acompañ
    afianz agit ahond alcanz apoy apreci aprend aprovech apur asist aspir atra averigu beb busc celebr
    coincid comenz comienz compart comprueb comprob confi conquist conseg consig constru crec crezc cruz
    cuid cultiv curiose descans descubr despert despiert deten detien dialog disfrut distra distraig divert
    diviert emocion empez empiez empuj entend entiend enter entreten escuch establec establezc estimul
    estrech evit exist explor expres flu forj fortalec fortalezc husme imagin impact impuls indag influ
    influy inspir interactu interven interviene jug jueg llen logr merec merezc motiv nazc nutr
    obten obtien obteng ofrec ofrezc orient particip pase peg profundiz propon propong quit recog
    recoj reconoc reconozc recuper reforz refuerz regal relacion relaj repet repit respet restablec result
    reun romp señal signific sobreviv sonr sorprend sug suger sugier surg surj tard termin
    trabaj transmit trope tante sond oir aline sincroniz intercambi cheque checke dic conven convien
    correspond encaj cotorre cuchiche digier diger dam informa traspapel sub wasape whatsape inclin adapt
    evolucion`,
  forms:
    'STEM(?:i?[oae]|i?[ae]s|[aei]?mos|i?[ae]n|[ae]is|i|aste|iste|ieron|aron|[ai]steis|aba[sn]?|abamos|abais|ia[sn]?|iamos|iais|(?:[aei]?r|d?r)(?:e|as|a|emos|eis|an|ia|ias|iamos|iais|ian)|(?:ie?|a)ra[sn]?|(?:ie|a)ramos|(?:ie|a)rais|(?:ie|a)se[sn]?|[ai]d[oa]s?|(?:[ai]d)?(?:it|ill)[oa]s?)?|STEM(?:[aei]r|[ai]ndo|iendo|yendo|[aei]|ad|ed)?(?:me|te|se|le|la|lo|nos|os|les|las|los){0,2}|[a-z]{4,}mente|[a-z]{3,}isim[oa]s?',
  wishes: `
    espero que haya pasado, espero que hayas pasado, espero que hayáis pasado, espero que hayan pasado,
    espero que hayas tenido un, espero que haya tenido un, espero que estés disfrutando, espero que esté
    disfrutando, espero que tengas un, espero que tenga un, espero que su semana, espero que tu semana,
    deseándole un, deseándole una, le deseo, te deseo, os deseo, les deseo, que tengas un, que tenga un,
    espero que hayas disfrutado, espero que haya disfrutado, espero que hayan disfrutado`,
  reasons: `
    función, funciones,
    tarifa de luz,
    ofrec* centralita, centralita virtual, centralita en la nube, toque final, toques finales,
    confirm* cita, confirm* reunión, confirm* visita, mover cita, mover reunión, cambiar cita, cambiar reunión,
    aplaz* cita, aplaz* reunión, reprogram* cita, reprogram* reunión, reagend* cita,
    reagend* reunión, recordatorio cita, recordatorio reunión, recordar cita,
    recordar reunión, recordarle cita, recordarle reunión,
    guardería*,
    presentar a, presentar al, presentar el, presentar la, presentar los, presentar las, presentar nuestr*,
    presentarle*, presentarles*,
    cómo prefier*, cómo contactemos, cómo quiere que, a 10, al 10, factura*, precio*, contrato*,
    presupuesto de*, presupuesto it, tarifa*, descuento*, tocar el tema del, tocar el tema de, base de
    datos, estado de cuenta, estado de cuentas, seguro*, entrada para, entradas para, horario*, venta*,
    cuentas por, prueba*, muestra*, renta*, piloto*, plazo*, salario, actualización a la versión,
    segunda fase, nueva ley, nueva jefa, nuevo jefe, nuevo horario, nuevos usuarios, estado civil, salud
    laboral, saldo*, pasaporte*, nota de crédito, carta de crédito, carta de intención, cita médica,
    recuerdos de, caso de éxito, casos de éxito, caso de uso, pedido*, firma*, visto bueno, licencia*,
    pago, pagos, entrega*, curso*, ha cambiado, qué cambió, envío a, taller*, alquiler*, negoci*,
    renegoci*, renov*, cancel*, permiso*, envio para, orden del día, orden de compra, orden de trabajo,
    diez años, cinco años, aniversario*, obra*, marcas, marca, estudio*, sensor*, chofer*, estante*,
    credito*, informe*, compra, aprob*, quién más, quién decide, quién firma, hablar presupuesto, móvil,
    número de, cámara de, entender cómo, entender por qué, preguntar por qué, audio guía*, cadena de
    frío, motivo de, punto de venta, puntos de venta, falta el, falta la, faltan, para decir que sí,
    necesitaría para, red de tuberías, red eléctrica, seguro de, seguro médico, seguro del, cotizar,
    bebé*, la baja, carta de intenciones, tejado*, no sincroniza*, revisión trimestral, revisión anual,
    regalo*, explicar, caída*, haría cambiar, les haría, stand, contra oferta, contraoferta,
    ver quién, saber quién, preguntar quién, averiguar quién, entender quién, cuántos, cuántas, pueden
    empezar, puede empezar, podrían empezar, podría empezar, pueden comenzar, puede comenzar, quién cubre,
    quién sustituye, quién reemplaza,
    animal, animales, aspa, aspas, calado, caos, consigna*, cordal, costillar, enterrar, envidia, estafador,
    estiba*, estrato*, fuelle, granel, olla, ollas, pares, pensionar*, piedra*, presión, protección,
    prefecto, radiar, ratio, ratios, retención*, sandía*, soldar, telefonía, tique, tiques,
    villa, villas, viñedo*, chimenea*, camión, camiones, cuarto, corral, corsé, aspirina, atraso,
    alergia*, estratagema*,
    arroba, cuero*, encina, espacial*, huevo*, menaje*, ménsula*, punta*, reglar, senior, tarta*, termas,
    burra,
    instalar, migrar, exportar, importar, integrar, contratar, fabricar, imprimir, reparar, traducir,
    certificar, auditar, presupuestar, dimensionar, configurar, desplegar, almacenar, transportar, limpiar,
    montar,
    mover al, adelantar al, aplazar al, retrasar al, posponer al,
    cubrir`,
  people: `
    
    director directora gerente jefe jefa dueño dueña fundador fundadores socio socios comprador compras
    finanzas legal marketing ventas sistemas it rrhh colega colegas asistente secretaria empresa compañía
    candidato candidata responsable equipo compañeros compañeras jefes recepción centralita superiores
    dirección junta`,
  towards: 'con a para hola estimado estimada querido querida buenas hey hi',
  families: `
    comité consejo: reunió reunieron, reunió reunieron: comité consejo, tal gust* sirv* pareci*: prueba demo presentación webinar,
    presentación prueba demo: útil,
    reviv* resucit* despert* reaviv* reactiv* aviv* descongel* desbloque* desatasc* recalent* calent*
    reanim* retom* removi* remov* mov* agit* sacud*: tema asunto negocio conversación charla diálogo lead
    prospecto contacto cliente interés relación proyecto propuesta oportunidad trato hilo cosa aguas
    avispero árbol,
    opinión opiniones impresión impresiones parecer sensación sensaciones reacción reacciones estado destino
    futuro evolución rumbo pulso: oferta propuesta presupuesto cotización proyecto tema asunto negocio
    trato,
    viento vientos: sopl* camb*,
    sopl*: viento vientos,
    asunto tema: mesa tapete,
    leña: fuego hoguera,
    refresc*: memoria,
    aviv* aliment* mantener atiz* encend* sopl*: llama fuego brasas brasa hoguera,
    dar darle darles doy meter meterle echar: empujón empujoncito toque toquecito empuje achuchón impulso
    prisa caña leña,
    poner ponerlo volver: mesa tapete,
    tomar tomarle tomo med* medirle: temperatura pulso,
    tirar lanzar echar soltar tender: anzuelo caña red,
    tantear sondear medir tomar palpar explorar probar: terreno terrenos ánimo ánimos ambiente pulso clima,
    llegar llegaron llegó llegaste llegado llegamos: conclusión consenso, calm* baj* asent*: aguas polvo
    marea, aguas polvo polvareda marea: calm* baj* asent*, tocar tocarle tocarles golpear llamar: puerta
    puertas,
    seguir sigo continuar mantenerme mantenerse quedar: visible visibles presente`,
  settling: `
    pasar mover cambiar adelantar retrasar: cita reunión visita demo llamada,
    lunes martes miércoles jueves viernes sábado: conviene* convendría va-bien vaya-bien viene-bien venga-bien vienen-bien
    puede-ser cuadra,
    viene-bien va-bien conviene cuadra: lunes martes miércoles jueves viernes sábado,
    qué: haría, cómo: llegar,
    cambiar mover adelantar: enero febrero marzo abril mayo junio julio septiembre octubre noviembre
    diciembre`,
  asking: {
    asks: `
      saber ver preguntar averiguar conocer enterarme enterarse oír escuchar entender consultar comprobar`,
    looks: 'ver',
    how: 'cómo',
    whether: 'si',
    what: 'qué que dónde',
    definite: 'el la los las nuestra nuestro mi su del al esta este',
    matters: `
      oferta propuesta presupuesto cotización proyecto tema asunto negocio trato cosa cosas oportunidad
      semana día año mes trimestre temporada vacaciones viaje demo demostración presentación`,
    particulars: `
      firm* aprob* acept* rechaz* renov* financ* cubr* inclu* contien* conten* neces* quier* envi* pag*
      cuest* entreg* venc* caduc* falta anul* cancel* aplaz* vale expir* escal* omit* funcion* caben cabe`,
    being: 'es son fue está están fueron',
    ongoing: 'ando|iendo',
    particles: 'bien ya por fin',
  },
  titles: `
    sr sra srta don doña dr dra señor señora ing lic familia`,
  doing:
    'ar er ir arme arte arle arlo arla arnos arles arse erme erte erle erlo erla ernos erles erse irme irte irle irlo irla irnos irles irse ito ita itos itas',
};
