import type { HollowWords } from './hollow-words.ts';

export const portuguese: HollowWords = {
  language: 'pt',
  hollow: `
    novidades, novidade, acompanhamento, seguimento, lembrete, lembretinho, palavra, peteca, rolou, morde, hibernação, luz ao fundo do túnel, luz no fim do túnel, no forno,
    ver recebeu, ver receberam, ver chegou, saber recebeu, saber receberam, propor call, propor conversa, propor
    papo, propor reunião, propor ligação, como vai projeto, como anda projeto, como está projeto,
    sinal verde, bateram martelo, bateu martelo, bater martelo, dá um grito, dar um grito, fazer média, marcar
    território, deixar uma marca, resposta positiva, retorno positivo, retorno favorável,
    deixou no vácuo, deixar no vácuo, deixaram no vácuo, fiquei no vácuo, ficou no vácuo, deu vácuo, dar vácuo, levei
    vácuo, deu perdido, dar perdido, cliente adormecido, cliente parado, cliente inativo, clientes adormecidos,
    clientes parados, clientes inativos,
    falta alguma coisa, falta algo, faltando algo, estar presente, ficar presente, de onde paramos, onde
    paramos, ponto semanal, ponto trimestral,
    a atenção, à carga, abandonar, abraço, abraços, acomp, acompanh*, acusar recebimento, agendar call,
    agendar ligação, agendar reunião, agendar uma ligação, aguard*, ainda aí, ainda de pé, ainda
    interesse, algo novo, algum comentário, algum sinal, alguma decisão, alguma ideia, alguma nova,
    alguma pergunta, alguma questão, alô, andamento, aparecer, apresentar me, aquecer, aquecid*,
    arrefecer, até logo, atualiz*, ausente, avançar, avançaram, avanço, avanços, bater papo, bater um
    papo, beleza, blz, boa noite, boa semana, boa tarde, boas férias, boas festas, boas novas, bom dia,
    bom fim de semana, bora, botar pressão, café, café virtual, cafezinho, caixa de entrada, caixa
    postal, caso não tenha, caso tenha, certificar me, chamada, chamar, chance de, chatear, checada,
    checando, checar, check, checks, chegou meu, chegou o meu, cinco min, cinco minutos, cliente antigo,
    clientes antigos, cm ta, cobrança, cobrando, cobrar, colocar em dia, com calma, combinar algo,
    comentários sobre, como anda*, como andam, como caminha, como combinado, como combinamos, como
    conversamos, como correram, como correu, como está, como estão, como estás, como fica, como ficaram,
    como ficou, como ficou combinado, como foi, como prometido, como segue, como seguem, como ta, como
    tao, como tem, como tem ido, como vai, como vão, conectar, confirmar recebimento, conforme acordado,
    conforme combinado, conforme conversamos, conforme prometido, conhecê lo, conhecermos, consegui ver,
    conseguiram, conseguiu, conta aí, contact*, contat*, continuar a conversa, continuar conversa,
    continuar conversando, continuidade, conversa em dia, conversa fora, conversa viva, conversar,
    correria, cortesia, cotação enviada, criar laços, criar vínculo, cuidar cliente, cuidar contatos,
    cuidar da rede, cuidar da relação, cuidar rede, cuidar relacion*, cumprimentar, cumprimentos,
    cutuc*, dando ocupado, dar aquela, dar aquele, dar as caras, dar sinal, dar um pulo, dar uma lida,
    dar uma ligada, dar uma olhada, dar uma sacudida, de novo por aí, de pé, decidiram, decidiu,
    desaparecid*, descompromissad*, desejar, desista, desistir, desligaram, desligou, despercebido, deu
    uma lida, devolutiva, diálogo, disposição, dois dedos, dúvida, dúvidas, e aí, e mail anterior, em
    dia, em mente, em que ficou, em que pé, em que ponto, em relação ao meu, em reunião, empurrãozinho,
    encerrar o processo, encerrar processo, encher, encher o saco, engajar, escrever, esfri*, espero que
    est*, espero tudo, esqueceu, esquentar, está aí, está vivo, estado atual, estou a incomodar,
    estreitar, exigir, existo, f up, falamos, falar, falarmos, fantasma, faz sentido, faz tempo, fazer
    presente, fazer pressão, fechar o processo, feedback, feliz ano, feliz natal, feliz páscoa, ficamos,
    ficou combinado, ficou de, fidelização, fidelizar, fio da meada, firmeza, fofoc*, follow*, ganhar
    confiança, gerar confiança, há tempo, inacessível, incomodando, incomodar, insistência, insistindo,
    insistir, interessad*, internamente, já decid*, jogar a toalha, jogar conversa, laços, largar o
    osso, lead frio, leads frios, lembrança, lembrancinha, lembrando, lembrar, lembrete*, lero lero,
    leu, ligação*, ligadinha, ligando, ligar, ligo, linha ocupada, mandar e mail, mandar email, mandar
    whats, mandar zap, mantenha informado, mantenham informado, manter conversa, manter presente,
    mantivesse informado, marcar call, marcar presença, marcar reunião, marcar uma conversa, me
    apresentar, me certificar, me conta, me fazer notar, me fazer presente, me mostrar, medir interesse,
    medir temperatura, mensagem anterior, meu anterior, meu e mail, meu último, mexeu, mimar, minha
    mensagem, minha última, morno, movimento, na cola, na mente, nada de especial, nada especial, não
    atende, não atendeu, não esqueç*, não hesite, não hesites, não localizado, não obtive, não pega, não
    recebi, não responde, não respondeu, não tive, networking, no pé, no que dá, no radar, no spam, nos
    apresentar, nos conhecer, nos ver, nos vermos, notícia*, novid*, nutrição, nutrir, o fio, o que
    acharam, o que achou, o que conta, o que decidi*, o que é feito, o que há de novo, o que manda, o
    que pensa*, oi, oii, oizinho, olá, olazinho, olhadinha, opa, opinião, oportunidade de, orçamento
    enviado, paciência, papo, para o caso, parecer, passada, passando, passar para, passei, pendente,
    pensou, perdido, perguntar como, perguntar se, perturbar, pessoa certa, pôr a conversa, por a
    conversa em dia, pôr em dia, pós evento, pós feira, pós reunião, posição, posicionamento, posso
    ajudar, precisa alguma, precisa de algo, precisam de algo, preciso de algo, pressionar, progresso,
    proposta enviada, proposta que enviei, prosa, prospecção, prospectar, pulso, qro saber, quais as
    novas, qual é a boa, qualquer dia, quanto tempo, que acha*, que achou, que é de, que é feito, que
    lhe parece, que pé, que ponto, que te parece, que vos parece, quebrar o gelo, quente, quero saber
    se, reaquecer, reatar, reativ*, receberam, recebeu, receção, recepção, recepcionista, reconect*,
    recontact*, recontat*, reengajar, reenvi*, referente ao meu, refrescar, refrescar memória,
    relacionamento, relembrar, responda logo, resposta, respostas, restabelecer, retoma, retomando,
    retomar, retomo, retorn*, sabe algo, sabe se, saber como, saber em que, saber o que, saber onde,
    saber se, salve, saudações, saudar, se estava disponível, se perdeu, se rola, secretária eletrônica,
    séculos, seguimento*, seguir conversando, sem compromisso, sem motivo, sem pressa, sem pressão,
    sentir o pulso, sentir pulso, sentir temperatura, sequência, ser lembrado, ser visto, serei breve,
    silêncio, sinais de vida, sinal d vida, sinal de fumaça, sinal de vida, situação, sobre a minha,
    sobre meu, sobre minha, sobre o meu, sondagem, sondar, status*, suave, subindo, subir e mail,
    sumiço, sumid*, tá aí, tatear, td bem, te conhecer, telefon*, tem alguém, tem interesse,
    tenha passado, tentando, tentar, tentar a sorte, tentativa*, tentei, ter certeza, teve
    chance, teve oportunidade, teve tempo, tiveram oportunidade, tomada decisão, tomar uma, tomaram
    decisão, tomo a liberdade, tomou decisão, tomou uma decisão, topo da caixa, topo da sua caixa,
    toque, trocar figurinhas, trocar ideia, trocar uma ideia, tudo bem, tudo bom, tudo certo, tudo em
    ordem, tudo em paz, tudo igual, tudo joia, tudo ok, tudo tranquilo, última chance, última mensagem,
    último e mail, um chope, um copo, um minutinho, um minuto, um olho, um tempão, uma cerveja, uma
    lida, uma ligada, uma olhada, vai que, ver como, ver em breve, ver em que, ver o que, ver se, ver se
    precisa, veredito, vínculo, viram, visita de rotina, viu, voltando, voltar a, voltar ao assunto,
    volto a, volto ao, porta aberta, de volta ao topo, balanço, ser chato, volta ao topo, topo do email,
    no topo, parar no spam, caixa de spam, lixo eletrônico, me fazer notado, fazer notar, ser notado,
    notado, jogar verde, um verde, indireta, jogar uma indireta, nada urgente, não é urgente, plantar
    semente, manter a chama, chama acesa, bater na porta, bater à porta, tocar a campainha,
    deixar no ar, fazer barulho, chamada perdida, ligação perdida, ligação de
    cortesia, sem assunto, sem pauta, sem agenda, sem nada, por educação, por costume, por cortesia,
    costume, pela relação, jogar a isca, isca, puxar papo, puxar assunto, puxar conversa, quebrar gelo,
    ficou tudo, quando puder, quando puderes, se tiver um, se tiveres um, me conte, conte me, me
    atualiz*, se fazer presente, fazer amizade, amizade, até breve, até já, nos falamos, a gente se
    fala, dar uma espiada, espiada, dar sinal verde, no páreo, algo mudou, mudou algo, manter
    conectados, conectad*, com educação, a demora, demora, como mencionei, prioridades mudaram,
    prioridades, outro horário, outro canal, manutenção do relacionamento, votos de, melhoras, desejar
    melhoras, já pensou, me ligue, me liga, primeira abordagem, abordagem, ligação exploratória,
    exploratória, cliente engajado, engajad*, reforçando, reforçar, na sua agenda, à sua agenda,
    mensagem de voz, meu áudio, morrer, no esquecimento, esquecimento, por perto, obrigado pelo tempo,
    pela paciência, pela conversa, impressões, papo em dia, colocar conversa em dia, botar conversa,
    tomar algo, tomar cerveja*, tomar umas, tomar vinho, tomar café, agregar valor, gerar valor, trazer
    valor, confiança, fortalecer relação, estreitar relação, reforçar relação, estreitar laços, reforçar
    laços, despertar interesse, gerar interesse, há interesse, ver interesse, mostrar interesse,
    demonstrar interesse, qualquer dúvida, almoçar juntos, comer juntos, sair para almoçar, tatear o
    terreno, trocar ideia*, troca de ideia*, trocar umas ideias, email de agradecimento, mensagem de
    agradecimento, ficar a par, a par, sentir o terreno, alinhar, alinhamento, sincronizar, fazer
    presença, manter presença, ser visível, estar visível, ficar visível, alguma mudança, alguma
    necessidade, ocasião de, vão os negócios, vão negócios, um café, café com, um cafezinho, progressos,
    silêncio total, novo emprego, novo trabalho, das férias, as férias, meu nome, cruzar dedos, dedos
    cruzados, relatório de andamento, ansioso para, ansioso por, tentar de novo, tentar celular, no
    celular, propor conversa, propor uma conversa, no insta, levar rosquinhas, levar bolo, um chá com,
    chá com, boas notícias, medir o pulso, se está adaptando, se adaptando, pensei em você, pensando em
    você, mundo pequeno, por via das dúvidas, última tentativa, nova tentativa, segunda tentativa,
    terceira tentativa, lançar a isca, plantar a semente, reacender a chama, pela região, de passagem,
    pelo bairro, reunião mensal, reunião trimestral, pedir atualização, espero que tenha aproveitado, me
    diga o que acha, na foto, sair na foto, tocar base, lançar pontes, construir pontes, se algo mudou,
    aguardar decisão, esperar decisão, espera decisão, cerveja com, chope com, enésimo, enésima,
    quantas vezes,
    a quantas anda, quantas andam,
    que fim levou, fim levou, matar a saudade, matar saudade, matar saudades, matar as saudades, como
    respira, humor deles, sinal vermelho, aquecer motores, aquecer os motores, o papo, colocar o
    papo, pôr a fofoca em dia, bater perna, dar corda, dar trela, puxar saco, puxar o saco, encher linguiça,
    encher a bola, fazer sala, fazer social, fazer uma social, fazer um social, fazer graça, fazer cera,
    marcar o lugar, lembrar que existo, jogar um verde, colher maduro, farejar, dar uma
    farejada, dar uma sondada, dar uma cercada, dar uma passada, dar uma cutucada, dar uma apertada, dar uma
    chamada, dar uma sumida, chamar na chincha, botar lenha, mexer os pauzinhos, água mole, bater na mesma
    tecla, não largar do pé, pegar no pé, no pé dele, no pé dela, ficar na cola, voltar das férias, voltou
    de férias, voltou das férias, voltaram de férias,
    estande oi, estande olá, estande alô, stand oi, stand olá, alguma conclusão, a uma conclusão, poeira
    baixou, baixou a poeira, poeira assentou, voltar ao jogo, de volta ao jogo, voltar à carga, bater porta,
    o que rola, que rola, tá rolando, o que pega, onde pararam, onde parou, minhas linhas, umas linhas, algo
    legal, alguma coisa legal, um alozinho, alozinho, beijinho, beijão, e aí qual, qual a boa, nos
    reunirmos, a gente se reúne, sentar junto, sentarmos, fumaça branca, sinais de fumaça, pombo correio,
    engoliu meu, comeu meu e-mail, fora do radar, saiu do radar, tomou chá de sumiço, chá de sumiço, chá de
    cadeira, tomar chá de cadeira, dar bola, dando bola, botar a cara, marcar em cima, bater cartão, bater
    ponto, encher a paciência, torrar a paciência, torrar o saco,
    ver quem está, ver quem tá, ver quem anda, saber quem está, sair da toca, gato língua, língua gato,
    alguma evolução, evoluções, teve evolução, houve evolução, com o travesseiro, dormiu sobre,
    dormiram sobre, dormir sobre,
    na sua lista, na tua lista, na lista deles, resta interesse, restou interesse, mensagem de texto`,
  empty: `
    útil úteis
    desencargo infos
    favorável favoráveis positiva positivo negativa negativo
    fds acordar
    abaixo abç abçs abençoada abençoado abril abs acaso acerca acima acordado adeus adiante agora agosto
    agradáveis agradável ah aí ainda além algo alguém alguns ali aliás alma amabilidade amanhã ambas
    ambos amh amigável amor analisado analisar ano anos antemão anterior anteriores antes ao aonde aos
    apenas após aproveitar aproveito aqui aquilo as assim assunto até atenção atrás através att atuais
    atual áudio avisa avise avisem azar bacana bah baixo bastante bem bgd bj bjs blzinha bom bons
    brecha brechinha breve brother cabeça cada cadê caixa campeão canais canal caramba carnaval caro
    caros caso ce cedo certeza cês chamadas chegue ciente cima cinco cliente clientes cm
    cmg coisa coisas com começo comerciais comercial comigo como companheira companheiro concreto
    confirmação conforme conhecimento connosco conosco consideração consigo contigo controle controlo
    contudo coração cordial costume criança crianças ctg cujo cujos culpa da dando daquela daquele dar
    darmos das de debaixo dedos dei dela delas dele deles demais dentro depois der descansado desde
    detalhe deu deus dez dezembro dia diante dias digo direita disponibilidade disponíveis disponível
    diversos do dois domingo dos dou dps duas dum duma durante eba ei eita ela elas ele eles eletrônico
    eletrônicos em embora enquanto então equipa equipe era eram especial esposa esposo essa esse esses
    esta estamos estão estar estará estaria estava este estes estimada estimado estive* estiver* estou
    eu exato excelente excelentes exemplo existe exma exmo família famílias fará favor férias fevereiro
    ficha filha filhas filho filhos fim final fins firme flw flws foi fome fomos for fora foram forem
    forma fosse* frente galera garantir gente gentil gentileza geral grata grato há hão havemos
    haver havia hei hj hoje homem hora horário horas houver* igual imagina imagino importante inclusive
    indo informada informado inicial início instante interna interno inverno ir irá irmã irmão isso ista
    isto já janeiro jeito joia julho junho kero kkk lá lado lhe lhes liberdade ligações ligue liguem
    livre livres logo lugar mãe magnífico maio maior maioria mais mal maneira manhã
    mano mantenho marcar março marido mas massa me mediante medo meia meio melhor menina menino
    menor menos mensagem mensagens mensal mente mês meses metade meu meus milagre mim min minha minhas
    minutinho minuto minutos moça moço modo momentinho momento monte motivo motivos msg msgs msm mt mta
    mto mulher mundo na nada namorada namorado não naquela naquele naquilo nas né nem nenhum nenhuma
    nessa nesse nesta neste ninguém nível noite nome nos nota novembro numa nunca obg obgd obrigada
    obrigado ocê oh oito onde ontem opa oq os ou outono outubro pai pais para parceira parceiro
    páreo parte particular partir páscoa pé pela pelas pelo pelos pena per perante periódica periódico
    perto pés pessoa pessoal pessoas pf pfv pfvr plis põe pois ponto pontos por porque portanto
    possível poxa pq pqe pra prazer pressa prévio primavera primeira primeiro princípio pro processo
    produtiva produtivo própria próprio prospecto próspera próspero ps qdo qnd qq qqr qria qro qto quais
    qual qualquer quando quanto quantos quaresma quarta quase quatro que quem queridão quinta quinze
    quinzenal ramadão rapidinho reação recado recebimento recente redor regular relação relaxado
    relaxante resto reunião reuniões rotina rs santa satisfação saudade saudades sdds se seguinte
    segunda segundo seis seja sejam sejamos sem semana semanal semanas sempre sendo senhores ser será
    serão seria seriam sério sete setembro seu seus sexta si sim simpático simples só sob sobre sol
    somente somos sono sorte sossegada sossegado sou spam sr sra sua suas tá tal talvez também tamo
    tamos tão tarde tb tbm td tds te tel tem tema temos tempo tempos tendes tens ter terá terão terça
    terceira terceiro teremos teria teu teus teve ti tido time tipo tivera* tivesse* tmj tô tocar toda
    todo todos topo tranks três trimestral trimestre tu tua tuas tudo uai uau ué ufa um uma umas única
    único uns urgência vais vários vc vce vces vcs vê véi vem vendo venha venho ver verdade verdadeiro
    verificar verifico vermos vez vezes vi vida videochamada vimos vindo vinte viva vivo vivos vlw vlws
    você vocês vontade vos votos vou voz whats wpp zap acenar aceno sorrir rir ouvir sair presença
    visibilidade amizade lealdade curiosidade atitude sentimento sentimentos ritmo
    região cerva cervas breja brejas cervejas pausa silêncio toquinho toque
    sondagem clima impulso ambiente turma lo la los las levar meter tirar prometer par ocasião ocasiões
    gratidão agradecimento insistente mala despercebido limbo calado parado travado congelado
    ignorado pensamentos tempinho conversinha batepapo trampo labuta indeciso convencido inseguro
    disposto entretanto improviso passagem saudação cumprimento cumprimentos corrente espacinho temas
    assuntos topa topam topas partiu digam evoluções progressos insta instagram dm
    emprego instinto andamento ansioso ansiosa total fb messenger
    telegram slack teams bairro ae oizinho beijos formal informal relacional social espontâneo
    espontânea improvisado ocasional habitual clássico banal vago sutil discreto paciente otimista
    pessimista neutro caloroso calorosa quiçá mamãe papai vizinho vizinha prontos pronta prontas maduros
    dispostos localizar localizá recados curioso curiosa curiosos és sois são eras éramos foste serei
    seremos sejas sido estás estavas estávamos estavam estarei estarão estando haviam haverá haveria
    terei teriam tendo ia ias iam irei irão iria vás ido queira queiram saiba saibas saibam farei farão
    faria vês vemos veem via viam verei verá veria vens vinha vim veio vieram venham direi dirá dirão
    diria diga digas ponho pomos põem punha pus pôs puseram porei porá ponha pondo trará damos dão dava
    demos deram darei dará daria deem lês lia li lendo ouço consegue conseguem consegui conseguirem
    conseguir conseguido alto enésimo enésima
    natal verão festas
    mensagenzinha mensaginha alozinho
    emoji emojis figurinha figurinhas ensolarado ensolarada
    avisando`,
  generic: `
    feira congresso folheto
    proposta propostas cotação cotações orçamento oferta ofertas demo demonstração apresentação documento
    documentos documentação arquivo anexo informação informações info material projeto projetos decisão
    solicitação pedido candidatura questão questões ideia ideias produto produtos serviço serviços solução
    parceria colaboração interesse prioridade plano planos passos almoço cerveja
    feira webinar evento link negócio oportunidade comentários jantar chope copo aniversário festa brunch
    golfe processo percurso experiência história contexto resumo panorama circunstâncias perspectiva posição
    direção valor benefício agenda escritório setor mercado empresa comunidade plataforma comentário perfil
    impressão impressões vinho situação calendário negócios mudança mudanças necessidade necessidades
    apetite consenso leitura`,
  stems: `
    fal convers bat cont coment diz diss dit lig telefon contat contact comunic escrev reescrev escrit mand
    envi reenvi pass repass deix volt regress retom continu segu sig prossegu insist persist tent pergunt
    consult peç ped rog esper aguard desej quer quis gost agrad encant alegr agradeç agradec perdo desculp
    lament incomod perturb chate olh vej vir vist viss revis lei lid lê ler tom sab soub sei conheç conhec
    cr acredit pens reflet consider decid opin parec pareç sint sent interess preocup import lembr relembr
    record esquec esqueç combin receb respond reag confirm cheg ca cai fic estev estej and caminh corr
    funcion rod vá vamo foss fu mex mov avanç avanc progred progrid faz faç fiz fez feit ocorr acontec
    aconteç aparec apareç desaparec desapareç sum perd perc encontr ach reencontr visit aproxim larg solt
    aguent manten mant mantiv mantém sustent guard conserv aviv reaviv aquec aqueç esquent esfri refresc
    saud abraç beij desped dirij dirig permit atrev anim hesit duvid precis ajud sirv serv pod pud poss tiv
    tenh tinh houv haj dev cobr cutuc pression entr próxim antig aquel últim noss ótim outr voss feriad
    ocupad prezad algum amig cert dess dest mesm muit pouc tant velh nov bo bel lind bonit fei grand pequen
    longo long curt jov rapid lent calm tranquil cansad content trist feliz nervos sozinh junt lou louc tont
    fort frac clar fri quent morn suav dur difícil fácil rar estranh normal engraçad divertid maravilhos
    fantástic perfeit terrív pobr mau doent chat pesad traz trag troux pux sub desc abr levant peg agarr jur
    promet apost lut brig ri chor sonh dorm amigáve amistos urgent adorari ansios mencion mud ouv reforç
    nisso demor deseja agit apoi apreci aprend aproveit apress assist aspir atra averigu beb bebe
    busc celebr coincid começ comec com compartilh partilh comprov confi conquist conseg consig constru
    cresc cruz cuid cultiv descans descobr despert dialog desfrut distra divert emocion empurr entend
    entreter entret escut estabelec estimul estreit evit exist explor express flu forj fortalec ganh imagin
    impact impuls indag influ influenci inspir interag interv jog logr merec motiv nasc nutr obt
    obtem obtenh ocup oferec ofereç orient particip passe propo propon reconhec recuper reforc relacion
    relax repet respeit restabelec result reun revive roub romp signific sobreviv sorri surpreend suger
    surg tard termin trabalh transmit chec bot tric fof inter sond alinh sincroniz intercambi convém conven
    corresp corresponde encaix tagarel prose diger enrol atol remarc zape adapt torc inclin pend evolu`,
  forms:
    'STEM(?:i?[oae]|i?[ae]s|[aei]?mos|i?[ae]m|[ae]is|i|iu|ou|eu|ei|[ae]?ste|iste|[aei]?ram|ava[ms]?|avamos|ia[ms]?|iamos|(?:[aei]?r)(?:ei|as|a|emos|ao|ia|ias|iamos|iam|es|mos|em)|[aei]ss?e[ms]?|[aei]ssemos|[ai]d[oa]s?|(?:[ai]d)?inh[oa]s?)?|STEM(?:[aei]r|[ae]ndo|indo|[aei])?(?:me|te|se|lhe|lhes|lo|la|los|las|nos|vos|o|a|os|as){0,2}|[a-z]{4,}mente|[a-z]{3,}issim[oa]s?',
  wishes: `
    espero que tenha passado, espero que tenhas passado, espero que tenham passado, espero que tenhas tido
    um, espero que tenha tido um, espero que esteja aproveitando, espero que estejas a aproveitar, espero
    que sua semana, espero que a sua semana, espero que a semana, desejo lhe, te desejo, desejo um, desejo
    uma, desejando um, desejando uma, que tenha um, que tenhas um, tenha uma, tenha um,
    espero que tenha aproveitado, espero que tenhas aproveitado, espero que tenham aproveitado`,
  reasons: `
    função, funções,
    toque final, toques finais,
    confirm* reunião, confirm* visita, confirm* call, mudar reunião, adiar reunião, adiar call, adiar visita,
    antecipar reunião, remarc* reunião, remarc* call, remarc* visita, reagend* reunião, reagend*
    visita, lembrete reunião, lembrete visita, lembrar reunião, lembrar visita,
    creche*,
    próximo marco, próximos marcos, marco com, marcos com, apresentar noss*, apresentar o, apresentar a,
    como prefer*, como contactado, como contatado, como gostaria de ser, a 10, ao 10, fatura*, preço*,
    contrato*, boleto*, desconto*, tarifa*, atualização para a versão, base de dados, ligar por causa,
    contato do chefe, situação fiscal, posição de estoque, conta bancária, chamada com o advogado, nota
    fiscal, notas fiscais, nova lei, nova chefe, novo chefe, novo horário, novos usuários, contrat*,
    pedido assinado, número do pedido, retorno sobre investimento, retorno do investimento, status da,
    situação da obra, carta de crédito, carta de intenção, cobrar boleto, caso de uso, casos de uso,
    caso de sucesso, reunião com ti, atraso*, amostra*, seguro*, prazo*, conta, contas, frete*, teste*,
    venda*, presente de, presentes, assinatura*, licença*, pagamento*, entrega, entregas, treinamento*,
    que mudou, visto de trabalho, casos, envio para, jantar*, negoci*, renegoci*, renov*, cancel*,
    chegada*, envío a, liberad*, ordem do dia, ordem de compra, natal, dez anos, cinco anos,
    aniversário*, obra*, marca, marcas, estudo*, sensor*, credito*, rede, redes, aprov*, assinar,
    assina, assinam, celular, telemóvel, número de, quem mais, quem decide, falar do orçamento, entender
    como, entender por que, perguntar por que, cadeia de frio, motivo de, conta de, falta o, falta a,
    faltam, linha de, ponto de venda, pontos de venda, legalização, para dizer sim, para dizer que sim,
    precisaria para, a peça, cotar, cotação de, cotação do, contador*, novo cmo, conhecer a nova
    diretora, nova diretora, novo diretor, rede elétrica, processo seletivo, processo de, bebê*, carta
    de intenções, status do visto, campanha*, não sincroniza*, revisão trimestral, revisão anual, para o
    visto, visto de, explicar, faria mudar, os faria, stand, contra proposta, contraproposta,
    ver quem, saber quem, perguntar quem, descobrir quem, entender quem, quantos, quantas, podem começar,
    pode começar, poderiam começar, poderia começar, quem assume, quem cobre, quem substitui,
    assentos, coerente, concerto*, espacial*, estaca*, lombo*, macro*, passível, preto*, sereia*, série*,
    travão*, pátio*, páteo, estória,
    instalar, migrar, exportar, importar, integrar, fabricar, imprimir, reparar, traduzir, auditar, orçar,
    dimensionar, configurar, implantar, armazenar, transportar, limpar, montar,
    mudar para, adiar para, antecipar para, por que largaram, por que deixaram, por que saíram, por que
    escolheram, por que mudaram,
    treinar`,
  people: `
    
    diretor diretora gerente chefe dono dona fundador fundadores sócio sócios comprador compras financeiro
    jurídico marketing vendas ti rh colega colegas assistente secretária empresa candidato candidata
    responsável equipe equipa time chefia diretoria superiores recepção`,
  towards: 'aos às com ao à a o para pra pro oi olá prezado prezada caro cara hey hi',
  families: `
    status situação: da-proposta do-orçamento do-projeto da-cotação do-negócio da-decisão,
    gost* ach*: teste demo apresentação webinar, apresentação teste demo: útil, reuniu reuniram: comitê comité conselho, comitê comité conselho: reuniu,
    reviv* ressuscit* acord* despert* reaviv* reativ* descongel* desbloque* destrav* reaquec* requent*
    aquec* reanim* retom* mex* sacud* agit* balanc* balanç*: tema assunto negócio conversa papo diálogo lead
    prospect contato contacto cliente interesse relação projeto proposta oportunidade águas árvore coisa,
    opinião opiniões impressão impressões parecer sensação reação reações estado destino futuro evolução
    rumo pulso: oferta proposta orçamento cotação projeto tema assunto negócio,
    vento ventos: sopr* vir* mud*,
    sopr*: vento ventos,
    assunto tema: mesa pauta,
    lenha: fogo fogueira,
    refresc*: memória,
    fazer faz botar: pressão,
    atiç* atic* aliment* manter acend* sopr* aviv*: chama fogo brasa brasas fogueira lenha,
    dar dou meter botar colocar pôr jogar: empurrão empurrãozinho toque toquinho toquezinho empurradinha
    mexida impulso gás lenha,
    pôr por colocar voltar: mesa pauta,
    tirar tomar med* sentir: temperatura pulso clima,
    lançar jogar atirar soltar deitar: anzol isca rede verde,
    sondar tatear tatear testar sentir apalpar medir: terreno terrenos clima temperatura pulso ânimo ânimos,
    que: fim-levou,
    chegar chegaram chegou chegamos chegado: conclusão consenso, poeira águas maré: baix* assent* acalm*,
    baix* assent* acalm*: poeira águas maré, bater bato tocar: porta portas campainha,
    seguir continuar continuo manter permanecer: visível visíveis presente`,
  settling: `
    passar mudar adiar antecipar: reunião visita demo chamada,
    segunda terça quarta quinta sexta sábado: dá convém serve funciona pode-ser fica-bem calha-bem,
    dá fica-bem convém: segunda terça quarta quinta sexta sábado,
    que: faria, como: chegar,
    trocar mudar adiar: janeiro fevereiro março abril maio junho julho setembro outubro novembro dezembro`,
  asking: {
    asks: 'saber ver perguntar descobrir entender ouvir conhecer conferir checar verificar',
    looks: 'ver',
    how: 'como',
    whether: 'se',
    what: 'que onde quê',
    definite: 'o a os as nossa nosso minha meu do da no na esse essa este esta',
    matters: `
      oferta proposta orçamento cotação projeto assunto tema negócio coisa coisas oportunidade semana dia
      ano mês trimestre temporada férias viagem demo demonstração apresentação`,
    particulars: `
      assin* aprov* aceit* recus* rejeit* renov* financ* cobr* inclu* contém conten* precis* quer querem
      envi* pag* cust* entreg* venc* falta anul* cancel* adi* vale expir* escal* omit* funcion* cabe`,
    being: 'é são foi está estão foram',
    ongoing: 'ando|endo|indo',
    particles: 'bem já',
  },
  titles: `
    sr sra dr dra dona seu senhor senhora eng família`,
  doing: 'ar er ir armos ermos irmos inho inha inhos inhas',
};
