"""Frequent given names of Europe, the Americas, the Middle East, Africa and Asia: a sign that two words are a person.

Own selection after the name statistics of public registers (US SSA, UK ONS, Destatis, INSEE, INE), without accents.
"""

_TABLE = """
aaron abby abdul abdullah abigail adaeze adam adebayo adele adesola aditi aditya adnan adrian adriana agata agnes
agnese agnieszka agustin ahmad ahmed aidan aileen ainhoa aino aisha aisling aitor ajay akash akiko akira akos alain
alan alana alban albert alberto albin alejandra alejandro aleksandar aleksander aleksandr aleksandra alena alessandra
alessandro alessia alex alexa alexander alexandra alexandre alexandria alexandru alexei alexey alexis alfons alfonso
alfred alfredo algirdas ali alice alicia alina alisa alison alistair alketa allan allen allison alma aloysius alva
alvaro alyssa amadou amanda amber amelia amelie amina aminata amir amit ammar amparo amy ana anahit anand anastasia
anastasiia anat anders andi andras andrea andreas andreea andrei andreja andres andrew andrey andris andrius andrzej
andy aneta anette angel angela angelica angelika angelina angelo angus anil anita anja anjali anke ankit ankita ann
anna annabel annamaria anne anneke annelies annemarie annette annie annika anouk ansgar ante anthony antje antoine
anton antonella antonia antonio antti anu anya aoife april aras arash arben ariana arianna ariel arjen arjun arman
armando armin arne arno arnold artem arthur arto artur arturo arun arvid arvind asha ashley ashok ashwin aslaug asli
assaf asser astri astrid atanas athena atsushi attila audrius august aurelie aurora austin avi axel ayesha ayla aylin
ayse aysegul babak bahar balazs barbara barbora barnabas barry bart bartek bartlomiej bartosz bas bastian beata beate
beatrice beatriz becky bela belinda ben bence benedict benedikt bengt benito benjamin benoit berit bernadett bernard
bernd bernhard bernie bert bertrand besim beth bethany bettina betty bhavna bianca biljana bill birger birgit birgitta
birk bjarne bjorn blake blanca blanka bob bogdan bohdan bojan boniface boris borut boudewijn boyan brad bradley
brandon branislav brankica branko brenda brendan brent bret brett brian bridget brigitte britta brittany brooke bruce
bruno bryan budi bulent burak burkhard caitlin calvin cameron camila camilla camille candice caner cara carina carl
carla carlo carlos carme carmen carol carola carole carolin carolina caroline carolyn carrie carsten casey caspar
cassandra cassie catalina caterina catherine cathy cecile cecilia celeste celia celine cem cemal cesar chad chaim
chandan chandra chantal charles charlie charlotte chelsea cheryl chiara chidi chinedu chinonso chipo chloe chris
christa christel christian christiane christina christine christof christoph christophe christopher christy chuck
cindy claire clara clare clarissa claude claudia claudio claus clay clemens clement cliff clive clotilde cody colette
colin colleen colm connie connor conor conrad constance constantin cora corey corina corinna corinne cornelia
cornelius cory cosmin courtney craig cristian cristina crystal csaba curt curtis cvetelina cynthia cyril dace dagmar
daiga dainius daisuke daisy dale dalia damian damien damir dan dana danica daniel daniela daniele daniella danielle
danijel danny danuta daria darija dario darius dariusz darko darlene darrell darren darya daryl daumantas dave david
davit dawn dean debbie deborah debra declan deepa deepak deepika deirdre delia delphine demet denis denisa denise
deniz dennis derek desiree desislava detlef devesh devin dewi dhruv diana diane dick diego dieter dietmar dilara dilip
dimitar dimitri dimitris dina dinesh diogo dirk divya dmitri dmitry dmytro dobromir dolores domenico dominic dominik
dominique don donald donna dora dorde doreen doris dorit dorota dorothea dorothee dorothy doug douglas dovile dragan
dragana drew duncan dusan dustin dylan eamonn earl eberhard ebru eckhard ed eda eddie edgar edina edit edita edith
edmund eduard eduardo eduards edward edwin eero eeva efe ege egle eileen einar eirik eivind ekaterina elaine elchin
eleanor elena eleni eleonora elfriede eli elia elias elif elin elina elisa elisabeth elise eliza elizabeth elke ella
ellen elliot elliott elmar elmira els elsa elsie elvira elzbieta emanuel emanuele emeka emil emilia emilie emilio
emily emine emma emmanuel emmanuelle emre endre eneko engin eniko enrico enrique enver enzo ercan erdem erdogan eric
erica erich erick erik erika erin ermal ernest ernesto erno ernst erwin erzsebet esperanza esra esteban estelle esther
eszter ethan etienne eugen eugene eugenia eva evan evangelos eve evelina evelyn evgeni evgenia evgeny ewa ewan fabian
fabiana fabien fabio fabrice fabrizio faisal faith faiza farah farhad farid farida fatemeh fatih fatima fatma fatou
federica federico felicia felicity felipe felix ferdinand ferenc fernanda fernando fikret filip filippo filiz fiona
firat flavia flavio flora florence florentina florian florin fotini fran frances francesca francesco francine francis
francisca francisco franco francois francoise frank frankie franz franziska fred freddie frederic frederick frederik
frida frieda friederike friedrich fritz fumiko funda furkan gabby gabi gabija gabor gabriel gabriela gabriele
gabriella gabrielle galina ganesh gareth gary gaurav gavin gediminas geert gemma gene genevieve geoff geoffrey georg
george georges georgia georgina gerald geraldine gerard gerd gerda gergely gergo gerhard gerlinde gernot gerrit gert
gertrud gertrude giacomo giancarlo gianluca gianni giannis gilbert gilles gillian gina gintaras giorgio giorgos
giovanna giovanni gisela gita giulia giuliana giulio giuseppe glen glenn gloria gokhan gopal goran gordon gorkem grace
graeme graham grant greg gregoire gregor gregory greta gretchen gro grzegorz gudrun guido guillaume guillermo gulsen
gunnar gunter gunther guntis gustav gustavo gustavs guy gwen gyorgy gyula habib hadas hadi haim hakan haley halil
halina halvard hamid hamza hana hanna hannah hannelore hannes hans hansjorg harald hari haris harold harriet harry
hartmut haruki harvey hasan hasmik hassan hatice havard hazel heather hector hedvig heide heidi heike heiko heiner
heinrich heinz helen helena helene helga heli helmut hemant hendrik henning henri henrik henrike henry henryk herbert
heribert herman hermann hilary hilda hildegard hina hiroki hiroko hiroshi hlib holger holly horst howard hrvoje
hryhorii hubert hugh hugo hui humphrey huseyin hussein ian ibolya ibrahim ida ieva ignacio ignas igor iivari ikechukwu
ilan ilaria ildiko ilias ilja ilker ilkka ilona ilse ilze imants imke imran imre ina indira indre ines inese inga inge
ingeborg ingmar ingo ingrid ingrida ingvild inna ioana ioannis ionut irem irena irene irfan irina iris irma isaac
isabel isabell isabella isabelle ismail ismet isobel issac istvan iuliana ivan ivana ivar ivars iveta ivica ivo iwan
iwona izabela iztok jacek jack jackie jacob jacqueline jacques jadranka jadwiga jagoda jaime jaka jake jakob jakov
jakub jamal james jamie jan jana jane janet janez janice janika janina janine janis jannik janos jared jari jarmo
jaroslav jaroslava jasmin jasmina jasmine jasna jason jasper javier jawad jay jean jeanette jeanine jeanne jeff
jeffrey jelena jelka jelko jen jenna jennifer jenny jens jeremie jeremy jerome jerry jerzy jesse jessica jessie jesus
jevgenija jill jim jimmy jitka joachim joan joana joanna joanne joao joaquin jochen jodi jody joe joel joelle joerg
johan johann johanna johannes john johnny jolanta jon jonah jonas jonathan joost jordan jorg jorge jorgen jorn jose
josef josefine joseph josephine josh joshua josip jovan jovana joy joyce jozef jozsef juan juana juanita judith judy
juergen juha juhani jukka jules julia julian juliana juliane julianne julie julien juliet juliette julio julius june
juraj jurate jurgen jurgita juri jussi justas justin justine justyna jutta kaan kaarel kadri kai kaitlyn kaja kajsa
kalle kamal kamila kaori kara karel karen karim karin karina karine karl karla karlheinz karlis karol karola karoliina
karolina karoline karsten kasia kaspars kasper kasun kat katalin katarina katarzyna kate katelyn katerina kateryna
katharina katharine katherine kathleen kathrin kathrine kathryn kathy katie katja katrin katrina katy kavita kay kayla
kaylee kazimierz kazuo keiko keith kelley kelli kelly kelsey kemal ken kenan kendra kenji kenneth kenny kenta kerry
kerstin kevin khadija khaled khalid khalil kieran kim kimberly kinga kiran kirill kirsten kirstin kirsty kit kjell
kjetil klara klaudia klaus klemen klemens komal konrad konstantin konstantina konstantinos kornel kresimir kris
krishna kristen kristian kristin kristina kristine kristof kristy krisztian krisztina krystyna krzysztof ksenia kumar
kumiko kurt kwame kyle kyriakos lado laila laimonas lajos lana lance lara larissa larry lars lasha laszlo laura laure
laurel lauren laurence laurent laurie lawrence lea leah leander lee leena leif leigh leila lena lenka lennart leo leon
leona leonard leonardo leonie leopold leroy lesley leslie leszek levan levente lewis leyla lia liam libor lidia lidija
liga liis liisa lijana lilian liliana lilly lily lina linas linda lindsay lindsey linus lionel lisa lise liv livia liz
lizzie ljiljana ljubica lloyd lluis loic lois lola loraine lorant loren lorena lorenz lorenzo loretta lori lorna
lorraine lothar lotte lou louis louisa louise lovre lubica lubomir luc luca lucas lucia lucian luciana luciano lucie
lucien lucija lucinda lucy lucyna ludmila ludmilla ludovic ludwig luigi luis luisa luise lukas lukasz luke luz lydia
lynn lynne lyudmila maarten maciej mackenzie maddie madeleine madeline madhav madhuri madison madli mads magda
magdalena maggie magnhild magnus mahesh mahmoud mahmud maija maiju maike maite maja makoto malcolm malek malgorzata
malin malte manana mandy manfred manish manoj manuel manuela maor mara marc marcel marcela marcella marcelo marcia
marcin marco marcos marcus mareike marek margaret margarita margaux margherita margit margot margret margus maria
mariam mariana mariann marianna marianne marie marija marijana marika marilyn marina mario marion maris marisa marissa
marit marita mariusz mariya marjan marjana marju mark marketa marko markus marlene marlies marlon marta marten martha
martin martina martine martins marton martyn marvin mary maryam masahiro masato masha massimo mat matej mateo mateusz
matevz mathew mathias mathieu mathilde mati matija matilda matjaz mats matt matteo matthew matthias matthieu mattia
matyas maureen maurice mauricio maurizio mauro max maxim maxime maximilian maxine maya mayumi meelis megan mehdi
mehmet mehmood melanie melek melike melinda melissa meltem melvin mercedes meredith meri merike merle mert merve mia
micaela micah michael michaela michail michal micheal michel michela michele micheline michelle miguel mihaela mihai
mihail mika mikael mike mikhail mikita mikkel mikko miklos mila milada milan milana milena miles milica miljan milos
miloslav mina mindy minna mira mirco mirela miriam mirjam mirjana mirko miroslav miroslava mitch mitchell mitja mladen
mohamed mohammad mohammed mohan mohsen moira mojca molly momir mona monica monika monique moritz morteza moses
muhammad muhammed mukesh murat muriel murray mustafa mustapha mykhailo mykola myriam nabil nadia nadine nadja nagehan
nancy naoki naomi narges naser nasser natalia natalie nataliia nataliya natasa natasha nathalie nathan nathaniel neal
nedim neeraj neha neil nele nelson nenad nergis nestor nguyen nic nicholas nick nicki nicky nico nicola nicolae
nicolas nicole nicoletta niels nigel nihal nikhil nikita nikki niklas niko nikola nikolai nikolaos nikolas nikolaus
nikolay nikos nils nilufer nina nino nitin nives njeri noah noel noelle noemi nora norbert noreen norma norman nuno
nuray nuri nuria nurlan oana octavio oddvar oiva oksana ola olaf oldrich ole oleg oleksandr oleksandra olena olexandr
olga oliver olivera olivia olivier olof omar omer omid onder ondrej onur orhan orla orsolya oscar oskar oskari osman
ossi osvaldas otto ove ovidiu owen ozan ozge ozgur ozlem pablo paige paivi pallavi palle pam pamela panagiotis pankaj
panu paola paolo parisa parth pascal pascale pasi pat patrice patricia patricio patrick patrik patrizia patrycja patti
patty paul paula paulina pauline paulius paulo pavel pavlina pavlo pawel pedro peggy pekka pelle penelope penny pepijn
per perry petar pete peter petko petr petra petras petri petros petter phil philip philipp philippa philippe phillip
phoebe phyllis pia piero pierre pieter pietro pilar pille pinar piotr piret plamen polly pooja povilas prabhat pradeep
pradip prakash pranav prasad pratik praveen predrag preeti priit primoz priscilla priya priyanka przemek przemyslaw
puneet quentin rachael rachel rachid radoslaw rafael rafal raffaele raghav rahul raimo raimonds raimund rainer raivis
raj rajeev rajesh rajiv rakesh ralf ralph ramesh rami ramin ramon ramona ramunas randall randy ranjit raphael raquel
rasa rashid rasmus raul ravi ray raymond razvan rebecca recep reetta refik regina reginald regine regis reiner
reinhard reinhold remi renars renata renate renato rene renee reto reyhan reza rezart rhonda ricardo riccardo richard
rick ricky riikka riley rimantas rina risto rita ritu ritva rob robert roberta roberto roberts robin robyn rocco rocio
rod roderick rodney rodolfo rodrigo roger rohan rohit roland rolando rolf romain roman romana romualdas ron ronald
ronan ronit ronja ronnie ronny roope rory rosa rosalie rosalind rosanna rosario rose rosemarie rosemary rosie ross
rowan roxana roxanne roy roza ruben rubina rudi rudiger rudolf rudy rui rune rupert rushda russell ruth ryan saara
saba sabina sabine sabri sabrina sachin sadaf sadie sadik saeed saku salih salla sally salma salvador salvatore sam
samantha samir sammy sampo samuel samuli sandeep sandor sandra sandris sandro sandy sanja sanjay sanna santeri
santiago santosh sara sarah saravanan sari sarunas sascha sasha saskia satoshi saulius savas scott sean sebastian
sebastiano sebastien sefer selcuk selena selim selina selma sema semih senad serdar serena serge sergei sergey sergio
serhii serhiy serkan seth sevda severin sevgi shahid shai shalini shane shannon sharon shaun shauna shawn sheila
shelby shelley sherry shigeru shimon shinji shira shirley shlomo shreya shreyas shruti sibel siddharth sidney
siegfried sierra sigita signe sigrid sigurd silas silje silke silvia silvio simas simon simona simonas simone sina
sinan sindre sinead sinisa siobhan siri sirje sita skaidrite slaven slavica slavko slobodan smita snezana snezhana
sofia sofie sohail solene solveig solvita sonali sonia sonja sophia sophie soren sorin spencer spyros srdan srinivas
stacey stacy stale stan stanimir stanislav stanley stavros stefan stefania stefanie stefano steffen steinar stelios
stella sten stepan stepanka steph stephan stephane stephanie stephen sterling steve steven stewart stipe stjepan
stoyan stuart suat sudhir sue sukru suleyman sumit sunil sunita suresh susan susana susann susanna susanne susie suvi
suzanne sven svenja svetlana svitlana swen sybille sydney sylvain sylvia sylvie szabolcs szilard szilvia szymon taavi
tabea tabitha tadas tadeusz tahir taina taiwo takashi takeshi tamara tamas tamer tammy tamuna tanel tanja tanya tapio
tara tarek tariq tarja tarmo tatiana tatjana tayfun taylor ted teemu teet teodor terence teresa terezia teri tero
terri terry tess tessa tetiana thandiwe thanos thea theo theodor theodora theodore theresa therese theresia thibault
thierry thilo thomas thorsten tibor tiffany tihomir tiina till tilman tim timea timo timothy timur tina tino tobi
tobias toby todd todor toivo tolga tom tomas tomasz tomaz tomislav tommaso tommy tomoko toni tony toomas torben toril
tormod torsten tove tracey tracy traian travis trevor tricia trine trish tristan trond trudy tufan tugba tuomas tuula
tyler tymofii uday udo ugo ugur ulf uli ulla ulle ulrich ulrike umberto umut uros urs urska ursula urszula uta ute uwe
vaclav vadim vahid vaida vaidas valdas valdis valentin valentina valentyna valeria valerie valerij vanessa vanja varun
vasil vasile vasilis vasyl vedran veikko veljko vendula venla vera verena vernon veronica veronika veronique vesa
vesna viacheslav vicente vicki vicky victor victoria vidas vidmantas viivi vijay vikas vikram viktor viktoria
viktoriia viktorija ville vilma vilmos vinay vince vincent vincenzo vineet viola violeta virginia virginie virginijus
virve vishal visvaldas vit vita vitalii vitaly vito vittorio vivek vivian vivien vivienne vlad vlada vladimir
vladimira vladislav vlado vlasta vojtech volker volkmar volodymyr vuk vytautas walter wanda wanjiku warren wayne
wenche wendy wenzel werner wesley whitney wibke wiebke wieslaw wiktor wilfried wilhelm will willem william willy wim
winfried winston wioletta wojciech wolfgang wouter xavier ximena yael yair yan yana yann yannick yara yaroslav yasemin
yasmin yasmine yasuko yavuz yelena yiannis yigal yilmaz yoko yolanda yoshiko yossi yuki yuko yulia yuliia yuliya yumi
yunus yuri yuriy yusuf yusuke yuval yves yvette yvonne zach zachary zaheer zahra zane zara zbigniew zdenek zdenka
zdravko zeljka zeljko zenon zeynep ziga ziya zlata zlatko zoe zofia zoltan zoran zorica zsofia zsolt zuzana zuzanna
zvonimir zydrunas zygimantas
"""

GIVEN_NAMES = frozenset(_TABLE.split())
"""First names in lower case without accents."""
