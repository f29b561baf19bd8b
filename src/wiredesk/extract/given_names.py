"""Frequent given names of Europe, the Americas, the Middle East and South Asia: a sign that two words are a person.

Own selection after the name statistics of public registers (US SSA, UK ONS, Destatis, INSEE, INE), without accents.
"""

_TABLE = """
aaron abby abdul abdullah abigail adam adele adrian adriana agata agnes agnieszka ahmad ahmed aidan aileen aisha
akira alain alan alana albert alberto alejandra alejandro aleksandar aleksander aleksandra alessandra alessandro
alessia alex alexa alexander alexandra alexandre alexandria alexandru alexei alexey alexis alfred alfredo ali alice
alicia alina alison alistair allan allen allison alma alvaro alyssa amanda amber amelia amelie amina amir amit amy
ana anastasia anders andi andrea andreas andreea andrei andres andrew andrey andrzej andy angel angela angelica
angelika angelina angelo angus anita anja anke ann anna annabel anne anneke annelies annemarie annette annie annika
anouk ansgar anthony antje antoine anton antonella antonia antonio anu anya april ariana arianna ariel arjun armin
arne arno arnold arthur arturo arvid ashley ashok astrid athena august aurelie aurora austin axel ayesha aylin
barbara barry bart bartosz bas bastian beata beate beatrice beatriz becky belinda ben benedict benedikt benito
benjamin benoit bernard bernd bernhard bernie bert bertrand beth bethany bettina betty bianca bill birgit birgitta
bjorn blake bob bogdan boris brad bradley brandon brenda brendan brent bret brett brian bridget brigitte britta
brittany brooke bruce bruno bryan burkhard caitlin calvin cameron camila camilla camille candice cara carina carl
carla carlo carlos carmen carol carola carole carolin carolina caroline carolyn carrie carsten casey caspar
cassandra cassie catalina caterina catherine cathy cecile cecilia celeste celia celine cesar chad chandra chantal
charles charlie charlotte chelsea cheryl chiara chloe chris christa christel christian christiane christina
christine christof christoph christophe christopher christy chuck cindy claire clara clare clarissa claude claudia
claudio claus clay clemens clement cliff clive clotilde cody colette colin colleen colm connie connor conor conrad
constance constantin cora corey corina corinna corinne cornelia cornelius cory courtney craig crystal curt curtis
cynthia cyril dagmar daisy dale damian damien dan dana daniel daniela daniele daniella danielle danny daria dario
darius darko darlene darrell darren daryl dave david dawn dean debbie deborah debra declan deepak deirdre delia
delphine denis denise dennis derek desiree detlef devin diana diane dick diego dieter dietmar dilip dimitri dina
dirk dmitri dmitry dolores domenico dominic dominik dominique don donald donna dora doreen doris dorota dorothea
dorothee dorothy doug douglas drew duncan dustin dylan eamonn earl eberhard eckhard ed eddie edgar edith edmund
eduard eduardo edward edwin eileen ekaterina elaine eleanor elena eleonora elfriede eli elia elias elif elin elisa
elisabeth elise eliza elizabeth elke ella ellen elliot elliott elmar els elsa elsie elvira emanuel emanuele emil
emilia emilie emilio emily emma emmanuel emmanuelle emre enrico enrique enzo eric erica erich erick erik erika erin
ernest ernesto ernst erwin esra esteban estelle esther ethan etienne eugen eugene eugenia eva evan eve evelyn
evgenia ewa ewan fabian fabien fabio fabrice fabrizio faith farah farid fatih fatima fatma federica federico felicia
felicity felipe felix ferdinand fernanda fernando filip filippo fiona flavia flavio flora florence florian florin
fran frances francesca francesco francine francis francisca francisco franco francois francoise frank frankie franz
franziska fred freddie frederic frederick frederik frida frieda friederike friedrich fritz gabby gabi gabriel
gabriela gabriele gabriella gabrielle gareth gary gaurav gavin geert gemma gene genevieve geoff geoffrey georg
george georges georgia georgina gerald geraldine gerard gerd gerda gerhard gerlinde gernot gerrit gert gertrud
giacomo giancarlo gianluca gianni gilbert gilles gillian gina giorgio giorgos giovanna giovanni gisela giulia
giuliana giulio giuseppe glen glenn gloria gordon grace graeme graham grant greg gregoire gregor gregory greta
gretchen grzegorz guido guillaume guillermo gunnar gunter gunther gustav gustavo guy gwen haley hamid hamza hana
hanna hannah hannelore hannes hans hansjorg harald hari harold harriet harry hartmut harvey hasan hassan hazel
heather hector heide heidi heike heiko heiner heinrich heinz helen helena helene helga helmut hendrik henning henri
henrik henrike henry herbert heribert herman hermann hilary hilda hildegard hiroshi holger holly horst howard hubert
hugh hugo hui humphrey hussein ian ibrahim ida ignacio igor ilaria ilja ilona ilse imke imran ina ines inga inge
ingeborg ingmar ingo ingrid irena irene irina iris irma isaac isabel isabell isabella isabelle isobel issac ivan
ivana ivo iwan izabela jack jackie jacob jacqueline jacques jaime jake jakob jakub jamal james jamie jan jana jane
janet janice janina janine jannik jared jaroslav jasmin jasmine jason jasper javier jay jean jeanette jeanine jeanne
jeff jeffrey jelena jelko jen jenna jennifer jenny jens jeremie jeremy jerome jerry jesse jessica jessie jesus jill
jim jimmy joachim joan joana joanna joanne joao joaquin jochen jodi jody joe joel joelle joerg johan johann johanna
johannes john johnny jon jonah jonas jonathan joost jordan jorg jorge jorgen jorn jose josef josefine joseph
josephine josh joshua joy joyce juan juana juanita judith judy juergen jules julia julian juliana juliane julianne
julie julien juliet juliette julio julius june jurgen justin justine justyna jutta kai kaitlyn kaja kamal kamila
kara karel karen karim karin karina karl karla karlheinz karol karola karolina karoline karsten kasper kat katarina
katarzyna kate katelyn katerina katharina katharine katherine kathleen kathrin kathrine kathryn kathy katie katja
katrin katrina katy kay kayla kaylee keith kelley kelli kelly kelsey ken kendra kenneth kenny kerry kerstin kevin
khaled khalid kieran kim kimberly kirsten kirstin kirsty kit kjell klara klaus klemens konrad konstantin konstantina
kris krishna kristen kristian kristin kristina kristine kristof kristy krystyna krzysztof kumar kurt kyle lana lance
lara larissa larry lars laszlo laura laure laurel lauren laurence laurent laurie lawrence lea leah leander lee leigh
leila lena leo leon leona leonard leonardo leonie leopold leroy lesley leslie leszek lewis lia liam lidia lilian
liliana lilly lily lina linda lindsay lindsey linus lionel lisa lise liv livia liz lizzie lloyd loic lois lola
loraine loren lorena lorenz lorenzo loretta lori lorna lorraine lothar lotte lou louis louisa louise luc luca lucas
lucia lucian luciana luciano lucie lucien lucinda lucy ludovic ludwig luigi luis luisa luise lukas lukasz luke luz
lydia lynn lynne mackenzie maddie madeleine madeline madison mads magda magdalena maggie magnus mahmoud maike maja
malcolm malek malte mandy manfred manuel manuela mara marc marcel marcela marcella marcelo marcia marcin marco
marcos marcus marek margaret margarita margaux margherita margit margot margret maria mariam mariana marianna
marianne marie marija marilyn marina mario marion marisa marissa mariusz mark marko markus marlene marlies marlon
marta marten martha martin martina martine martyn marvin mary maryam massimo mat mateo mateusz mathew mathias
mathieu mathilde matilda mats matt matteo matthew matthias matthieu mattia maureen maurice mauricio maurizio mauro
max maxim maxime maximilian maxine maya megan mehdi mehmet melanie melinda melissa melvin mercedes meredith merle
mia micaela micah michael michaela michal micheal michel michela michele micheline michelle miguel mihai mika mikael
mike mikhail mikkel mila milan milena miles mina mindy mirco miriam mirjam mirko miroslav mitch mitchell mohamed
mohammad mohammed moira molly mona monica monika monique moritz moses muhammad muriel murray mustafa mykola myriam
nadia nadine nadja nancy naomi natalia natalie nataliya natasha nathalie nathan nathaniel neal neha neil nele nelson
nestor nic nicholas nick nicki nicky nico nicola nicolas nicole nicoletta niels nigel nikita nikki niklas niko
nikola nikolai nikolaos nikolas nikolaus nils nina noah noel noelle noemi nora norbert noreen norma norman nuno
nuria octavio ola olaf ole oleg oleksandr olena olga oliver olivia olivier omar orla oscar oskar osman otto owen
pablo paige pam pamela paola paolo pascal pascale pat patrice patricia patricio patrick patrik patrizia patti patty
paul paula paulina pauline paulo pavel pawel pedro peggy penelope penny per perry petar pete peter petr petra phil
philip philipp philippa philippe phillip phoebe phyllis pia piero pierre pieter pietro pilar piotr polly povilas
pradeep prakash priscilla priya przemyslaw quentin rachael rachel rachid radoslaw rafael rafal raffaele rahul
raimund rainer raj rajesh rakesh ralf ralph rami ramon ramona randall randy raphael raquel rasmus raul ravi ray
raymond rebecca regina reginald regine regis reiner reinhard reinhold remi renata renate renato rene renee reto reza
rhonda ricardo riccardo richard rick ricky riley rita rob robert roberta roberto robin robyn rocco rocio rod
roderick rodney rodolfo rodrigo roger roland rolando rolf romain roman romana ron ronald ronan ronja ronnie ronny
rory rosa rosalie rosalind rosanna rosario rose rosemarie rosemary rosie ross rowan roxana roxanne roy ruben rubina
rudi rudiger rudolf rudy rupert russell ruth ryan sabina sabine sabrina sadie saeed sally salma salvador salvatore
sam samantha samir sammy samuel sandra sandro sandy sanjay santiago sara sarah sascha sasha saskia scott sean
sebastian sebastiano sebastien selena selim selina serena serge sergei sergey sergio seth severin shane shannon
sharon shaun shauna shawn sheila shelby shelley sherry shirley shreya siddharth sidney siegfried sierra sigrid silas
silke silvia silvio simon simona simone sina sinead siobhan sofia sofie solene solveig sonia sonja sophia sophie
soren spencer stacey stacy stan stanislav stanley stavros stefan stefania stefanie stefano steffen stella sten
stepan steph stephan stephane stephanie stephen sterling steve steven stewart stuart sue sunil susan susana susann
susanna susanne susie suzanne sven svenja svetlana swen sybille sydney sylvain sylvia sylvie tabea tabitha tamara
tammy tanja tanya tara tarek tatiana tatjana taylor ted terence teresa teri terri terry tess tessa thea theo theodor
theodore theresa therese theresia thibault thierry thilo thomas thorsten tiffany till tilman tim timo timothy tina
tino tobi tobias toby todd tom tomas tomasz tommaso tommy toni tony torben torsten tove tracey tracy travis trevor
tricia trine trish tristan trudy tyler udo ugo ulf uli ulla ulrich ulrike umberto urs ursula uta ute uwe vadim vahid
valentin valentina valeria valerie vanessa vasilis vera verena vernon veronica veronika veronique vicente vicki
vicky victor victoria vijay vikram viktor viktoria ville vince vincent vincenzo viola violeta virginia virginie vito
vittorio vivian vivien vivienne vlad vladimir volker volkmar walter wanda warren wayne wenche wendy wenzel werner
wesley whitney wibke wilfried wilhelm will willem william willy wim winfried winston wolfgang wouter xavier ximena
yan yana yann yannick yara yasmin yasmine yolanda yuki yuri yusuf yves yvette yvonne zach zachary zara zdenek zeynep
zoe zoltan zuzana
"""

GIVEN_NAMES = frozenset(_TABLE.split())
"""First names in lower case without accents."""
