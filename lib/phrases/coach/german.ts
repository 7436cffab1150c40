import type { HollowWords } from './hollow-words.ts';

export const german: HollowWords = {
  language: 'de',
  hollow: `
    ob entscheidung gibt, entscheidung gibt, ob schon entscheidung, kundenbindung, bestandskundenpflege, kundenpflege,
    anrufversuch*, kontaktversuch*, messekontakt*,
    zeigen noch gibt, zeigen noch da,
    nachfassen, nachhaken, nachfragen, nachhören, rückmeldung, rücksprache, nachtelefonier*, abstimmung, nette worte, uns noch gibt, mich noch gibt, noch da bin, noch da sind,
    winterschlaf, licht am ende des tunnels, kundenpflege, netzwerk pflegen, wohin die reise,
    schauen bekommen, schauen erhalten, schauen ob hat, schauen ob haben, fragen ob bekommen, wie läuft projekt,
    wie geht projekt voran,
    grünes licht, positive antwort, positive rückmeldung,
    pflege beziehung*, pflege kontakt*, beziehung pfleg*, kontakt pfleg*,
    ab besprochen, abstimmen, akte schließen, akte zumachen, alles gut, alles gute, alles in ordnung,
    alles klar, alles ok, alles okay, am ball, am leben, angebot geschickt, angebot gesendet, angebot
    nachfassen, angebotsnachverfolgung, angerufen, angeschaut, anklingel*, anklopf*, anknüpf*, anlauf,
    anmahnen, anping*, anruf, anrufbeantworter, anrufe, anrufen, ans telefon, anschreiben, anschub,
    ansprechen, anstoß, anstupsen, antwort, anwählen, auf band gesprochen, auf dem herzen, auf dem
    laufenden, auf dem schirm, auf den neuesten stand, auf den neusten stand, auf den zahn, auf ein
    bier, auf ein wort, auf kunden zugehen, auf mich aufmerksam, auf radar, auf sie zu, auf uns
    aufmerksam, auffrisch*, aufgebe, aufgeben, aufgelegt, aufgreifen, aufmerksam machen, aufwärm*, aus
    interesse, austausch, austauschen, austauschtermin, bald sehen, ball flach, ball zuspielen, band
    gesprochen, bauchpinseln, bedarf, bedarfsabfrage, bei dir los, bei euch los, bei fragen, bei ihnen
    los, bei laune halten, belegt, beschnuppern, besetzt*, bestandskunde*, bestätigen dass angekommen,
    besteht interesse, betüdeln, bewegt sich, bewegung, beziehe mich, beziehung pflegen,
    beziehungsarbeit, beziehungspflege, bezug auf, bezugnehmend, bimmel*, bisschen zeit, bitte um info,
    bitte um information, bleibe dran, blick auf, blick geworfen, blicken lassen, bohre nach, brauchen
    noch, check, checke, checken, connecten, darf ich fragen, dazu gekommen, dazu sprechen, deine
    meinung, draht halten, dranbleib*, druber nachgedacht, druck ausüben, druck machen, durchklingel*,
    durchrufen, einchecken, einfach mal, einfordern, empfangsdame, entscheidung gefallen, entscheidung
    getroffen, erfragen, erinner*, erkundig*, ermuntern, erneut schreiben, erneuter anlauf, erneuter
    versuch, erreichbarkeit, erstkontakt, etwas tun, faden aufnehmen, faden wieder, fasse nach,
    feedback, flagge zeigen, folgeanruf, folgekontakt, folgemail, follow up, frage nach, fragen ob,
    fragen offen, fragen wie, freizeichen, frohe ostern, frohe weihnachten, frohes fest, fühler
    ausstrecken, fünf minuten, funkstille, ganz ohne, gecheckt, gedanken gemacht, geduld, gefällt ihnen,
    gehör, geht keiner ran, geht nicht ran, gelegenheit, gemeldet, gespräch aufnehmen, gespräch wieder,
    gesprächsfaden, getan, glückwünsch*, grüße, grüße*, guck mal, gucken ob, gucken wie, gut angekommen,
    gut gestartet, guten rutsch, guten tag sagen, guter draht, haben fragen, haben zeit, hake nach,
    hallihallo, hallo sagen, hartnäckig bleiben, hätscheln, hatten zeit, hattest zeit, hi sagen,
    hinterkopf, hinterlass*, hinweisen, hoffe gut, höflicher anruf, höflichkeit*, horchen, höre nach,
    hören ob, hören uns, hören wie, hörensagen, hörer greifen, hörn wie, ich hoffe, ihre meinung, im
    auge behalten, im gedächtnis, im gespräch bleiben, im kopf bleiben, im postfach, im spam, in
    kontakt, in kontakt treten, in verbindung, ins gedächtnis, ins gespräch, ins gespräch kommen,
    interesse abfragen, interesse besteht, interesse da, jour fixe, kaffee, kaltakquise, keiner da,
    kennenlerncall, kennenlernen, kennenlerngespräch*, klingeln, klönen, klönschnack, knüpfe an, komme
    zurück, konnten schon, konntest schon, kontakt abreißen, kontakt aufnehmen, kontakt halten, kontakt
    herstellen wieder, kontakt intensivieren, kontakt pflegen, kontakt suchen, kontaktaufnahme,
    kontaktieren, kontaktpflege, kontaktversuch*, kundenanruf, kundenbesuch, kundengespräch,
    kundenkontakt, kundenpflege, kurz hallo, kurz reden, kurz sprechen, kurz zeit, lange gehört, lange
    gesehen, lass hören, läuft so, leben noch, lebenszeichen, lebst du, lebst du noch, lebt ihr, legt
    auf, letzte chance, letzter aufruf, lose verbleiben, lust auf, macht die kunst, mail angekommen,
    mail bekommen, mail erhalten, mail gesehen, mailbox, mal hören, mal reden, mal sprechen, mal
    zusammensetzen, meldet, meldn, moin sagen, nach dem rechten, nach oben, nachbohren, nachfass*,
    nachfrag*, nachgedacht, nachgefasst, nachgefragt, nachgehakt, nachgehört, nachgucken, nachhack*,
    nachhak*, nachhalten, nachhör*, nachklingeln, nachricht angekommen, nachricht bekommen, nachricht
    erhalten, nachricht gesehen, nachschauen, nachsehen, nächster call, nächster kontakt, nachtel*,
    nachverfolg*, nachzufass*, nachzufrag*, nachzuhak*, nachzuhör*, nerv nicht, nerven, nervt,
    networking, netz pflegen, netzwerken, neue jahr, neues, neuesten stand, neuester stand, neuigkeit*,
    neujahrsgrüß*, nf, nicht da, nicht erreichbar, nicht erreicht, nicht locker, nicht rangegangen,
    nicht vergessen, nichts besonderes, nichts gehört, niemand da, niemanden erreicht, noch aktuell,
    noch da, noch dran, noch fragen, noch interesse, noch interessiert, nochmal schreiben, nochmal
    sprechen, nochmals schreiben, nochmals sprechen, nur mal hören, nur mal hörn, ob interesse, offene
    fragen, ohne agenda, ohne anlass, ohne druck, ohne grund, ohne thema, ostergrüß*, passt besser,
    passt jetzt, penetrant, pflege, pflegeanruf, plauder*, plausch, präsent bleiben, präsenz, probieren,
    puls fühlen, quatschen, ratsch, ratschen, reaktion, reaktivier*, regelanruf, regeltermin,
    reinhorchen, reinhören, rezeption, richtig bei, routineanruf, rückantwort, rückmeld*, rückruf*, ruf
    an, rufe an, rufe durch, sachstand, schaue vorbei, schauen ob, schauen was, schauen wie, schaun wie,
    schnack, schnacken, schon entschieden, schönes wochenende, schubs*, sehen ob, sehen uns, sehen wie,
    servus sagen, sich sehen lassen, sich was bewegt, sichergehen, sicherstellen, sichtbar bleiben,
    sondieren, spamordner, stand, standabfrage, standgespräch, status*, stimmung abfragen, stups*,
    telefonieren, telefontermin, tratsch, tratschen, turnusanruf, überlegen, überlegt, um die ohren,
    umgarnen, umsorgen, untergegangen, unverbindlich gespräch, urlaubsgrüß*, verbindung bleiben,
    verbindung halten, verbleiben, verblieben, vergessenheit, vernetzen, vernetzung, versprochen,
    versuch, versuchen, vertrauen aufbauen, vertrauen gewinnen, viel um die ohren, vm hinterlassen, von
    der liste, von hören, voneinander gehört, vorbeikommen, vorbeischauen, vorfühlen, vorstellen*,
    vorzimmer, warm bleiben, warm halten, warme worte, warmhalt*, was denken, was denkst, was geht, was
    gibt, was halten, was los, was machen, was macht, was meinen, was meinst, was neu, was sache, was
    sagen, was tun, weihnachtsgrüß*, weiter gekommen, weitergekommen, wie abgesprochen, wie angekündigt,
    wie aussieht, wie besprochen, wie fanden sie, wie finden sie, wie findet ihr, wie geht, wie geht
    weiter, wie gehts, wie läuft, wie laufts, wie schaut, wie schauts, wie sieht, wie siehts, wie
    stehen, wie steht es, wie stehts, wie vereinbart, wie war, wie weit, wie weiter, wie weitergeht,
    wieder hören, wieder kontakt, wieder schreiben, wieder sehen, wieder zusammensetzen, wiederbeleb*,
    wiedersehen, wiedervorlage*, wies aussieht, wies geht, wies läuft, wink, winken, wissen ob, wissen
    wie, wissen wo, wollt hören, wollt hörn, wollte anfragen, wollte fragen, wollte hören, wollte
    wissen, würde wissen, wv, zahlungserinner, zahn fühlen, zeigen, zeit für, zeit gefunden, zeit
    genommen, zeitpunkt, zentrale, zu gegebener zeit, zugehen auf, zum hörer, zur verfügung, zurück auf,
    zurück melden, zurückkommen, zurückmeld*, zurückruf*, zweitkontakt, zwischenstand*, tür offen, türe
    offen, blick drauf, blick darauf, rückfrage, rückfragen, in dein postfach, in ihr postfach, ins
    postfach, postfach oben, melden, melde mich, zaunpfahl, mit dem zaunpfahl, günstig gerade, gerade
    günstig, im spam gelandet, nicht dringend, nichts dringendes, ungünstig, in erinnerung, klinken
    putzen, türklinken, abklappern, hofieren, lobhudel*, schönwetter, gut wetter machen, schön wetter,
    kontakte knüpfen, hallo rufen, um den bart gehen, bauchgefühl, wasserstandsmeldung, wasserstand,
    lagebericht, lage peilen, peilen, stimmungslage, temperatur fühlen, fühlung, fühlung aufnehmen,
    tuchfühlung, auf tuchfühlung, dazwischenfunken, reaktivierung, nachfolgeanruf, nachfolgemail,
    anstandsanruf, pflichtanruf, alibi anruf, danke sagen, verpasster anruf, zurück rufen, anruf in
    abwesenheit, ohne konkreten, ohne konkretes, guter dinge, zwischendurch mal, in frage kommt, im
    rennen, pulscheck, stimmungscheck, danke fürs gespräch, fürs gespräch, kennengelernt, wie erwähnt,
    wie gewünscht, baten mich, prioritäten geändert, sonstiges, anderen kanal, routinecheck, feiertagen,
    schöne feiertage, gute besserung, bei der stange, stange halten, in den kalender, in deinen
    kalender, in ihren kalender, sprachnachricht, danke für geduld, danke für zeit, für ihre zeit, für
    ihre geduld, für deine zeit, gute genesung, in der nähe, kein stress, keine eile, zu lange her,
    lange her, im grünen bereich, alles im grünen, alles im lot, alles paletti, präsent sein, interesse
    zeigen, interesse bekunden, interesse wecken, interesse abklopfen, stimmung abklopfen, stimmung
    ausloten, stimmung einfangen, abklopfen, ausloten, sichtbar sein, mehrwert bieten, mehrwert liefern,
    vertrauen schaffen, bindung stärken, beziehung stärken, beziehung aufbauen, beziehung vertiefen,
    netzwerkpflege, denkanstoß, bier trinken, feierabendbier, mittagessen gehen, essen gehen, was essen,
    happen essen, erster eindruck, deine eindrücke, ihre eindrücke, eure eindrücke, termin vereinbaren,
    termin ausmachen, termin finden, gedankenaustausch, gegenseitiges kennenlernen, weiteres vorgehen,
    interesse fragen, interesse nachfragen, unterlagen angekommen, alles angekommen, unterstützung
    anbieten, hilfe anbieten, dankesmail, dankesnachricht, dankeskarte, weihnachtskarte, neujahrskarte,
    urlaubskarte, noch relevant, thema noch, präsenz zeigen, beitrag liken, post liken, liken, hinterher
    sein, bins nochmal, bins wieder, nur wieder ich, vierteljährliches treffen, regelmäßiges treffen,
    monatliches treffen, quartalsgespräch, halbjahresgespräch, routinegespräch, neuer job, neue job,
    nach urlaub, nach dem urlaub, nach den ferien, nach dem wochenende, bemerkbar machen, namen in
    erinnerung, name in erinnerung, eis brechen, eisbrecher, daumen drücken, daumen gedrückt, wo im
    prozess, im prozess stehen, update anfordern, update bekommen, zwischenbericht, statusbericht
    einholen, gesprächsangebot, gespräch anbieten, auf handy versuchen, auf mailbox, auf die mailbox,
    auf den ab, per insta, auf insta, tee mit, kuchen mitbringen, kekse mitbringen, was bauchgefühl,
    gute nachrichten, an sie gedacht, an dich gedacht, an euch gedacht, kleine welt, der vollständigkeit
    halber, sicherheitshalber, letzter anlauf, letzten anlauf, noch ein anlauf, neuer anlauf, neuer
    versuch, zweiter versuch, dritter versuch, vierter versuch, angel auswerfen, samen säen,
    feuer am brennen, auf durchreise, gerade in der gegend, wieder mal in der gegend, wasser
    testen, auf handy, im bild bleiben, im bild sein, beziehungsanruf, kontaktanruf, erstanruf,
    nachfolgegespräch, folgegespräch, kennenlerntermin, kaffeetermin, gesprächstermin, kundentermin, im
    bilde, brücke bauen, brücken bauen, entscheidung abwarten, entscheidung warten, auf entscheidung
    warten, sich etwas geändert, sich was geändert, etwas geändert hat, abtelefonieren, gibt es
    entscheidung, hat sich etwas geändert, auf einen sprung, auf nen sprung, bier mit, x ter, zigster,
    zigste, zigmal,
    sacken lassen, sacken, ins stocken, im stocken, eis gebrochen, eis schmelzen,
    busch klopfen, auf busch, reinschneien, hereinschneien, auf die matte, auf der matte, an der front, von
    der front, wie stehen aktien, aktien stehen, gesicht zeigen, sich blicken, tritt geben, beine machen,
    auf trab bringen, auf trab, dampf machen, feuer unter, unterm hintern, auf die füße treten, auf die
    pelle, auf den fersen, auf den wecker, auf die nerven, auf den keks, aus der reserve locken, die kuh vom
    eis, eisen schmieden, am schlafittchen, ins boot holen wollen, am faden, den puls, warm laufen, aufs
    tablett, aufs tapet, aufs trapez, zurück ins gedächtnis, auf dem zettel, auf dem plan, schlafende hunde,
    aus dem schlaf, aus dem dornröschenschlaf, dornröschenschlaf, fuß in der tür, fuß in tür, klinke in die
    hand, in der versenkung, aus der versenkung, sang und klanglos, in der luft, in der schwebe, auf eis,
    auf glühenden kohlen, auf heißen kohlen, intern abgestimmt, intern besprochen, intern beraten, aus dem
    urlaub zurück, urlaub zurück, zurück aus urlaub,
    staub gelegt, rauch verzogen, wogen geglättet, wogen gelegt, wieder ins spiel, ins spiel kommen, ins
    spiel bringen, wieder mitmischen, wieder im rennen, im rennen bleiben, stand hallo, messestand hallo,
    messestand vorbei, stand vorbei, zu einem ergebnis, ergebnis gekommen, zu einem entschluss,
    entschluss gekommen, entschluss gefasst, schluss gekommen, meine zeilen, paar zeilen, zeilen schreiben,
    draht pflegen, mal wider, wider melden, was sich tut, tut sich, was los ist, was so los, was
    bei euch, was ansteht, auf dem laufenden halten lassen, runder tisch, an einen tisch, zusammensetzen,
    zusammentelefonieren, zusammenrufen, auf ein käffchen, käffchen, auf einen schnack, in die spur, auf die
    sprünge, auf die sprünge helfen, in schwung, in die gänge, in die gänge kommen, aus den puschen, zu
    potte, zu potte kommen, aus dem quark, in die hufe, in die puschen, beine gemacht, vom eis, was ist nun,
    was denn jetzt, was ist denn, vom radar verschwunden, vom radar, vom schirm, aus den
    augen, aus dem sinn, aus den augen verloren, mail verschluckt, mail verschollen, verschluckt, mail
    gefressen, brieftaube, guten draht,
    schauen wer da ist, sehen wer da ist, sprache verschlagen, aus der deckung, aus der reserve, aus der
    höhle, zeigen dass da bin, zeigen dass da sind, zeigen dass gibt, mittagsanruf, freitagsanruf,
    montagsanruf, jahresanruf, geburtstagsanruf, grüße aus, nacht drüber geschlafen, nacht darüber
    geschlafen, drüber geschlafen, darüber geschlafen,
    auf ihrer liste, auf deiner liste, auf eurer liste`,
  empty: `
    hilfreich nützlich worte
    positiv positive positiven negativ negative negativen
    dalassen dagelassen hierlassen hinterlassen
    ausrichten kontakts austauschs gesprächs telefonats anrufs
    ab abend aber abermals abgesprochen abwesend ach acht advent äh ahnung alle allein
    allem allen aller allerdings alles als also am an anbei ander* angefangen angekündigt angst
    ansprechpartner april apropos auch auf aufdringlich aufm aufmerksam augenblick august aus
    ausm außerdem bald bälde baldmöglichst bedeutung begann begonnen behalten beharrlich bei beide
    beiden beim bekannt belang belanglos bereits bescheid besonderes besonders besprechen besprochen
    besser bestätigung bestehen besteht bestimmt betr betreffend betreffs bevor beziehung beziehungen
    bezüglich bg bin bis bisher bisl bisle bisschen bisserl bissi bissl bissle bist bittschön bloß boah
    bruder büro busy bzgl bzw chefs ciao da dabei dadurch dafür dagegen daher dahin dahinter
    damals damen damit danach daneben dann daran darauf daraus darf darin darüber darum darunter das
    daselbst dass dasselbe dat datt dauernd davon davor dazu dazwischen deinerseits dem demnächst den
    denn der deren derselbe derzeit des deshalb dessen desto deswegen dezember di dich die dienstag
    diesbezüglich dieselbe diesjährig ding dinge dir do doch donnerstag dort draht dran drauf draußen
    drei drin drinnen drüben drüber drunter du durch durchaus durchlesen dürfen dürfte durften dus eben
    ebend ebenfalls ebenso egal eh ehe ehemalige ehemaligen eheste eigentlich eilig eilt ein einander
    eine einem einen einer eines eingang einholen einig* einmal eins einst einzuholen eltern empfang
    ende endlich entgegen entschlossen entschluss entschuldigung entweder entwickelt entwicklung
    entwicklungen er erfreut ergeben ergebenst erhoffe erholsam erinnerlich erneut ernst erwartung es
    etwa etwas euch euer eure eurem euren eurer eurerseits eventuell evtl ey faden falls falsch familie
    familien fasching fast februar feierabend feiertagen ferienzeit folgend* fortschritt
    fortschritte fr frau frauen freitag freundin fröhliche frühjahr frühling fünf fünfzehn funkt für
    fürs gab ganz* gar geblieben geduld geduldig gefunden gegen gegenüber gehabt gehts gelandet
    gelegentlich gelesen gell gelle gemeinsam gemeinsames genau genauso geneigt genug gerade gerichtet
    gern gerne geschrieben gespräch gespräche gesprächs gesprochen gestartet gestern gewesen geworden
    ggf gibts ging gleich gleichzeitig glück gö gott grad grds grüezi grund hab habe haben habt habts
    hallo hams hamse hartnäckig hast haste hat hatte hatten hattest hattet häufig her herbst
    herr herren herrn herum herz heute heyho hier hierbei hierfür hiermit hierzu hin hinsichtlich
    hinter hinweis hm hochachtungsvoll hoffentlich hoffnung hoi hole holen holst holt holte hübsch huhu
    hui ich ichs idiot ihm ihn ihnen ihr ihre ihrem ihren ihrer ihrerseits ihres im immer in indem info
    infolgedessen infos innem ins interesse interessent interessenten inzwischen irgend irgendwann
    irgendwas irgendwie irgendwo isch ist iwann iwie ja jahresanfang jahresende jahreswechsel januar jap
    je jede jeden jeder jedermann jederzeit jedes jedoch jemals jener jenes jetzt jeweils jo joa juli
    jungs jüngste juni jut juut kam kanal kanäle kann kannst karneval kaum kenntnis kenntnisnahme kind
    kinder kindern klasse kleinigkeit kommend* können kopf kraft kumpel kunde kunden kundin kurzfristig
    kürzlich lage lästig laufend* laune lauwarm leid leider leise lesen leute leuten lg liebste liste
    los lust ma mädchen mädels mag mai mal malheur man manch* mann männer märz mehr meinerseits
    meinetwegen meinung meinungen meist meistens mensch menschen merci mfg mi mia mich min minute
    minuten mir mist mit miteinander mitgeteilt mittag mitte mitteilen mittel mittlerweile mittwoch mo
    möchte möchten mögen moin mol moment monat monate monaten monatlich monatlicher montag morgen
    muss müssen mut mutter na naa nach nachdem nachher nachmittag nachricht nachrichten nacht
    nachträglich nachts nahm naja natürlich ne neben ned nee nein nem nen ner nervig net neugierig
    neujahr neulich nicht nichts nie niemals nirgends nix noch nochma nochmal nochmalig* nochmals nochn
    nomal nope normalerweise november nun nur ob oben obs obwohl oder offen offenbar offene oft öfter oh
    öhm ohne ohr ohren oida oktober oma opa paar passiert pech penetrant per person
    pfingsten pläuschchen postfach pressing prima puh quartal quartalsende quartalsweise ran raus
    reaktion reaktionen recht rechten rein resp rsp ruhe sa sache sachen sali salü samstag schauts
    scheinbar schluss schnellstmöglich scho schwätzchen schwester sechs sehr sei seid seids seien
    seitdem sek sekunde sekunden selbst selbstverständlich selten september servus sich sicherlich sichs
    sie sieben sieht siehts silvester sind sinn situation smalltalk so sobald sofort sogar sohn solange
    solch* soll sollte sollten sommerpause sommers sondern sonne sonntag sonst sorge sorgen sorry soviel
    sowas soweit sowie sowieso sowohl spam spaß ständig start statt std stets stimme stimmt
    störung stress stressig stunde stunden super tach tag tage tagen tages tat team teil teils tel
    telefon telefonat telefonate telefonats telefonisch termin terminvorschlag thema tja tochter tote
    toter trete treten trotz trotzdem tschüss turnus turnusmäßig über überall überhaupt übers
    übrigens uff uhr um ums umso umständehalber und ungefähr ungezwungen uns unsererseits unten
    untenstehende untenstehenden unter unterbrechung untergehen untergetaucht unterhaltung unterlage
    unterwegs ups urlaubszeit usw variante vater verehrte verehrter vereinbart verflossene verfügung
    vergangene vergangenen verkehrt verloren vermutlich verschollen verschwunden verspätung verstanden
    vg via vielleicht vier vierte vllt vlt vom von voneinander vor vorab voran vorangeht vorbei vorgang
    vorgesetzte vorgesetzten vorhin vorige vorigen vormittag vorwärts wann war wäre waren warst warum
    was wat weder weg wegen weh weil weile weit weitem weiterhin weiterleitung welch* welt wem wen weng
    wenig wenige weniger wenigstens wenn wer werde werden weshalb wessen wetter wie wieda wieder wies
    wieso will willst winters wir wird wirklich wirs witz wo woche wochen wochenende woher wohin wohl
    wollen wos wow wunderschön wünschenswert wurde würden würdest yeah yo zaunpfahl zb zehn zeit
    zeitfenster zeitnah ziemlich zu zudem zügig zugleich zum zur zurück zusammen zusätzlich zwanzig zwar
    zwecks zwei zwischen zwischendurch zwischenzeitlich notiz notizen aufbauen aufgebaut ausbauen
    ausgebaut aufrechterhalten aufrechtzuerhalten ausloten auftauen anbieten andeuten angedeutet
    anfangen anpacken anregen antippen biete bieten bietet durchatmen funktionieren stattfinden
    vorankommen zusammenkommen sichtbarkeit aufmerksamkeit vertrauen bindung freundschaft freundschaften
    treue loyalität neugier haltung stimmung einstellung schwung rhythmus routine gewohnheit
    gegend runde truppe absacker stammtisch feierabendbier happen
    zeichen schweigen stille pause bereich absicht ort irgendwelche irgendwelches
    besprechung besprechungen is seite dezent dezente relevant like liken hängen lose losen loser enden
    schwebe festgefahren versandet versickert eingefroren abgekühlt dankbarkeit verzeihung blick
    einblick unentschlossen unschlüssig unsicher gewillt schließlich letztendlich anfangs ursprünglich
    bislang gegenwärtig hinterher ausgelastet ignoriert unbeantwortet ungelesen chance gesundheit
    kundenbeziehung kundenbeziehungen geschäftsbeziehung geschäftsbeziehungen insta instagram hallöchen
    hallochen job namen name daumen update updates
    zwischenbericht eingelebt bins binse mailbox bemerkbar gefühl linkedin fb messenger telegram slack
    teams mittagspause zweimal dreimal mehrmals mehrfach draufgesprochen aufgesprochen
    getroffen besucht zwanglos zwangloses zwanglose zwangloser informell informelles formell formelles
    soziales sozial freundschaftlich freundschaftliches kollegial nachbarschaftlich beiläufig nebenbei
    spontan spontanes spontaner sporadisch üblich übliche üblicher gewöhnlich normal normales pauschal
    vage mild diskret optimistisch pessimistisch positiv neutral videocall telco telko telefonkonferenz
    videokonferenz onlinetermin jourfixe altkunde altkunden stammkunde stammkunden neukunde neukunden
    wunschkunde traumkunde kontaktperson gesprächspartner mama mamas papa nachf überfällig überfällige
    überfälliges überfälliger wiedersehen seist wirst werdet würdet worden sollst sollen sollt solltest
    solltet darfst dürft magst mögt möchtest möchtet wusste wussten wüsste wüssten gewusst gingen
    gegangen kamen käme standen gestanden siehst sah sahen gaben gäbe nahmen genommen ließ ließen
    brachte brachten gebracht hielt hielten blieb blieben lag lagen gelegen saß gesessen sprach sprachen
    lese liest las lasen schrieb schrieben trifft traf trafen half geholfen rief riefen vergisst vergaß
    verstehe versteht verstehen erfahren erfährt erfuhr passierte lief bekam sprung quartals monats
    jahres xten xter zigsten
    urlaub ferien weihnachten ostern feiertage sommer winter
    smiley smileys emoji emojis
    denen`,
  generic: `
    whitepaper broschüre prospekt
    angebot angebote angebots offerte kostenvoranschlag vorschlag vorschläge entscheidung fragen
    unterlagen dokument dokumente präsentation demo material infos info informationen anfrage projekt
    projekte projekts interesse idee ideen thema themen produkt produkte lösung leistungen
    zusammenarbeit kooperation partnerschaft bewerbung bier mittagessen
    messe webinar veranstaltung plan pläne schritte link anhang bestehende prio
    priorität vertragsangebot dank frühstück abendessen brunch party feier geburtstag sommerfest
    prioritäten mehrwert nutzen perspektive position richtung prozess erfahrung erfahrungen
    geschichte hintergrund kontext überblick zusammenfassung ausblick umfeld umstände zustand kalender
    agenda büro branche markt geschäft geschäfte unternehmen netzwerk gemeinschaft verbindung plattform
    kommentar profil beitrag eindruck eindrücke situation vorgehen zusammenarbeiten schritt`,
  stems: `
    hör schau guck kuck seh frag ruf klingel bimmel meld schreib mail sag red sprech sprich erzähl erkundig
    melde hak fass horch tast klopf stups schubs wink grüß bitt dank hoff wünsch glaub denk dacht mein find
    freu warte wart vermut ahn merk erinner vergess probier versuch schaff komm geh lauf bleib steh lieg
    halt lass mach tu geb gib nehm nimm bring schick send leit bekomm erhalt krieg prüf sicht überleg grübel
    nachdenk entscheid entschied entschließ antwort reagier äußer treff tref kenn lern wiss weiß plauder
    quatsch ratsch schnack tratsch schwatz schwätz unterhalt austausch telefonier anschau nerv stör dräng
    belästig bemüh kümmer erlaub trau wag trink begrüß wiederhol fortsetz knüpf pfleg wärm hüpf spring tauch
    schieb rutsch stoß stöber schnupper schnüffel fühl spür erwart befürcht bedauer entschuldig verzeih
    klapp pass gefall gefäll interessier beschäftig brauch genieß erhol verbring verbracht schein wirk helf
    hilf vermiss verschwind verschwand ping chat nachtelefonier connect sync dein dies kein kurz freundlich
    klein letzt unser erst froh sein aktuell schnell früher locker nächst sonnig weiter dritt rasch sanft
    schön zweit kalt lieb nett toll viel eingeschlafen unverbindlich regelmäßig wöchentlich allgemein
    entspannt wunderbar momentan höflich kontakt niemand richtig baldig freund geehrt intern jemand eigen
    groß konnt musst wollt best jahr lang seit wert gut neu alt jung warm heiß früh spät ganz halb voll leer
    einzig echt wahr klar sicher fertig bereit schlecht schlimm böse dumm blöd doof lustig witzig traurig
    müde krank gesund glücklich zufrieden stolz gespannt aufgeregt erschöpft verrückt komisch seltsam
    merkwürdig großartig fantastisch perfekt herrlich gemütlich ruhig still laut schwer leicht schwierig
    einfach wichtig dringend nötig möglich unmöglich wahrscheinlich tatsächlich völlig total direkt langsam
    vorsichtig herzlich persönlich ehrlich nah fern hoch tief werf warf geworf sitz schlaf lach lächel wein
    hass träum kämpf gewinn verlier fall fiel zieh zog trag trug fahr fuhr leb sterb fand
    hüt konkret günstig pflicht anhau nachhark hark bat geänder erwähn gewünsch dankbar
    grundsätzlich diesmal einig erreich verpass bequem drängel aufmunter munter raff rüttel beacht beantwort
    bedank bedeut beeil beeindruck befrag begegn beginn begann begonn begleit beleb bemerk beobacht bered
    beruhig bestärk beweg drück misch entspann erfreu erkenn erneuer erschein erwärm etablier festig
    funktionier intensivier kling kommunizier lob lock motivier orientier pausier respektier
    wertschätz schätz schenk signalisier smalltalk spazier stärk streichel such teil überbrück überrasch
    unterstreich unterstütz verabred verabschied verbind verhalt verlass vermittel verrat vertief vertrau
    verwöhn wachs weck wunder zöger ess atm achter acht heiter erneut vereinbar lik nachrenn renn
    rappel babbel sabbel verdau schwank ankurbel gär whatsapp tendier einleb anschreib brech`,
  forms:
    '(?:(?:an|ab|auf|aus|bei|durch|drauf|dran|drein|druber|ein|entgegen|her|herum|hin|hoch|hinterher|mit|nach|rein|rum|um|vor|vorbei|weiter|wieder|zu|zuruck|zusammen|uber)?(?:ge|zu)?)?STEM(?:e|e[rsnm]|st|est|t|et|en|n|te|test|tet|ten|ete|eten|end)?',
  wishes: `
    hoffe sie hatten, hoffe du hattest, hoffe ihr hattet, hoffe es geht, hoffe sie sind gut, hoffe du bist
    gut, hoffe ihr seid gut, hoffe sie haben schöne, hoffe sie genießen, wünsche ihnen, wünsche dir, wünsche
    euch, ich wünsche einen, ich wünsche eine`,
  reasons: `
    rückmeldebogen, muss bis, muss raus,
    termin bestätig*, termin verschieb*, termin verleg*, termin vorverleg*, termin vorzieh*, termin verschoben,
    terminbestätigung, terminerinnerung, terminverschiebung,
    zahlungserinnerung, stand auf der messe, messestand, prüfstand, kontaktdaten, wie kontaktiert, wie
    angesprochen, zur 10, auf 10, bis 10, preis*, vertrag*, rechnung*, muster*, lager*, kosten*, netto,
    frist, liste, test*, mangel, stück*, kiste*, leistung, rabatt*, budget*, menge*, kapazität, update auf,
    austausch der, austausch des, austausch von, check der, neue leit*, neuer leit*, meldepflicht,
    rückrufaktion, kennenlernen der, fracht*, unterschrift*, bestellung*, lieferung*, liefertermin*,
    zahlung*, lizenz*, auftrag*, schulung*, hat sich geändert, wie möchten kontaktiert, verhandeln,
    unterschreiben, kündigen, bestellen, liefern, bezahlen, zahlen, verlängern, einladen, gratulieren,
    erklären, schulen, freigeben, testen, daten, karten, kosten, was bräuchten, muss passieren, eine 10,
    zeigen, vorführen, präsentieren, referenz*, prospekt*, retoure*, tour, touren, zustimm*, nachtrag*,
    einkaufen, vorstellungsgespräch*, zeigt, kalkul*, stimmungsbild, prüfbericht, klären wer, entscheidet
    wer, wer entscheid*, kundennummer, telefonnummer, handynummer*, verstehen warum, fragen warum, warum
    haben, verstehen wie, vorstellung beim, vorstellung im, vorstellung des, vorstellung der,
    geburtstagsgruß, zusage*, grußkarte*, ausfall*, ausfälle, varianten, ausschreibung*, entscheider finden,
    entscheider raus*, entscheider ermitteln,
    fragen wer, wissen wer, herausfinden wer, hören wer, schauen wer, sehen wer, erfragen wer, wer
    übernimmt, wer vertritt, wie viele, wieviele, wie viel, wieviel, anfangen können, starten können, können
    anfangen, können starten, loslegen können,
    algen, formel*, gerste, ofen, plüsch*, redaktion*, rezension*, scheibe*, staat*, statistik*, strand,
    taschen, telegramm, überlast, übernahme*, falten, gehhilfe*, gehöft, geige*, aprikose*, darlehen*,
    ausgaben,
    ankauf, annahme*, ausnahme*, ausweis*, daunen, kasse, schiene*, schranke*, wurst, ziege*, watt,
    zurücknahme, hasen, hörnchen, trauring*, aufbauten,
    asche, datum, block, dämmen, dünge*, eimer*, genre, härte*, läden, laube*, rechen, rinde*, sahne,
    schloss, schuss, serie, serien, wolke*, wüste*, verlöten,
    installieren, migrieren, exportieren, importieren, integrieren, drucken, reparieren, übersetzen,
    zertifizieren, auditieren, konfigurieren, ausrollen, transportieren, reinigen, messen, montieren,
    verpacken,
    was abgehalten, was hindert, was hinderte, was spricht dagegen`,
  people: `
    gremium beirat ausschuss
    partner partnerin partnern
    einkauf buchhaltung geschäftsführung geschäftsführer gf chef chefin leitung leiter leiterin vertrieb
    marketing it personal technik kollege kollegin kollegen entscheider assistenz sekretariat firma inhaber
    gründer bewerber kandidat kandidatin kolleginnen mitarbeiter mitarbeitern vorgesetzten chefs
    geschäftsleitung vorstand team rezeption zentrale empfang
    gruppe truppe mannschaft`,
  towards: 'bei beim mit hallo hi hey moin liebe lieber servus',
  families: `
    ball: spiel rollen halten, flagge fahne: zeig* hoch*, gremium beirat ausschuss vorstand: getagt tagt entschied* beraten besprochen,
    test testphase testzugang demo präsentation vorführung webinar unterlagen: gefallen gefiel hilfreich nützlich,
    gefallen gefiel: test testphase demo präsentation vorführung webinar,
    wiederbeleb* reanimier* aufweck* weck* anschieb* anstoß* anstoss* auftau* aufwärm* reaktivier*
    wachrüttel* entfach*: kunde kunden kontakt lead projekt thema sache vorgang gespräch deal interesse
    chance,
    thema sache projekt vorgang gespräch kontakt interesse deal dialog kunde kunden lead opportunity
    interessenten kundin: wiederbeleb* reanimier* aufweck* weck* anschieb* anzuschieb* anstoß* anstoss*
    auftau* aufwärm* reaktivier* wachrüttel* wachhalten entfach* hochhol* auffrisch* wiederaufnehm*
    warmhalt* ankurbel*,
    meinung eindruck eindrücke reaktion reaktionen resonanz haltung einschätzung stand zustand schicksal
    zukunft entwicklung: angebot angebots offerte vorschlag kostenvoranschlag projekt projekts projekte
    thema themas sache deal deals,
    gedächtnis: auffrisch*,
    wind: weht blas* bläst dreht gedreht,
    kleiner kleinen leichter leichten sanfter sanften freundlicher freundlichen: schubs schubser stups
    stupser anstoß anstoss tritt wink anschub,
    schwung bewegung leben fahrt druck tempo: reinbring* hineinbring* bring* mach* geb* aufnehm*,
    feuer flamme glut: entfach* schür* anfach* machen,
    lage stimmung temperatur puls terrain boden wetter: peilen checken sondieren fühlen messen abklopfen
    ausloten erkunden abfragen testen erfühlen erspüren, busch strauch: klopf*, gruß grüße gruss: dalassen
    hinterlassen schicken senden ausrichten bestellen, plausch schwatz schwätzchen pläuschchen schnack
    tratsch klatsch: halten machen,
    schluss ergebnis entschluss entscheidung fazit: gekommen gelangt gefasst, staub wogen rauch wellen
    sturm: gelegt geglättet verzogen, zeilen mail nachricht worte: gelesen überflogen verschluckt gefressen`,
  settling: `
    mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag uhr: passt passen klappt ginge geht-das recht-ist,
    passt klappt ginge: montag dienstag mittwoch donnerstag freitag samstag,
    was: würde-dagegen müsste`,
  asking: {
    asks: `
      hören fragen wissen schauen sehen gucken erfahren herausfinden rausfinden rauskriegen herausbekommen
      nachfragen nachhören erkundigen horchen`,
    looks: 'schauen sehen gucken',
    how: 'wie',
    whether: 'ob',
    what: 'was wo wohin',
    definite: 'das der die dem den unser unserem unsere unserm mein meinem aus vom zum beim am im',
    matters: `
      angebot angebots offerte vorschlag kostenvoranschlag projekt projekts thema sache deal vorgang woche
      wochenende tag jahr monat quartal urlaub sommer demo vorführung präsentation vorstellung`,
    particulars: `
      unterschr* unterzeich* freigegeb* genehmig* akzeptier* abgelehnt* ablehn* verlänger* finanzier*
      deck* enthält* enthalt* brauch* braucht will wollen möcht* schick* zahl* kost* liefer* gült*
      verbindlich storn* verschob* reicht passt abgelauf* skalier* enthal* fehlt funktionier* steuer*`,
    being: 'ist sind war waren wird wurde werden',
    ongoing: '',
    particles: '',
  },
  titles: `
    firma fa
    herr herrn frau hr fr dr prof familie`,
  capitalNouns: true,
  doing: 'en ern eln',
};
