"""Frequent given names of Europe, the Americas, the Middle East, Africa and Asia: a sign that two words are a person.

Own selection after the name statistics of public registers (US SSA, UK ONS, Destatis, INSEE, INE), without accents.
"""

from wiredesk.extract.given_names_scripts import SCRIPTS

_TABLE = """
aare aarne aaron aarti abby abdoulaye abdul abdullah abdurrahman abebe abena abhijit abhinav abhishek abigail abubakar
achieng achim ada adaeze adam adaobi adebayo adela adele adelheid adeola adesola aditi aditya adnan adrian adriana
adwoa afonso agata agne agnes agnese agneta agnieszka agung agus agustin agustina ahmad ahmed ahmet aidan aigars aija
aiko aileen ainars ainhoa aino ainsley ainur aisha aisling aiste aitor aivar aivars aizhan ajay aji akanksha akash
akbar ake akhil aki akiko akinyi akira akos akshay akua akvile alain alan alana alassane alastair alban albert alberto
albin alden aldi aldo alec alejandra alejandro aleks aleksandar aleksander aleksandr aleksandra alemayehu alena ales
alessandra alessandro alessia alessio alex alexa alexander alexandra alexandre alexandria alexandros alexandru alexei
alexey alexis alfie alfons alfonso alfred alfredo algirdas ali aliaksandr alice alicia alicja alin alina aliou alisa
alison alistair aliya aliyu alketa allan allen allison alma almaz alok alondra aloysius altynai alun alva alvaro alyssa
alzbeta amadi amadou amaia amaka amanda amani amanpreet amara amaury amaya amber ambrose amelia amelie amina aminata
aminu amir amit amita amitabh amjad ammar amparo amrita amy ana anahit anahita analisa anand anant ananya anastasia
anastasiia anastasios anat anatoly anca anders andi andika andile andras andraz andrea andreas andreea andrei andrej
andreja andres andrew andrey andris andrius andrzej andy aneesa aneta anette anezka angel angela angelica angelika
angelina angelo angelos angus aniko anil anisa anisha anita anja anjali anjana anke ankit ankita ankur ann anna annabel
annabelle annalisa annamaria anne annegret anneke anneli annelies anneliese annemarie annette annie annika annisa anoop
anouk ansel ansgar anshul antanas ante antero anthony antje antoine anton antonella antoni antonia antonin antonina
antonio antonios antti anu anuj anupam anuradha anurag anusha anya anze aoife aparna apinya apirana apostolos april
aras arash aravind arben archana archie ardi ardian ariana ariane arianna arief ariel arif arijit aris arja arjen arjun
arkadiusz arlene armaan arman armando armin arnab arnas arnaud arnav arne arno arnold aroha aron aroon arpad artem
arthur artis arto artur arturo arturs arun aruna arunas arve arvid arvind arvo aryan asa asad asbjørn ase asel asep
asfand asger ash asha ashish ashleigh ashley ashok ashwin ashwini asif asiya asko aslak aslam aslaug asli aslı assaf
asser asta astou astri astrid aswin atanas athanasios athena atieno atsushi attila atul audrey audrius audrone audun
august aurel aurelia aurelie aurelien aurelija aurora ausra austin avi avinash awa axel ayaan ayako ayala ayanda ayesha
ayla aylin ayodele ayse aysegul aysun ayten ayu ayumi ayush azad aziz azra babajide babak babatunde bahar baiba bakary
bakos balazs balint bambang baptiste baraka barasa barbara barbora barbro barnabas barney barry bart bartek bartlomiej
bartosz bartłomiej bas bashir basil basma bastian bayo bayu beata beate beatrice beatrijs beatriz becky bedrich begum
bekele bela belen belinda ben benat bence benedetta benedetto benedict benedikt bengt beniamino benito benjamin
benjamins benoit bente berit berna bernadett bernadette bernard bernardo bernd bernhard bernie bert bertil bertrand
besim beth bethany beto betsy bettina betty betul bhaskar bhavna bhupesh bianca bianka bilal biljana bill billy bintou
birger birgit birgitta birk birte birthe biruk birute bjarne bjorn bjørn blake blanca blanka blaz bob bobby bodil bodo
bogdan boglarka bogumiła bogusław bohdan bohumil bohuslav boitumelo bojan bojana bolat bongani boniface bonnie borghild
boris borut boryana bostjan botond boubacar boudewijn boyan boyko bozena brad bradley brage bram brandon branimir
branislav branka brankica branko breda brenda brendan brent bret bretislav brett brian bridget brigita brigitte britta
brittany bronwyn brooke bruce bruna bruno bryan bryce budi bukola bulent burak burcin burcu burkhard busra bwalya børge
caetano caio caitlin caleb calvin camelia cameron camila camilla camille camilo canan candice caner cara carina carl
carla carlo carlos carlotta carly carme carmela carmen carmine carol carola carole carolin carolina caroline carolyn
carrie carsten casey caspar cassandra cassie catalin catalina catarina caterina cathal catharina catherine cathrine
cathy caua cecile cecilia celal celeste celestine celia celine celso cem cemal ceren cesar cezar cezary chad chaim
chandan chandra chantal charlene charles charlie charlotte chaya chelsea cheryl chetan chiamaka chiara chidi chika
chimamanda chinedu chinonso chinwe chioma chipo chitra chiyo chloe chris christa christel christelle christer christian
christiane christina christine christof christoph christophe christopher christy chuck chukwuemeka ciaran cicero cigdem
cindy cintia cinzia ciprian ciro claas claes claire clara clare clarence clarissa claude claudia claudio claudiu claus
clay clemens clement clementine cliff clifford clive clodagh clotilde cody colette colin colleen colm connie connor
conny conor conrad constance constantin cora cordula corey corina corinna corinne cormac cornel cornelia cornelis
cornelius cory cosima cosmin cosmo courtney craig cristian cristiana cristina crystal csaba curt curtis cvetelina
cynthia cyril czesław daan dace dagfinn dagmar dagny dagrun daiga daiki daina dainis dainius daisuke daisy daiva dale
dalia dalibor damian damien damilola damir damjan damon dan dana danguole danica daniel daniela daniele daniella
danielle danijel danijela danilo daniyar danny danuta daphne dara daria darija dario darius dariusz dariya darko
darlene darrell darren darryl darshan darya daryl dasa daumantas dave davi david davide davit davor dawid dawn dayana
dayo dean deanna debashis debashish debbie debora deborah debra declan dedi deepa deepak deepika deepti deirdre
deividas dejan delia delphine delroy demba demet demetrius deni denis denisa denise deniz dennis denny denys denzel
derek derya deshawn desiree desislava desmond dessislava desta detlef devendra devesh devika devin dewi dhananjay dhruv
diana diane diarmuid dick didem didik diego dieter dietlinde dietmar dietrich dikembe dilara dilip dilnoza dimas
dimitar dimitri dimitris dina dinara dinesh diogo dirk divya diyar djamila djibril djoko dmitri dmitry dmytro dobromir
dolapo dolores domagoj domenico dominic dominik dominika dominique don donald donatella dongmei doni donna dora dorde
doreen dorian dorin doris dorit dorota dorotea dorothea dorothee dorothy dorte dorthe doru doug douglas dovid dovile
dragan dragana dragos drahomira drew dries dubravka dubravko dumisani dumitru duncan duong dusan dustin duygu dwayne
dwi dyah dylan dzintars dzmitry eamon eamonn earl ebba ebbe eberhard ebru eckart eckhard ed eda eddie eddy edgar edgars
edi edina edit edita edith edivaldo edmund edoardo eduard eduardo eduards edvin edward edwige edwin edyta eelco eemeli
eero eeva efe efosa efrat efua ege egil egils egle ehsan eike eila eileen eilidh einar einav eino eirik eitan eivind
ejike ejvind ekaterina elad eladio elaine elchin eleanor eleftheria elena eleni eleonora elfriede elhadji eli elia
eliana elias elif elin elina eline eliot elisa elisabeth elisabetta elise eliska eliza elizabeth elke ella ellen ellie
ellinor elliot elliott elmar elmira elodie eloise els elsa elsie eluned elvira elwira elzbieta emanuel emanuela
emanuele emeka emelie emeric emese emil emilia emilie emilio emily emine emma emmanuel emmanuelle emmi emre emyr endah
endang endre eneida eneko engin eniko enno enrica enrico enrique enver enzo ercan erdem erdogan erhard eric erica erich
erick erik erika erin erkan erlend ermal erna ernest ernestina ernesto erno ernst erwan erwin erzsebet esben eshaan
espen esperance esperanza esra esteban estefania estelle ester esther eszter ethan etienne etsuko euan eugen eugene
eugenia eugenio eun eusebio eva evaldas evan evandro evangelia evangelos eve evelien eveliina evelin evelina evelyn
evert everton evgeni evgenia evgeniya evgeny evija evzen ewa ewald ewan ewelina ewout ezekiel ezequiel ezgi ezra fabian
fabiana fabien fabio fabrice fabrizio fadhel fadi fadime fadli fahad fahmi faisal faith faiza faizan falk fanny fanta
farah farai farhad farhan farid farida farrukh faruk fatemeh fatih fatima fatimah fatma fatos fatou fatoumata faustine
fausto faye febri federica federico fekadu felicia felicitas felicity felipe felix femi femke ferdinand ferenc fergus
ferhat feride fernanda fernando festus feyza fiachra fidel figen fikret filip filipa filipe filippo filiz filomena finn
fiona fionnuala fiorella firat flavia flavio flemming flora florence florent florentina florian floriane florin florina
floris flurin folake folke fortunato fotini fouad fran franca frances francesca francesco francine francis francisca
francisco franciszek francky franco francois francoise frank frankie frans frantisek franz franziska frauke fred
freddie frederic frederick frederik frederique fredrik freek freya frida frieda friederike friedhelm friedrich frits
fritz frode fumie fumiko funda funmi furkan gabby gabi gabija gabor gabriel gabriela gabriele gabriella gabrielle
gaelle gaetan gaetano gaia gail galih galina galuh galym gamze ganbold ganesh garance gareth garima gary gasper gatis
gaurav gautam gaute gauthier gavin gaye gbenga gediminas geert geertje geeta geetha geir gelu gemma gene genevieve
geoff geoffrey geoffroy georg george georges georgia georgiana georgina geraint gerald geraldine gerard gerardo gerben
gerd gerda gergely gergo gerhard gerli gerlinde gernot gerrit gert gertrud gertrude gesa geza ghada ghassan gheorghe
giacoma giacomo giada giancarlo gianfranco gianluca gianluigi gianmarco gianni giannis gianpaolo giedre giedrius gijs
gilbert gilberto gilles gillian gina ginevra gino gintaras gintare gints gioia giorgia giorgio giorgos giovanna
giovanni girish gisela gita gitte giulia giuliana giuliano giulio giuseppe giuseppina giusy givi gizem glen glenda
glenn gloria godfrey gokhan gonzalo gopal goran gordana gordon gorkem gosta govind grace graciela gracjan graeme graham
grant graziella grazyna greg gregoire gregor gregory greta gretchen grete grethe gro grzegorz gudrun guido guilherme
guillaume guillermo gulay gulnara gulnaz gulsen gunawan gunhild gunilla gunnar gunnhild guntars gunter gunther guntis
guri gurkan guro gustav gustavo gustavs guus guy gwen gwenael gwendal gwyneth gyorgy gyula haakon habib habiba hadas
hadi hadiza haider haim hajime hajnalka hakan hakeem hakon haley halil halima halina hallvard halvard halvor hamed
hamid hamish hamisi hamza hana hanane hande hanna hannah hanne hanneke hannele hanneli hannelore hannes hannu hans
hansjorg hanspeter hao harald hari haris harish harjit harold harpreet harri harriet harry harsh harsha hartmut hartwig
haruki harun harvey hasan hasmik hassan hatice hauke hauwa havard havva hawa hayley hazel heather heba hector hedda
hedvig hedvika hedwig hege heide heidi heike heikki heiko heiner heinrich heinz helder heleen helen helena helene helga
helge heli helle helmut hemant hemi hendra hendri hendrik hendrika henk henn henna henning henri henriette henrik
henrike henry henryk heorhii herbert heribert herman hermann hermine heru herve hettie hidde hideo hieu hilary hilda
hilde hildegard hilkka himanshu hina hinemoa hinnerk hippolyte hira hiroaki hiroki hiroko hiroshi hisham hitesh hjalmar
hlib holger hollis holly honora horia horst howard hrvoje hryhorii hubert hubertus huda hugh hugo hugues hui hulya
humphrey hunor husam huseyin hussein huyen hynek iain ian ibnu ibolya ibrahim ibrahima ibtissam ida idris ieva ifeanyi
ifeoma igal ignacio ignas ignatius igor iida iivari ikechukwu iker ikhsan ilan ilaria ildiko ilenia ilham ilias ilinca
iliyan ilja ilka ilker ilkka ilona ilse ilyas ilze imad imani imants imelda imke imran imre imrich ina inaki indira
indrajit indre ines inese inga inge ingeborg ingelise ingemar inger ingmar ingo ingrid ingrida inguna ingvild inigo
inna ioan ioana ioannis ion ionel ionela ionut iqbal irati irem irena irene irfan irina iris irma irmgard irwan isaac
isabel isabell isabella isabelle isadora isaias isak isha ishaan ishita isidora ismael ismail ismet isobel isolde issac
istvan itamar itziar iulia iulian iuliana iva ivan ivana ivar ivars iveta ivica ivo ivona ivone ivonne iwan iwona
izabela iztok izumi jaak jaakko jaan jaana jaanus jaap jabulani jacek jacinta jack jackie jacob jacopo jacqueline
jacques jadranka jadwiga jagdish jagoda jaime jajang jaka jake jakob jakov jakub jalal jamal james jamie jamila jan
jana jane janek janet janez janice janika janina janine janis janka janne janneke jannik janos jantien janusz jared
jarek jari jarl jarle jarmila jarmo jaromir jaroslav jaroslava jarosław jarvis jasmin jasmina jasmine jasna jason
jasper javed javeria javier jawad jay jayant jayanta jaydeep jean jeanette jeanine jeanne jeff jeffrey jelena jelka
jelko jelle jelmer jemima jen jenna jenni jennifer jenny jens jeppe jeremie jeremy jernej jeroen jerome jerry jerzy
jesper jesse jessica jessie jesus jette jevgenija jeyhun jia jianhua jihad jihane jiho jill jillian jim jimena jimmy
jindrich jiri jirina jisoo jitendra jitka jitske jo joachim joakim joan joana joanna joanne joao joaquim joaquin jobst
jocelyn jochem jochen jodi jodie jody joe joel joelle joerg johan johana johann johanna johanne johannes john johnny
joko jolanta jolita jomo jon jonah jonas jonathan jonna jonny joop joost jordan jordi jorg jorge jorgen joris jorma
jorn jorrit jorunn jos jose josef josefa josefin josefine josep joseph josephine josh joshua josien josip josipa
jostein josue joszef jouko joumana jouni jovan jovana joy joyce jozef jozsef juan juana juanita judit judith judy
juergen juha juhani juho jukka jules julia julian juliana juliane julianna julianne julie julien juliet juliette julio
julita julius juma jun june junichi junko juraj jurate jure jurg jurgen jurgita juri juris jurre jurriaan jussi justas
justin justina justinas justine justyna jutta jyoti jytte jørgen jørn kaan kaarel kaarina kabir kacper kadri
kagiso kai kaia kaija kairi kaisa kaitlyn kaja kajsa kalle kalman kalpana kamal kamau kamil kamila kanat kanchana kaori
kapil kara karabo karan kare karel karen kari karianne karim karima karin karina karine kariuki karl karla karlheinz
karlijn karlis karlo karol karola karoliina karolina karoline karolis karoly karsten karthik kartik kasia kaspars
kasper kasun kat katalin katarina katarzyna kate katelyn katerina kateryna katharina katharine katherine kathleen
kathrin kathrine kathryn kathy kati katie katja katri katrin katrina katrine katy kaushik kavita kavitha kavya kay
kayla kaylee kayode kazimierz kazuki kazuo kazys keanu keerthi kees kehinde keijo keiko keisha keith kelechi kelley
kelli kelly kelsey kemal ken kenan kendra kenji kenneth kenny kenta kenza kerem kerry kersti kerstin kertu kestutis
ketut kevin khadija khadijah khaled khalid khalil khanh kiana kiara kieran kilian kim kimberly kimmo kinga kiran kiri
kirill kirsi kirsten kirsti kirstin kirstine kirsty kirti kishore kit kjeld kjell kjersti kjetil klaas klara klaudia
klaus klemen klemens knut koen kofi koji kojo kolawole komal konrad konstantin konstantina konstantinos konstanze koos
koray korbinian kornel kostas kresimir kris krishna krisna kristaps kristel kristen kristi kristian kristiina kristijan
kristin kristina kristine kristjan kristof kristoffer kristy kristyna krisztian krisztina krystian krystyna krzysztof
ksenia kseniya kudzai kulli kumar kumiko kunal kunle kurnia kurt kveta kvetoslava kwabena kwame kwasi kwesi kwok kyaw
kyle kylie kyoko kyriakos lachlan ladina ladislav lado laetitia laila laima laimonas lajos lakshmi lalit lamine lana
lance lanre lara larbi larisa larissa larry lars larysa lasha lasse laszlo latha latifa latoya laura laure laurel
lauren laurence laurens laurent laurentiu lauri laurie lautaro lavinia lawrence laxmi lazaro lea leah leander leandro
leanne leda lee leelo leena leif leigh leila lembit lena lene leni lenka lennart leo leon leona leonard leonardo leonie
leopold leos lerato leroy lesley leslie leszek letizia lev levan levent levente lewis leyla lia liam libby libor libuse
lidia lidija lieke lieve liga ligia liina liis liisa lijana lilian liliana lillian lilly lily lina linas linda lindiwe
lindsay lindsey linh linn linnea linus lionel liora lisa lisbeth lise lisette liv livia liviu liz lizzie ljiljana
ljubica lloyd lluis loes loic lois lokesh lola loraine lorant lorcan loredana loren lorena lorenz lorenza lorenzo
loreta loretta lori lorna lorraine lothar lotta lotte lou louella louis louisa louise lova lovisa lovre lovro lowell
luan lubica lubomir lubos luc luca lucas lucia lucian luciana luciano lucie lucien lucija lucinda lucio lucjan lucrezia
lucy lucyna ludivine ludmila ludmilla ludovic ludovica ludvig ludwig luigi luigia luis luisa luise lukas lukasz luke
lukman lulwa luminita lurdes lutz luz luzia lwazi lydia lyle lynn lynne lyubov lyudmila maaike maarit maarten mabel
macarena machteld maciej mackenzie madalena madalina madara maddalena maddie madeleine madeline madhav madhu madhuri
madis madison madli mads mael maelle maelys magali magda magdalena maggie magne magnhild magnus mahendra mahesh mahmoud
mahmud mahmut mahnoor mai maia maija maiju maik maike maimouna mairead maite maja majken makena makoto malaika malak
malcolm malek malene malgorzata malika malin malte mamadou mamta manabu manana manca mandla mandy manel manfred
manfredi manish manisha manju manny manoel manoj mansour mantas manuel manuela maor mara marc marcel marcela marcelina
marcella marcello marcelo marcia marcin marco marcos marcus mareike marek maren margaret margarete margarita margaux
margherita margit margot margret margriet margus mari maria mariam marian mariana mariangela mariann marianna marianne
maribel marie marieke marija marijana marije marijke marijn marika marilyn marina mario mariola marion maris marisa
marisol marissa marit marita marite marius mariusz mariya marja marjan marjana marje marjo marjolein marjorie marju
mark marketa markku marko markus marleen marlena marlene marlies marlise marloes marlon marta marten martha
martijn martin martina martine martins marton martti martyn martyna martynas marvin marwa marwan mary maryam masahiro
masaki masako masato masha masoud massimiliano massimo mat matej mateja mateo mateusz matevz mathew mathias mathieu
mathijs mathilda mathilde mati matias matija matilda matilde matjaz mats matsepo matt matteo matthew matthias matthieu
matti mattia mattias matus matyas maud maureen maurice mauricio maurizio mauro max maxim maxime maximilian maximiliano
maxine maya mayank mayra maysa mayumi małgorzata mbali mechthild meelis meena meera megan megha meghan mehdi mehmet
mehmood mehrdad mehwish meike meilin meirav melanie melek melih melike melina melinda melissa meltem melvin menno meral
mercedes meredith merel meret merete meri merike merja merle mert merve mervi meryem meseret mesut metka mette mia
micaela micah michael michaela michail michal michalina michał micheal michel michela michele micheline michelle
michiel michiko mickael midori mieczysław mieke mies miguel miha mihaela mihai mihail mihaly mihir mihkel miia mika
mikael mike mikel mikhail miki mikita mikkel mikko miklos mila milada milagros milan milana milda milena miles milica
miljan millie milly milos miloslav mina minako mindaugas mindy minh minna minoru mira mirabel miranda mircea mirco
mirela mirella miriam mirja mirjam mirjana mirka mirko mirna miroslav miroslava miroslaw mirosław mirosława misaki
mitch mitchell mitja mitsuko mitsuru mladen moa moana modou mogens mohamad mohamed mohammad mohammed mohan mohit mohsen
mohsin moira mojca molly momchil momir mona monica monika monique montse mordechai moritz morten morteza moses moshe
motsumi moussa mpho mthokozisi muhammad muhammed muhannad mukesh mukhtar mukul mulenga mumtaz munira murad murali murat
muriel murray musa mustafa mustapha muthoni mutua mwajuma mwanaisha mwangi mykhailo mykola myles myra myriam naama
nabil nadav nadeem nadege nadezda nadezhda nadia nadine nadja nagehan nagesh nahid nahla nahuel naida naima najib nakul
nalan naledi namrata nanami nancy nanda nandini nanna naoki naoko naomi narek narendra naresh narges narve naser nasim
nasrin nasser natalia natalie nataliia nataliya natalya natasa natascha natasha natasza nathalie nathan nathaniel
naveen navin navneet nazan nazanin nazlı neal nebojsa neda nedim neelam neema neeme neeraj neeta neha neil nejc nela
nele nell nelly nelson nenad nerea nergis nerijus nery neslihan nessa nestor neven nevena neza ngoc ngozi nguyen
nhlanhla niall niamh nic nicholas nick nicki nicky nico nicola nicolae nicolai nicolas nicole nicoleta nicoletta
nicolette nicolo nidhi niels nienke nigel nihal niina nijole nikhil nikita nikki niklas niko nikola nikolai nikolaj
nikolaos nikolas nikolaus nikolay nikoleta nikolett nikolina nikos nilanjana nilesh nilgun nilima nils nilufer nimmi
nina ning nining nino niraj niranjan nisha nishant nissim nita nithya nitin nives njeri njoki njoroge nkechi nkosinathi
noa noah noam noel noelia noelle noemi nohemi nokuthula nolwazi nomsa nomvula noor noora noortje nora norbert noreen
noriko norma norman normunds nosipho nour nozomi nthabiseng nuala nuno nupur nura nuray nuri nuria nurlan nurul nwando
nyambura nyasha nyoman oana obinna ochieng octav octavian octavio oddny oddvar odhiambo odile ofer ogechi ognjen oguz
oguzhan oihane oiva okan oksana oktavia ola olaf olamide olav oldrich ole oleg oleh oleksandr oleksandra olena olev
olexandr olga olha oliver olivera olivia olivier oliwia olja olle olli olof olufemi olumide oluwaseun oluwatobi omar
omer omid onder ondrej onni onur oona oren orhan orjan orla ornella orsola orsolya oscar osei oskar oskari oskars osman
ossi ossian osvaldas oswald otakar otavio otieno otso otto oumar oumou ousmane oussama outi ove ovidiu owen oyvind ozan
ozge ozgur ozlem paavo pablo paddy paige paivi palesa pallavi palle paloma pam pamela panagiota panagiotis panji pankaj
panu paola paolo parisa parminder parth parul pascal pascale pasi pasquale pat patrice patricia patricio patrick patrik
patrizia patrycja patryk patti patty paul paula paulien pauliina paulina pauline paulius paulo pavan pavel pavla pavle
pavlina pavlo pawel paweł payal pedro peeter peggy pekka pelin pelle penelope penny pentti pepijn per percy pernilla
pernille perry perttu petar pete peter petko petr petra petras petre petri petros petru petter phelan phil philip
philipp philippa philippe phillip phindile phoebe phuong phyllis pia pierluigi piero pierre piet pieter pietro piia
pilar pille pinar piotr piret pirjo pirkko piyush plamen polly polona pontus pooja poonam poul povilas prabhat prachi
pradeep pradip praful prakash pramod pranav prasad prashant prateek pratik praveen preben predrag preeti prem premysl
priit primoz priscilla priya priyanka przemek przemyslaw przemysław puji puneet pushpa putu qasim quang quentin quynh
rabah rabia rachael rachel rachid rachida rachna radek radhika radim radka radmila radoslav radoslaw radosław radovan
radu rafael rafal rafał raffaele raffaella rafi rafiq raghav raghu ragnar ragnhild rahel rahma rahmat rahul raija raimo
raimonda raimonds raimund rainer raivis raivo raj rajan rajat rajeev rajendra rajesh rajiv rajni rakesh ralf rali
ralitsa ralph raluca raman ramesh rami ramin ramiro ramon ramona ramunas ramya randall randi randy rangga ranjit ranko
raphael raquel rasa rashid rashmi rasmus ratna raul ravi ravindra ray raymond razvan rebeca rebecca rebecka recep reda
reena reetta refik regina reginald regine regis regula rehema reidar reijo reiko reiner reinhard reinhold reinier reka
rekha remi renars renata renate renato renaud rendi rene renee rens renske renu renzo reto rex reyhan reza rezart
rhiannon rhona rhonda rhys riad rian ricard ricarda ricardo riccardo richa richard rick rickard ricky rigmor rihards
riikka riina riitta rik rikke riley rimantas rimvydas rina rini rinze riona rishi risto rita ritika ritu ritva rivka
rivo rizal rizki rizky roald rob robbert robert roberta robertas roberto roberts robin robyn rocco rocio rod roderick
rodica rodney rodolfo rodrigo roel roger rogerio rohan rohini rohit roi roisin rokas roland rolando rolf romain roman
romana romane romina romualdas romy ron rona ronald ronan ronit ronja ronnie ronny roope rory rosa rosalia rosalie
rosalind rosana rosanna rosaria rosario rosaura rose rosemarie rosemary roshan rosie ross rossella rostislav roswitha
rowan rowena roxana roxanne roy roza ruairi ruben rubina ruchi rudi rudiger rudo rudolf rudy ruedi rufus ruggero rui
rukmini runa runar rune rupa rupert rushda ruslan rusli russell rut ruta rute rutger ruth ruxandra ruzena ryan ryo
ryota ryszard rønnaug rıza saad saara saba sabah sabiha sabina sabine sabri sabrina sacha sachiko sachin sadaf sadia
sadie sadik saeed safia safiya sagal sahar sahil sahin said saima sajid sakari sakshi saku salah salih salim salla
sally salma salman salome salvador salvatore sam samantha sameer sami samir samira sammy sampo samuel samuele samuli
sandeep sander sandhya sandile sandis sandor sandra sandrine sandris sandro sandy sanele sangeeta sanja sanjana sanjay
sanjeev sanna sanne santeri santiago santosh santtu saoirse saori sapna sara sarah saravanan sari sarita sarka sarmite
sarunas sasa sascha sasha saskia satish satoshi satya saulius saurabh savas saverio savita sayed scarlett scott seamus
sean sebastiaan sebastian sebastiano sebastien sebnem sedat seema sefer segun seija selam selcuk selena selene selim
selin selina selma sema semih semra senad seppo seraina serap serdar serena serge sergei sergey sergi sergio sergiu
serhii serhiy serkan seth sevda severin severine sevgi sevil seyma shabnam shahid shai shailendra shaista shalini
shamim shane shankar shannon shanti sharad sharifa sharon shashank shashi shaun shauna shawn sheela sheetal sheila
shelby shelley sherif sherry shigeru shikha shilpa shimon shin shinji shira shirin shirley shivam shivani shlomo shobha
shona shreya shreyas shruti shubham shweta sibel sibusiso sibylle siddharth siddhartha sidney sidra sidsel siebe
siegfried sierra sietse sigit sigita sigitas signe sigrid sigurd siham siim silas silje silke silvana silvia silvio
silviu simao simas simcha simon simona simonas simone sina sinan sindisiwe sindre sinead sinem sinisa sinta sintija
siobhan sipho siri sirje sirkka sirpa sissel sita siti siv sivan sixten siyabonga sizwe sjoerd sjors skaidrite slamet
slaven slavica slavko slavomir slobodan smita sneha snehal snezana snezhana snorre sofia sofie sofyan sohail soizic
solange soledad solene solveig solvita somchai somnath sona sonali sonam sondre songul sonia sonja sonya sophia sophie
soraya soren sorin sorina soufiane souleymane sourav spela spencer spyros srdan sreekumar srinivas srđan stacey stacy
stale stan stanimir stanislav stanislava stanislaw stanisław stanley stavros stefan stefania stefanie stefano stefanos
steffen steinar stelian stelios stella sten stepan stepanka steph stephan stephane stephanie stephen sterling steve
steven stewart stian stig stijn stina stine stipe stjepan stoyan stuart sture suat subhash suchitra sudha sudhir sue
sugeng suharto sujata sukanya sukhdeep sukru sule suleiman suleyman sulistyo suman sumit sunanda sunil sunita sunniva
surabhi surendra suresh suryadi susan susana susann susanna susannah susanne sushant sushil sushma susie sutrisno suvi
suzana suzanne svante svatopluk svea svein sven svend svenja sverre svetlana svitlana swapna swati swen syamsul sybille
sybren sydney syed sylvain sylvia sylvie sylwester sylwia synne synnøve szabolcs szilard szilvia szymon søren sławomir
taavi tabea tabitha tadas tadeas tadej tadeo tadeusz tafadzwa taha tahir taina taiwo takashi takeshi takumi tal talia
tamar tamara tamas tamer tamika tammy tamsin tamuna tanel taneli taner tania tanja tanmay tanvi tanya tapani tapio tara
tarek tareq tariq tarja tarmo taru tarun tarık tatenda tatiana tatjana tatyana taufik tauno tawanda tayfun taylor
tebogo ted teemu teet teija temitope tendai teodor teodora terence teresa tereza terezia teri terje tero terri terry
tess tessa tetiana teun teuvo thabo thais thandeka thandi thandiwe thanh thanos thao thea thelma themba theo theodor
theodora theodore theresa therese theresia thiago thibault thierry thijs thilo thomas thorben thorkild thorsten thulani
thuy tiago tianna tibor tiffany tihana tihomir tiina tiit tiiu tijana tijmen tilen till tilman tilo tim timea timo
timothy timur tina tinashe tine tino tiphaine titilayo tiziana tiziano tjasa tjeerd tjerk tjitske tobi tobias toby todd
todor toivo tolga tolu tom tomas tomasz tomaz tomi tomislav tommaso tommy tomoko tone toni tonia tonis tonu tony toomas
torben torbjorn tore torgeir toril torill tormod torstein torsten toshio tove tracey tracy traian travis trevor tricia
triin trine trinh trish trisha tristan troels trond trude trudy truus trygve tsegaye tsepo tshepo tsvetan tuan tuba
tufan tugba tuija tulay tumelo tuncay tunde tuomas tuomo turid tushar tuti tuula tuva tyler tymofii tymoteusz tyrone
tytti uche uchenna uday udin udo ugne ugo ugochukwu ugur ulf uli ulises uljana ulla ulle ulrich ulrik ulrika ulrike
umar umberto umesh umut unai unni upendra urmas urmila uros urpo urs ursa ursin urska ursula urszula urve usha usman
uta ute uwe uzma vaclav vadim vahid vahur vaibhav vaida vaidas vaino valdas valdemaras valdis valentin valentina
valentyna valeria valerie valerij valerio valeriu valter valtteri vandana vanessa vanja varun vasco vasil vasile
vasilis vasyl vedran veena veera vegard veikko veiko veli veljko vendula venkat venkatesh venla vera verena vernon
veronica veronika veronique vesa veselin vesna viacheslav vibeke vibha vicente vicki vicky victoire victor victoria
vidar vidas vidmantas vidya viera viesturs vigdis viivi vijay vikas vikram viktor viktoria viktoriia viktorija vilija
viljar ville villy vilma vilmos vimal vinay vince vincent vincenzo vineet vinicius vinod viola violeta viorel viorica
vipin virag virginia virginie virginija virginijus virpi virve vishal visnja visvaldas viswanath vit vita vitalii
vitaly vitezslav vito vitor vittorio vivek vivian viviana vivien vivienne vjekoslav vlad vlada vladan vladimir
vladimira vladislav vlado vlasta vlastimil vojtech volkan volker volkmar volodymyr vuk vusi vytautas vytenis wacław
wafa wafula wahyu wairimu waldemar waleed walter waltraud wambui wanda wangari wanjiku wanjiru waqar warren wasim wati
wawan wayan wayne wei wenche wendelin wendy wenzel werner weronika wesley wessel whitney wibke widya wiebe wiebke wieke
wieslaw wiesław wiesława wiktor wiktoria wilfred wilfried wilhelm wilhelmina will willeke willem william willy wilma
wim winfried winifred winnie winston wioletta witold wojciech wolfgang wolfram wouter wren wytse władysław włodzimierz
xavi xavier xiaohong xiaoming ximena xin xiomara yaa yael yahya yair yamile yamini yan yana yann yannick yanti yara
yaroslav yasemin yash yashwant yasin yasmin yasmina yasmine yassine yasuko yavuz yaw yayan yehuda yejin yelena yeliz
yemi yesim yetunde yevgenia yevhen yiannis yigal yilmaz ying ylva ymer yngve yoav yoel yogesh yohannes yoko yolanda
yonas yonatan yordan yosef yoshiko yossi yousef youssef yuan yudi yuka yuki yukiko yuko yuli yulia yuliia yuliya yumi
yuni yunus yuri yuriy yusra yusuf yusuke yuval yves yvette yvonne zach zachary zaheer zahra zain zainab zainal
zaira zanda zane zanele zaneta zara zbigniew zbynek zdena zdenek zdenka zdenko zdravko zdzisław zehra zeinab zeki zelda
zeljka zeljko zenon zeynab zeynep zhanna zhen ziga zihan zinhle zita zivile ziya zlata zlatan zlatko zodwa zoe zofia
zoltan zora zoran zorica zsofia zsolt zsuzsanna zubair zuleika zuzana zuzanna zvonimir zydrunas zygimantas zygmunt
øystein øyvind ısıl łukasz
"""

GIVEN_NAMES = frozenset(_TABLE.split()) | SCRIPTS
"""First names in lower case without accents."""
