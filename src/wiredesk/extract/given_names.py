"""Frequent given names of Europe, the Americas, the Middle East, Africa and Asia: a sign that two words are a person.

Own selection after the name statistics of public registers (US SSA, UK ONS, Destatis, INSEE, INE), without accents.
"""

from wiredesk.extract.given_names_scripts import SCRIPTS

_TABLE = """
aaron abby abdoulaye abdul abdullah abdurrahman abebe abena abhijit abhinav abhishek abigail ada adaeze adam adaobi
adebayo adele adeola adesola aditi aditya adnan adrian adriana adwoa afonso agata agnes agnese agnieszka agustin
agustina ahmad ahmed ahmet aidan aiko aileen ainhoa aino ainsley ainur aisha aisling aitor aizhan ajay akanksha akash
akhil akiko akira akos akua alain alan alana alassane alban albert alberto albin alden aldo alejandra alejandro aleks
aleksandar aleksander aleksandr aleksandra alemayehu alena alessandra alessandro alessia alex alexa alexander
alexandra alexandre alexandria alexandros alexandru alexei alexey alexis alfie alfons alfonso alfred alfredo algirdas
ali aliaksandr alice alicia alicja alina aliou alisa alison alistair aliya aliyu alketa allan allen allison alma almaz
alok alondra aloysius altynai alun alva alvaro alyssa amadi amadou amaia amanda amani amanpreet amara amaury amaya
amber ambrose amelia amelie amina aminata aminu amir amit amjad ammar amparo amrita amy ana anahit anahita analisa
anand anant ananya anastasia anastasiia anastasios anat anatoly anders andi andras andrea andreas andreea andrei
andreja andres andrew andrey andris andrius andrzej andy aneesa aneta anette angel angela angelica angelika angelina
angelo angelos angus anil anisa anisha anita anja anjali anjana anke ankit ankita ankur ann anna annabel annabelle
annamaria anne anneke annelies anneliese annemarie annette annie annika anouk ansel ansgar ante anthony antje antoine
anton antonella antonia antonina antonio antonios antti anu anupam anurag anusha anya aoife apinya apirana apostolos
april aras arash aravind arben archana ardian ariana ariane arianna ariel arif arijit arjen arjun armaan arman armando
armin arnaud arnav arne arno arnold aroha aroon artem arthur arto artur arturo arturs arun arvid arvind arvo aryan
asad asel asfand ash asha ashish ashley ashok ashwin asif asiya aslam aslaug asli assaf asser astou astri astrid aswin
atanas athanasios athena atieno atsushi attila audrius august aurelie aurelien aurora austin avi awa axel ayaan ayako
ayala ayesha ayla aylin ayodele ayse aysegul ayumi azad aziz azra babajide babak bahar bakary balazs baptiste baraka
barbara barbora barnabas barry bart bartek bartlomiej bartosz bas bashir basil basma bastian bayo beata beate beatrice
beatrijs beatriz becky bekele bela belen belinda ben benat bence benedetta benedetto benedict benedikt bengt beniamino
benito benjamin benjamins benoit berit bernadett bernadette bernard bernardo bernd bernhard bernie bert bertrand besim
beth bethany beto betsy bettina betty bhaskar bhavna bianca bianka bilal biljana bill bintou birger birgit birgitta
birk birte biruk bjarne bjorn blake blanca blanka bob bogdan bohdan boitumelo bojan bolat bongani boniface boris borut
boryana boubacar boudewijn boyan boyko brad bradley brandon branimir branislav branka brankica branko breda brenda
brendan brent bret brett brian bridget brigitte britta brittany bronwyn brooke bruce bruna bruno bryan budi bukola
bulent burak burcin burkhard caetano caio caitlin caleb calvin cameron camila camilla camille camilo candice caner
cara carina carl carla carlo carlos carlotta carme carmela carmen carol carola carole carolin carolina caroline
carolyn carrie carsten casey caspar cassandra cassie catalina catarina caterina cathal catherine cathy caua cecile
cecilia celal celeste celestine celia celine celso cem cemal cesar chad chaim chandan chandra chantal charles charlie
charlotte chaya chelsea cheryl chiamaka chiara chidi chika chimamanda chinedu chinonso chinwe chioma chipo chiyo chloe
chris christa christel christelle christian christiane christina christine christof christoph christophe christopher
christy chuck chukwuemeka ciaran cicero cindy cintia ciro claire clara clare clarissa claude claudia claudio claus
clay clemens clement clementine cliff clive clodagh clotilde cody colette colin colleen colm connie connor conor
conrad constance constantin cora corey corina corinna corinne cormac cornelia cornelis cornelius cory cosima cosmin
cosmo courtney craig cristian cristina crystal csaba curt curtis cvetelina cynthia cyril dace dagmar dagny dagrun
daiga daiki dainius daisuke daisy dale dalia damian damien damilola damir dan dana danica daniel daniela daniele
daniella danielle danijel danilo daniyar danny danuta daphne dara daria darija dario darius dariusz dariya darko
darlene darrell darren darshan darya daryl daumantas dave davi david davide davit davor dawn dayana dayo dean debashis
debbie debora deborah debra declan deepa deepak deepika deepti deirdre delia delphine delroy demba demet demetrius
denis denisa denise deniz dennis denys denzel derek deshawn desiree desislava dessislava desta detlef devesh devika
devin dewi dhananjay dhruv diana diane diarmuid dick diego dieter dietlinde dietmar dikembe dilara dilip dilnoza dimas
dimitar dimitri dimitris dina dinara dinesh diogo dirk divya diyar djamila djibril dmitri dmitry dmytro dobromir
dolapo dolores domenico dominic dominik dominique don donald donatella dongmei donna dora dorde doreen dorian doris
dorit dorota dorotea dorothea dorothee dorothy doug douglas dovid dovile dragan dragana drew dumisani duncan duong
dusan dustin duygu dwayne dyah dylan dzmitry eamon eamonn earl eberhard ebru eckhard ed eda eddie eddy edgar edina
edit edita edith edivaldo edmund edoardo eduard eduardo eduards edward edwige edwin eero eeva efe efosa efrat efua ege
egle ehsan eike eileen eilidh einar einav eino eirik eitan eivind ejike ekaterina elad eladio elaine elchin eleanor
eleftheria elena eleni eleonora elfriede elhadji eli elia eliana elias elif elin elina elisa elisabeth elisabetta
elise eliza elizabeth elke ella ellen ellie ellinor elliot elliott elmar elmira elodie eloise els elsa elsie eluned
elvira elwira elzbieta emanuel emanuela emanuele emeka emeric emil emilia emilie emilio emily emine emma emmanuel
emmanuelle emre emyr endre eneida eneko engin eniko enrica enrico enrique enver enzo ercan erdem erdogan eric erica
erich erick erik erika erin erlend ermal ernest ernestina ernesto erno ernst erwan erwin erzsebet esben eshaan
esperance esperanza esra esteban estefania estelle esther eszter ethan etienne etsuko euan eugen eugene eugenia eun
eusebio eva evan evandro evangelia evangelos eve evelien evelina evelyn everton evgeni evgenia evgeniya evgeny ewa
ewan ewelina ezekiel ezequiel ezgi fabian fabiana fabien fabio fabrice fabrizio fadhel fadi fahad faisal faith faiza
faizan fanny fanta farah farhad farhan farid farida farrukh faruk fatemeh fatih fatima fatimah fatma fatos fatou
fatoumata faustine fausto federica federico fekadu felicia felicitas felicity felipe felix femke ferdinand ferenc
fergus ferhat fernanda fernando festus feyza fiachra fidel fikret filip filipa filipe filippo filiz filomena finn
fiona fionnuala fiorella firat flavia flavio flora florence florent florentina florian floriane florin flurin folake
fortunato fotini fouad fran franca frances francesca francesco francine francis francisca francisco francky franco
francois francoise frank frankie franz franziska fred freddie frederic frederick frederik frederique frida frieda
friederike friedrich fritz frode fumie fumiko funda funmi furkan gabby gabi gabija gabor gabriel gabriela gabriele
gabriella gabrielle gaelle gaetan gaetano gaia galina galym ganbold ganesh garance gareth gary gaurav gaute gauthier
gavin gaye gediminas geert geertje gemma gene genevieve geoff geoffrey geoffroy georg george georges georgia georgina
geraint gerald geraldine gerard gerardo gerd gerda gergely gergo gerhard gerlinde gernot gerrit gert gertrud gertrude
ghada ghassan giacoma giacomo giancarlo gianluca gianni giannis gilbert gilberto gilles gillian gina ginevra gintaras
gioia giorgia giorgio giorgos giovanna giovanni girish gisela gita gitte giulia giuliana giulio giuseppe givi gizem
glen glenda glenn gloria godfrey gokhan gonzalo gopal goran gordana gordon gorkem grace graciela gracjan graeme graham
grant greg gregoire gregor gregory greta gretchen gro grzegorz gudrun guido guilherme guillaume guillermo gulnara
gulnaz gulsen gunilla gunnar gunnhild gunter gunther guntis guro gustav gustavo gustavs guy gwen gwenael gwendal
gwyneth gyorgy gyula habib habiba hadas hadi hadiza haider haim hajime hakan hakeem hakon haley halil halima halina
halvard hamed hamid hamish hamza hana hanane hanna hannah hanne hannele hanneli hannelore hannes hans hansjorg
hanspeter hao harald hari haris harjit harold harpreet harriet harry harsh hartmut hartwig haruki harvey hasan hasmik
hassan hatice havard hawa hazel heather heba hector hedda hedvig hege heide heidi heike heiko heiner heinrich heinz
helder helen helena helene helga heli helmut hemant hemi hendrik hendrika henning henri henrik henrike henry henryk
heorhii herbert heribert herman hermann hermine herve hettie hideo hieu hilary hilda hilde hildegard hina hinemoa
hippolyte hira hiroaki hiroki hiroko hiroshi hisham hitesh hlib holger hollis holly honora horst howard hrvoje
hryhorii hubert huda hugh hugo hugues hui humphrey husam huseyin hussein huyen ian ibolya ibrahim ibrahima ibtissam
ida idris ieva ifeoma igal ignacio ignas ignatius igor iivari ikechukwu iker ilan ilaria ildiko ilenia ilham ilias
ilinca iliyan ilja ilker ilkka ilona ilse ilze imad imani imants imelda imke imran imre ina inaki indira indrajit
indre ines inese inga inge ingeborg inger ingmar ingo ingrid ingrida ingvild inigo inna ioana ioannis ionut iqbal
irati irem irena irene irfan irina iris irma isaac isabel isabell isabella isabelle isadora isaias isha ishaan ishita
isidora ismael ismail ismet isobel isolde issac istvan itamar itziar iuliana iva ivan ivana ivar ivars iveta ivica ivo
ivone ivonne iwan iwona izabela iztok izumi jabulani jacek jacinta jack jackie jacob jacqueline jacques jadranka
jadwiga jagdish jagoda jaime jaka jake jakob jakov jakub jalal jamal james jamie jamila jan jana jane janet janez
janice janika janina janine janis janneke jannik janos jared jarek jari jarl jarmo jaroslav jaroslava jarvis jasmin
jasmina jasmine jasna jason jasper javed javeria javier jawad jay jayanta jaydeep jean jeanette jeanine jeanne jeff
jeffrey jelena jelka jelko jelle jelmer jemima jen jenna jennifer jenny jens jeremie jeremy jeroen jerome jerry jerzy
jesper jesse jessica jessie jesus jevgenija jeyhun jia jianhua jihad jihane jiho jill jim jimena jimmy jisoo jitendra
jitka joachim joan joana joanna joanne joao joaquim joaquin jobst jocelyn jochen jodi jody joe joel joelle joerg johan
johana johann johanna johannes john johnny jolanta jomo jon jonah jonas jonathan jonny joost jordan jordi jorg jorge
jorgen joris jorn jorunn jose josef josefa josefine josep joseph josephine josh joshua josip josue joszef joumana
jovan jovana joy joyce jozef jozsef juan juana juanita judith judy juergen juha juhani jukka jules julia julian
juliana juliane julianne julie julien juliet juliette julio julius jun june junichi junko juraj jurate jurg jurgen
jurgita juri jurre jussi justas justin justine justyna jutta kaan kaarel kaarina kabir kadri kagiso kai kaia kaisa
kaitlyn kaja kajsa kalle kalpana kamal kamau kamil kamila kanat kanchana kaori kara karan karel karen karim karima
karin karina karine karl karla karlheinz karlis karol karola karoliina karolina karoline karsten karthik kasia kaspars
kasper kasun kat katalin katarina katarzyna kate katelyn katerina kateryna katharina katharine katherine kathleen
kathrin kathrine kathryn kathy katie katja katrin katrina katy kaushik kavita kavya kay kayla kaylee kazimierz kazuki
kazuo keanu keerthi kehinde keiko keisha keith kelechi kelley kelli kelly kelsey kemal ken kenan kendra kenji kenneth
kenny kenta kenza kerry kerstin kertu kestutis kevin khadija khadijah khaled khalid khalil khanh kiana kiara kieran
kilian kim kimberly kinga kiran kiri kirill kirsten kirsti kirstin kirsty kirti kit kjell kjetil klara klaudia klaus
klemen klemens kofi koji kolawole komal konrad konstantin konstantina konstantinos konstanze kornel kostas kresimir
kris krishna kristen kristian kristin kristina kristine kristof kristy krisztian krisztina krystyna krzysztof ksenia
kseniya kudzai kumar kumiko kunal kurt kwabena kwame kwasi kwesi kwok kyaw kyle kyoko kyriakos lachlan ladina lado
laetitia laila laimonas lajos lakshmi lamine lana lance lanre lara larbi larisa larissa larry lars larysa lasha laszlo
latifa latoya laura laure laurel lauren laurence laurens laurent laurie lautaro lavinia lawrence laxmi lazaro lea leah
leander leandro leda lee leena leif leigh leila lena lenka lennart leo leon leona leonard leonardo leonie leopold
lerato leroy lesley leslie leszek lev levan levente lewis leyla lia liam libor lidia lidija lieve liga ligia liis
liisa lijana lilian liliana lillian lilly lily lina linas linda lindiwe lindsay lindsey linh linus lionel liora lisa
lisbeth lise liv livia liz lizzie ljiljana ljubica lloyd lluis loic lois lola loraine lorant lorcan loren lorena
lorenz lorenza lorenzo loretta lori lorna lorraine lothar lotte lou louella louis louisa louise lovre lowell luan
lubica lubomir luc luca lucas lucia lucian luciana luciano lucie lucien lucija lucinda lucio lucrezia lucy lucyna
ludivine ludmila ludmilla ludovic ludwig luigi luis luisa luise lukas lukasz luke lukman lulwa lurdes luz luzia lwazi
lydia lyle lynn lynne lyubov lyudmila maarit maarten mabel macarena maciej mackenzie madalena maddie madeleine
madeline madhav madhuri madison madli mads mael maelle maelys magali magda magdalena maggie magnhild magnus mahendra
mahesh mahmoud mahmud mahnoor mai maia maija maiju maike maimouna mairead maite maja makena makoto malaika malak
malcolm malek malgorzata malika malin malte mamadou mamta manabu manana mandla mandy manel manfred manfredi manish
manisha manju manny manoel manoj mansour manuel manuela maor mara marc marcel marcela marcella marcelo marcia marcin
marco marcos marcus mareike marek margaret margarita margaux margherita margit margot margret margus maria mariam
mariana mariann marianna marianne maribel marie marija marijana marika marilyn marina mario marion maris marisa
marisol marissa marit marita mariusz mariya marjan marjana marjolein marju mark marketa marko markus marlena marlene
marlies marlise marloes marlon marta marten martha martijn martin martina martine martins marton martyn martyna marvin
marwa marwan mary maryam masahiro masaki masako masato masha masoud massimo mat matej mateja mateo mateusz matevz
mathew mathias mathieu mathilda mathilde mati matias matija matilda matilde matjaz mats matsepo matt matteo matthew
matthias matthieu mattia matyas maud maureen maurice mauricio maurizio mauro max maxim maxime maximilian maximiliano
maxine maya mayank mayra maysa mayumi mbali meelis meera megan meghan mehdi mehmet mehmood mehrdad mehwish meike
meilin meirav melanie melek melih melike melina melinda melissa meltem melvin mercedes meredith meret meri merike
merle mert merve meseret mia micaela micah michael michaela michail michal micheal michel michela michele micheline
michelle michiko mickael midori mies miguel mihaela mihai mihail mihir mika mikael mike mikel mikhail miki mikita
mikkel mikko miklos mila milada milagros milan milana milena miles milica miljan milly milos miloslav mina minako
mindy minh minna minoru mira mirabel miranda mirco mirela miriam mirjam mirjana mirko mirna miroslav miroslava
miroslaw misaki mitch mitchell mitja mitsuko mitsuru mladen moana modou mohamad mohamed mohammad mohammed mohan mohsen
mohsin moira mojca molly momchil momir mona monica monika monique montse mordechai moritz morteza moses moshe motsumi
moussa mpho mthokozisi muhammad muhammed muhannad mukesh mukhtar mumtaz munira murad murat muriel murray mustafa
mustapha muthoni mutua mwanaisha mykhailo mykola myles myriam naama nabil nadav nadeem nadege nadezhda nadia nadine
nadja nagehan nahid nahla nahuel naida naima najib nakul naledi namrata nanami nancy naoki naoko naomi narek narendra
narges naser nasim nasrin nasser natalia natalie nataliia nataliya natalya natasa natasha natasza nathalie nathan
nathaniel navneet nazanin neal neda nedim neema neeraj neha neil nela nele nelly nelson nenad nerea nergis nery nessa
nestor nevena ngoc nguyen nhlanhla niall niamh nic nicholas nick nicki nicky nico nicola nicolae nicolas nicole
nicoletta nicolette niels nigel nihal nikhil nikita nikki niklas niko nikola nikolai nikolaos nikolas nikolaus nikolay
nikoleta nikos nilanjana nilesh nilima nils nilufer nimmi nina ning nino niraj niranjan nisha nissim nithya nitin
nives njeri njoki nkechi noa noah noam noel noelia noelle noemi nohemi nokuthula nolwazi nomsa nomvula noor nora
norbert noreen noriko norma norman nosipho nour nozomi nthabiseng nuala nuno nura nuray nuri nuria nurlan nurul nwando
nyambura nyasha oana obinna octavio oddvar odile ofer ogechi ognjen oihane oiva oksana ola olaf olamide olav oldrich
ole oleg oleh oleksandr oleksandra olena olexandr olga olha oliver olivera olivia olivier olja olof olufemi olumide
oluwaseun oluwatobi omar omer omid onder ondrej onni onur oona oren orhan orla orsolya oscar osei oskar oskari osman
ossi ossian osvaldas oswald otavio otso otto oumar oumou ousmane oussama ove ovidiu owen oyvind ozan ozge ozgur ozlem
paavo pablo paddy paige paivi palesa pallavi palle paloma pam pamela panagiota panagiotis pankaj panu paola paolo
parisa parminder parth pascal pascale pasi pat patrice patricia patricio patrick patrik patrizia patrycja patryk patti
patty paul paula pauliina paulina pauline paulius paulo pavel pavle pavlina pavlo pawel payal pedro peeter peggy pekka
pelin pelle penelope penny pepijn per perry petar pete peter petko petr petra petras petri petros petter phelan phil
philip philipp philippa philippe phillip phindile phoebe phuong phyllis pia piero pierre pieter pietro pilar pille
pinar piotr piret pirjo plamen polly pooja poonam povilas prabhat pradeep pradip praful prakash pranav prasad prashant
prateek pratik praveen predrag preeti prem priit primoz priscilla priya priyanka przemek przemyslaw puneet pushpa
qasim quang quentin quynh rabah rabia rachael rachel rachid rachida radek radka radmila radoslav radoslaw radu rafael
rafal raffaele raffaella rafi rafiq raghav rahel rahma rahul raimo raimonds raimund rainer raivis raivo raj rajat
rajeev rajesh rajiv rakesh ralf rali ralitsa ralph raluca ramesh rami ramin ramiro ramon ramona ramunas ramya randall
randi randy ranjit ranko raphael raquel rasa rashid rasmus raul ravi ray raymond razvan rebeca rebecca recep reda
reetta refik regina reginald regine regis regula reidar reiko reiner reinhard reinhold rekha remi renars renata renate
renato renaud rene renee renske reto reyhan reza rezart rhiannon rhonda rhys riad ricard ricardo riccardo richa
richard rick ricky rigmor riikka riley rimantas rina riona rishi risto rita ritika ritu ritva rivka roald rob robert
roberta roberto roberts robin robyn rocco rocio rod roderick rodney rodolfo rodrigo roger rogerio rohan rohini rohit
roi roisin roland rolando rolf romain roman romana romane romualdas romy ron rona ronald ronan ronit ronja ronnie
ronny roope rory rosa rosalia rosalie rosalind rosana rosanna rosario rosaura rose rosemarie rosemary rosie ross
rossella rowan roxana roxanne roy roza ruairi ruben rubina rudi rudiger rudolf rudy ruedi rui rukmini runa rune rupert
rushda ruslan russell rut ruta rute ruth ryan ryo ryota ryszard saad saara saba sabah sabina sabine sabri sabrina
sacha sachiko sachin sadaf sadia sadie sadik saeed safia safiya sagal sahar sahil said saima sajid sakari sakshi saku
salah salih salim salla sally salma salman salome salvador salvatore sam samantha sameer samir samira sammy sampo
samuel samuele samuli sandeep sander sandile sandor sandra sandrine sandris sandro sandy sanele sanja sanjana sanjay
sanna santeri santiago santosh santtu saoirse saori sapna sara sarah saravanan sari sarunas sasa sascha sasha saskia
satish satoshi saulius saurabh savas sayed scarlett scott seamus sean sebastian sebastiano sebastien seema sefer selam
selcuk selena selene selim selin selina selma sema semih senad seraina serdar serena serge sergei sergey sergi sergio
serhii serhiy serkan seth sevda severin severine sevgi shabnam shahid shai shaista shalini shamim shane shankar
shannon shanti sharad sharifa sharon shaun shauna shawn sheela sheetal sheila shelby shelley sherif sherry shigeru
shilpa shimon shin shinji shira shirin shirley shivani shlomo shona shreya shreyas shruti shubham shweta sibel
sibusiso siddharth siddhartha sidney sidra siegfried sierra sietse sigita signe sigrid sigurd siham silas silje silke
silvana silvia silvio simao simas simcha simon simona simonas simone sina sinan sindisiwe sindre sinead sinisa siobhan
sipho siri sirje sita siv sivan siyabonga sizwe sjoerd skaidrite slaven slavica slavko slobodan smita sneha snehal
snezana snezhana sofia sofie sohail soizic solange soledad solene solveig solvita somchai sonali sonam sondre sonia
sonja sonya sophia sophie soraya soren sorin soufiane souleymane sourav spela spencer spyros srdan sreekumar srinivas
stacey stacy stale stan stanimir stanislav stanislaw stanley stavros stefan stefania stefanie stefano stefanos steffen
steinar stelian stelios stella sten stepan stepanka steph stephan stephane stephanie stephen sterling steve steven
stewart stig stijn stine stipe stjepan stoyan stuart suat subhash sudha sudhir sue sujata sukanya sukhdeep sukru
suleiman suleyman suman sumit sunanda sunil sunita sunniva suresh susan susana susann susanna susanne sushil sushma
susie suvi suzanne svante svein sven svenja sverre svetlana svitlana swapna swati swen sybille sydney syed sylvain
sylvia sylvie szabolcs szilard szilvia szymon taavi tabea tabitha tadas tadeo tadeusz taha tahir taina taiwo takashi
takeshi takumi tal talia tamar tamara tamas tamer tamika tammy tamsin tamuna tanel tania tanja tanvi tanya tapio tara
tarek tareq tariq tarja tarmo tarun tatenda tatiana tatjana tatyana tawanda tayfun taylor tebogo ted teemu teet tendai
teodor teodora terence teresa tereza terezia teri terje tero terri terry tess tessa tetiana teuvo thabo thais thandi
thandiwe thanh thanos thao thea theo theodor theodora theodore theresa therese theresia thiago thibault thierry thilo
thomas thorsten thulani thuy tiago tianna tibor tiffany tihomir tiina tijana till tilman tilo tim timea timo timothy
timur tina tinashe tino tiphaine tiziana tjasa tjitske tobi tobias toby todd todor toivo tolga tom tomas tomasz tomaz
tomislav tommaso tommy tomoko tone toni tonia tony toomas torben tore toril tormod torsten toshio tove tracey tracy
traian travis trevor tricia trine trinh trish tristan trond trudy trygve tsegaye tsepo tsvetan tuan tufan tugba tuija
tumelo tunde tuomas turid tushar tuula tuva tyler tymofii tyrone uche uchenna uday udo ugo ugur ulf uli ulises uljana
ulla ulle ulrich ulrike umar umberto umesh umut unai unni urmas urmila uros urs ursa ursin urska ursula urszula usha
usman uta ute uwe uzma vaclav vadim vahid vaibhav vaida vaidas vaino valdas valdis valentin valentina valentyna
valeria valerie valerij valerio vandana vanessa vanja varun vasco vasil vasile vasilis vasyl vedran veena veera vegard
veikko veli veljko vendula venla vera verena vernon veronica veronika veronique vesa veselin vesna viacheslav vibeke
vibha vicente vicki vicky victoire victor victoria vidar vidas vidmantas vidya vigdis viivi vijay vikas vikram viktor
viktoria viktoriia viktorija viljar ville vilma vilmos vimal vinay vince vincent vincenzo vineet vinicius vinod viola
violeta virag virginia virginie virginijus virve vishal visvaldas viswanath vit vita vitalii vitaly vito vitor
vittorio vivek vivian vivien vivienne vlad vlada vladan vladimir vladimira vladislav vlado vlasta vojtech volkan
volker volkmar volodymyr vuk vusi vytautas wafa waleed walter wambui wanda wangari wanjiku wanjiru waqar warren wasim
wayne wei wenche wendy wenzel werner wesley whitney wibke wiebke wieslaw wiktor wilfried wilhelm wilhelmina will
willem william willy wim winfried winnie winston wioletta wojciech wolfgang wouter wren xavi xavier xiaohong xiaoming
ximena xin xiomara yaa yael yahya yair yamile yamini yan yana yann yannick yara yaroslav yasemin yash yasmin yasmina
yasmine yassine yasuko yavuz yaw yehuda yejin yelena yeliz yemi yetunde yevgenia yevhen yiannis yigal yilmaz ying ylva
yoav yoel yohannes yoko yolanda yonas yonatan yordan yosef yoshiko yossi yousef youssef yuan yuka yuki yukiko yuko
yulia yuliia yuliya yumi yunus yuri yuriy yusra yusuf yusuke yuval yves yvette yvonne zach zachary zaheer zahra zain
zainab zaira zane zanele zaneta zara zbigniew zdenek zdenka zdravko zehra zeinab zelda zeljka zeljko zenon zeynab
zeynep zhanna zhen ziga zihan zinhle zita zivile ziya zlata zlatan zlatko zodwa zoe zofia zoltan zora zoran zorica
zsofia zsolt zubair zuleika zuzana zuzanna zvonimir zydrunas zygimantas
"""

GIVEN_NAMES = frozenset(_TABLE.split()) | SCRIPTS
"""First names in lower case without accents."""
