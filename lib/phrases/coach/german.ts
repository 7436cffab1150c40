import type { HollowWords } from './hollow-words.ts';

export const german: HollowWords = {
  language: 'de',
  hollow: `
    nachfass*, nachgefasst, fasse nach, nf, nachhak*, nachgehakt, hake nach, nachhack*, nachhör*,
    nachgehört, höre nach, nachfrag*, nachgefragt, frage nach, nachtel*, nachhalten, wollte hören, wollt
    hören, mal hören, hören wie, hören ob, wollt hörn, hörn wie, fragen wie, fragen ob, wissen wie, wissen
    ob, wissen wo, schauen wie, schauen ob, schauen was, sehen wie, sehen ob, stand, sachstand,
    zwischenstand*, standabfrage, wie weit, neuigkeit*, neues, was neu, was sache, lebenszeichen, gemeldet,
    meldet, meldn, hallo sagen, hi sagen, guten tag sagen, moin sagen, servus sagen, grüßen, grüße, in
    kontakt, kontakt halten, kontakt pflegen, kontaktpflege, kundenpflege, beziehungspflege, beziehung
    pflegen, kontakt aufnehmen, kontaktaufnahme, kontaktieren, wieder kontakt, folgekontakt, kundenkontakt,
    erinner*, zahlungserinner, rückruf*, rückmeld*, rückantwort, zurückruf*, zurückmeld*, anrufen, anruf,
    anrufe, rufe an, ruf an, angerufen, durchklingel*, anklingel*, folgeanruf, folgemail, follow up,
    status*, anping*, wiedervorlage*, wv, wie geht, wie gehts, wie läuft, läuft so, wie laufts, wies läuft,
    wies aussieht, wies geht, wie sieht, wie siehts, wie schaut, wie schauts, wie aussieht, alles gut, alles
    klar, alles ok, alles okay, alles in ordnung, ich hoffe, hoffe gut, getan, bezug auf, bezugnehmend,
    beziehe mich, zurückkommen, komme zurück, zurück auf, mail bekommen, mail erhalten, mail gesehen, mail
    angekommen, nachricht bekommen, nachricht erhalten, nachricht gesehen, nachricht angekommen, konnten
    schon, konntest schon, hatten zeit, hattest zeit, zeit gefunden, dazu gekommen, gelegenheit, noch
    fragen, bei fragen, haben fragen, offene fragen, noch interesse, besteht interesse, interesse da, noch
    interessiert, noch aktuell, antwort, nichts gehört, lange gehört, voneinander gehört, lange gesehen,
    angebot nachfassen, kurz sprechen, austausch, austauschen, austauschtermin, kennenlernen, anklopf*,
    dranbleib*, bleibe dran, am ball, warmhalt*, warm halten, schubs*, anstupsen, anstoß, anschub,
    entscheidung getroffen, entscheidung gefallen, schon entschieden, nicht erreicht, niemanden erreicht,
    nicht erreichbar, ab besprochen, mailbox, versuch, versuchen, probieren, zur verfügung, erkundig*,
    sichergehen, sicherstellen, wie besprochen, wie vereinbart, höflichkeit*, lose verbleiben, auf dem
    laufenden, auf radar, nach oben, blick geworfen, blick auf, auf dem schirm, feedback, lass hören, von
    hören, sondieren, anschreiben, nochmals schreiben, nochmal schreiben, erneut schreiben, wieder
    schreiben, quatschen, ratschen, schnacken, tratschen, wollte fragen, was gibt, versprochen, wie
    abgesprochen, wie angekündigt, weitergekommen, weiter gekommen, untergegangen, abstimmen, in kontakt
    treten, faden aufnehmen, faden wieder, gesprächsfaden, gespräch aufnehmen, gespräch wieder, anknüpf*,
    knüpfe an, aufmerksam machen, interesse abfragen, interesse besteht, ob interesse, standgespräch, check,
    checke, checken, einchecken, gecheckt, wie weitergeht, wie weiter, wie geht weiter, verbleiben,
    verblieben, nachbohren, bohre nach, nachklingeln, nachschauen, nachsehen, nachgucken, gucken wie, gucken
    ob, guck mal, horchen, reinhören, reinhorchen, vorfühlen, fühler ausstrecken, stimmung abfragen, puls
    fühlen, präsent bleiben, präsenz zeigen, sichtbar bleiben, gesicht zeigen, flagge zeigen, am leben,
    lebst du noch, noch da, noch dran, ins gespräch kommen, im gespräch bleiben, in verbindung, verbindung
    halten, verbindung bleiben, auf den neuesten stand, auf den neusten stand, neuester stand, neuesten
    stand, wie stehts, wie steht es, wie stehen, was los, was geht, was macht, was machen, wie war, schönes
    wochenende, frohe weihnachten, frohe ostern, gehör, wieder hören, wiedersehen, wieder sehen, bald sehen,
    sehen uns, hören uns, wieder zusammensetzen, mal zusammensetzen, nochmal sprechen, nochmals sprechen,
    dazu sprechen, mal sprechen, telefonieren, telefontermin, anwählen, ans telefon, auf band gesprochen,
    band gesprochen, keiner da, nicht da, nächster kontakt, nächster call, kontaktversuch*, erstkontakt,
    zweitkontakt, kaltakquise, zeit genommen, gedanken gemacht, überlegt, überlegen, druber nachgedacht,
    nachgedacht, angeschaut, reaktion, bestätigen dass angekommen, stups*, ermuntern, nerven, nervt,
    penetrant, wink, winken, reaktivier*, wiederbeleb*, aufwärmen, warm bleiben, pflege, bestandskunde*,
    routineanruf, regelanruf, jour fixe, turnusanruf, wollte wissen, würde wissen, einfach mal, nachzufrag*,
    nachzuhak*, nachzufass*, nachzuhör*, angebot geschickt, angebot gesendet, nur mal hören, nur mal hörn,
    angebotsnachverfolgung, nachverfolg*, nach dem rechten, macht die kunst, durchrufen, rufe durch, lebt
    ihr, lebst du, leben noch, ihre meinung, deine meinung, was meinen, was denken, was denkst, was meinst,
    was halten, was sagen, fragen offen, unverbindlich gespräch, neue jahr, gut angekommen, gut gestartet,
    plausch, plauder*, vorbeischauen, schaue vorbei, vorbeikommen, auf ein bier, auf ein wort, kurz hallo,
    klingeln, bimmel*, funkstille, kundenanruf, kundengespräch, kundenbesuch, höflicher anruf, brauchen
    noch, zeitpunkt, passt jetzt, passt besser, hinweisen, aufgreifen, ansprechen, anmahnen, einfordern,
    pflegeanruf, auffrisch*, erfragen, erreichbarkeit, schaun wie, was tun, etwas tun, richtig bei, lust
    auf, bedarf, kaffee, bei laune halten, präsenz, kontakt suchen, kontakt herstellen wieder, auf sie zu,
    auf kunden zugehen, zugehen auf, wollte anfragen, bedarf abfragen, bedarfsabfrage, kontakt
    intensivieren, mal reden, kurz reden, nichts besonderes, ohne grund, ohne anlass, aus interesse, darf
    ich fragen, wie findet ihr, wie finden sie, wie fanden sie, gefällt ihnen, zurück melden, hörensagen, im
    auge behalten, zu gegebener zeit, zeit für, haben zeit, kurz zeit, fünf minuten, bisschen zeit, druck
    machen, druck ausüben, regeltermin, connecten, vorstellen*, kennenlerngespräch*, kennenlerncall, draht
    halten, guter draht, vergessenheit, sich zeigen, mich zeigen, bitte um info, bitte um information,
    grüße*, weihnachtsgrüß*, urlaubsgrüß*, neujahrsgrüß*, ostergrüß*, glückwünsch*, alles gute, erneuter
    anlauf, neuer anlauf, anlauf, frohes fest, frohes neues, guten rutsch, im spam, spamordner, im postfach,
    im hinterkopf, im kopf bleiben, im gedächtnis, ins gedächtnis, auf mich aufmerksam, auf uns aufmerksam,
    nicht vergessen, netzwerken, vernetzen, vernetzung, smalltalk, hallihallo, nicht locker, hartnäckig
    bleiben, geduld, auf den zahn, zahn fühlen, beschnuppern, auf die nerven, nerv nicht, bei ihnen los, bei
    euch los, bei dir los, kontakt abreißen, ball flach, ball zuspielen, auf dem herzen, stups geben, wink
    geben, hörer greifen, zum hörer, ins gespräch, ohne agenda, ohne thema, ohne druck, ganz ohne, zeigen,
    erneuter versuch, neuer versuch, besetzt*, belegt, rezeption, zentrale, vorzimmer, empfangsdame,
    anrufbeantworter, vm hinterlassen, nachricht hinterlassen, hinterlass*, niemand da, legt auf, aufgelegt,
    freizeichen, geht nicht ran, geht keiner ran, nicht rangegangen, akte schließen, akte zumachen, von der
    liste, aufgeben, aufgebe, vertrauen aufbauen, vertrauen gewinnen, aufwärm*, schnack, klönen,
    klönschnack, ratsch, tratsch, viel um die ohren, um die ohren, sich was bewegt, bewegt sich, bewegung,
    umsorgen, hätscheln, bauchpinseln, betüdeln, umgarnen, warme worte, netz pflegen, beziehungsarbeit,
    networking, letzter versuch, letzte chance, letzter aufruf, sich sehen lassen, blicken lassen,
    hinterkopf`,
  empty: `
    der die das den dem des ein eine einen einem einer eines ich mir mich mein meine meinen meinem meiner
    meines du dir dich dein deine deinen deinem deiner wir uns unser unsere unseren unserem unserer ihr euch
    euer eure euren eurem eurer sie ihnen ihre ihren ihrem ihrer ihres er ihm ihn sein seine seinen seinem
    seiner es man sich jemand jemanden etwas was alles nichts irgendwas alle allen beide und oder aber auch
    noch nochmal nochmals mal ma einmal ja nein na nun dann doch denn da dass ob weil wenn falls wie wies wo
    wann wer wen wem warum hier dort so sehr gar eben halt eigentlich einfach nur bloß kurz kurze kurzer
    kurzes kurzen kurzem klein kleine kleiner kleines kleinen schnell schnelle schnellen schnelles
    freundlich freundliche freundlicher freundliches freundlichen freundlichst nett nette netter nettes
    sanft sanfte sanfter sanften lieb liebe lieber liebes gut gute guter gutes guten gern gerne schön schöne
    schönen schönes bitte danke dank vielen vielleicht eventuell leider entschuldigung sorry hallo moin
    servus huhu tach tag tage tagen morgen abend hoi grüezi ey von vom bei beim mit zu zum zur auf an am im
    in ins aus nach vor für über um unter durch seit bis ohne gegen wegen bezüglich bzgl betreffend betr
    betreffs hinsichtlich zwecks per via wieder erneut abermals weiter weiterhin später bald demnächst
    nachher gleich jetzt heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi
    do fr sa januar februar märz april mai juni juli august september oktober november dezember woche wochen
    wochenende wöchentlich wöchentlicher wöchentliches monat monate monatlich monatlicher jahr jahre quartal
    quartalsweise regelmäßig regelmäßiger regelmäßige turnus turnusmäßig allgemein allgemeiner allgemeine
    nächste nächsten nächster nächstes letzte letzten letzter letztes letztem vorige vorigen vergangene
    vergangenen jüngste neulich kürzlich zuletzt zweite zweiter zweites zweiten dritte dritter drittes
    dritten vierte erste erster erstes ersten länger lange lang zeit moment minute minuten min bereits immer
    nie inzwischen zwischenzeitlich mittlerweile ist sind war waren bin bist seid sei gewesen werde wird
    werden wurde würden würdest habe hab hast hat haben hatte hatten hattest kann kannst können könnt könnte
    könnten konntest will willst wollen wollte wollt wollten möchte möchten mag mögen soll sollte sollten
    darf dürfen dürfte muss müssen lass lasse lassen mach mache machen macht gemacht tun tut tue gibt gibts
    geben gebe gab gehe gehen geht gehts geh läuft laufen steht stehen komme kommen kommt kam gekommen sage
    sagen sagt frage fragen fragt gefragt anfragen höre hören hört hörn gehört weiß wissen sehe sehen sieht
    siehts gesehen schaue schauen schau schaut schauts reinschauen reingeschaut anschauen ansehen angesehen
    druberschauen draufschauen lesen gelesen durchlesen prüfen geprüft finde finden gefunden denke denken
    hoffe hoffen freue freuen erlaube bleibe bleiben halte halten bringe bringen rufen ruf nehme nehmen
    schreibe schreiben schreib geschrieben schicke schicken geschickt sende senden gesendet spreche sprechen
    gesprochen reden rede telefoniert tel telefon telefonisch telefonat telefonats telefonate gespräch
    gesprächs gespräche unterhaltung maile mailen nachricht nachrichten brief termin treffen treff antworten
    antwortet bekommen bekommt erhalten erhält angekommen kontakt kontakte kontakten kunde kunden kundin
    interessent interessenten ansprechpartner person leute team dinge ding sache sachen lage situation seite
    seiten ihrerseits eurerseits unsererseits deinerseits voneinander miteinander zusammen gemeinsam
    besprochen besprechen vereinbart ab neu gerade aktuell aktuelle aktueller aktuellen momentan derzeit
    besser wohl mehr wenig bisschen paar oben unten anbei untenstehende untenstehenden gerichtet möglich ggf
    evtl zb bzw usw kurzfristig zeitnah wert werte werten geehrte geehrter geehrten rein raus ran dran drauf
    hin her jederzeit weitere weiteren weiterer verfügung wirklich persönlich zwischen zwischendurch tschüss
    ciao mfg lg vg nix wat dat isch bissl bisserl grad eh trotzdem ehrlich kleinigkeit angefragt
    gelegentlich mitteilen mitgeteilt erreichen erreicht versucht frau herr herrn abgesprochen angekündigt
    untergehen trinken treten trete faden aufnehmen aufmerksam besteht bestehen beste besten bester wünschen
    wünsche wünsch frohe frohes fröhliche gesund gesundes rutsch start weitergeht vorangeht voran vorwärts
    fortschritt fortschritte entwicklung entwicklungen entwickelt ergeben passiert tat überhaupt genau
    ungefähr irgendwie irgendwann irgendwo oft selten meist meistens normalerweise anscheinend scheinbar
    offenbar hoffentlich natürlich selbstverständlich klar sicher gewiss gleichzeitig trotz obwohl während
    sobald solange ehe bevor nachdem danach davor dabei dafür dagegen dazu daran darauf daraus darin darüber
    darum davon dadurch diesbezüglich hierzu hiermit hierbei hierfür ebenfalls ebenso außerdem zudem
    zusätzlich sowie sowohl weder entweder je desto umso stets ständig dauernd öfter häufig meinerseits
    gebeten gewünscht gemeinsames erhoffe erwarte erwarten warte warten wartet gespannt neugierig
    interessiert interesse stress stressig viel viele los beschäftigt busy nerve stören störe gestört
    drängen dränge drängeln eilt eilig ruhig still ruhe leise stille gefreut erfreut dankbar angenehm
    angenehmen angenehme entspannt entspannte entspannten erholsam erholt wetter guck gucken guckt geguckt
    mensch jungs mädels naja hm äh öhm tja joa jo jap nee nope yo heyho gell ne gelle ebend wieda nomal
    nochma kurzn ausm aufm innem ner nem baldige baldigen baldiges dieses dieser diese diesen diesem jener
    jenes jede jeder jedes jeden allerdings übrigens apropos probiere probiert versuche zurück einholen
    einzuholen gehabt ach allem aller als also ander* außer beiden bekannt besonders bisher daher dahin
    dahinter damals damit daneben darunter daselbst dasselbe dazwischen deines deren derselbe deshalb dessen
    deswegen dies dieselbe durchaus durften einander einig* eins einst ende endlich ernst erst etwa folgend*
    früher ganz* gegenüber geworden ging groß großen großes habt hattet heißt hinter indem infolgedessen
    irgend jahren jedermann jedoch jemandem kaum kein keine keinem keinen keiner keines leicht leid manch*
    mittel musst musste mussten nahm neben neue neuen neuer nicht niemand niemandem niemanden recht rechten
    richtig sagte schlecht schluss seien seitdem selbst solch* sonst sondern soweit statt teil teils uhr
    vielem wahr warst weg weit weitem welch* wenige wenigstens weshalb wessen wieso woher wohin zuerst
    zugleich zunächst zwar meinung meinungen meint meinst gedanke gedanken locker lockerer lockeres lockeren
    unverbindlich unverbindliches unverbindlicher ungezwungen gestartet begonnen begann angefangen offen
    offene lebt lebst leben unterhalten unterhält pläuschchen ratsch bereit verstanden vorbei schwätzchen
    kommend* laufend* nochmalig* brauche brauchen braucht abholen holen passt passen hinweis schaun
    richtiger richtige beziehung beziehungen geblieben thema freut vorhin lust laune anlass grund fünf zehn
    fünfzehn zwanzig behalten gefällt gefallen besonderes sinn reaktion reaktionen sofort allein beinahe
    fast ziemlich toll tolle tollen tolles super prima klasse spitze wunderbar wunderbare wunderbaren
    wunderschön herrlich froh frohen frohem hübsch angenehmes sonnig sonnige sonniges sonnigen warm kalt
    heiß wichtig spät früh zwei drei vier sechs sieben acht neun stunde stunden nacht mittag vormittag
    nachmittag feierabend mitte freund freunde freundin freunden kumpel bruder alte alter damen herren weile
    sekunde sekunden augenblick spam ordner gelandet malheur mist egal komisch stimmt stimme ohr ohren auge
    augen gesicht draht hartnäckig geduldig geduld pressing stupser nochn hamse hams haste habts seids mia
    scho net ned nimmer bissi wos oida gö gruezi sali salü merci info infos bestätigung eingang empfang
    erhalt kenntnis kenntnisnahme weiterleitung entgegen zukommen unterlage baldmöglichst schnellstmöglich
    umgehend zügig eheste rasch rasche rascher raschen geneigt verehrte verehrter höflich höfliche höflichen
    höflichst hochachtungsvoll ergebenst diesjährig eigen eigene eigenen vorgang wunsch wünschenswert
    erwartung hoffnung entschlossen entschluss meinetwegen nochmalige genauso bescheid liebste bälde vorab
    nachträglich jeweils momentane momentaner falsch verkehrt störung unterbrechung umständehalber ruhiger
    ruhige funkt abgetaucht untergetaucht verschollen verschwunden verloren vergessen erinnerlich beharrlich
    penetrant aufdringlich nervig lästig hole holst holt holte herbst frühling frühjahr winters sommers
    pfingsten fasching karneval silvester neujahr advent jahreswechsel jahresende jahresanfang quartalsende
    sommerpause ferienzeit urlaubszeit intern interne internen vorgesetzte vorgesetzten chefs akte liste
    alten kalter kalten kalte toter tote lead leads lauwarm eingeschlafen eingeschlafene eingeschlafenen
    verflossene ehemalige ehemaligen früherer frühere früheren datt nen naa nä jut juut mol weng bisle
    bissle vlt vllt iwie iwann grds bg bittschön büro abwesend unterwegs rsp resp sek std bestimmt
    sicherlich vermutlich wahrscheinlich`,
  generic: `
    angebot angebote angebots offerte kostenvoranschlag vorschlag vorschläge entscheidung fragen unterlagen
    dokument dokumente präsentation demo material infos info informationen anfrage projekt projekte projekts
    interesse idee ideen thema themen produkt produkte lösung leistungen zusammenarbeit kooperation
    partnerschaft bewerbung bier mittagessen urlaub ferien weihnachten ostern feiertage sommer winter messe
    webinar veranstaltung plan pläne schritte link anhang bestehende prio priorität vertragsangebot dank
    frühstück abendessen brunch party feier geburtstag sommerfest`,
  verbs: `
    hör schau guck kuck seh frag ruf klingel bimmel meld schreib mail sag red sprech sprich erzähl erkundig
    melde hak fass horch tast klopf stups schubs wink grüß bitt dank hoff wünsch glaub denk dacht mein find
    freu warte wart vermut ahn merk erinner vergess probier versuch schaff komm geh lauf bleib steh lieg
    halt lass mach tu geb gib nehm nimm bring schick send leit bekomm erhalt krieg prüf sicht überleg grübel
    nachdenk entscheid entschied entschließ antwort reagier äußer treff tref kenn lern wiss weiß plauder
    quatsch ratsch schnack tratsch schwatz schwätz unterhalt austausch telefonier anschau nerv stör dräng
    belästig bemüh kümmer erlaub trau wag trink begrüß wiederhol fortsetz knüpf pfleg wärm hüpf spring tauch
    schieb rutsch stoß stöber schnupper schnüffel fühl spür erwart befürcht bedauer entschuldig verzeih
    klapp pass gefall gefäll interessier beschäftig brauch genieß erhol verbring verbracht schein wirk helf
    hilf vermiss verschwind verschwand ping chat nachtelefonier connect sync`,
  forms:
    '(?:(?:an|ab|auf|aus|bei|durch|drauf|dran|drein|druber|ein|entgegen|her|herum|hin|hinterher|mit|nach|rein|rum|um|vor|vorbei|weiter|wieder|zu|zuruck|zusammen|uber)?(?:ge|zu)?)?VERB(?:e|st|est|t|et|en|n|te|test|tet|ten|ete|eten|end)?',
  wishes: `
    hoffe sie hatten, hoffe du hattest, hoffe ihr hattet, hoffe es geht, hoffe sie sind gut, hoffe du bist
    gut, hoffe ihr seid gut, hoffe sie haben schöne, hoffe sie genießen, wünsche ihnen, wünsche dir, wünsche
    euch, ich wünsche einen, ich wünsche eine`,
  reasons: `
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
    geburtstagsgruß, zusage*, grußkarte*`,
  people: `
    einkauf buchhaltung geschäftsführung geschäftsführer gf chef chefin leitung leiter leiterin vertrieb
    marketing it personal technik kollege kollegin kollegen entscheider assistenz sekretariat firma inhaber
    gründer bewerber kandidat kandidatin kolleginnen mitarbeiter mitarbeitern vorgesetzten chefs
    geschäftsleitung vorstand team rezeption zentrale empfang`,
  towards: 'bei beim mit hallo hi hey moin liebe lieber servus',
  titles: 'herr herrn frau hr fr dr prof',
  capitalNouns: true,
  doing: 'en ern eln',
};
