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
  maarten joost pieter willem henk kees griet theo téo marguerite margarete margarita margarida margot`;
