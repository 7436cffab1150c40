/**
 * Common first names of the five languages, so that "ping tom" and "Ines: nachfassen" are seen to name a person and
 * nothing more. Names that are also words of the sales desk (Mark, Rose, Bill, Will, Grant) stay out.
 */
export const firstNames = `
  tom thomas anna anne ana ines inês marta martha maria marie mary peter pedro pierre paul paulo pablo
  john johnny jean juan joao joão jan jane janet jens hans sarah sara laura lena lea léa lucas luca luis
  luís luisa luísa lucia lucía lucy lisa linda emma emily eva elena helena ellen sofia sophie sophia julia
  julie julien giulia carla carlos carl karl carolina caroline katrin kathrin karin kate katie kathy
  catherine katharina christine christina cristina christian chris michael mike michel miguel mickael
  martin marco marc marcos markus marcus matt matthew matthias mathieu max maximilian nina nicole nicolas
  nick nuno oliver olivier oscar patricia patrick paula petra philip philipp philippe rafael raphael ralf
  raquel ricardo richard rita robert roberto rob bob ruben rui sabine sam samuel samantha sandra sebastian
  sebastien silvia simon simone stefan stefanie stephan stephanie stephen steve steven susan susanne sven
  sylvie teresa theo thiago tiago tim timo tina tobias tony ulrike ursula ute uwe valentina vanessa vera
  veronica victor victoria vincent walter werner wolfgang xavier yves yvonne alex alexander alexandra
  alexandre alice alberto alejandro amanda andre andré andrea andreas andrew andy angela antonio antoine
  antonia arthur barbara beatriz ben benjamin bernd bernard birgit brian bruno camila camille cécile
  celine charles charlotte chloé claire clara claudia claus klaus daniel daniela dave david diana diego
  dieter diogo dirk dominique eduardo eric erik esther fabian felix fernanda fernando florian francesca
  francisco françois frank fred frederic gabriel gabriela georg george gonzalo greg guillaume gustavo
  harald harry heike heinz helen henrik henry hugo ingrid isabel isabelle jack jacques jakob james
  jennifer jenny jessica jim joachim joana joe joel jonas jorge jose josé joseph josh jürgen kai karen
  kevin lars leon leonie lewis louis louise manon manuel manuela margarida mariana marion mario mateo
  mathilde melanie mia monica monika natalie nathalie nelson noah olga pascal priya rodrigo roland rosa
  ruth ryan sergio sonia sonja thierry tomas tomás vitor omar dana ali ahmed amir fatima leila layla
  mohamed muhammad yusuf emre mehmet ayse elif ivan igor olena natalia natalya dmitri sergei anastasia
  agnieszka piotr pawel krzysztof magda katarzyna jana petr pavel zuzana eszter laszlo sofie astrid bjorn
  nils mikkel freja aoife sean liam niall ciara fiona ian neil gareth owen rhys gavin craig scott todd
  brad chad kyle brandon justin jason ethan logan mason jacob tyler zoe chloe hannah hanna johanna
  franziska anja antje silke heidi gerd jochen jurgen rainer holger torsten thorsten carsten karsten
  marcel maxime quentin clement romain aurelie elodie emilie amelie margaux enzo adrien baptiste guillermo
  javier alvaro alonso ramon raul marisol pilar lorena noelia rocio beto caio davi enrique felipe gilberto
  helio joaquim larissa leticia livia lorenzo luan marcela mauricio murilo renata renato rogerio tatiana
  wagner ricarda chen wei ming hiro yuki kenji ravi anil sunil deepak neha anjali rahul arjun gary wayne
  terry jerry larry barry ronnie donnie kenny lenny benny sammy jimmy tommy bobby billy freddie alfie
  archie harvey callum declan aidan ewan hamish dylan graham nigel trevor clive keith stuart duncan angus
  fergus niamh siobhan orla sinead bronwyn carys gemma tracey sharon debbie mandy wendy cindy gina donna
  sheila brenda glenda lorraine maureen doreen kimberly ashley brittany tiffany courtney kayla hailey
  addison aubrey mackenzie travis trevon darnell jamal tyrone latoya keisha aaliyah malik kareem rashid
  hassan hussein mustafa burak cem deniz zeynep aylin selin fatma emine hatice murat serkan tolga volkan
  ahmet kerem yasemin olu chidi emeka ngozi adaeze kwame kofi akua abena tunde femi amara zainab halima
  nadia nadja samira yasmin karim tarek walid youssef rania dina hiba noor farah omid reza dariush shirin
  parisa neda rohan vikram sanjay amit ankit nikhil varun karan pooja kavya divya shreya meera lakshmi
  suresh ramesh jing xiao takeshi sakura haruto akira naoko keiko minji jiho jisoo seojun hyun linh nguyen
  thanh minh tuan svetlana irina natasha ludmila boris alexei mikhail vladimir jakub tomasz marcin
  malgorzata kasia gosia zofia wojtek jacek andrzej vaclav jiri lenka katka marek radek ondrej bogdan
  mihai ioana andrei cristian razvan alin gheorghe dragan goran zoran jelena milica marija ivana lovro
  mateja giorgos yannis dimitris eleni katerina kostas giovanni matteo francesco alessandro chiara
  federica elisa giorgia paolo pietro giuseppe salvatore antonella solveig anders magnus mikael johan
  fredrik gustav oskar axel elsa freya tove kari silje marit knut geir arne mette soren kasper mads rasmus
  pernille aino eero jukka pekka mikko juha tuomas anniina bram daan thijs sanne fleur lotte femke anouk
  maarten joost pieter willem henk kees griet theo téo marguerite margarete margarita margarida margot
  lukas felicitas elias emil theodor moritz jannik jannis mila lina frieda mathilda paulina pauline lotta
  romy carlotta svenja maike meike wiebke imke konstantin leopold ferdinand severin korbinian xaver alois
  johannes hubert helmut gunther gunter dietmar detlef eckhard egon erwin ewald friedrich gottfried
  hartmut hermann ingo joerg jorg karlheinz lothar ludwig manfred norbert reinhard reinhold rudi rudolf
  rudiger siegfried udo uli ulrich volker wilfried wilhelm willi winfried angelika annegret annika bettina
  beate britta carina claudine cornelia corinna elke elvira erika gabriele gabi gerda gerlinde gisela
  gudrun hannelore helga henriette hildegard ilse inge ingeborg irmgard isolde jutta karla kerstin kristin
  kristina lieselotte liesel lisbeth marianne marlies martina moni nadine nicola renate roswitha rosemarie
  sigrid silvana stefania steffi susi tanja tatjana ulla ursel uschi viktoria waltraud yvette gerhard
  erich wendelin ferdi vreni urs ueli hansruedi heinzpeter sepp mitzi resi burgi adele adeline agathe
  alain alban alix amandine ambre anais anatole angelique apolline armand arnaud aude augustin aurelien
  axelle beatrice benoit berenice bertrand blandine brice capucine carole cedric chantal christelle
  christophe clemence clementine colette corentin coralie corinne cyril cyrille daniele delphine denis
  didier dorothee edouard eliane eloise emilien emmanuel emmanuelle ernest etienne eugenie fabien fabienne
  fabrice faustine felicie fernand flavie flore florent franck francoise frederique gael gaelle gaetan
  gaspard gauthier genevieve geoffroy gerard germain ghislaine gilles ginette gisele gregoire gwenael
  heloise herve honorine hortense hugues isabeau ismael jacqueline jeremie joelle jocelyne josiane josette
  justine karine laetitia laurence laurent lilian liliane loic lorene lorette louison luc lucette lucie
  lucien lucienne lydie madeleine magali marceline marcelle marielle mariette marius marthe mathias mathis
  micheline mireille monique morgane muriel myriam nadege nathanael nelly noe noemie nolwenn oceane odette
  odile ophelie orane paulette perrine philippine quitterie raoul raymonde regine regis remi remy renaud
  romane romuald ronan roxane sandrine segolene serge severine sidonie solene stanislas suzette sylvain
  sylviane tanguy thibault thibaut thibaud timothee titouan ulysse valere violette virginie vivien viviane
  yann yannick yasmina yoann yohan yolande yvan zelie maxence leandre matheo gilberte guillem adela adolfo
  adriana agustin aitana aitor aldo alejandra alfonso alfredo amaia amalia amparo anabel anahi aniceto
  araceli ariadna aurelio begona belen benito bernarda bernardo braulio camilo candela carmela carmelo
  cayetana cecilia chema claudio conchita cristobal dalia dario debora delia edgardo edmundo efrain eladio
  eloisa emilia emiliano enriqueta ernesto eugenia eugenio eulalia eusebio evaristo ezequiel fabiola
  fabricio faustino fausto federico felisa fermin fernan fidel flavia flavio francisca gaspar gema gerardo
  graciela gregorio guadalupe heriberto hernan hipolito horacio humberto ignacia imelda inmaculada isaias
  isidro itziar jacinta jacinto jacobo javi jeronimo joaquina jordi jorgelina josefa josefina juana
  juanita karina lautaro leandro leonel leonor leopoldo liliana luciana luciano lucrecia macarena maite
  malena manolo marcelino marcelo maribel maricarmen maripaz marisa maruja matias matilde micaela miriam
  montserrat nacho nayeli nestor nicanor nuria octavio ofelia olalla olegario oriol osvaldo pascual
  patricio pepe pepa quique rafa ramiro ramona rebeca reynaldo roberta rodolfo rogelio romina rosalia
  rosana rosario rosaura salma salome samanta selena sonsoles susana tamara teodoro ulises unai valeria
  valeriano vicente vicenta wilfredo ximena xiomara yago yolanda zacarias zulema noemi ainhoa iker inaki
  inigo asier ane amaya adelina adilson adriano afonso agostinho alana albertina alceu alessandra alisson
  almir aloisio amauri americo ariana arlindo armanda arnaldo artur augusto benedito benedita bernadete
  bia breno bruna caetano carlota cassia cassio catarina celio cintia clarice claudete cleber cleide
  cleusa cristiane dalva danilo deise dilma dirceu djalma domingas duarte edson eduarda eliana elton elza
  emanuel emanuela emerson erico evandro everton fabiana fabiano fabio fabricia felicia fernandinha filipa
  filipe frederico geraldo gerson gilmar gilson gislaine giovana graciete guilherme heitor helder heloisa
  herminia hortensia iara inacio inacia iracema isadora isaura isis ivete ivo ivone izabel jandira janaina
  joelma jonatas joselito josue juliana juliano jurema jussara katia lais lauro lourenco luana lucio luiz
  luiza madalena maisa manoel marcelinho marcia marcio marilia marinho maristela marli mateus matheus
  mauro mayara milena moacir natanael nathalia neide neusa neuza nilson nilza nivea norberto odair odete
  osmar otavio paulinho pedrinho priscila rafaela raimundo raimunda raissa regiane reginaldo reinaldo
  renan robson romulo ronaldo rosangela roseli rosilene rubens rute salete samara sandro sebastiao selma
  severino sidnei silvio simao suely suzana taina talita tamires tania tarcisio teodora tereza thais
  thalita thaisa toninho uelinton ulisses valdir valdemar valter vanda vania vasco vilma vinicius walmir
  wanderley yara zeca zelia zuleica cidinha tonho alastair alistair alyssa angelina annabel annabelle
  arabella barnaby belinda bertie bethany beverley bryony christa cillian claudette clifford colleen conor
  corey cornelius deirdre delilah dustin dwayne eamon edmund edwin eileen elsie emmett enid eoin esme
  ethel everett evie ezra felicity fergal finlay finley gayle geoff geoffrey georgina geraldine gertrude
  gillian ginny gladys gracie greer gwyneth hattie horace ibrahim imogen imran isabella ismail ivor janine
  jasmine jayden jayne jemima jeremiah jermaine joanne jocelyn jodie johnnie jonny kareen kathleen kathryn
  keira kelsey kendra kieran kirsty kristen krystal lachlan leah leroy lesley lillian loretta louisa
  lucian lucinda lyle lynda lynne mabel maddy maeve mallory margie marjorie marlon marsha matilda maude
  mavis maxine mervyn minnie misha moira mollie myles myra nan nathaniel nellie nigella omari paddy patsy
  penelope phyllis pippa randolph reginald rhiannon rhoda rhonda robyn rolf rosalind rosanna rosemary
  rowena roxanne rufus sanjeev saskia selina shauna sienna skye stacey suki susannah sybil tabitha tamsin
  tatum terence theodora theodore tilda tilly tommie tonya tori trina trudy vivienne wilbur wilfred
  wilhelmina wilma winifred winnie winona zara zelda zena zoey aarav aditi aditya ajay akash akhil alok
  amina amrita anand ananya anika anusha aparna arnav arun asha ashok ayesha bharat bhavna chandra chetan
  devika dilip farhan fatema gaurav geeta gita girish gopal harish harpreet hema indira isha jagdish jatin
  jyoti kabir kamal komal krishna kunal lalit madhu mahesh manish manoj meena mohan mohit mukesh nalini
  nandini naveen neel neeraj nisha nitin pankaj pradeep prakash pranav prashant praveen preeti rachna
  radha rajesh rajiv rakesh ranjit rashmi reena rekha ritu sachin sandeep sangeeta sanjana sarita satish
  savita seema shalini shankar shashi shilpa shobha siddharth smita sneha sonal subhash sudha sujata sumit
  sunita sushil swati tanvi tejas vandana vani vijay vikas vinay vinod vishal vivek yash abdul abdullah
  adel adnan ahmad aicha akram amal amin anas anwar asma ayman aziz bader bashir bassam bilal dalal emad
  fadi fahad faisal farid farida faris fouad ghada hadi hamid hamza hanan hatem hicham hisham houda
  ibtissam idris imad imane iman issam jabir jalal jamila kamila khaled khalid khadija laith latifa lamia
  maha mahmoud maher majid majed malak mansour maryam mehdi meriem moaz moustapha mouna mounir mourad
  mustapha nabil nabila nadim nadir naima najib najwa nasser nawal nizar nour omran ouafa rabab rachid
  rafik ramzi rasha rayan reem ridha saad sabah safia saleh salim samir selim slimane sofiane soraya souad
  sufyan taha tahar taleb wael wafa yacine yassine yassin younes yousra zahra zaki zakaria ziad zied zineb
  huong khanh nga ngoc nhung quang quyen thao trinh uyen haruka hiroshi kazuki kenta masato miho misaki
  naoki riku satoshi shota tomoko yuka yuto yoko eunji hyejin jaehyun jihye jimin jungwoo kyung minho
  minseo seoyeon soojin sooyoung sunghoon taehyung yejin yuna jian jianhong qiang zhen zhi adebayo adwoa
  ayo chinedu chioma danjuma efua folake ifeoma ikenna jelani kamau kemi kwabena lindiwe musa naledi nia
  nnamdi nomsa obinna oluwaseun onyeka sipho thabo themba tumelo uche wanjiru yaa yaw zanele zola
  aleksandra aleksander bartosz dariusz dorota ewa grazyna grzegorz iwona jadwiga janusz jaroslaw jerzy
  jolanta justyna kamil karolina kinga leszek lukasz maciej malwina mariusz mateusz michal mirek miroslaw
  oliwia patryk przemek radoslaw rafal ryszard slawek stanislaw szymon urszula weronika wiktor wiktoria
  witold zbigniew zdzislaw alena alzbeta barbora eliska filip honza iveta jaroslav jitka karel kristyna
  ladislav libor lubos ludek marketa michaela milos miroslava nikola pavla premysl simona stanislav stepan
  vojtech zdenek zdenka attila balazs bence csaba eniko ferenc gabor gergely gyorgy ildiko imre istvan
  janos judit katalin krisztina lajos miklos orsolya reka sandor szabolcs tamas tibor timea zoltan zsolt
  zsofia alexandru alina camelia catalin cosmin denisa dumitru horia iancu ilie ionel iulia laurentiu
  liviu luminita madalina mihaela mircea nicolae octavian oana ovidiu petru radu raluca roxana silviu
  sorin tudor viorel anton helene marlene lilly nele valentin josef franz herbert heinrich kurt otto
  brigitte doris edith evelyn irene kirsten marina sabrina agnes albert audrey claude constance danielle
  denise edgar elise fanny francine francis gerald gilbert gregory henri isaac jeremy jerome jonathan
  josephine jules juliette lionel martine maurice melissa nathan olivia rachel raymond stephane suzanne
  valerie lola abel adrian alicia arturo carmen catalina cesar emilio hilda ignacio julian julieta
  leonardo magdalena orlando alan amelia anita cristiano elaine erica eunice henrique jefferson kelly lara
  romeu wanda wesley william wilson yuri abigail adam alfred alison allison annie arnold avery becky beth
  betsy betty beverly bonnie bradley bruce bryan caitlin caleb cameron cassandra cheryl christopher
  clayton clint colin connie connor cynthia damon daphne darcy darren deborah dennis derek desmond dominic
  donald dorothy doug dwight edie edna edward eleanor eliza ellie elliot elliott erin eugene evan fran
  frances frankie garrett georgie gordon hector hilary howard hugh jackie jake jamie janice jared jeff
  jeffrey jenna joan joanna joey jonah joshua josie joyce judith judy juliet kara katherine katrina
  kenneth kerry kirk lana lauren lawrence leslie lester lizzie lois luke luther lydia lynn maddie maggie
  malcolm margaret marilyn marissa marty megan melinda meredith millie milo miranda mitch mitchell molly
  nancy naomi nikita nikki nora ollie paige pamela patty phil phoebe quincy quinn rachael ralph randall
  randy rebecca reggie reuben ricky riley ronald rory roscoe rosie rupert russell sadie sally shannon
  shaun sherry shirley sidney stanley susie sylvia tammy tanya teddy trish vaughn vicky vivian willie
  wyatt xander zach zachary zack rohit habib osama makoto takumi viktor bianca florin
  jen jess liz meg sue eddie ted ron roy ken abby izzy gus nat bex deena gabby hank jeb jed kim mel nate
  rick russ seb shay stan stu tess val wes zac bree cathy gwen lynette freddy toby jodi kris lindsay
  lyndsey basti flo kathi kati michi niko olaf olli sigi tini vroni wolfi gitte hanni jule jupp kalle leni
  lisi lulu mona nico niklas pia ronny sascha sina tilo timm toni torben vivi yannik tine dédé fanch gégé
  gigi jeannot juju kiki lili lilou mado mimi nono pierrot sandie steph titi tonio yoyo zaza charo chus
  fito jime juanjo juancho kike lalo lupe mayte mencía merche moncho nando neus paco paquita patri pili
  quim santi sebas tato tere toño trini vero xavi yoli bebel binho cacá cris dani dudu edu fafá gui guto
  lalá léo luizinho manu nanda naná pati tati tuca xande zezé bea monique jo`;
