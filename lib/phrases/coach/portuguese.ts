import type { HollowWords } from './hollow-words.ts';

export const portuguese: HollowWords = {
  language: 'pt',
  hollow: `
    oi, oii, olá, opa, alô, tudo bem, td bem, tudo bom, tudo certo, tudo ok, tudo joia, tudo tranquilo,
    beleza, blz, como vai, como vão, como está, como estão, como estás, como anda*, como foi, como tem, como
    ficou, como ta, cm ta, como segue, e aí, novidad*, notícia*, alguma nova, algo novo, o que há de novo,
    retomar, retomo, retomando, retoma, contat*, contact*, manter quente, recontat*, recontact*, reconect*,
    reativ*, acompanh*, acomp, follow*, f up, seguimento*, continuidade, lembrete*, lembrar, lembrando,
    relembrar, ligar, ligo, ligando, ligação*, telefon*, chamada, chamar, retorn*, voltar a, volto a,
    voltando, volto ao, voltar ao assunto, check, checks, checar, checada, checando, status*, situação,
    atualiz*, posicionamento, posição, conseguiu, conseguiram, consegui ver, dar uma olhada, uma olhada,
    olhadinha, recebeu, receberam, viu, viram, leu, dúvida, dúvidas, alguma pergunta, alguma questão, ainda
    interesse, tem interesse, interessad*, aguard*, espero que est*, espero tudo, cobrar, cobrança,
    cobrando, resposta, respostas, último e mail, e mail anterior, mensagem anterior, última mensagem,
    referente ao meu, sobre meu, sobre o meu, sobre minha, sobre a minha, em relação ao meu, conforme
    conversamos, conforme combinado, como combinado, como combinamos, como conversamos, não respondeu, não
    responde, não tive, não obtive, não recebi, sinal de vida, sinais de vida, dar sinal, bater papo, bater
    um papo, papo, conversar, conversa em dia, falar, falamos, falarmos, café, cafezinho, tentativa*,
    tentar, tentando, tentei, não atende, não atendeu, caixa postal, cortesia, sondar, sondagem, toque,
    cutuc*, empurrãozinho, sumid*, reenvi*, subir e mail, subindo, ter certeza, certificar me, me
    certificar, disposição, insistência, insistir, insistindo, o que achou, o que acharam, que achou, que
    acha*, o que pensa*, pensou, avançar, avanço, avanços, andamento, tomaram decisão, tomou decisão, tomada
    decisão, já decid*, quanto tempo, há tempo, faz tempo, passando, passar para, passei, teve oportunidade,
    teve tempo, tiveram oportunidade, oportunidade de, teve chance, chance de, precisa de algo, precisam de
    algo, preciso de algo, saber se, quero saber se, ver se precisa, colocar em dia, em dia, qualquer dia,
    estreitar, no radar, topo da caixa, salve, sabe algo, relacionamento, diálogo, chegou meu, chegou o meu,
    faz sentido, ainda de pé, de pé, em que pé, que pé, podemos falar, podemos conversar, bora, café
    virtual, nos ver, nos vermos, ver em breve, como ficou combinado, ficou combinado, conforme acordado,
    conforme prometido, como prometido, vínculo, manter conversa, conversa viva, mandar whats, mandar zap,
    dar uma ligada, uma ligada, ligadinha, mandar e mail, mandar email, escrever, incomodar, incomodando,
    encher, encher o saco, perturbar, chatear, sabe se, saber como, saber o que, saber em que, saber onde,
    ver se, ver como, ver em que, ver o que, perguntar se, perguntar como, como ficaram, como fica, como
    andam, como tem ido, como correu, como correram, como seguem, como caminha, como tao, suave, firmeza,
    qual é a boa, quais as novas, boas novas, de novo por aí, o que conta, o que manda, me conta, conta aí,
    está aí, tá aí, ainda aí, tem alguém, está vivo, sinal de fumaça, tatear, medir temperatura, medir
    interesse, sentir pulso, sentir o pulso, sentir temperatura, pulso, temperatura, aquecer, esquentar,
    reaquecer, manter presente, marcar presença, fazer presente, me fazer presente, visível, ser lembrado,
    refrescar memória, refrescar, não esqueç*, esqueceu, reatar, restabelecer, reengajar, engajar, conectar,
    laços, visita de rotina, prospecção, prospectar, fidelizar, fidelização, nutrir, nutrição, bom dia, boa
    tarde, boa noite, boa semana, bom fim de semana, feliz ano, feliz natal, boas festas, feliz páscoa,
    abraço, abraços, topo da sua caixa, caixa de entrada, se perdeu, perdido, passou despercebido, caso não
    tenha, caso tenha, para o caso, confirmar recebimento, acusar recebimento, tomou uma decisão, alguma
    decisão, decidiu, decidiram, o que decidi*, algum comentário, alguma ideia, feedback, parecer,
    devolutiva, algum sinal, agendar ligação, agendar uma ligação, agendar reunião, marcar reunião, marcar
    uma conversa, marcar call, agendar call, trocar uma ideia, trocar ideia, trocar figurinhas, dar um pulo,
    passada, aparecer, pôr em dia, pôr a conversa, por a conversa em dia, continuar a conversa, continuar
    conversa, proposta enviada, proposta que enviei, orçamento enviado, cotação enviada, cumprimentar,
    cumprimentos, em que ponto, que ponto, se estava disponível, tenha passado, boas férias, saudar,
    saudações, qro saber, continuam interessados, avançaram, precisa alguma, posso ajudar, pessoa certa, a
    atenção, exigir, desejar, sinal d vida, tudo igual, tomo a liberdade, sequência, tudo em ordem, tudo em
    paz, existo, oizinho, olazinho, ficamos, cinco minutos, cinco min, um minuto, um minutinho, sem motivo,
    nada de especial, nada especial, o que é feito, que é feito, que é de, opinião, que te parece, que lhe
    parece, veredito, dar as caras, conversa pendente, seguir conversando, continuar conversando, um olho,
    dar uma lida, uma lida, deu uma lida, meu e mail, minha mensagem, meu último, minha última, meu
    anterior, comentários sobre, até logo, relação aquecida, aquecid*, esfri*, arrefecer, desistir, desista,
    despercebido, apresentar me, me apresentar, nos apresentar, conhecermos, nos conhecer, te conhecer,
    conhecê lo, sem compromisso, descompromissad*, fofoc*, o fio, fio da meada, largar o osso, mexeu,
    movimento, algum progresso, progresso, não hesite, não hesites, à carga, se rola, no spam, estado atual,
    pressionar, fazer pressão, botar pressão, pós feira, pós evento, pós reunião, responda logo, mantivesse
    informado, mantenha informado, mantenham informado, paciência, sem pressa, sem pressão, com calma,
    quebrar o gelo, networking, criar vínculo, criar laços, gerar confiança, me fazer notar, ser visto, me
    mostrar, um tempão, séculos, há séculos, sumiço, desaparecid*, fantasma, silêncio, dar uma sacudida,
    chamar no zap, chamar no whats, um salve, dar aquele, dar aquela, no pé, na cola, quente, morno, na
    mente, em mente, lembrança, lembrancinha, no que dá, vai que, tentar a sorte, que vos parece, tomar uma,
    uma cerveja, um chope, um copo, combinar algo, em que ficou, encerrar o processo, encerrar processo,
    fechar o processo, recepção, receção, recepcionista, telefonista, ausente, em reunião, desligou,
    desligaram, linha ocupada, dando ocupado, secretária eletrônica, não pega, não localizado, inacessível,
    rede de contatos, cuidar da rede, ganhar confiança, conversa fora, prosa, dois dedos, lero lero, fofoca,
    correria, serei breve, estou a incomodar, contato antigo, cliente antigo, clientes antigos, lead frio,
    leads frios, última tentativa, última chance, jogar a toalha, abandonar, internamente, pendente, novid*,
    ficou de, mimar, cuidar contatos, cuidar rede, cuidar relacion*, cuidar cliente, cuidar da relação,
    jogar conversa`,
  empty: `
    os as um uma uns umas ao aos do da dos das de em na nos nas numa pelo pela por per para pra pro com sem
    sobre sob entre até desde ou mas que se sim não nem já como cm quando onde quem qual quais porque pois
    então também tb tbm muito muita muitos mais menos pouco tão tanto bem mal melhor só apenas somente
    simplesmente rápido rápida rapidinho rapidamente breve brevemente pequeno pequena curto curta amigável
    amigavelmente gentil gentilmente cordial simpático eu tu você vc vocês vcs ele ela eles elas gente me te
    lhe lhes vos mim ti si comigo contigo consigo connosco conosco meu minha meus minhas teu tua seu sua
    seus suas nosso nossa nossos nossas vosso vossa este esta isto isso esse essa esses estes aquele aquela
    aquilo algo alguém alguma algum algumas alguns nada ninguém tudo todo toda todos td outro outra outros
    mesmo mesma novo nova novos novas vez vezes segundo segunda primeiro primeira terceiro terceira último
    última últimos últimas anterior anteriores passado próximo próxima seguinte prévio recente ser sou são
    era foi seja estou estão estar estava estamos esteja estejam tá tô haver há houve ter tem tens tenho
    tinha teve tive tido tenha fazer faço faz fez feito fazendo ir vai vão vou vamos indo poder pode posso
    podes podem poderia poderiam querer quero queria quer quis gostaria gostava gostaríamos saber sei sabe
    souber ver vejo vê vi visto vendo dizer digo diz disse dar dou deu dando passar passo passa mandar mando
    mandei enviar enviei envio enviado enviada enviando escrevo escrevi escrito perguntar pergunto pergunta
    perguntas pedir peço ler lido olhar olhei olhada analisar analisado verificar verifico receber recebido
    recebi responder respondeu respondido voltar volto volta seguir segue sigo ficar fico fica ficou esperar
    espero espera esperando prezado prezada prezados caro cara caros querido querida bom boa bons boas dia
    dias tarde noite manhã hoje ontem amanhã depois antes agora ainda sempre nunca obrigado obrigada favor
    pf pfv desculpe desculpa desculpas perdão lamento att atenciosamente ei eita kkk rs certo terça quarta
    quinta sexta sábado domingo feira janeiro fevereiro março abril maio junho julho agosto setembro outubro
    novembro dezembro semana semanas semanal quinzenal mês meses mensal trimestre trimestral ano anos
    periódico periódica regular rotina geral fim momento momentinho minuto minutos min tempo instante
    mensagem mensagens msg msgs recado zap wpp carta nota chamadas tel ligações conversa conversas
    conversado reunião reuniões encontro bate videochamada cliente clientes prospecto pessoa pessoas galera
    equipa equipe time assunto tema coisa coisas parte lado caso caixa entrada relação comercial comerciais
    vida meio venho vimos talvez possível tomara claro verdade realmente cada qualquer retomada sr sra
    dentro anda aí aqui lá ali vivo pessoal contar marcar combinar combinado falado antemão através quanto
    tempos aproveitar aproveito fins chegou chegaram chegar pé pés tomar tomamos conforme acordado prometido
    combinamos novamente escrevendo manter mantendo mantenho viva vivos perder perdi perdeu whats ligada
    entrar entro entrando dei der darmos incomodo esqueci esquecido sentido andam andando caminha caminhando
    corre correu correram ocupado ocupada ocupados corrido corrida feliz felizes contente prazer satisfação
    encantado beijo beijos bjs bj cordialmente respeitosamente sinceramente grato grata agradeço agradecemos
    atentamente estimado estimada exmo exma excelentíssimo senhores sumamente bastante demais quase além
    inclusive embora enquanto durante contra fora perto longe acima abaixo adiante atrás frente redor
    igualmente finalmente geralmente normalmente ultimamente recentemente anteriormente previamente
    proximamente prontamente quantos certa certos vários várias ambos especial particular concreto preciso
    exato importante urgente urgência obg obgd vlw flw pfvr plis tmj mano véi amigo amiga amigos brother
    querendo pensar penso pensando achou achar acho acharam parece pareceu interessa comentar comento
    comentamos conversamos visita visitar visitando tocar inicial frio fria tiver tenham tenhas vindo vir
    vem venha apareceu aparecendo sumiu continuar continuo continuamos joia tranquilo tranquila firme bacana
    massa acerca adeus ambas aonde após aquelas aqueles assim baixo caminho cedo certamente cima conhecido
    contudo cujo cujos daquela daquele debaixo dela delas dele deles dessa desse desses desta deste destes
    deve devem deverá diante direita diversos dizem duas dois eram esteve estive* estiver* estaria estará
    exemplo fará fazem fazemos fazia for fomos foram forem fosse* fui haja havia havemos hei houver* hão irá
    ista lugar maior maioria mediante menor mesmos naquele naquela nenhuma nenhum nessa nesse nesta neste
    nome nível outras partir pelas pelos perante podia poderá ponto pontos portanto possivelmente pouca
    poucos próprio própria próximos próximas puderam põe querem queres sabem sejam sejamos sendo será serão
    seria seriam somos tal tanta tantas temos tendes tente teremos teria terá terão teus tinham tipo tivemos
    tivera* tivesse* tuas vais veja vossas disponível disponíveis disponibilidade férias simples qro kero
    precisa precisar precisam ajudar ajuda atenção desejo vá chegue liberdade igual confirmar confirmo
    existe controle controlo motivo cinco dez quinze minutinho entrarmos mantermos vermos conversarmos
    fazermos olho lida reação spam infelizmente lamentavelmente maravilhoso maravilhosa excelente excelentes
    ótimo ótima ótimos ótimas fantástico fantástica perfeito perfeita magnífico bonito bonita lindo linda
    agradável agradáveis sossegado sossegada relaxado relaxante descansado próspero próspera abençoado
    abençoada produtivo produtiva três quatro seis sete oito nove vinte hora horas meia homem mulher caras
    menino menina moço moça queridos queridão campeão parceiro parceira companheiro companheira difícil
    fácil sério séria certeza provavelmente exatamente totalmente completamente definitivamente
    imediatamente absolutamente francamente honestamente vontade calma pressa pena culpa jeito forma modo
    maneira resto final início começo metade fundo princípio coração cabeça boca ouvido ouvidos olhos mundo
    céu deus vossos vós verdadeiro velho velha velhos grande grandes único única atual atuais eletrônico
    eletrônicos mails áudio informado informada ciente livre livres confirmação recebimento conhecimento
    gentileza amabilidade consideração ps logo aliás né poxa puxa eba voces voce vces vce ce cê cês ocê tao
    tamo tamos vamo qria num duma dum cadê outono primavera inverno páscoa carnaval ramadão quaresma santa
    feriado feriadão feriados processo ficha rede lead leads frios frias antigo antiga antigos antigas
    interno interna dedos imagino imagina correrias tds mto mt mta hj amh qdo qnd qto cmg ctg bgd flws
    blzinha tranks suavão qq qqr pq pqe oq msm dps n s vlws abs abç abçs abr sdds saudade saudades`,
  generic: `
    proposta propostas cotação cotações orçamento oferta ofertas demo demonstração apresentação documento
    documentos documentação arquivo anexo informação informações info material projeto projetos decisão
    solicitação pedido candidatura questão questões ideia ideias produto produtos serviço serviços solução
    parceria colaboração interesse prioridade plano planos passos almoço cerveja férias natal verão festas
    feira webinar evento link negócio oportunidade comentários jantar chope copo aniversário festa brunch
    golfe`,
  verbs: `
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
    tenh tinh houv haj dev cobr cutuc pression`,
  forms:
    'VERB(?:i?[oae]|i?[ae]s|[aei]?mos|i?[ae]m|[ae]is|i|iu|ou|eu|ei|[ae]?ste|iste|[aei]?ram|ava[ms]?|avamos|ia[ms]?|iamos|(?:[aei]?r)(?:ei|as|a|emos|ao|ia|ias|iamos|iam|es|mos|em)|[aei]ss?e[ms]?|[aei]ssemos|[ai]d[oa]s?)?|VERB(?:[aei]r|[ae]ndo|indo|[aei])?(?:me|te|se|lhe|lhes|lo|la|los|las|nos|vos|o|a|os|as){0,2}|[a-z]{4,}mente|[a-z]{3,}issim[oa]s?',
  wishes: `
    espero que tenha passado, espero que tenhas passado, espero que tenham passado, espero que tenhas tido
    um, espero que tenha tido um, espero que esteja aproveitando, espero que estejas a aproveitar, espero
    que sua semana, espero que a sua semana, espero que a semana, desejo lhe, te desejo, desejo um, desejo
    uma, desejando um, desejando uma, que tenha um, que tenhas um, tenha uma, tenha um`,
  reasons: `
    como prefer*, como contactado, como contatado, como gostaria de ser, a 10, ao 10, fatura*, preço*,
    contrato*, boleto*, desconto*, tarifa*, atualização para a versão, base de dados, ligar por causa,
    contato do chefe, situação fiscal, posição de estoque, conta bancária, chamada com o advogado, nota
    fiscal, notas fiscais, nova lei, nova chefe, novo chefe, novo horário, novos usuários, contrat*, pedido
    assinado, número do pedido, retorno sobre investimento, retorno do investimento, status da, situação da
    obra, carta de crédito, carta de intenção, cobrar boleto, caso de uso, casos de uso, caso de sucesso,
    reunião com ti, atraso*, amostra*, seguro*, prazo*, conta, contas, frete*, teste*, venda*, presente de,
    presentes, assinatura*, licença*, pagamento*, entrega, entregas, treinamento*, que mudou, visto de
    trabalho, casos, envio para, jantar*, negoci*, renegoci*, renov*, cancel*, chegada*, envío a, liberad*,
    ordem do dia, ordem de compra, natal, dez anos, cinco anos, aniversário*, obra*, marca, marcas, estudo*,
    sensor*, credito*, rede, redes, aprov*, assinar, assina, assinam, celular, telemóvel, número de, quem
    mais, quem decide, falar do orçamento, entender como, entender por que, perguntar por que, cadeia de
    frio, motivo de, conta de, falta o, falta a, faltam, linha de, ponto de venda, pontos de venda,
    legalização, para dizer sim, para dizer que sim, precisaria para, a peça, cotar, cotação de, cotação do,
    contador*, novo cmo, conhecer a nova diretora, nova diretora, novo diretor, rede elétrica, processo
    seletivo, processo de`,
  people: `
    diretor diretora gerente chefe dono dona fundador fundadores sócio sócios comprador compras financeiro
    jurídico marketing vendas ti rh colega colegas assistente secretária empresa candidato candidata
    responsável equipe equipa time chefia diretoria superiores recepção`,
  towards: 'com ao à a o para pra pro oi olá prezado prezada caro cara hey hi',
  titles: 'sr sra dr dra dona seu senhor senhora eng',
  doing: 'ar er ir armos ermos irmos inho inha inhos inhas',
};
