import type { HollowWords } from './hollow-words.ts';

export const french: HollowWords = {
  language: 'fr',
  hollow: `
    relance, relancer, nouvelles, réessaie, réessaye*, réessai*, meilleur moment, avoir votre avis, avoir ton avis, avoir leur avis, avoir son avis,
    encore vivant*, toujours vivant*, bigo, hibernation, bout du tunnel, livre blanc,
    avoir reçu, avoir lu, avoir vu, voir a reçu, voir ont reçu, voir a eu, savoir a reçu, savoir ont reçu, savoir si
    besoin, voir si besoin, savoir a besoin, voir a besoin, si a besoin, comment va projet, comment avance projet,
    comment se passe projet,
    feu vert, changé d avis, a changé d avis, changer d avis, change d avis, plans ont changé, plans ont ils changé,
    laiss* trace, case téléphone, pièce dans la machine, enfonc* clou, réponse favorable, retour favorable,
    suite favorable, avis favorable,
    depuis sem, a sem, sem dernière, sem passée, cette sem, sem prochaine, ghosté*, ghoste, ghoster, laissé en vu,
    un vent, des vents, posé lapin, pose lapin, est rendu, es rendu, êtes rendu, sommes rendus, êtes rendus,
    quelles suites, avoir au téléphone, avoir au tel, avoir au bout, avoir de vive voix, avoir en ligne, remise en
    selle, remise en contact, remise en mémoire, remise en tête,
    up, le tps, du tps, eu tps, tps de, tps pour,
    esprits, dans les têtes, secouer, secoue, deuxième essai, troisième essai, nouvel essai, second essai,
    encore un essai, avant clôture, avant de clore, avant de clôturer, point mensuel, point semaine,
    5 minutes, à bon port, à la charge, à la trappe, abandonner, abonnés absents, absent, absente,
    accueil, acte de présence, actualité, alors, ancien client, anciens clients, appel, appel d
    entretien, appeler, appelle, appels, as décidé, assurer que, attendre, attends, attente, attirer
    attention, au courant, au plaisir, avancé*, avant d abandonner, avez décidé, avez questions, avez
    vous eu temps, avis, bâtir confiance, bavard*, bavette, belle journée, belle lurette, besoin de
    quelque, besoin de rien, bichonner, bien arrivé, bien passé, bien reçu, bien reçue, bip, blabla*,
    boire un café, boire un verre, boîte vocale, bon moment, bon week end, bonjour, bonne année, bonne
    personne, bonne rentrée, bonnes fêtes, bonnes vacances, briser la glace, ça a bougé, ça bouge, ça
    dit, ça donne, ça marche, ça roule, ça se passe, ça sonne, ça va, cajoler, caler call, caler rdv,
    caler un, causer, chaud, check, checker, checks, chouchout*, choyer, cinq min, cinq minutes, classer
    le dossier, clore dossier, clore le dossier, coin de sa tête, coin de tête, comme convenu, comme
    discuté, comme évoqué, comment allez, comment ça, comment étaient les vacances, comment passe,
    comment se passe, comment se passent, comment se porte, comment se sont passées, comment tu vas,
    comment va, comment vas, concernant mon mail, confiance, connaissance de, consulté ma, consulté mon,
    contact, contacte, contacter, coucou*, coup d oeil, coup de fil, coup de tel, courtoisie, créer
    confiance, créer du lien, créer lien, créneau, dans le radar, dans les radars, démarchage, dérange,
    déranger, dernier essai, dernier mail, dernier message, dernière chance, des besoins, des lustres,
    des questions, deux minutes, devis envoyé, dis moi, discutaille*, discuter, disparu, disposition,
    dites moi, dites vous, donner signe, donner suite, dorloter, dossier en cours, du changement, du
    mouvement, du neuf, échange, échanger, échanges, embêter, en cours, en dites vous, en forme, en
    interne, en passant, en penses, en pensez, en réunion, en tête, encore là, entrer en contact, entrer
    en relation, entretenir contacts, entretenir lien, entretenir portefeuille, entretenir relation,
    entretenir réseau, entretenir ses, entretien relation, envie d un café, envie de, espérant que,
    espère allez, espère bien, espère vas, esprit, essayer, état d avancement, êtes décidé*, être
    présent, eu le temps, eu occasion, eu temps, évolution*, faire connaissance, faire remonter, faire
    signe, fais remonter, faisant suite, fantôme, fermer le dossier, fidélis*, fixer rdv, fixer un
    rendez vous, follow up, gagner confiance, garder fil, garder le lien, garder lien, garder relation,
    harceler, haut de boîte, haut de la pile, haut de pile, hello, hésite pas, hésitez pas, hey,
    histoire de, humeur, informel, injoignable, injoignables, insiste, insister, instaurer confiance,
    intéressé*, interpeller, jeté un oeil, jeter oeil, jeter un oeil, joindre, joyeuses fêtes, joyeux
    noël, kikou, l occasion de, la forme, la suite, laissé message, lead froid, leads froids, lien avec,
    longtemps, m assurer, ma dernière, mail de routine, maintenir lien, maintenir relation, manifeste,
    manifester, me présenter, mes mails, mes messages, message vocal, messagerie, mettre la pression,
    mettre pression, mise à jour, mise en relation, mon courriel, mon dernier, mon mail, mon message,
    montrer, montrer présence, montrer signe, msg vocal, notre entretien, notre rencontre, nouer des
    liens, nouer lien, nous présenter, nouveau, nouvelle, nouvelles, noyé, nrp, occupé, offre envoyée,
    organiser un appel, où ça en est, où elle en, où en, où en est, où il en, où ils en, où on en, où tu
    en es, où vous en êtes, ou vs en, oublié, oublier, oubliettes, oubliez pas, papoter, pareil, parler
    en interne, partant*, pas de rep, pas de réponse, pas dispo, pas joignable, pas lâcher, pas répondu,
    passé à la trappe, passé de belles, passé de bonnes, passé inaperçu, passé un bon, passer à côté,
    passer un coup, passer une tête, patience, patienter, perdu de vue, permets de, persévér*, petit
    déj, petit message, petit mot, petit up, piqûre de rappel, planifier un appel, point, point étape,
    points, portez bien, pouls, pour la forme, pour la route, précédent mail, précédent message,
    prêcher, prendre connaissance, prendre rdv, prendre rendez vous, prendre soin, prendre température,
    prendre un café, prévenir, pris connaissance, pris décision, pris une décision, programmer un appel,
    proposition envoyée, proposition reçue, prospecter, prospection, pu jeter, pu lire, pu regarder, pu
    voir, qu en penses, qu en pensez, que devenez, que deviens, que devient, quelle suite, quelque chose
    pour vous, quid, quoi de beau, quoi de neuf, quoi de prévu, r1, r2, r3, raccroch*, rafraîchir,
    rappel*, re relance, réactiv*, réception du mail, réchauffer, réclamer réponse, recontact*, reçu
    mail, reçu message, réessayer, refaire surface, réflexion, refroidir, refroidisse, rejoindre,
    relanc*, relation client, remonte, remonter mail, renforcer lien, renouer*, renouveler contact,
    renvoi de mon, renvoi mail, répondeur, reprendre fil, reprendre langue, reprendre le fil, reprise de
    contact, réseautage, réseauter, ressayer, rester en lien, rester présent, retenter, retenter chance,
    retour, retours, réveiller, revenir vers, revenons vers, reviendrai vers, reviens, revient vers,
    rien de spécial, rien lâcher, rlc, salut, sans raison, sans réponse, sauf erreur, savoir où, savoir
    si, se caler, se capte, se capter, se croiser, se parler, se présente, se rencontrer, se reparler,
    se retrouver, se revoir, se signaler, se voir, si besoin, sign de vie, signaler ma présence, signe
    de vie, silence radio, soigner la relation, soigner relation, sollicit*, sondage rapide, sonder,
    sonne dans le vide, souvenir, spam, spams, standard, standardiste, statut*, suite à donner, suite à
    ma, suite à mes, suite à mon, suite à nos, suite à notre, suite à rencontre, suite conversation,
    suite donnée, suite entretien, suite mail, suites à donner, suivi, suivi après salon, suivi salon,
    suivis, suivre, sur le radar, tailler une bavette, tâter, tâter le terrain, tchat*, tenez moi, tenir
    au courant, tentative, tenter, tenter chance, tiède, tiens moi, tirer l oreille, tirer la manche,
    tisser, toc toc, ton ressenti, ton week end, toujours d actualité, toujours là, toujours vivant,
    tour, tout roule, tout se passe, tout va, transmettre amitiés, ultime, ultime essai, un bail, un
    besoin, un café, un geste, un instant, un mot, un signe, un up, un verre, une minute, une question,
    verdict, vieux client, visite de routine, voeux, voir ce que, voir où, voir si, vos commentaires,
    vos impressions, vos remarques, votre opinion, votre ressenti, votre sentiment, vu mail, vu message,
    wesh, yo, porte ouverte, remets ce mail, remettre ce mail, remets mail, en haut de votre boîte,
    suvi, suvis, dans les spams, parti en spam, vous entendre, t entendre, dans le viseur, une
    perche, tendre une perche, lancer une perche, se faire remarquer, faire remarquer,
    remarquer, rien d urgent, pas urgent, en indésirables, indésirables, courrier indésirable, planter
    une graine, entretenir la flamme, frapper à la porte, toquer,
    resonner, passer le bonjour, un bonjour, un coucou, occuper le terrain, occuper terrain,
    battre le fer, fer chaud, appel manqué, appel en absence, piqûre, remise en mémoire, mémoire,
    remémorer, à l occasion, au passage, au feeling, feeling, sans ordre du jour, sans objet, sans but,
    pour le principe, principe, pour la relation, prendre date, tâter le pouls, sentir le vent, le vent,
    humer, boîte mail, boîte de réception, dernier mot, dites moi tout, raconte*, à quand, à bientôt, à
    très vite, très vite, bientôt, au plaisir d échanger, plaisir échanger, reconnaissant, dans la
    course, restons connectés, poli, pour le silence, retard de réponse, comme mentionné, mieux choisi,
    priorités ont changé, les priorités, autre canal, soin client, bon rétablissement, redire bonjour,
    échange découverte, appel découverte, faire connaître, relancer la machine, une couche, remettre une
    pièce, dans la boucle, la boucle, garder client, client engagé, dans votre agenda, dans ton agenda,
    à l agenda, de côté, avance de ton, avance de votre, merci pour temps, merci pour patience, pour
    votre temps, pour votre patience, merci pour échange, merci encore, ravi de vous, d avance, état des
    lieux, boire un coup, boire un pot, prendre un verre, prendre un pot, sondage d opinion, tester le
    terrain, y a intérêt, il y a un intérêt, voir intérêt, jauger intérêt, susciter intérêt, éveiller
    intérêt, besoin d aide, je peux aider, puis je aider, peux aider, pouvons aider, apporter valeur,
    apporter de la valeur, créer de la valeur, tisser des liens, tisser un lien, renforcer les liens,
    renforcer la relation, consolider relation, garder le fil, fil de la discussion, tes impressions,
    votre impression, premières impressions, prise de contact, manger ensemble, bouffe ensemble, faire
    une bouffe, se faire un resto, liker post, carte de vœux, cartes de vœux, mail de remerciement,
    message de remerciement, mot de remerciement, coup de pouce, coup de main, aligner, sonder terrain,
    tâter terrain, tester intérêt, tester l intérêt, marquer présence, rester visible, être visible,
    faire acte, comment se portent, se portent, attente feedback, en attente, café avec, café ensemble,
    lettre morte, à l improviste, y réfléchir, des progrès, rapport d étape, nouveau boulot, nouveau
    job, croiser les doigts, doigts croisés, mon nom, rester vigilant, hâte de, hâte d avoir, connaître
    statut, rencontré au salon, enchanté de, essayer portable, sur portable, le portable de, dm insta,
    sur insta, apporter des croissants, apporter croissants, apporter gâteau, thé avec, bonnes
    nouvelles, pensé à vous, penser à vous, pensée pour, petit monde, au cas où, par acquit de
    conscience, dernière tentative, nouvelle tentative, deuxième tentative, troisième tentative, encore
    une tentative, jeter une ligne, semer une graine, ranimer la flamme, dans le coin, de passage, dans
    le quartier, tendre l oreille, prendre l eau, prendre la mesure, demander une mise à jour, demander
    mise à jour, point hebdomadaire, point trimestriel, réunion trimestrielle, rencontre trimestrielle,
    vous avoir rencontré, avoir rencontré, appel relationnel, dans le tableau, jeter un pont, bonne
    continuation, besoin de nous, quelque chose a changé, si ça a changé, attendre décision, en attente
    de décision, besoin de moi, de votre bord, de ton bord, coup de vent, bière avec, verre avec, apéro,
    avoir une réponse, avoir un retour, avoir retour, avoir des nouvelles, avoir nouvelles, avoir
    réponse, énième,
    prise de température, frapper porte, toquer porte, retoquer, perdre le fil,
    coup de bigo, coup de bigophone, coup de biniou, coup de grelot, troisième relance, deuxième relance,
    titill*, aiguillonn*, asticot*, enfoncer le clou, remettre le couvert, remettre du charbon, mettre du
    charbon, dans les tuyaux, du plomb dans l'aile, battre froid, le poisson mord, ça mord, mettre un coup,
    donner un coup de collier, tirer les vers du nez, tirer sur la corde, passer la brosse, passer la
    pommade, faire du pied, faire les yeux doux, tailler le bout de gras, bout de gras, refaire le monde,
    casser la croûte, casser la graine, faire tourner la boutique, garder la main, garder le contact, garder
    un pied dans la porte, pied dans la porte, remuer ciel, remuer les braises, mettre le feu aux fesses,
    presser le citron, aller à la pêche, pêche aux infos, pêche aux nouvelles, prendre le vent, sentir
    l'ambiance, prendre le pouls, nouvelles du front, reprise de langue, sortir du silence, rompre le
    silence, briser le silence, refaire parler de moi, faire parler de moi, pointer le bout du nez, bout du
    nez, montrer le bout,
    3e essai, 2e essai, 4e essai, de retour de vacances, rentré de vacances, rentrée de vacances, rentrés de
    vacances,
    s installe, s installent, t installes, vous installez bien,
    stand bonjour, stand coucou, stand saluer, poussière retombée, poussière retombe, revenir dans la
    partie, dans la partie, revenir dans le jeu, dans le jeu, revenir dans la course, revenir sur le tapis,
    arrivés à une conclusion, arrivé à une conclusion, à une conclusion, taper porte, retaper porte, retaper
    à la porte, juste être là, sans motif, se recale, se recaler, recaler un, on se cale, se
    refaire un, se faire un point, se poser ensemble, se mettre autour, autour d une table, mon mot, mes
    lignes, quelques lignes, eu vent, avez vous eu vent, qu est ce qu on fait, on fait quoi, on fait
    comment, ça dit quoi, ça raconte quoi, quoi de bon, ça baigne, ça gaze, ça biche, ça boume, aux abonnés
    absents, sorti des radars, sortis des radars, hors radar, avalé mon mail, mangé mon mail, pigeon
    voyageur, signaux de fumée, signal de fumée, allumer les braises,
    toujours motivé, toujours partants, remonter en selle,
    prend ses marques, prendre ses marques, prennent leurs marques, moment est mieux, moment mieux,
    voir qui est là, voir qui est dispo, voir qui est disponible, savoir qui est là, sortir du bois, sortir
    de sa tanière, nuit porté conseil, perdu sa langue, perdu votre langue, chat langue, donné sa langue,
    vous a t il servi, dans le paysage, rester dans le paysage,
    sur votre liste, sur ta liste, sur leur liste, reste un intérêt, reste de l intérêt, rebonjour, resalut,
    recoucou`,
  empty: `
    utile utiles plu meilleur aimerais
    qqchose qqch qqc qchose qch
    favorable favorables positive positif négative négatif meubler
    jtais jétais jpense jpeux jvx jveux jdois jrelance jpasse jrepasse jattends jespère javais tavais chui chuis jfais
    jreviens jpermets josais coudonc coudon faque pantoute icitte tantôt tsé pis
    abord absence absents absolument actuel actuelle afin ai aïe ailleurs ainsi ami amie amis amitié
    amitiés amour an ancien ancienne anciennes anciens année ans anterieur* août aprem après arrivé
    arriver as ascension assez assure assurer attention attirer au aucun aucune aujourd auprès auquel
    auraient aurais aurait auras aurez auriez aurions aurons auront aussi autant automne autour autre
    autrefois autrement autres aux avais avait avant avc avec avez aviez avons avril ayant ayez bah bav
    bcp beaucoup bel ben besoins bien bientôt bises bisou bisous bjour bjr bonheur bonsoir
    boucle bref brève bsr but ça calmement canal canaux car carême cas cc cdlt cdt ce ceci cela
    celle celles celui cependant certainement certes ces cet cette ceux chacun chacune chaleureuse
    chaleureux chance chaque charge chez choix chose choses ci cinq cinquième cliant clin coeur
    coin combien comme comment commercial commerciale concernant contre contrôle conversation copain
    copains copine cordial cordiale côté cotés courage courriel courriels courrier courriers
    court courte créneau créneaux cru curieuse curieux dac dans dc de débordé débordée début décembre
    dedans dehors déjà delà demain depuis derrière des désolé désolée desormais desquels dessous dessus
    deux deuxième devant devenez devenir devez devoir devra devrait dieu différent* dimanche dire
    directement discussion dispo disponibilité disponible dix dois doit dommage donc dont ds dsl du
    échangeons effet également elle elles en encore end enfant enfants enfin ensemble ensoleillé
    ensoleillée ensuite entendu entre entrevue envie envies environ équipe es essaie est et étant état
    etc été êtes étiez étions être eu eue euh eux eventuel éventuelle éventuelles évoqué évoquions exact
    exactement excepté existe face façon façons faites fallait fallu famille faut femme ferme février
    fille fin finir fois fond franchement frère furent fût gars général générale gentille
    gentiment gros hasard hâte hebdo hebdomadaire hein hélas heure heures heureuse hier homme
    honnêtement honneur hormis hui huit ici il ils immédiatement impatience impec impossible
    informations inquiet inquiète insistante instant instants interlocuteur interlocutrice interne
    internes jai jamais janvier je jeudi jme joie joint jour journée jours joyeuse joyeuses joyeux jsp
    jsuis jte juillet juin jusqu jusque justement jvoudrais jvoulais jvs kan keske koi la langue
    laquelle le lequel les lesquels leur leurs libre lien lieu ligne lire loin lors lorsque lundi
    ma madame magnifique mai mais mal malchance malgré mardi mari mars matin matinée mci mdr
    me mec meilleures meilleurs même mêmes mémoire mensuel mensuelle merci mercredi mère merki
    merveilleuse merveilleux mes message messages midi mien mienne milieu min minute minutes mme mobile
    moi moins mois moitié moment mon monde monsieur mort mot mots mr msg navré navrée ne néanmoins
    neuf ni nickel niveau nombreux non nos noté notre nouvel novembre nuit nul nvelles nvl nvlle objet
    octobre oeil oh on ont opinion or ou ouah ouais ouf oui oups outre ouvert ouvrir
    paisible pâques par paraît parce pardon pareille parfaitement parfois parmi parole part particulier
    particulière partout parvenu pas patienté pb pbs peine pendant pentecôte père permet permets
    personne personnes peu peur peut peux pk place plait pli plus plusieurs plutôt ponctuel
    portez possible possibles pote potes poto pour pourquoi pourra pourrai
    pourrais pourrait pourrez pourriez pourtant pouvait pouvez pouvoir pq pr précis précise précisément
    premier première près presque pressante prêt prévu principe printemps prise probable prochainement
    proche promis propos propre prospérité ptdr pti ptit ptite pu puis puisque pure qd qq qu quand quant
    quatre quatrième que quel quelconque quelle quelles quelque quelques quels qui quinze quoi quotidien
    radar raison ramadan rapidement rare rarement ravi ravie rdv réaction réactions réception réclamer
    recueillir réellement régulier régulière relatif relatifs relation relative relou rendez rentrée
    renvoyer rep réponse réponses reposante réseau rétablissement réunion réussite rien rire routine sa
    sais sait salutations samedi sans santé sauf se second seconde selon semaine semaines semble
    semblent sembler sens sent sept septembre serein sereine seront ses seulement si silence simplement
    sincèrement sinon situation six slt slts soeur soi soient soir soirée sois soit sommes son
    sont sorte souci sous soyez soyons spam spams spécial spéciale stp stpl strictement su suis suit
    suite suivant suivante sujet superbe surface surtout svp sympa sympathique ta tandis tant tard tas
    te tel téléphonique telle tellement tels temps tes tête texto tiède tjr tjrs tjs tkt toc toi ton top
    tôt touchant toujours tous toussaint tout toute toutefois toutes tranquillement transmis travers
    très trimestre trimestriel trois troisième trop truc trucs tt tu ultérieurement un une unes uns
    urgence urgent va vacance vacances vais vas venant vendredi venez venir venue venus ver vérifier
    véritable vers via vie vien viens vient vingt visio vite vivant vivante vive vocal voici voilà voir
    voisinage volonté vont vos votre vous vraiment vs vs2 vu vue waouh week weekend wk ya yeux yop zut
    agir aide aider aides entendre entrer exister intervenir jouer lever parvenir plaire tendre vivre
    sentir ressentir paraître offrir rompre réussir sortir fidélité curiosité attitude ressenti
    sentiment sentiments élan rythme habitude ville région coup bouffe signe pause
    écho échos visibilité ambiance lieux mener synchro likes progrès inaperçu suspens
    silencieux enlisé endormi gratitude dérangement insistance pénible collant occasion occasions
    brin auparavant improviste passage salutation disponibilités joignable papotage papotages convaincu
    indécis boulot lecture relecture stade ignoré tisser tissons insta instagram bizz bizzz qqun qqn
    job nom doigts statut vigilant
    haté fb messenger telegram signal slack teams bizous politesse informelle formel formelle
    relationnel relationnelle social sociale convivial conviviale spontané spontanée impromptu
    occasionnel occasionnelle ponctuelle habituel habituelle classique banal banale flou subtil subtile
    discret discrète patient optimiste pessimiste positif neutre peut-être sûrement maman papa cousin
    cousine voisin voisine prêts prête prêtes disposés dispos retrouvailles attendu attendue attendus
    attendues continuation a avaient aurai aura ait ayons aient iront aille ailles aillent pouvons
    peuvent pouvais pouviez pouvaient pourront pourraient puisse puissent puissiez veulent devons
    doivent devais devait deviez devaient devrais devriez devraient font fera ferez feront feriez fasse
    fassent fassiez venons viennent venais venait vienne venu dira direz dirai prennent prenne tiennent
    reçois reçoit lira connaître connaissez connu suivez sentez sentent senti deviennent devenu
    reviennent faudra faudrait falloir vaut vaudrait vaudra re vent énième jaser jase placoter placote
    ixième
    tit tite
    congés noël fêtes hiver
    smiley smileys émoji emoji emojis`,
  generic: `
    propale propales propal
    soumission soumissions
    proposition propositions devis offre offres démo démonstration présentation document documents doc docs
    dossier dossiers pièce jointe info infos information projet projets décision décisions demande demandes
    candidature question questions besoin besoins idée idées sujet sujets produit produits service services
    solution partenariat collaboration café déjeuner verre salon
    webinaire évènement plan étapes prochaines plaquette intérêt priorité lien liens brunch dîner apéro
    bière bières resto restaurant anniversaire fête soirée golf processus démarche parcours expérience
    histoire contexte aperçu résumé environnement circonstances perspective perspectives position direction
    valeur bénéfice bureau secteur marché entreprise communauté plateforme commentaire profil post
    impression impressions afterwork situation intérêts conditions affaires feedback opportunité business
    travail intention`,
  stems: `
    mijot confirm
    parl discut bavard papot convers échang appel rappel téléphon sonn contact recontact relanc écri écriv
    envoi envoy transmett adress laiss pass revien reven devien tien ten obtien obten maintien mainten
    entretien entreten all ir march roul avanc progress boug évolu regard jet consult lis lu voi vois voy
    verr rev sav saur sach connai pens réfléch croi croy imagin suppos espèr espér souhait voul voudr veu
    veuill aim désir attend répond réagi réagiss reç recev compren compri dout trouv cherch demand question
    interrog renseign inform averti avis prévien préven signal manifest montr rest demeur continu poursuiv
    persévèr persévér insist relâch lâch essay tent retent commenc prend pren arrêt fini finiss oubli perd
    perdr souvien souven remémor salu embrass remerci excus pardonn permett dérang embêt gên harcel harcèl
    brusqu bouscul rencontr crois visit cal remont redescend tomb noy glan gliss tourn rattrap profit
    repos détend fêt tâch fai fais ferai ser étai dis dit mett pri donn décid tranch hésit os autoris
    intéress convien conven plais gard conserv réchauff ranim reviv raviv nou ren excellent dernier
    client petit long précédent prochain divers occup froid grand cher seul press met mis remett content
    parfait bon bonn beau bell gentil mauvais facil difficil simpl vrai faux jeun vieux vieil vieill nouveau
    joli just clair sûr certain plein vid chaud doux douc lourd léger fort faibl haut bas profond rapid lent
    calm fatigu malad heureu malheureu trist fier ému surpri étonn impatient tranquill sérieu drôl bizarr
    étrang fou foll génial super sympath agréabl incroyabl formidabl terribl moindr tiend viendr lanc relanç
    rôd trottin flân rêv dorm mang boir riv souri rigol pleur soupir respir remarqu parti amical indésirabl
    concret vagu reconnaissan connect poli mention engag retrouv redi accompagn agi aid ajout amen anim
    appuy apprenn approch arrang attir attrap apport combl concern consolid cour craign
    craindr creus cultiv débrouill devin dialogu distrai écart éclairc écout effleur encourag entam entend
    entendr entr éveill évit évoqu exist explor exprim flatt fonctionn forc gagn impressionn incit
    influenc inspir interven intervien intrigu jas jaug jou mérit motiv nourri offr parai
    paraiss particip pouss ramen rassur réconfort reconnai recul renforc rentr répèt répét respect
    ressent ressen réuss romp sais séduir séduis sembl serr soign sond souffl soutien souten
    stimul suggèr suggér surpren surprend suscit taquin témoign tend touch travaill veill vibr viv tât lik
    align synchronis palabr jact digér mûr whatsapp penché pench vigil`,
  forms:
    '(?:re)?STEM(?:e|es|s|t|x|d|ons|ez|ent|er|ee?s?|is?|it|u|ue?s?|ais|ait|ions|iez|aient|ai|as|a|erent|irent|[ie]?r(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)|ant|ir|re|oir|sse?s?|ssent|ssiez|ssons)?|[a-z]{3,}(?:al|el|qu|bl|iv|eus|ier|el?l|[ae]m)m?ement|[a-z]{3,}[ae]mment',
  wishes: `
    espère que vous avez passé, espère que tu as passé, espère que vous passez, espère que tu passes,
    espérant que vous avez passé, espère que votre semaine, espère que votre week, espère que ta semaine,
    espère que vous profitez, espère que votre été, espère que votre année, souhaite une, souhaite un,
    souhaiter une, souhaiter un, souhaiter de, souhaitant une,
    espère que vous avez profité, espère que tu as profité`,
  reasons: `
    fonction, fonctions, point relais, points relais,
    monter,
    mot de passe, mots de passe,
    confirmer rdv, confirmer rendez, confirmer réunion, confirmer visio, confirmer visite, décal* rdv, décal* rendez,
    décal* réunion, décal* visio, décal* vc, décal* visite, déplac* rdv, déplac* rendez, déplac* réunion, report* rdv,
    report* rendez, report* réunion, confirmation rdv, rappel rdv, rappel réunion, faire présenter,
    garde d enfant*, crèche*,
    relance facture*, facture*, comment préfère*, comment recontact*, comment souhait*, à 10, appel d
    offre*, appels d offre*, point de livraison, points de livraison, points de blocage, point de vente,
    contrat*, prix, tarif*, budget*, remise*, suivi de la livraison, nouveautés, nouvelle loi, nouvelle
    directrice, nouveau directeur, nouvelle offre, nouveau tarif*, retour sur investissement, retour sur
    prototype, retours colis, contrats, tournée*, tours, échantillon*, suite logicielle, suivi qualité,
    entretien annuel, contact technique, test*, poste*, poids, statuts, points de fidélité, mise en,
    prime, port, ports, service client, panne*, avenant*, stock*, présentation au, commande*,
    paiement*, licence*, signature*, formation*, a changé, qui change, atelier*,
    calendrier*, papier*, chantier*, loyer*, courtier*, dossier d, négoci*, renégoci*, renouvel*,
    résili*, signer, payer, former, avis de, essai*, brevet*, maintenance, pièce de, pièces, approuv*,
    pièce est, qui d autre, qui décide, qui signe, acte de vente, numéro de, portable, ligne de, dîner
    de gala, parler de, raison de, fiche*, chaîne du froid, comprendre comment, comprendre pourquoi,
    demander pourquoi, entretien avec, données, check list, envoyer l avoir, bébé, démarrage, ferait
    changer, pourquoi nous, lettre d intention, deuxième entretien, second entretien, premier entretien,
    revendeur*, non synchronis*, dix ans, qui forme, paie*, paient, mise en relation, avoir sur, contre
    offre*, contre proposition*, standard téléphonique, faudrait pour, stand, stands,
    voir qui, savoir qui, demander qui, comprendre qui, qui reprend, qui remplace, combien de, combien d,
    peuvent commencer, peut commencer, pouvez commencer, peux commencer, pourraient commencer, pourrait
    commencer, peuvent ils commencer, peuvent elles commencer, peut il commencer, peut elle commencer,
    bonnet, bonnets, buvard, cardial*, cause, causes, choucroute, consulat, contacteur*, courge*, course,
    courses, courtage, couscous, crème, déposition, détachage, firme, home, linge, lion, nacre, parité,
    pêcher, poche, poches, prose, répartir, remorqueur*, rétine, route, routes, singe, tourte,
    variant*, vitre*, voter, vernir, évolutivité,
    coût*, coûte*,
    livr*,
    carène, cintre*, coussin*, curage, débit*, engin*, étendre, faille*, marin, massage*, meuler, polaire*,
    porche*, purée*, raisin*, réguler, tuile*, équipée,
    chiffr*, dimensionn*, paramétr*, migr*, export*, importer, déploy*, intégr*, recrut*, embauch*, expédi*,
    fabriqu*, imprim*, nettoy*, mesurer, traduire, héberger, sécuris*, automatis*, certifier, audit*,
    réparer, réparation, réparations, réparé, réparée,
    cotes,
    rappel produit, rappel de produit, rappel du produit, rappel de lot, rappel du lot, intérêts sur`,
  people: `
    
    pdg dg daf dsi drh directeur directrice patron gérant responsable chef cheffe assistant assistante
    acheteur achats compta comptabilité juridique marketing technique it rh collègue collègues associé
    fondateur fondatrice candidat candidate société entreprise boîte sponsor décideur équipe associés
    hiérarchie supérieur supérieurs accueil standard secrétariat`,
  towards: `
    aux avec à auprès de pour bonjour cher chère salut coucou hello chez appeler rappeler téléphoner relancer
    contacter recontacter saluer voir essayer`,
  families: `
    comité conseil équipe: réuni réunie réunit, essai démo présentation webinaire: plu utile intéressante intéressant,
    lu lire parcouru: présentation brochure plaquette,
    raviv* ressuscit* reveill* réveill* ranim* reanim* réanim* degel* dégel* debloqu* débloqu*
    rechauff* réchauff* reactiv* réactiv* reamorc* réamorc* redynamis* secou* agit*: dossier sujet affaire
    deal projet conversation discussion échange échanges dialogue lead prospect piste contact client intérêt
    relation situation offre proposition cocotier arbre bocal machine,
    opinion opinions avis impression impressions ressenti réaction réactions sentiment sort état avenir
    évolution devenir pouls: offre proposition propale devis projet sujet dossier affaire deal soumission,
    vent: souffl* tourn*,
    souffl* tourn*: vent,
    raviv* entreten* entretien* souffl* attis* ranim* rallum*: flamme braise braises feu,
    remett* remis remet pos* repos*: tapis table rails selle,
    maint* remett* mettre garder: pression contact chaud,
    petit* leger* léger* gentil*: pique piqure piqûre rappel coup poussée pression,
    tâter sonder prendre jauger humer sentir prendre palper: terrain terrains ambiance pouls température
    climat humeur,
    toqu* retoqu* frapp* refrapp* sonn*: porte portes,
    arriv* parven* abouti*: conclusion conclusions consensus, poussière fumée tempête orage vague: retomb*
    dissip* passé* calm*, tap* retap* grat*: porte carreau,
    rester continuer demeurer: visible visibles présent présente présents`,
  settling: `
    lundi mardi mercredi jeudi vendredi samedi h matin midi: convien* arrang* lui-va vous-va te-va leur-va lui-irait
    vous-irait,
    convien* conviendrai*: lundi mardi mercredi jeudi vendredi samedi,
    qu: vous-ferait lui-ferait leur-ferait,
    dépos*: avant,
    échanger décaler: janvier février mars avril mai juin juillet septembre octobre novembre décembre`,
  asking: {
    asks: 'savoir voir demander apprendre entendre comprendre connaître découvrir vérifier',
    looks: 'voir',
    how: 'comment',
    whether: 'si s',
    what: 'ce qu que quoi où',
    definite: 'le la l les notre nos mon ma leur leurs votre ce cette',
    matters: `
      offre proposition propale devis projet sujet dossier affaire deal opportunité soumission chose
      semaine journée week-end année mois trimestre saison vacances démo démonstration présentation`,
    particulars: `
      sign* valid* approuv* accept* refus* rejet* renouvel* financ* couvr* compren* compris* inclu*
      conten* contien* veut veulent besoin envoy* pay* coût* coûte* livr* expir* manqu* annul* report*
      oubli* omet* fonctionn* adapt*`,
    being: 'est sont était été',
    ongoing: '',
    particles: 'toujours bien encore enfin',
  },
  titles: `
    m mr mme mlle monsieur madame dr me famille`,
  doing: 'er ir',
};
