"""Frequent given names of Europe, the Americas, the Middle East, Africa and Asia: a sign that two words are a person.

Own selection after the name statistics of public registers (US SSA, UK ONS, Destatis, INSEE, INE), without accents.
"""

_TABLE = """
aaron abby abdoulaye abdul abdullah abdurrahman abebe abena abhijit abhinav abhishek abigail adaeze adam adaobi
adebayo adele adeola adesola aditi aditya adnan adrian adriana adwoa afonso agata agnes agnese agnieszka agustin
agustina ahmad ahmed ahmet aidan aiko aileen ainhoa aino ainur aisha aisling aitor aizhan ajay akanksha akash akhil
akiko akira akos akua alain alan alana alassane alban albert alberto albin aldo alejandra alejandro aleksandar
aleksander aleksandr aleksandra alemayehu alena alessandra alessandro alessia alex alexa alexander alexandra alexandre
alexandria alexandros alexandru alexei alexey alexis alfie alfons alfonso alfred alfredo algirdas ali alice alicia
alina aliou alisa alison alistair aliya aliyu alketa allan allen allison alma almaz alok aloysius altynai alva alvaro
alyssa amadi amadou amanda amani amanpreet amara amaya amber ambrose amelia amelie amina aminata aminu amir amit amjad
ammar amparo amrita amy ana anahit anahita analisa anand anant anastasia anastasiia anastasios anat anatoly anders
andi andras andrea andreas andreea andrei andreja andres andrew andrey andris andrius andrzej andy aneesa aneta anette
angel angela angelica angelika angelina angelo angelos angus anil anisa anisha anita anja anjali anjana anke ankit
ankita ankur ann anna annabel annabelle annamaria anne anneke annelies anneliese annemarie annette annie annika anouk
ansel ansgar ante anthony antje antoine anton antonella antonia antonina antonio antonios antti anu anupam anurag
anusha anya aoife apinya apostolos april aras arash aravind arben archana ariana ariane arianna ariel arif arijit
arjen arjun armaan arman armando armin arnaud arnav arne arno arnold artem arthur arto artur arturo arturs arun arvid
arvind aryan asad asfand ash asha ashish ashley ashok ashwin asif asiya aslam aslaug asli assaf asser astri astrid
aswin atanas athanasios athena atsushi attila audrius august aurelie aurelien aurora austin avi axel ayaan ayako
ayesha ayla aylin ayodele ayse aysegul ayumi azad aziz azra babajide babak bahar bakary balazs baptiste barbara
barbora barnabas barry bart bartek bartlomiej bartosz bas bashir basil bastian beata beate beatrice beatriz becky
bekele bela belen belinda ben bence benedetta benedetto benedict benedikt bengt beniamino benito benjamin benjamins
benoit berit bernadett bernadette bernard bernardo bernd bernhard bernie bert bertrand besim beth bethany bettina
betty bhaskar bhavna bianca bianka bilal biljana bill bintou birger birgit birgitta birk birte bjarne bjorn blake
blanca blanka bob bogdan bohdan boitumelo bojan bongani boniface boris borut boubacar boudewijn boyan brad bradley
brandon branislav branka brankica branko brenda brendan brent bret brett brian bridget brigitte britta brittany brooke
bruce bruno bryan budi bukola bulent burak burcin burkhard caitlin caleb calvin cameron camila camilla camille camilo
candice caner cara carina carl carla carlo carlos carlotta carme carmela carmen carol carola carole carolin carolina
caroline carolyn carrie carsten casey caspar cassandra cassie catalina catarina caterina catherine cathy cecile
cecilia celal celeste celestine celia celine cem cemal cesar chad chaim chandan chandra chantal charles charlie
charlotte chelsea cheryl chiamaka chiara chidi chika chimamanda chinedu chinonso chinwe chioma chipo chiyo chloe chris
christa christel christelle christian christiane christina christine christof christoph christophe christopher christy
chuck ciaran cindy claire clara clare clarissa claude claudia claudio claus clay clemens clement clementine cliff
clive clotilde cody colette colin colleen colm connie connor conor conrad constance constantin cora corey corina
corinna corinne cornelia cornelis cornelius cory cosima cosmin courtney craig cristian cristina crystal csaba curt
curtis cvetelina cynthia cyril dace dagmar dagny daiga daiki dainius daisuke daisy dale dalia damian damien damir dan
dana danica daniel daniela daniele daniella danielle danijel danilo daniyar danny danuta daria darija dario darius
dariusz dariya darko darlene darrell darren darshan darya daryl daumantas dave david davide davit dawn dayo dean
debashis debbie debora deborah debra declan deepa deepak deepika deepti deirdre delia delphine demba demet denis
denisa denise deniz dennis denys derek desiree desislava dessislava detlef devesh devika devin dewi dhananjay dhruv
diana diane diarmuid dick diego dieter dietmar dikembe dilara dilip dilnoza dimitar dimitri dimitris dina dinara
dinesh diogo dirk divya diyar djibril dmitri dmitry dmytro dobromir dolapo dolores domenico dominic dominik dominique
don donald donatella dongmei donna dora dorde doreen doris dorit dorota dorotea dorothea dorothee dorothy doug douglas
dovile dragan dragana drew dumisani duncan dusan dustin duygu dylan eamonn earl eberhard ebru eckhard ed eda eddie
edgar edina edit edita edith edmund edoardo eduard eduardo eduards edward edwin eero eeva efe efosa efua ege egle
ehsan eileen eilidh einar eirik eivind ekaterina elaine elchin eleanor eleftheria elena eleni eleonora elfriede
elhadji eli elia elias elif elin elina elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen ellie ellinor
elliot elliott elmar elmira els elsa elsie elvira elzbieta emanuel emanuela emanuele emeka emil emilia emilie emilio
emily emine emma emmanuel emmanuelle emre endre eneko engin eniko enrica enrico enrique enver enzo ercan erdem erdogan
eric erica erich erick erik erika erin ermal ernest ernestina ernesto erno ernst erwin erzsebet eshaan esperanza esra
esteban estefania estelle esther eszter ethan etienne etsuko eugen eugene eugenia eva evan evangelia evangelos eve
evelien evelina evelyn evgeni evgenia evgeniya evgeny ewa ewan ezekiel ezgi fabian fabiana fabien fabio fabrice
fabrizio fadi fahad faisal faith faiza fanny farah farhad farhan farid farida faruk fatemeh fatih fatima fatma fatos
fatou fatoumata faustine federica federico felicia felicitas felicity felipe felix ferdinand ferenc fergus fernanda
fernando festus feyza fikret filip filipa filipe filippo filiz finn fiona fiorella firat flavia flavio flora florence
florentina florian floriane florin folake fortunato fotini fran franca frances francesca francesco francine francis
francisca francisco franco francois francoise frank frankie franz franziska fred freddie frederic frederick frederik
frederique frida frieda friederike friedrich fritz fumie fumiko funda funmi furkan gabby gabi gabija gabor gabriel
gabriela gabriele gabriella gabrielle gaetano gaia galina galym ganbold ganesh gareth gary gaurav gauthier gavin gaye
gediminas geert gemma gene genevieve geoff geoffrey geoffroy georg george georges georgia georgina gerald geraldine
gerard gerardo gerd gerda gergely gergo gerhard gerlinde gernot gerrit gert gertrud gertrude ghassan giacoma giacomo
giancarlo gianluca gianni giannis gilbert gilles gillian gina gintaras gioia giorgia giorgio giorgos giovanna giovanni
girish gisela gita giulia giuliana giulio giuseppe gizem glen glenn gloria godfrey gokhan gonzalo gopal goran gordana
gordon gorkem grace graeme graham grant greg gregoire gregor gregory greta gretchen gro grzegorz gudrun guido
guillaume guillermo gulnara gulnaz gulsen gunilla gunnar gunter gunther guntis gustav gustavo gustavs guy gwen gyorgy
gyula habib habiba hadas hadi hadiza haider haim hajime hakan hakeem haley halil halina halvard hamed hamid hamish
hamza hana hanane hanna hannah hannelore hannes hans hansjorg hao harald hari haris harold harpreet harriet harry
harsh hartmut hartwig haruki harvey hasan hasmik hassan hatice havard hawa hazel heather heba hector hedda hedvig
heide heidi heike heiko heiner heinrich heinz helder helen helena helene helga heli helmut hemant hendrik hendrika
henning henri henrik henrike henry henryk herbert heribert herman hermann hermine hideo hilary hilda hildegard hina
hira hiroaki hiroki hiroko hiroshi hisham hitesh hlib holger holly horst howard hrvoje hryhorii hubert huda hugh hugo
hugues hui humphrey husam huseyin hussein ian ibolya ibrahim ibrahima ida idris ieva ifeoma igal ignacio ignas
ignatius igor iivari ikechukwu ilan ilaria ildiko ilenia ilias ilja ilker ilkka ilona ilse ilze imad imani imants
imelda imke imran imre ina indira indrajit indre ines inese inga inge ingeborg ingmar ingo ingrid ingrida ingvild
inigo inna ioana ioannis ionut iqbal irem irena irene irfan irina iris irma isaac isabel isabell isabella isabelle
isadora ishaan ishita isidora ismael ismail ismet isobel issac istvan itamar iuliana iva ivan ivana ivar ivars iveta
ivica ivo ivonne iwan iwona izabela iztok izumi jabulani jacek jacinta jack jackie jacob jacqueline jacques jadranka
jadwiga jagdish jagoda jaime jaka jake jakob jakov jakub jamal james jamie jamila jan jana jane janet janez janice
janika janina janine janis janneke jannik janos jared jari jarmo jaroslav jaroslava jarvis jasmin jasmina jasmine
jasna jason jasper javeria javier jawad jay jayanta jaydeep jean jeanette jeanine jeanne jeff jeffrey jelena jelka
jelko jen jenna jennifer jenny jens jeremie jeremy jeroen jerome jerry jerzy jesse jessica jessie jesus jevgenija
jeyhun jia jianhua jihad jiho jill jim jimena jimmy jisoo jitendra jitka joachim joan joana joanna joanne joao joaquim
joaquin jocelyn jochen jodi jody joe joel joelle joerg johan johann johanna johannes john johnny jolanta jomo jon
jonah jonas jonathan joost jordan jorg jorge jorgen joris jorn jose josef josefa josefine joseph josephine josh joshua
josip josue jovan jovana joy joyce jozef jozsef juan juana juanita judith judy juergen juha juhani jukka jules julia
julian juliana juliane julianne julie julien juliet juliette julio julius jun june junichi junko juraj jurate jurgen
jurgita juri jussi justas justin justine justyna jutta kaan kaarel kabir kadri kagiso kai kaitlyn kaja kajsa kalle
kalpana kamal kamau kamila kanchana kaori kara karan karel karen karim karima karin karina karine karl karla karlheinz
karlis karol karola karoliina karolina karoline karsten karthik kasia kaspars kasper kasun kat katalin katarina
katarzyna kate katelyn katerina kateryna katharina katharine katherine kathleen kathrin kathrine kathryn kathy katie
katja katrin katrina katy kaushik kavita kavya kay kayla kaylee kazimierz kazuki kazuo keerthi kehinde keiko keith
kelechi kelley kelli kelly kelsey kemal ken kenan kendra kenji kenneth kenny kenta kerry kerstin kevin khadija
khadijah khaled khalid khalil khanh kieran kim kimberly kinga kiran kirill kirsten kirstin kirsty kirti kit kjell
kjetil klara klaudia klaus klemen klemens kofi koji kolawole komal konrad konstantin konstantina konstantinos kornel
kostas kresimir kris krishna kristen kristian kristin kristina kristine kristof kristy krisztian krisztina krystyna
krzysztof ksenia kseniya kudzai kumar kumiko kunal kurt kwabena kwame kwasi kyle kyoko kyriakos lado laetitia laila
laimonas lajos lakshmi lamine lana lance lara larbi larisa larissa larry lars lasha laszlo latifa latoya laura laure
laurel lauren laurence laurent laurie lawrence laxmi lea leah leander leandro lee leena leif leigh leila lena lenka
lennart leo leon leona leonard leonardo leonie leopold lerato leroy lesley leslie leszek levan levente lewis leyla lia
liam libor lidia lidija liga liis liisa lijana lilian liliana lillian lilly lily lina linas linda lindiwe lindsay
lindsey linh linus lionel lisa lisbeth lise liv livia liz lizzie ljiljana ljubica lloyd lluis loic lois lola loraine
lorant loren lorena lorenz lorenza lorenzo loretta lori lorna lorraine lothar lotte lou louella louis louisa louise
lovre luan lubica lubomir luc luca lucas lucia lucian luciana luciano lucie lucien lucija lucinda lucrezia lucy lucyna
ludivine ludmila ludmilla ludovic ludwig luigi luis luisa luise lukas lukasz luke lukman luz lwazi lydia lynn lynne
lyudmila maarit maarten mabel macarena maciej mackenzie madalena maddie madeleine madeline madhav madhuri madison
madli mads magali magda magdalena maggie magnhild magnus mahendra mahesh mahmoud mahmud mai maija maiju maike maimouna
maite maja makena makoto malcolm malek malgorzata malika malin malte mamadou manabu manana mandla mandy manfred
manfredi manish manisha manju manoj mansour manuel manuela maor mara marc marcel marcela marcella marcelo marcia
marcin marco marcos marcus mareike marek margaret margarita margaux margherita margit margot margret margus maria
mariam mariana mariann marianna marianne maribel marie marija marijana marika marilyn marina mario marion maris marisa
marisol marissa marit marita mariusz mariya marjan marjana marjolein marju mark marketa marko markus marlena marlene
marlies marlon marta marten martha martijn martin martina martine martins marton martyn marvin marwa mary maryam
masahiro masaki masako masato masha masoud massimo mat matej mateo mateusz matevz mathew mathias mathieu mathilda
mathilde mati matija matilda matjaz mats matsepo matt matteo matthew matthias matthieu mattia matyas maud maureen
maurice mauricio maurizio mauro max maxim maxime maximilian maximiliano maxine maya mayank mayumi meelis meera megan
meghan mehdi mehmet mehmood mehrdad meilin melanie melek melike melina melinda melissa meltem melvin mercedes meredith
meri merike merle mert merve meseret mia micaela micah michael michaela michail michal micheal michel michela michele
micheline michelle michiko midori miguel mihaela mihai mihail mihir mika mikael mike mikhail miki mikita mikkel mikko
miklos mila milada milagros milan milana milena miles milica miljan milly milos miloslav mina minako mindy minh minna
minoru mira mirabel miranda mirco mirela miriam mirjam mirjana mirko miroslav miroslava miroslaw misaki mitch mitchell
mitja mitsuko mitsuru mladen mohamed mohammad mohammed mohan mohsen mohsin moira mojca molly momir mona monica monika
monique moritz morteza moses motsumi moussa mpho muhammad muhammed mukesh mukhtar munira murat muriel murray mustafa
mustapha muthoni mutua mykhailo mykola myriam nabil nadeem nadezhda nadia nadine nadja nagehan nahid naima nakul
naledi nanami nancy naoki naoko naomi narendra narges naser nasim nasrin nasser natalia natalie nataliia nataliya
natasa natasha natasza nathalie nathan nathaniel navneet nazanin neal nedim neeraj neha neil nela nele nelly nelson
nenad nergis nestor nguyen nhlanhla niamh nic nicholas nick nicki nicky nico nicola nicolae nicolas nicole nicoletta
nicolette niels nigel nihal nikhil nikita nikki niklas niko nikola nikolai nikolaos nikolas nikolaus nikolay nikoleta
nikos nilanjana nilesh nilima nils nilufer nimmi nina ning nino niranjan nisha nithya nitin nives njeri nkechi noah
noel noelle noemi nokuthula nolwazi nomvula nora norbert noreen noriko norma norman nosipho nozomi nthabiseng nuno
nuray nuri nuria nurlan nurul nwando oana obinna octavio oddvar odile ogechi oiva oksana ola olaf olamide oldrich ole
oleg oleh oleksandr oleksandra olena olexandr olga oliver olivera olivia olivier olof olufemi oluwaseun oluwatobi omar
omer omid onder ondrej onur orhan orla orsolya oscar oskar oskari osman ossi osvaldas otto oumar ousmane ove ovidiu
owen ozan ozge ozgur ozlem pablo paige paivi palesa pallavi palle pam pamela panagiotis pankaj panu paola paolo parisa
parminder parth pascal pascale pasi pat patrice patricia patricio patrick patrik patrizia patrycja patryk patti patty
paul paula paulina pauline paulius paulo pavel pavlina pavlo pawel payal pedro peggy pekka pelle penelope penny pepijn
per perry petar pete peter petko petr petra petras petri petros petter phil philip philipp philippa philippe phillip
phindile phoebe phyllis pia piero pierre pieter pietro pilar pille pinar piotr piret plamen polly pooja poonam povilas
prabhat pradeep pradip praful prakash pranav prasad prashant prateek pratik praveen predrag preeti prem priit primoz
priscilla priya priyanka przemek przemyslaw puneet pushpa qasim quentin rabia rachael rachel rachid radek radoslav
radoslaw rafael rafal raffaele raffaella rafiq raghav rahma rahul raimo raimonds raimund rainer raivis raj rajat
rajeev rajesh rajiv rakesh ralf ralph raluca ramesh rami ramin ramon ramona ramunas ramya randall randy ranjit raphael
raquel rasa rashid rasmus raul ravi ray raymond razvan rebecca recep reetta refik regina reginald regine regis reiko
reiner reinhard reinhold rekha remi renars renata renate renato rene renee reto reyhan reza rezart rhonda riad ricardo
riccardo richa richard rick ricky riikka riley rimantas rina rishi risto rita ritika ritu ritva rob robert roberta
roberto roberts robin robyn rocco rocio rod roderick rodney rodolfo rodrigo roger rohan rohini rohit roland rolando
rolf romain roman romana romualdas ron ronald ronan ronit ronja ronnie ronny roope rory rosa rosalia rosalie rosalind
rosanna rosario rose rosemarie rosemary rosie ross rossella rowan roxana roxanne roy roza ruben rubina rudi rudiger
rudolf rudy rui rukmini rune rupert rushda ruslan russell ruta ruth ryan ryo ryota saad saara saba sabina sabine sabri
sabrina sachiko sachin sadaf sadia sadie sadik saeed safiya sahar sahil saima sajid sakshi saku salah salih salim
salla sally salma salome salvador salvatore sam samantha sameer samir samira sammy sampo samuel samuele samuli sandeep
sandor sandra sandris sandro sandy sanja sanjana sanjay sanna santeri santiago santosh saori sara sarah saravanan sari
sarunas sascha sasha saskia satish satoshi saulius saurabh savas sayed scott sean sebastian sebastiano sebastien seema
sefer selcuk selena selim selina selma sema semih senad serdar serena serge sergei sergey sergio serhii serhiy serkan
seth sevda severin sevgi shabnam shahid shai shaista shalini shamim shane shankar shannon sharad sharon shaun shauna
shawn sheela sheetal sheila shelby shelley sherif sherry shigeru shilpa shimon shin shinji shira shirin shirley
shivani shlomo shreya shreyas shruti shubham shweta sibel siddharth siddhartha sidney sidra siegfried sierra sigita
signe sigrid sigurd silas silje silke silvana silvia silvio simas simon simona simonas simone sina sinan sindisiwe
sindre sinead sinisa siobhan sipho siri sirje sita sivan siyabonga skaidrite slaven slavica slavko slobodan smita
sneha snehal snezana snezhana sofia sofie sohail solange soledad solene solveig solvita somchai sonali sonam sonia
sonja sophia sophie soraya soren sorin soufiane souleymane sourav spencer spyros srdan sreekumar srinivas stacey stacy
stale stan stanimir stanislav stanley stavros stefan stefania stefanie stefano stefanos steffen steinar stelios stella
sten stepan stepanka steph stephan stephane stephanie stephen sterling steve steven stewart stipe stjepan stoyan
stuart suat subhash sudha sudhir sue sujata sukanya sukru suleiman suleyman suman sumit sunanda sunil sunita suresh
susan susana susann susanna susanne sushil sushma susie suvi suzanne sven svenja svetlana svitlana swapna swati swen
sybille sydney syed sylvain sylvia sylvie szabolcs szilard szilvia szymon taavi tabea tabitha tadas tadeusz tahir
taina taiwo takashi takeshi takumi tamar tamara tamas tamer tammy tamuna tanel tania tanja tanvi tanya tapio tara
tarek tareq tariq tarja tarmo tarun tatenda tatiana tatjana tatyana tayfun taylor tebogo ted teemu teet teodor terence
teresa tereza terezia teri tero terri terry tess tessa tetiana thabo thandi thandiwe thanh thanos thea theo theodor
theodora theodore theresa therese theresia thiago thibault thierry thilo thomas thorsten thulani thuy tiago tianna
tibor tiffany tihomir tiina till tilman tim timea timo timothy timur tina tinashe tino tjasa tobi tobias toby todd
todor toivo tolga tom tomas tomasz tomaz tomislav tommaso tommy tomoko toni tonia tony toomas torben toril tormod
torsten toshio tove tracey tracy traian travis trevor tricia trine trish tristan trond trudy tsegaye tsepo tuan tufan
tugba tunde tuomas tushar tuula tyler tymofii uche uchenna uday udo ugo ugur ulf uli ulla ulle ulrich ulrike umar
umberto umesh umut urmila uros urs urska ursula urszula usha usman uta ute uwe vaclav vadim vahid vaibhav vaida vaidas
valdas valdis valentin valentina valentyna valeria valerie valerij vandana vanessa vanja varun vasil vasile vasilis
vasyl vedran veena veikko veljko vendula venla vera verena vernon veronica veronika veronique vesa vesna viacheslav
vibha vicente vicki vicky victoire victor victoria vidas vidmantas vidya viivi vijay vikas vikram viktor viktoria
viktoriia viktorija ville vilma vilmos vimal vinay vince vincent vincenzo vineet vinod viola violeta virginia virginie
virginijus virve vishal visvaldas viswanath vit vita vitalii vitaly vito vittorio vivek vivian vivien vivienne vlad
vlada vladimir vladimira vladislav vlado vlasta vojtech volker volkmar volodymyr vuk vytautas wafa waleed walter
wambui wanda wangari wanjiku wanjiru waqar warren wayne wei wenche wendy wenzel werner wesley whitney wibke wiebke
wieslaw wiktor wilfried wilhelm wilhelmina will willem william willy wim winfried winnie winston wioletta wojciech
wolfgang wouter xavier xiaohong xiaoming ximena xin xiomara yael yahya yair yamini yan yana yann yannick yara yaroslav
yasemin yash yasmin yasmine yassine yasuko yavuz yejin yelena yetunde yevgenia yiannis yigal yilmaz ying yoko yolanda
yoshiko yossi yousef yuan yuka yuki yukiko yuko yulia yuliia yuliya yumi yunus yuri yuriy yusuf yusuke yuval yves
yvette yvonne zach zachary zaheer zahra zainab zane zanele zara zbigniew zdenek zdenka zdravko zeinab zeljka zeljko
zenon zeynep zhanna zhen ziga zihan zinhle ziya zlata zlatko zodwa zoe zofia zoltan zoran zorica zsofia zsolt zubair
zuzana zuzanna zvonimir zydrunas zygimantas
"""

GIVEN_NAMES = frozenset(_TABLE.split())
"""First names in lower case without accents."""
