import type { HollowWords } from './hollow-words.ts';

export const french: HollowWords = {
  language: 'fr',
  hollow: `
    relanc*, r1, r2, r3, rlc, revenir vers, revient vers, revenons vers, reviendrai vers, reviens, suite à
    mon, suite à ma, suite à mes, suite à notre, suite à nos, suite mail, suite conversation, faisant suite,
    comme convenu, comme évoqué, comme discuté, concernant mon mail, dernier mail, précédent mail, précédent
    message, dernier message, nouvelles, nouvelle, nouveau, du neuf, quoi de neuf, quoi de beau, coucou*,
    bonjour, salut, où vous en êtes, où tu en es, où ça en est, où en, ou vs en, où ils en, où elle en, où
    il en, où on en, point, points, point étape, tour, comment va, comment allez, comment vas, comment ça,
    ça va, tout va, tout roule, tout se passe, comment passe, espère allez, espère vas, espère bien,
    espérant que, portez bien, restons en contact, rester en lien, contact, reprise de contact, renouer*,
    recontact*, garder lien, garder le lien, maintenir lien, maintenir relation, entretenir relation,
    entretenir lien, entretien relation, rappel*, appeler, appelle, appel, appels, suivi, suivis, suivre,
    follow up, check, checker, checks, statut*, mise à jour, avez vous eu temps, eu le temps, eu temps, eu
    occasion, l occasion de, pu regarder, pu voir, pu lire, pu jeter, jeter un oeil, jeté un oeil, bien
    reçu, reçu mail, reçu message, vu mail, vu message, des questions, une question, avez questions,
    intéressé*, actualité, sans réponse, pas de réponse, pas de rep, pas répondu, retour, retours, attente,
    attends, attendre, sauf erreur, signe de vie, donner signe, prendre température, manifeste, manifester,
    permets de, échanger, échange, échanges, se capte, se capter, se revoir, se voir, se parler, discuter,
    papoter, causer, pas joignable, injoignable, nrp, laissé message, message vocal, msg vocal, messagerie,
    répondeur, réessayer, retenter, tentative, courtoisie, fais remonter, faire remonter, remonter mail,
    remonte, haut de boîte, haut de pile, disposition, avancé*, évolution*, qu en pensez, qu en penses, en
    pensez, en penses, vos impressions, assurer que, m assurer, pris connaissance, prendre connaissance,
    connaissance de, si besoin, besoin de rien, besoin de quelque, un besoin, des besoins, pris décision,
    pris une décision, longtemps, au plaisir, coup de fil, coup de tel, passer un coup, bip, faire signe,
    prévenir, petit mot, un mot, petit message, en passant, réflexion, jeter oeil, coup d oeil, créneau, à
    la charge, notre rencontre, suite à rencontre, reprendre le fil, reprendre fil, garder fil, refaire
    surface, souvenir, dans le radar, sur le radar, partant*, tenez moi, tiens moi, tenir au courant, au
    courant, dites moi, dis moi, pouls, notre entretien, suite entretien, renforcer lien, renouveler
    contact, réactiv*, réchauffer, réveiller, relation client, fidélis*, prospecter, prospection,
    démarchage, contacter, contacte, joindre, rejoindre, tenter, essayer, ressayer, toc toc, kikou, hello,
    hey, yo, wesh, comment se passe, comment se porte, comment se passent, comment tu vas, ça se passe, ça
    roule, ça marche, ça donne, ça dit, ça bouge, du mouvement, ça a bougé, du changement, votre ressenti,
    ton ressenti, votre sentiment, vos commentaires, vos remarques, la suite, quelle suite, suite à donner,
    suites à donner, donner suite, suite donnée, quid, toujours là, toujours vivant, encore là, oublié,
    oublier, oubliez pas, passé à la trappe, à la trappe, perdu de vue, passé inaperçu, passer à côté, noyé,
    spam, spams, mon courriel, mon mail, mon message, mon dernier, mes mails, mes messages, ma dernière,
    bonne année, bonnes fêtes, voeux, bon week end, bonne rentrée, belle journée, ton week end, boire un
    café, prendre un café, un café, boire un verre, un verre, petit déj, se retrouver, se croiser, se
    rencontrer, se reparler, se caler, caler un, caler call, caler rdv, fixer rdv, fixer un rendez vous,
    prendre rendez vous, prendre rdv, organiser un appel, planifier un appel, programmer un appel, dossier
    en cours, en cours, où en est, voir où, voir si, voir ce que, savoir si, savoir où, insister, insiste,
    harceler, embêter, déranger, dérange, interpeller, sonder, sondage rapide, tâter le terrain, tâter,
    prêcher, humeur, montrer, montrer signe, rester présent, être présent, visible, esprit, en tête, avez
    décidé, as décidé, êtes décidé*, proposition envoyée, devis envoyé, offre envoyée, visite de courtoisie,
    reprendre langue, consulté mon, consulté ma, passé de bonnes, bonnes vacances, passé un bon, passé de
    belles, visite client de courtoisie, en dites vous, dites vous, se présente, attirer attention, haut de
    la pile, appel d entretien, bavard*, rafraîchir, sign de vie, pareil, réception du mail, re relance,
    sollicit*, réclamer réponse, bon moment, bonne personne, quelque chose pour vous, au chaud, relation au
    chaud, garder relation, envie d un café, envie de, sans raison, rien de spécial, entrer en contact,
    entrer en relation, mise en relation, lien avec, nouer contact, faire connaissance, un instant, une
    minute, deux minutes, cinq minutes, cinq min, 5 minutes, que devenez, que deviens, que devient, quoi de
    prévu, alors, verdict, avis, votre opinion, un signe, un geste, signaler ma présence, montrer présence,
    mail de routine, visite de routine, proposition reçue, bien reçue, dans les radars, passer une tête,
    retenter chance, tenter chance, histoire de, mettre la pression, mettre pression, suivi après salon,
    suivi salon, pas lâcher, rien lâcher, transmettre amitiés, joyeux noël, joyeuses fêtes, comment étaient
    les vacances, comment se sont passées, hésitez pas, hésite pas, échange informel, informel, acte de
    présence, persévér*, rester visible, se montrer, réseauter, réseautage, nouer lien, nouer des liens,
    créer du lien, créer lien, tisser, briser la glace, tirer l oreille, tirer la manche, piqûre de rappel,
    se signaler, patienter, patience, état d avancement, au point mort, à bon port, bien arrivé, bien passé,
    la forme, en forme, belle lurette, un bail, des lustres, prendre contact, prise de contact, me
    présenter, nous présenter, toujours d actualité, chaud, tiède, refroidir, refroidisse, oubliettes,
    disparu, silence radio, abonnés absents, fantôme, suivi après, relance après, clore le dossier, clore
    dossier, classer le dossier, fermer le dossier, abandonner, avant d abandonner, accueil, standard,
    standardiste, occupé, ça sonne, sonne dans le vide, sonne occupé, absent, absente, en réunion,
    raccroch*, boîte vocale, pas dispo, injoignables, entretenir portefeuille, entretenir réseau, entretenir
    ses, entretenir contacts, instaurer confiance, créer confiance, gagner confiance, bâtir confiance,
    confiance, coin de tête, coin de sa tête, tailler une bavette, bavette, blabla*, tchat*, discutaille*,
    chouchout*, dorloter, choyer, bichonner, cajoler, soigner relation, soigner la relation, prendre soin,
    lead froid, leads froids, vieux contact, vieux client, ancien client, anciens clients, un up, petit up,
    renvoi de mon, renvoi mail, parler en interne, discuter en interne, en interne, dernière chance, dernier
    essai, dernière tentative, ultime relance, ultime essai, ultime, pour la forme, pour la route`,
  empty: `
    le la les un une des du de au aux ce cet cette ces ça cela ceci je tu il elle on nous vous vs ils elles
    me te se moi toi soi lui leur leurs eux mon ma mes ton ta tes son sa ses notre nos votre vos en et ou
    mais donc or ni car si que qu qui quoi quel quelle quels quelles dont comment quand pourquoi combien ne
    pas plus moins rien jamais encore toujours tjs tjrs déjà bien mal très trop peu beaucoup juste seulement
    simplement simple petit petite petits petites rapide rapidement vite bref brève court courte gentil
    gentille gentiment amical amicale cordial cordiale dans sur sous pour par avec sans chez vers entre
    depuis pendant avant après auprès lors suite concernant propos sujet objet relatif relative relatifs
    quant hier aujourd hui demain soir matin midi jour jours journée semaine semaines mois an ans année
    trimestre weekend week end lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars
    avril mai juin juillet août septembre octobre novembre décembre prochain prochaine prochains dernier
    dernière derniers dernières précédent précédente précédents premier première second seconde deuxième
    troisième quatrième autre autres même mêmes nouvel fois temps moment instant instants minute minutes min
    tard tôt bientôt ensuite puis ici voilà voici oui non svp stp merci pardon désolé désolée excusez
    bonsoir slt cc cher chère chers madame monsieur mme mr bjr bonne bon bonnes belle beau joyeux être est
    es suis sommes êtes sont était étais été soit serait sera ai as avons avez ont avait avais aviez avoir
    eu eue aurait auriez fais fait faire faites faisons va vais vas vont allez aller allons allé allait
    viens vient venir venez peux peut pouvez pouvoir pu pourriez pourrais pourrait veux veut voulez vouloir
    voulais voulait voudrais souhaite souhaitais souhaiter souhaiterais aimerais dois doit devoir devez sais
    sait savoir savez voir vois voyez vu vue revoir regarder regardé lire lu dire dis dit dites parler parle
    prendre prends prend prenez pris prise donner donne laisser laisse passer passe rester reste restez
    garder garde tenir tiens trouver trouve mettre mets demander demande répondre répond répondu rep réponse
    réponses écrire écris écrit envoyer envoie envoyé transmis adressé recevoir reçu revenir reprendre
    refaire redemander réécrire renvoyer recevez permets permettez espère espérons pense penser pensez
    souhaits assurer assure appelez tel téléphone téléphonique téléphoner courriel courriels message
    messages msg mot mots texto lettre courrier visio réunion rdv rendez entrevue conversation discussion
    contacts lien relation client clients cliente interlocuteur interlocutrice équipe gens personne monde
    chose choses truc trucs côté cotés part niveau situation état lieu cas vie boîte réception informations
    semble disponible dispo disponibilité libre ponctuel hebdo hebdomadaire mensuel mensuelle trimestriel
    régulier régulière général générale commercial commerciale amicalement cordialement cdt bises mdr hein
    bah ben euh aussi ainsi afin tout toute tous toutes quelque quelques chaque certain éventuellement
    possible vocal jvoulais jvoudrais jai jsuis ptit ptite tt qd pr ds avc qq nvelles bcp ya ouais voix vive
    loin long prêt ferme clair santé fort haut bas effectivement justement finalement toutefois néanmoins
    cependant eventuel éventuelle éventuelles ultérieurement informé tenu passant charge fil radar oeil yeux
    surface ensemble rencontre rencontrer tenez jeter jeté créneaux réfléchi réfléchir bouger bouge portez
    passent passez passait ver revien bisous bisou meilleures meilleurs salutations amitiés heureux heureuse
    ravi ravie content contente plaisir honneur impatience impatient hâte curieux curieuse tranquille
    tranquillement calme calmement urgent urgence souci aucun aucune certains plusieurs divers diverses
    particulier particulière spécial spéciale précis précise exact sûre surtout notamment environ presque
    assez plutôt vraiment réellement franchement honnêtement évidemment naturellement normalement
    généralement souvent parfois rarement régulièrement autour dehors dedans dessus dessous devant derrière
    face milieu début fin finir commencer continuer poursuivre maintenir entretenir compris entendu noté su
    cru perdu perdre tombé tomber arrivé arriver parvenu joint essayé essaie tenté occupé occupée occupés
    débordé débordée vivant vivante mort plait faut fallait fallu sembler paraît devient devenir aurais
    auras étiez seriez fût sois soyez serez serai pourra pourrez pourrai voudriez voudra aurons toc clin wk
    dsl stpl ptdr cdlt bav slts bjour yop gros poto gars mec ami amie amis chaleureusement sincèrement
    respectueusement ci celui celle ceux lesquels laquelle lequel auquel rencontres échangeons convenu
    évoqué prévu promis discuté parlions évoquions soirée aprem matinée vacance rentrée abord absolument
    ailleurs anterieur* attendu auraient aurez aurions auront autant autrefois autrement ayant ayez celles
    certes chacun chacune comme contre delà desormais desquels devra devrait différent* directement dite
    dits diverse également effet enfin etc exactement excepté façon faisant façons furent hormis hélas jusqu
    jusque lorsque maintenant malgré mien mienne nombreux nouveaux nul oh outre parce parlent parmi parole
    particulièrement permet personnes possibles pouvait premièrement près proche puisque pure quelconque
    rare relativement rend restent sauf selon semblent sent seront seul seule seules sinon soient soyons
    strictement suffisamment suit suivant suivante tandis tant telle tellement tels touchant travers uns
    unes venant via voie voient voire zut étaient étant étions consulté consulter ouvert ouvrir langue
    vacances simples attirer attention remettre remis pile réclamer pti pareille recueillir vérifier jte jme
    jvs chaud envie raison cinq dix quinze devenez deviens opinion routine contrôle existe reçue reçus
    reçues spams spam malheureusement agréable agréables excellent excellente excellents excellentes superbe
    super formidable génial géniale parfait parfaite magnifique merveilleux merveilleuse doux douce
    ensoleillé ensoleillée reposant reposante pleine plein paisible serein sereine sympa sympathique
    chaleureux chaleureuse joyeuse joyeuses deux trois quatre six sept huit neuf vingt heure heures nuit
    copain copains pote potes fille homme femme grand grande grands doute vrai vraie propre véritable facile
    difficile probable probablement impossible certainement totalement parfaitement uniquement actuellement
    récemment immédiatement pourtant partout sorte genre sens choix volonté envies réaction réactions
    courriers pli ligne cinquième actuel actuelle vieux vieille vieilles longue longues longs précisément
    gentils venue venus arrêt peine gêne gênant navré navrée inquiet inquiète lourd insistant insistante
    pressant pressante pressé pressée relou dac ok ouf top nickel impec quotidien bonheur réussite
    prospérité amitié automne printemps pâques pentecôte toussaint carême ramadan ascension ponts
    trimestriellement interne internes portefeuille réseau coin tête lead leads froid froide froids tiède
    ancien ancienne anciens anciennes cliant clientes fond vide absence absents revenue voulai ete etiez
    vien nvlle nvl pb pbs bsr mci merki tkt jsp dc pk pq keske koi kan tjr vs2 bel courage patienté presser
    pressions`,
  generic: `
    proposition propositions devis offre offres démo démonstration présentation document documents doc docs
    dossier dossiers pièce jointe info infos information projet projets décision décisions demande demandes
    candidature question questions besoin besoins idée idées sujet sujets produit produits service services
    solution partenariat collaboration café déjeuner verre vacances congés noël été fêtes hiver salon
    webinaire évènement plan étapes prochaines plaquette intérêt priorité lien liens brunch dîner apéro
    bière bières resto restaurant anniversaire fête soirée golf`,
  verbs: `
    parl discut bavard papot convers échang appel rappel téléphon sonn contact recontact relanc écri écriv
    envoi envoy transmett adress laiss pass revien reven devien tien ten obtien obten maintien mainten
    entretien entreten all ir march roul avanc progress boug évolu regard jet consult lis lu voi vois voy
    verr rev sav saur sach connai pens réfléch croi croy imagin suppos espèr espér souhait voul voudr veu
    veuill aim désir attend répond réagi réagiss reç recev compren compri dout trouv cherch demand question
    interrog renseign inform averti avis prévien préven signal manifest montr rest demeur continu poursuiv
    persévèr persévér insist relâch lâch essay tent retent commenc prend pren arrêt fini finiss oubli perd
    perdr souvien souven remémor salu embrass remerci excus pardonn permett dérang embêt gên harcel harcèl
    brusqu bouscul rencontr crois visit cal remont redescend tomb noy glan gliss fil tourn rattrap profit
    repos détend fêt tâch fai fais ferai ser étai dis dit mett pri donn décid tranch hésit os autoris
    intéress convien conven plais gard conserv réchauff ranim reviv raviv nou ren tiss`,
  forms:
    '(?:re)?VERB(?:e|es|s|t|x|d|ons|ez|ent|er|ee?s?|is?|it|u|ue?s?|ais|ait|ions|iez|aient|ai|as|a|erent|irent|[ie]?r(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)|ant|ir|re|oir|sse?s?|ssent|ssiez|ssons)?|[a-z]{3,}(?:al|el|qu|bl|iv|eus|ier|el?l|[ae]m)m?ement|[a-z]{3,}[ae]mment',
  wishes: `
    espère que vous avez passé, espère que tu as passé, espère que vous passez, espère que tu passes,
    espérant que vous avez passé, espère que votre semaine, espère que votre week, espère que ta semaine,
    espère que vous profitez, espère que votre été, espère que votre année, souhaite une, souhaite un,
    souhaiter une, souhaiter un, souhaiter de, souhaitant une`,
  reasons: `
    relance facture*, facture*, comment préfère*, comment recontact*, comment souhait*, à 10, appel d
    offre*, appels d offre*, point de livraison, points de livraison, points de blocage, point de vente,
    contrat*, prix, tarif*, budget*, remise*, suivi de la livraison, nouveautés, nouvelle loi, nouvelle
    directrice, nouveau directeur, nouvelle offre, nouveau tarif*, retour sur investissement, retour sur
    prototype, retours colis, contrats, tournée*, tours, échantillon*, suite logicielle, suivi qualité,
    entretien annuel, contact technique, avance de, test*, poste*, poids, statuts, points de fidélité, mise
    en, prime, port, ports, service client, panne*, avenant*, stock*, présentation au, commande*,
    livraison*, paiement*, licence*, signature*, formation*, a changé, qui change, atelier*, calendrier*,
    papier*, chantier*, loyer*, courtier*, dossier d, négoci*, renégoci*, renouvel*, résili*, signer, payer,
    former, avis de, essai*, brevet*, maintenance, pièce de, pièces, approuv*, pièce est, qui d autre, qui
    décide, qui signe, acte de vente, numéro de, portable, ligne de, dîner de gala, parler de, raison de,
    fiche*, chaîne du froid, comprendre comment, comprendre pourquoi, demander pourquoi, entretien avec,
    données, check list`,
  people: `
    pdg dg daf dsi drh directeur directrice patron gérant responsable chef cheffe assistant assistante
    acheteur achats compta comptabilité juridique marketing technique it rh collègue collègues associé
    fondateur fondatrice candidat candidate société entreprise boîte sponsor décideur équipe associés
    hiérarchie supérieur supérieurs accueil standard secrétariat`,
  towards: 'avec à auprès de pour bonjour cher chère salut coucou hello chez',
  titles: 'm mr mme mlle monsieur madame dr me',
  doing: 'er ir',
};
