"""Frequent given names of Europe, the Americas, the Middle East, Africa and Asia: a sign that two words are a person.

Own selection after the name statistics of public registers (US SSA, UK ONS, Destatis, INSEE, INE), without accents.
"""

from wiredesk.extract.given_names_scripts import SCRIPTS

_TABLE = """
aare aarne aaron aarti aartje abby abdoulaye abdul abdullah abdurrahman abebe abena abhijit abhinav abhishek abigail
abubakar achieng achille achilleas achim ada adaeze adam adaobi adebayo adela adele adelheid adeola aderito adesola
adina aditi aditya adnan adriaan adrian adriana adrien adwoa afonso agata aggeliki agne agnes agnese agneta agnieszka
agostino agung agus agustin agustina ahmad ahmed ahmet ahto aidan aigars aija aiko aileen ainara ainars ainhoa aino
ainsley ainur aisha aisling aiste aitor aivar aivars aizhan ajay aji akanksha akash akbar ake akhil aki akiko akinyi
akira akos aksel akshay akua akvile aladar alain alan alana alarico alassane alastair alban albert alberto albin alden
aldi aldo alec aleid alejandra alejandro alekos aleks aleksandar aleksander aleksandr aleksandra alemayehu alena ales
alessandra alessandro alessia alessio alex alexa alexander alexandra alexandre alexandria alexandrina alexandros
alexandru alexei alexey alexis alfie alfons alfonso alfred alfredo algirdas algot ali aliaksandr alice alicia alicja
alin alina aliou alisa alison alistair aliya aliyu alketa allan allen allison alma almaz almudena almut alok alondra
aloysius altynai alun alva alvaro alyssa alzbeta amadi amadou amaia amaiur amaka amanda amani amanpreet amara amaury
amaya amber ambrose amedeo amelia amelie amilcar amina aminata aminu amir amit amita amitabh amjad ammar amparo amrita
amy ana anabela anahit anahita analisa anamaria anand anant ananya anastasia anastasiia anastasios anat anatole anatoly
anca anders andi andika andile andoni andras andraz andrea andreas andreea andrei andrej andreja andres andrew andrey
andris andrius andriy andrzej andy aneesa aneta anette anezka angel angela angeles angelica angelika angelina angelo
angelos angels angus anibal aniko anil anisa anisha anita anja anjali anjana anke anker ankit ankita ankur ann anna
annabel annabelle annalisa annamaria anne annegret anneke anneli annelies anneliese annemarie annette annibale annie
annika annisa anoop anouk ansel ansgar anshul antanas ante antero anthony antia antje antoine anton antonella antoni
antonia antonin antonina antonio antonios antonis antti anu anuj anupam anuradha anurag anusha anya anze aoife aparna
apinya apirana apolline apostolos april arantxa aranzazu aras arash aravind arben archana archie ardi ardian arend
argyro ari ariana ariane arianna arie arief ariel arif arijit arild aris arja arjen arjun arkadiusz arlene arlindo
armaan arman armando armin armindo arnab arnas arnau arnaud arnav arne arno arnold aroha aron aroon arpad arsene artem
arthur artis arto artur arturo arturs arun aruna arunas arve arvi arvid arvind arvo aryan asa asad asbjørn ase asel asep
asfand asger ash asha ashish ashleigh ashley ashok ashwin ashwini asif asiya asko aslak aslam aslaug asle asli aslı
aspasia assaf asser asta astou astri astrid asuncion aswin atanas athanasios athena athina atieno atle atsushi attila
attilio atul audrey audrius audrone audun august aurel aurelia aurelie aurelien aurelija aurora aurore ausra austin avi
avinash awa axel ayaan ayako ayala ayanda ayesha ayla aylin aymeric ayodele ayse aysegul aysun ayten ayu ayumi ayush
azad azahara aziz azra babajide babak babatunde bahar baiba bakary bakos balazs balint baltazar bambang baptiste baraka
barasa barbara barbora barbro barend barnabas barnabe barney barry bart bartek bartlomiej bartosz bartłomiej bas bashir
basil basma bastian bastien bayo bayu beata beate beatrice beatrijs beatriz becky bedrich begona begum beke bekele bela
belen belinda belmiro ben benat bence bendt benedetta benedetto benedict benedicte benedikt bengt beniamino benito
benjamin benjamins benny benoit bente berend berit berna bernadett bernadette bernard bernardete bernardo bernat bernd
berndt bernhard bernie bert bertil bertille bertrand besim beth bethany beto betsy bettina betty betul bhaskar bhavna
bhupesh bianca bianka bilal biljana bill billy bintou birger birgit birgitta birk birte birthe biruk birute bjarne
bjarte bjorn bjørn blake blanca blandine blanka blaz blazena bob bobby bodil bodo bogdan boglarka bogumiła bogusław
bohdan bohumil bohuslav boitumelo bojan bojana bolat bongani boniface bonnie borghild boris borivoj borje borut boryana
bostjan botond boubacar boudewijn boyan boyko bozena brad bradley brage brais bram brandon branimir branislav branka
brankica branko breda breixo brenda brendan brent bret bretislav brett briac brian bridget brigita brigitte brit britta
brittany bronislav bronwyn brooke bruce bruna brunella brunhilde bruno bryan bryce budi bukola bulent burak burcin burcu
burkhard busra bwalya børge caetano cahyo caio caitlin caleb calvin camelia cameron camila camilla camille camilo canan
candela candice caner capucine cara carina carl carla carlo carlos carlota carlotta carly carme carmela carmelo carmen
carmine carol carola carole carolin carolina caroline carolyn carrie carsten casey caspar cassandra cassie cataldo
catalin catalina catarina caterina cathal catharina catherine cathrine cathy catia catrinel caua cecile cecilia cedric
cees celal celeste celestine celia celine celso cem cemal ceren cesar cestmir cezar cezary chad chaim chandan chandra
chantal charalampos charlene charles charlie charlotte charo chaya chelsea cheryl chetan chiamaka chiara chidi chika
chimamanda chinedu chinonso chinwe chioma chipo chitra chiyo chloe chris christa christel christelle christer christian
christiane christina christine christof christoph christophe christopher christy chrysa chrysoula chuck chukwuemeka
ciaran cicero cigdem cindy cintia cinzia ciprian ciro claas claes claire clara clare clarence clarissa claude claudia
claudio claudiu claus clay clemens clement clementine cliff clifford clive clodagh clotilde clovis codrin cody coen
colette colin colleen colm colombe come connie connor conny conor conrad constance constantin cora cord cordula corentin
corey corina corinna corinne cormac cornel cornelia cornelis cornelius corrado cory cosima cosimo cosmin cosmo costanza
courtney covadonga craig crina cristian cristiana cristina cristovao crystal csaba csilla ctibor curt curtis cvetelina
cynthia cyprien cyril cyrille cyrus czesław daan dace dagfinn dagmar dagny dagrun daiga daiki daina dainis dainius
daisuke daisy daiva dale dalia dalibor damian damien damilola damir damjan damon dan dana danguole danica daniel daniela
daniele daniella danielle danijel danijela danilo daniyar danny danuta daphne dara daria darija dario darius dariusz
dariya darko darlene darrell darren darryl darshan darya daryl dasa daumantas dave davi david davide davit davor dawid
dawn dayana dayo dean deanna debashis debashish debbie debora deborah debra declan dedi deepa deepak deepika deepti
deirdre deividas dejan delia delphine delroy demba demet demetrius denes deni denis denisa denise deniz dennis denny
denys denzel deolinda derek derk derya deshawn desi desiree desislava desmond despina dessislava desta desy detlef
devendra devesh devika devin dewi dezso dhananjay dhruv diana diane diarmuid dick didem didik diederik diego dierk
dieter dietlinde dietmar dietrich dikembe dilara dilip dilnoza dimas dimitar dimitra dimitri dimitris dina dinara dinesh
dini dinis diogo dirk divya diyar djamila djibril djoko dmitri dmitry dmytro dobromir dolapo dolores dolors domagoj
domenica domenico dominic dominik dominika dominique don donald donatella donatien dongmei doni donna dora dorde doreen
dorian dorin doris dorit dorota dorotea dorothea dorothee dorothy dorottya dorte dorthe doru doug douglas dovid dovile
dragan dragana dragos drahomira drew dries duarte dubravka dubravko dumisani dumitru duncan duong dusan dustin duygu
dwayne dwi dyah dylan dzintars dzmitry eamon eamonn earl ebba ebbe eberhard ebru eckart eckhard ed eda eddie eddy edgar
edgars edi edina edit edita edite edith edivaldo edmund edoardo eduard eduardo eduards edurne edvin edward edwige edwin
edyta eelco eemeli eerik eero eetu eeva efe efigenia efosa efrat efua ege egidio egil egils egle egon ehsan eike eila
eileen eilidh eilif einar einav eino eirik eirini eitan eivind ejike ejner ejvind ekaterina ekkehard eko elad eladio
elaine elchin eldbjørg eldrid eleanor eleftheria elena eleni eleonora elfriede elhadji eli elia eliana elias elif elin
elina eline eliot elisa elisabet elisabeth elisabetta elise eliska eliza elizabeth elke ella ellen ellie ellinor elliot
elliott elmar elmira elodie eloise elpida els elsa elsebeth elsie elske eluned elvira elwira elzbieta emanoil emanuel
emanuela emanuele emeka emelie emeline emeric emese emil emilia emilie emilio emily emine emma emmanuel emmanuelle emmi
emre emyr encarnacion endah endang endre eneida eneko engin enguerrand eniko enno enora enrica enrico enrique enver enzo
ercan erdem erdogan erhard eric erica erich erick erik erika erin erkan erlend erling ermal ermanno ermelinda erna
ernest ernestina ernesto erno ernst erwan erwin erzsebet esben eshaan eskil esko espen esperance esperanza esra esteban
estefania estelle ester estevao esther eszter etelka ethan etienne etsuko ettore euan eugen eugene eugenia eugenie
eugenio eugeniusz eukene eulalia eun eusebio eva evaldas evan evandro evangelia evangelos evaristo eve evelien eveliina
evelin evelina evelyn evert everton evgeni evgenia evgeniya evgeny evija evzen ewa ewald ewan ewelina ewoud ewout
ezekiel ezequiel ezgi ezra fabian fabiana fabien fabio fabrice fabrizia fabrizio fadhel fadi fadime fadli fahad fahmi
faisal faith faiza faizan falk fanni fanny fanta farah farai farhad farhan farid farida farrukh faruk fatemeh fatih
fatima fatimah fatma fatos fatou fatoumata faustine faustino fausto fauzi faye febri federica federico fekadu felicia
felicitas felicity feliks felipe felisberto felix femi femke ferdinand ferenc fergus ferhat feride fermin fernanda
fernando ferran festus feyza fiachra fiammetta fidel figen fikret filip filipa filipe filippo filippos filiz filomena
finn fiona fionnuala fiorella firat firmin fitri fitria flavia flavie flavio flemming flora florbela florence florent
florentina florian floriane florin florina floris flurin folake folke fortunato foteini fotini fotis fouad fradique fran
franca frances francesca francesco francine francis francisca francisco franciszek francky franco francois francoise
frank frankie frans frantisek franz franziska frauke fred freddie frede frederic frederick frederik frederique fredrik
fredrika freek frerk freya frida frieda friederike friedhelm friedrich frits fritz frode fruzsina fulgencio fulvio fumie
fumiko funda funmi furkan gabby gabi gabija gabor gabriel gabriela gabriele gabriella gabrielle gaelle gaetan gaetano
gaia gail galih galina galuh galym gamze ganbold ganesh garance garbine gareth garima gary gaspard gasper gatis gaurav
gautam gaute gauthier gavin gaye gbenga gediminas geert geertje geeta geetha geir gelu gemma gene genevieve gennaro
geoff geoffrey geoffroy georg george georges georgeta georgia georgiana georgina geraint gerald geraldine gerard gerardo
gerben gerd gerda gergely gergo gerhard gerli gerlinde germain gernot gerrit gert gertrud gertrude gervasio gesa gesine
geza ghada ghassan gheorghe ghislain giacoma giacomo giada giampaolo giampiero giancarlo gianfranco gianluca gianluigi
gianmarco gianni giannis gianpaolo giedre giedrius gigi gijs gilang gilbert gilberto gildas gilles gillian gina ginevra
gino gintaras gintare gints gioia giorgia giorgio giorgos giovanna giovanni girish gisbert gisela gita gitte giulia
giuliana giuliano giulio giuseppe giuseppina giusy givi gizella gizem gjermund glen glenda glenn gloria godfrey gokhan
goncalo gonzague gonzalo gopal goran gordana gordon gorka gorkem gosta gotz govind grace graciela gracjan graeme graham
grant graziella grazyna greg greger gregoire gregor gregory greta gretchen grete grethe gro grzegorz gudmund gudrun
guido guilherme guillaume guillem guillermo guiomar gulay gulnara gulnaz gulsen gunawan gunborg gundula gunhild gunilla
gunnar gunnel gunnhild guntars gunter gunther guntis guri gurkan guro gurvan gustaf gustav gustavo gustavs guttorm guus
guy gwen gwenael gwenaelle gwendal gwyneth gyorgy gyula haakon habib habiba hadas hadi hadiza hadrien haider haim haizea
hajime hajnalka hakan hakeem hakon haley halil halima halina hallvard halvard halvor hamed hamid hamish hamisi hampus
hamza hana hanane hande hanna hannah hanne hanneke hannele hanneli hannelore hannes hannu hans hansjorg hanspeter hao
harald hari haris harish harjit harm harold harpreet harri harriet harry harsh harsha hartmut hartwig haruki harun
harvey hasan hasmik hassan hasse hatice hauke hauwa havard havva hawa hayley hazel heather heba hector hedda hedvig
hedvika hedwig hege heide heidi heike heikki heiko hein heiner heinrich heinz helder heleen helen helena helene helga
helge heli helka hella helle helmut hemant hemi hendra hendri hendrik hendrika henk henn henna henning henri henriette
henrik henrike henrikki henry henryk heorhii herbert heribert heriberto herman hermann hermine herminia heru herve hesti
hettie hidde hideo hieu hilario hilary hilda hilde hildegard hilkka himanshu hina hinemoa hinnerk hinrich hippolyte hira
hiroaki hiroki hiroko hiroshi hisham hitesh hjalmar hlib holger hollis holly honora horacio horia horst hortense howard
hrvoje hryhorii huba hubert hubertus huda hugh hugo hugues hui hulya humphrey hunor husam huseyin hussein huub huyen
hynek iacob iain ian iasonas ibnu ibolya ibrahim ibrahima ibtissam ida idalina idris ieva ifeanyi ifeoma igal ignacio
ignas ignatius ignazio igor iida iivari ikechukwu iker ikhsan ilan ilaria ildiko ilenia ilham ilias ilinca iliyan ilja
ilka ilker ilkka ilmari ilona ilse ilyas ilze imad imani imanol imants imelda imke imma immacolata immo imran imre
imrich ina inaki indira indrajit indre ineke ines inese inga inge ingeborg ingela ingelise ingemar inger ingmar ingo
ingrid ingrida inguna ingvar ingvild inigo inkeri inmaculada inna insa ioan ioana ioanna ioannis iolanda ion ionel
ionela ionut iqbal irati irem irena irene ireneusz irfan iria irina iris irma irmgard irwan isaac isabel isabell
isabella isabelle isadora isaias isak isaura isha ishaan ishita isidora isidoro ismael ismail ismet isobel isolde issac
istvan itamar itziar iulia iulian iuliana iva ivan ivana ivar ivars iveta ivica ivo ivona ivone ivonne iwan iwona
izabela izaskun iztok izumi jaak jaakko jaan jaana jaanus jaap jabulani jacco jacek jacinta jacinto jack jackie jacob
jacopo jacqueline jacques jadranka jadwiga jagdish jagoda jaime jajang jaka jake jakob jakov jakub jalal jamal james
jamie jamila jan jana jane janek janet janez janice janika janina janine janis janka janne janneke jannik janos jantien
janusz jared jarek jari jarkko jarl jarle jarmila jarmo jaromir jaroslav jaroslava jarosław jarvis jasmin jasmina
jasmine jasna jason jasper jaume javed javeria javier jawad jay jayant jayanta jaydeep jean jeanette jeanine jeanne
jedrzej jeff jeffrey jelena jelka jelko jelle jelmer jemima jen jenna jenni jennifer jenny jeno jens jeppe jeremie
jeremy jerker jernej jeroen jerome jeronimo jerry jerzy jesper jesse jessica jessie jesus jette jevgenija jeyhun jia
jianhua jihad jihane jiho jill jillian jim jimena jimmy jindrich jiri jirina jisoo jitendra jitka jitske jo joachim
joakim joan joana joanna joanne joao joaquim joaquin jobst jocelyn jochem jochen jodi jodie jody joe joel joelle joerg
joffrey johan johana johann johanna johanne johannes john johnny joke jokin joko jolanta jolita jomo jon jonah jonas
jonathan jonna jonny joop joost jordan jordi jorg jorge jorgen joris jorma jorn jorrit jorunn jos jose josef josefa
josefin josefine josep joseph josephine josh joshua josien josip josipa jost jostein josu josue josune joszef jouko
joumana jouni jovan jovana joy joyce jozef jozsef juan juana juanita judit judith judy juergen juha juhani juho jukka
jules julia julian juliana juliane julianna julianne julie julien juliet juliette julio julita julius juma jun june
junichi junko juraj jurate jure jurg jurgen jurgita juri juris jurre jurriaan jussi justas justin justina justinas
justine justyna jutta juvenal jyoti jyrki jytte jørgen jørn kaan kaarel kaarina kabir kacper kadri kagiso kai kaia kaija
kairi kaisa kaitlyn kaja kajsa kalevi kalle kalman kalpana kamal kamau kamil kamila kanat kanchana kaori kapil kara
karabo karan kare karel karen kari karianne karim karima karin karina karine kariuki karl karla karlheinz karlijn karlis
karlo karol karola karoliina karolina karoline karolis karoly karsten karthik kartik kasia kaspars kasper kasun kat
katalin katariina katarina katarzyna kate katelyn katerina kateryna katharina katharine katherine kathleen kathrin
kathrine kathryn kathy kati katie katja katri katrijn katrin katrina katrine katy kauko kaushik kavita kavitha kavya kay
kayla kaylee kayode kazimierz kazuki kazuo kazys keanu keerthi kees kehinde keijo keiko keisha keith keld kelechi kelley
kelli kelly kelsey kemal ken kenan kendra kenji kennet kenneth kenny kenta kenza kepa kerem kerry kersten kersti kerstin
kertu kestutis ketil ketut kevin khadija khadijah khaled khalid khalil khanh kiana kiara kieran kilian killian kim
kimberly kimmo kinga kiran kiri kirill kirsi kirsten kirsti kirstin kirstine kirsty kirti kishore kit kjeld kjell
kjersti kjerstin kjetil kjetill klaas klara klaudia klaus klemen klemens knut koen kofi koji kojo kolawole kolbjørn
koldo komal konrad konstantin konstantina konstantinos konstanze koos koray korbinian kornel kostas kresimir kris
krishna krisna kristaps kristel kristen kristi kristian kristiina kristijan kristin kristina kristine kristjan kristof
kristoffer kristy kristyna krisztian krisztina krystian krystyna krzysztof ksenia kseniya kudzai kulli kumar kumiko
kunal kunle kurnia kurt kveta kvetoslava kwabena kwame kwasi kwesi kwok kyaw kyle kylie kyoko kyosti kyriaki kyriakos
lachlan ladina ladislav lado laetitia laia laila laima laimonas lajos lakshmi lalit lamberto lambros lamine lana lance
lanre lara larbi larisa larissa larry lars larysa lasha lasse laszlo latha latifa latoya laura laure laurel lauren
laurence laurens laurent laurentiu lauri laurie lautaro lavinia lawrence laxmi lazare lazaro lea leah leander leandro
leanne leda lee leea leelo leena lefteris leidulf leif leigh leila leire lembit lena lene leni lenka lennart leo leon
leona leonard leonardo leonida leonie leonor leontina leopold leopoldine leopoldo leos lerato leroy lesley leslie leszek
letizia lev levan levent levente lewis leyla lia liam libby libor libuse lidia lidija lieke lies lieve liga ligia liina
liis liisa lijana lilian liliana lilla lillian lilly lilou lily lina linas linda lindiwe lindsay lindsey linh linn
linnea linus lionel liora lisa lisbeth lise lisette liv livia liviu liz lizzie ljiljana ljubica lloyd lluis loes loic
lois lokesh lola lone loraine lorant lorcan loredana lorella loren lorena lorenz lorenza lorenzo loreta loretta lori
lorna lorraine lothar lotta lotte lou louella louis louisa louise loukas lourdes lova lovisa lovre lovro lowell luan
lubica lubomir lubos luc luca lucas lucia lucian luciana luciano lucie lucien lucija lucinda lucio lucjan lucrezia lucy
lucyna luder ludivine ludmila ludmilla ludovic ludovica ludvig ludwig luigi luigia luigina luis luisa luise lukas lukasz
luke lukman lulwa luminita lurdes lutz luz luzia lwazi lydia lyle lynn lynne lyubov lyudmila maaike maarit maarten mabel
macarena machteld maciej mackenzie madalena madalina madara maddalena maddie madeleine madeline madhav madhu madhuri
madis madison madli mads mael maelle maelys mafalda magali magda magdalena magdolna maggie magne magnhild magnus
mahendra mahesh mahmoud mahmud mahmut mahnoor mai maia maialen maija maiju maik maike maimouna mairead maite maja majken
makena makoto malaika malak malcolm malek malene malgorzata malika malin malo malte mamadou mamta manabu manana manca
mandla mandy manel manfred manfredi manish manisha manju manlio manny manoel manoj manolis mansour mantas manuel manuela
maor mara marc marcel marcela marcelina marcella marcello marcelo marcia marcin marco marcos marcus mareike marek maren
margaret margareta margarete margarita margaux margherita margit margot margret margriet margus mari maria mariam marian
mariana mariangela mariann marianna marianne maribel marie marieke marija marijana marije marijke marijn marika marilia
marilyn marina marinho mario mariola marion maris marisa marisol marissa maristella marit marita marite marius mariusz
mariya marja marjan marjana marjatta marje marjo marjolein marjorie marju mark marketa markku marko markus marleen
marlena marlene marlies marlise marloes marlon marta marten martha marti martijn martin martina martine martins marton
martti martyn martyna martynas marvin marwa marwan mary maryam masahiro masaki masako masato masha masoud massimiliano
massimo mat matej mateja mateo mateusz matevz mathew mathias mathieu mathijs mathilda mathilde mati matias matija
matilda matilde matjaz matous mats matsepo matt matteo matthew matthias matthieu matti mattia mattias matus matyas maud
maureen mauri maurice mauricio maurizio mauro max maxence maxim maxime maximilian maximiliano maxine maya mayank mayra
maysa mayumi małgorzata mbali mechthild mecia meelis meena meera megan megha meghan mehdi mehmet mehmood mehrdad mehwish
meike meilin meirav melanie melchior melek melih melike melina melinda melissa meltem melvin menno meral merce mercedes
meredith merel meret merete meri merike meritxell merja merle mert merve mervi meryem meseret mesut metka mette mia
micaela micah michael michaela michail michal michalina michalis michał micheal michel michela michelangelo michele
micheline michelle michiel michiko mickael midori mieczysław mieke miep mies miguel miha mihaela mihai mihail mihaly
mihir mihkel miia mika mikael mike mikel mikhail miki mikita mikkel mikko miklos mila milada milagros milan milana milda
milena miles milica miljan millie milly milos miloslav mina minako mindaugas mindy minh minna minoru mira mirabel
miranda mircea mirco mireia mirela mirella miren miriam mirja mirjam mirjana mirka mirko mirna miroslav miroslava
miroslaw mirosław mirosława misaki mitch mitchell mitja mitsuko mitsuru mladen moa moana modou mogens mohamad mohamed
mohammad mohammed mohan mohit mohsen mohsin moira mojca molly momchil momir mona monica monika monique montse montserrat
mordechai moritz morten morteza moses moshe motsumi moussa mpho mthokozisi muhammad muhammed muhannad mukesh mukhtar
mukul mulenga mumtaz munira murad murali murat muriel murray musa mustafa mustapha muthoni mutua mwajuma mwanaisha
mwangi mykhailo mykola mylene myles myra myriam naama nabil nadav nadeem nadege nadezda nadezhda nadia nadine nadja
nagehan nagesh nahid nahla nahuel naida naima najib nakul nalan naledi namrata nanami nancy nanda nandini nandor nanna
naoki naoko naomi narek narendra naresh narges narve naser nasim nasrin nasser natalia natalie nataliia nataliya natalya
natasa natascha natasha natasza natercia nathalie nathan nathaniel naveen navin navneet nazan nazanin nazlı neal nebojsa
neda nedim neelam neema neeme neeraj neeta neha neil nejc nekane nektarios nela nele nell nelly nelson nenad nerea
nergis nerijus nery neslihan nessa nestor neus neven nevena neza ngoc ngozi nguyen nhlanhla niall niamh nic nicanor
nicholas nick nicki nicky nico nicola nicolae nicolai nicolas nicole nicoleta nicoletta nicolette nicolo nidhi niels
nienke nigel nihal niilo niina nijole nikhil nikita nikki niklas niko nikola nikolai nikolaj nikolaos nikolas nikolaus
nikolay nikoleta nikolett nikolina nikos nilanjana nilesh nilgun nilima nils nilufer nimmi nina ning nining ninni nino
niraj niranjan nisha nishant nissim nita nithya nitin nives njeri njoki njoroge nkechi nkosinathi noa noah noam noel
noelia noelle noemi nohemi nokuthula nolwazi nolwenn nomsa nomvula noor noora noortje nora norbert noreen noriko norma
norman normunds nosipho nour novi nozomi nthabiseng nuala nugroho nuno nunzia nupur nura nuray nuri nuria nurlan nurul
nwando nyambura nyasha nynke nyoman oana obdulio obinna oceane ochieng octav octavian octavio oddbjørn oddny oddvar
odhiambo odile ofer ogechi ognjen oguz oguzhan oihane oiva okan oksana oktavia ola olaf olamide olaug olav olavi oldrich
ole oleg oleh oleksandr oleksandra olena olev olexandr olga olgierd olha olimpia oliver olivera olivia olivier oliwia
olja olle olli olof olufemi olumide oluwaseun oluwatobi omar ombeline omer omid onder ondrej onni onur oona oren oreste
orhan oriane oriol orjan orla ornella orsola orsolya ortwin oscar osei oskar oskari oskars osman ossi ossian osten
osvaldas oswald oswin otakar otavio otieno otilia otso ottar ottavia otto oumar oumou ousmane oussama outi ove ovidiu
owen oyvind ozan ozge ozgur ozlem paavo pablo pacome paddy paige paivi pal palesa pallavi palle palmira paloma pam
pamela panagiota panagiotis panji pankaj panu paola paolo paraskevi parisa parminder parth parul pascal pascale pasi
pasquale pat patrice patricia patricio patrick patrik patrizia patrycja patryk patti patty paul paula paulien pauliina
paulina pauline paulius paulo pavan pavel pavla pavle pavlina pavlo pavlos pawel paweł payal peder pedro peeter peggy
pekka pelin pelle penelope penny pentti pepijn per percy pere pernilla pernille perpetua perrine perry pertti perttu
petar pete peter petko petr petra petras petre petri petronela petros petru petter petteri phelan phil philibert philip
philipp philippa philippe philippine phillip phindile phoebe phuong phyllis pia piergiorgio pierluigi piero pierpaolo
pierre piet pieter pietro piia pilar pille pinar piotr piret pirjo pirkko piroska piyush plamen policarpo polly polona
pontus pooja poonam poul povilas prabhat prachi pradeep pradip praful prakash pramod pranav prasad prashant prateek
pratik praveen preben predrag preeti prem premysl priit primoz priscilla priya priyanka przemek przemyslaw przemysław
puji puneet pushpa putu qasim quang quentin quico quim quiteria quitterie quynh rabah rabia rachael rachel rachid
rachida rachna radek radhika radim radka radmila radoslav radoslaw radosław radovan radu rafael rafaela rafal rafał
raffaele raffaella rafi rafiq raghav raghu ragna ragnar ragnhild rahel rahma rahmat rahul raija raili raimo raimonda
raimonds raimund rainer raivis raivo raj rajan rajat rajeev rajendra rajesh rajiv rajni rakesh ralf rali ralitsa ralph
raluca raman ramesh rami ramin ramiro ramon ramona ramunas ramya randall randi randy rangga ranjit ranko raphael raquel
rasa rashid rashmi rasmus ratna raul ravi ravindra ray raymond razvan rebeca rebecca rebecka recep reda reena reetta
refik regina reginald regine regis regula rehema reidar reidun reijo reiko reimar reiner reinhard reinhold reinier reka
rekha remei remi remigio remigiusz renars renata renate renato renaud rendi rene renee rens renske renu renzo retno reto
rex reyhan reza rezart rezso rhiannon rhona rhonda rhys riad rian ricard ricarda ricardo riccardo richa richard rick
rickard ricky ridwan rieke rigmor rigoberto rihards riikka riina riitta rik rikke riley rimantas rimvydas rina rini
rinske rinze riona rishi risto rita ritika ritu ritva rivka rivo rizal rizki rizky roald roar rob robbert robert roberta
robertas roberto roberts robin robyn rocco rocio rod roderick rodica rodney rodolfo rodolphe rodrigo roel roelof roger
rogerio rohan rohini rohit roi roine roisin rokas roksana roland rolando rolf romain roman romana romane romina
romualdas romy ron rona ronald ronan ronit ronja ronnie ronny roope rory rosa rosalba rosalia rosalie rosalind rosana
rosanna rosaria rosario rosaura rose rosemarie rosemary roser roshan rosie ross rossana rossella rostislav roswitha
rowan rowena roxana roxane roxanne roy roza ruairi ruben rubina ruchi rudi rudiger rudo rudolf rudy ruedi rufus ruggero
rui rukmini runa runar rune rupa rupert rushda ruslan rusli russell rut ruta rute rutger ruth ruxandra ruzena ryan ryo
ryota ryszard rønnaug rıza saad saara saba sabah sabela sabiha sabin sabina sabine sabino sabri sabrina sacha sachiko
sachin sadaf sadia sadie sadik saeed safia safiya sagal sahar sahil sahin said saima sajid sakari sakshi saku salah
salih salim salla sally salma salman salome salvador salvatore sam samantha sameer sami samir samira sammy sampo samuel
samuele samuli sanda sandeep sander sandhya sandile sandis sandor sandra sandrine sandris sandro sandy sanele sangeeta
sanja sanjana sanjay sanjeev sanna sanne santeri santiago santina santosh santtu saoirse saori sapna sara sarah
saravanan sari sarita sarka sarmite sarolta sarunas sasa sascha sasha saskia satish satoshi satu saturnino satya saulius
saurabh savas saverio savita sayed scarlett scott seamus sean sebastiaan sebastian sebastiano sebastien sebnem sedat
seema sefer segolene segun seija selam selcuk selena selene selim selin selina selma sema semih semra senad seppo
serafina seraina serap serdar serena serge sergei sergey sergi sergio sergiu serhii serhiy serkan servane seth sevda
severin severine severino sevgi sevil seyma shabnam shahid shai shailendra shaista shalini shamim shane shankar shannon
shanti sharad sharifa sharon shashank shashi shaun shauna shawn sheela sheetal sheila shelby shelley sherif sherry
shigeru shikha shilpa shimon shin shinji shira shirin shirley shivam shivani shlomo shobha shona shreya shreyas shruti
shubham shweta sibel sibusiso sibylle siddharth siddhartha sidney sidra sidsel siebe siegfried sieglinde sierra sies
sietse sigge sigit sigita sigitas sigmar signe sigrid sigrun sigurd siham siim silas silje silke silvana silvia silvio
silviu simao simas simcha simon simona simonas simone simonetta sina sinan sindisiwe sindre sinead sinem sinisa sinta
sintija siobhan sipho siri sirje sirkka sirpa sissel sita siti siv sivan sivert sixten sixtine siyabonga sizwe sjoerd
sjors skaidrite skjalg slamet slaven slavica slavko slavomir slobodan smita sneha snehal snezana snezhana snorre sofia
sofie sofyan sohail soizic solange soledad solene solenn solfrid solveig solvita somchai somnath sona sonali sonam
sondre songul sonia sonja sonke sonya sophia sophie sorana soraya soren sorin sorina sotiris soufiane souleymane sourav
spela spencer spyros srdan sreekumar srinivas srđan stacey stacy staffan stale stamatis stan stanimir stanislav
stanislava stanislaw stanisław stanisława stanley stavros steen stefan stefania stefanie stefano stefanos steffen
steinar stelian stelios stella stellan sten stepan stepanka steph stephan stephane stephanie stephen sterling steve
steven stewart stian stig stijn stina stine stipe stjepan stoyan stratos stuart sture sturla suat subhash suchitra sudha
sudhir sue sugeng suharto sujata sukanya sukhdeep sukru sule suleiman suleyman sulistyo suman sumit sunanda sune sunil
sunita sunniva surabhi surendra suresh suryadi susan susana susann susanna susannah susanne sushant sushil sushma susie
sutrisno suvi suzana suzanne svante svatopluk svea svein sven svend svenja sverre svetlana svitlana swantje swapna swati
swen syamsul sybille sybren sydney syed sylvain sylvestre sylvia sylvie sylwester sylwia synne synnøve szabolcs szczepan
szilard szilvia szymon søren sławomir taavi tabea tabitha tadas tadeas tadej tadeo tadeusz tafadzwa tage taha tahir
taina taiwo takashi takeshi takumi tal talia tamar tamara tamas tamer tamika tammy tamsin tamuna tancrede tancredi tanel
taneli taner tanguy tania tanja tanmay tanvi tanya tapani tapio tara tarek tareq tariq tarja tarmo taru tarun tarık
tatenda tatiana tatjana tatyana taufik tauno tawanda tayfun taylor tebogo ted teemu teet teija telmo temitope tendai
teodor teodora teppo terence teresa tereza terezia terhi teri terje tero terri terry terttu tess tessa tetiana teun
teuvo thabo thais thanasis thandeka thandi thandiwe thanh thanos thao thea thelma themba theo theodor theodora theodore
theodoros theresa therese theresia theun thiago thibault thibaut thierry thijs thilo thodoris thomas thorben thord
thorkild thorsten thulani thuy tiago tianna tiberiu tibor tiffany tihana tihomir tiina tiit tiiu tijana tijmen tilen
till tilman tilo tim timea timo timothy timur tina tinashe tine tino tiphaine titilayo titiou titouan tiziana tiziano
tjalling tjark tjasa tjeerd tjerk tjitske tobi tobias toby todd todor toini toivo tolga tolu tom toma tomas tomasz tomaz
tomi tomislav tommaso tommy tomoko tone toni tonia tonis tonu tony toomas torben torbjorn torbjørn tord tore torgeir
torhild toril torill tormod torstein torsten toshio tove tracey tracy traian trang travis trevor tricia triin trine
trinh trish trisha tristan troels trond trude trudy truus trygve tsegaye tsepo tshepo tsvetan tuan tuba tufan tugba
tugdual tuija tulay tumelo tuncay tunde tuomas tuomo turid tushar tuti tuula tuva txell tyler tymofii tymoteusz tyrone
tytti ubaldo uche uchenna uday udin udo ugne ugo ugochukwu ugur ulf uli ulises uljana ulla ulle ulrich ulrik ulrika
ulrike ulysse umar umberto umesh umut unai unni upendra urbano urho urmas urmila uros urpo urs ursa ursin urska ursula
urszula urte urve usha usman uta ute uwe uxia uxue uzma vaclav vadim vaggelis vagn vahid vahur vaibhav vaida vaidas
vaino valdas valdemar valdemaras valdis valentim valentin valentina valentyna valere valeria valerie valerij valerio
valeriu valter valtteri vandana vanessa vangelis vania vanja varun vasco vasil vasile vasiliki vasilis vassilis vasyl
vedran veena veera vegard veikko veiko veit veli veljko vendela vendula venkat venkatesh venla vera verena verner vernon
veronica veronika veronique vesa veselin vesna viacheslav vibeke vibha vicente vicki vicky victoire victor victoria
vidar vidas vidmantas vidya vieno viera viesturs vigdis viggo viivi vijay vikas vikram viktor viktoria viktoriia
viktorija vilde vilija viljar ville villy vilma vilmos vimal vinay vince vincent vincenza vincenzo vineet vinicius vinod
viola violaine violeta viorel viorica vipin virag virgil virgile virginia virginie virginija virginijus virpi virve
vishal visnja visvaldas viswanath vit vita vitalii vitaly vitezslav vito vitor vittoria vittorio vivek vivian viviana
vivien vivienne vjekoslav vlad vlada vladan vladimir vladimira vladislav vlado vlasta vlastimil vojtech volkan volker
volkmar volodymyr vuk vusi vytautas vytenis wacław wafa wafula wahyu wahyudi wairimu walburga waldemar waleed walter
waltraud wambui wanda wandrille wangari wanjiku wanjiru waqar warren wasim wati wawan wayan wayne wei wenceslao wenche
wencke wendelin wendy wenke wenzel werner weronika wesley wessel whitney wibke widya wiebe wiebke wieke wieland wieslaw
wiesław wiesława wiktor wiktoria wilfred wilfried wilhelm wilhelmina will willeke willem william willy wilma wim
winfried winifred winnie winston wioletta witold wojciech wolfgang wolfhard wolfram wouter wren wulan wytse władysław
włodzimierz xabier xaver xavi xavier xenia xiana xiaohong xiaoming ximena xin xiomara xoan yaa yael yago yahya yair
yamile yamini yan yana yann yannick yannis yanti yara yaroslav yasemin yash yashwant yasin yasmin yasmina yasmine
yassine yasuko yavuz yaw yayan yehuda yejin yelena yeliz yemi yesim yetunde yevgenia yevhen yiannis yigal yilmaz ying
ylva ymer ymke yngve yngvild yoav yoel yogesh yohannes yoko yolanda yonas yonatan yordan yorgos yosef yoshiko yossi
yousef youssef yse yuan yudha yudi yuka yuki yukiko yuko yuli yulia yuliia yuliya yumi yuni yunus yuri yuriy yusra yusuf
yusuke yuval yves yvette yvon yvonne zach zacharie zachary zaheer zahra zain zainab zainal zaira zamfir zanda zane
zanele zaneta zara zbigniew zbynek zdena zdenek zdenka zdenko zdravko zdzisław zeferino zehra zeinab zeki zelda zelie
zeljka zeljko zelmira zeno zenon zeynab zeynep zhanna zhen ziga zihan zinhle zita zivile ziya zlata zlatan zlatko zodwa
zoe zofia zoltan zora zoran zorica zsofia zsolt zsuzsanna zubair zuleika zulfikar zuzana zuzanna zvonimir zydrunas
zygimantas zygmunt øivind ørjan øystein øyvind ısıl łukasz
"""

GIVEN_NAMES = frozenset(_TABLE.split()) | SCRIPTS
"""First names in lower case without accents."""
