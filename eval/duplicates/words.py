"""Small tables of what editors exchange: near synonyms, spellings, number words. Own choice, for the generator."""

SYNONYMS = {
    "about": "around",
    "according": "in line",
    "after": "following",
    "also": "too",
    "although": "though",
    "announced": "said",
    "attack": "assault",
    "began": "started",
    "big": "large",
    "but": "however",
    "buy": "purchase",
    "children": "kids",
    "company": "firm",
    "country": "nation",
    "cut": "reduce",
    "died": "was killed",
    "during": "in",
    "earlier": "before",
    "expected": "likely",
    "firm": "company",
    "found": "discovered",
    "government": "authorities",
    "help": "aid",
    "important": "key",
    "increase": "rise",
    "large": "big",
    "many": "numerous",
    "men": "males",
    "money": "funds",
    "months": "weeks",
    "more": "further",
    "nearly": "almost",
    "new": "fresh",
    "officials": "authorities",
    "over": "more than",
    "people": "persons",
    "police": "officers",
    "problem": "issue",
    "said": "told reporters",
    "says": "said",
    "several": "some",
    "show": "reveal",
    "since": "as",
    "some": "several",
    "such": "similar",
    "tell": "inform",
    "told": "said to",
    "under": "below",
    "used": "employed",
    "very": "highly",
    "want": "wish",
    "wants": "seeks",
    "while": "as",
    "work": "labour",
    "year": "12 months",
    "aber": "jedoch",
    "auch": "ebenfalls",
    "sagte": "erklärte",
    "viele": "zahlreiche",
    "wegen": "aufgrund",
    "zudem": "außerdem",
}

SPELLINGS = {
    "analyse": "analyze",
    "behaviour": "behavior",
    "centre": "center",
    "colour": "color",
    "defence": "defense",
    "favour": "favor",
    "honour": "honor",
    "labour": "labor",
    "neighbour": "neighbor",
    "organisation": "organization",
    "organise": "organize",
    "programme": "program",
    "realise": "realize",
    "theatre": "theater",
    "travelled": "traveled",
}

NUMBERS = {
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "nine": "9",
    "ten": "10",
    "percent": "%",
}

AGENCIES = ("AFP", "AP", "Reuters", "dpa", "ANSA", "EFE", "Xinhua", "PA Media", "Kyodo", "TT")

PLACES = (
    "BERLIN", "BRUSSELS", "CANBERRA", "DELHI", "LONDON", "MADRID", "NAIROBI", "PARIS", "ROME", "SEOUL", "TOKYO",
    "WASHINGTON",
)  # fmt: skip

TOWNS = (
    "Aldermoor", "Brackwater", "Calverstone", "Dunmarsh", "Eastleigh Cross", "Fernhollow", "Grimsford", "Harrowgate",
    "Inverdale", "Kestrel Bay", "Longmere", "Marlow Heath", "Northwick", "Oakhampton", "Pennfield", "Quarrington",
    "Ravensworth", "Stonebridge", "Thornbury", "Upper Wick", "Westerby", "Yarrowdale",
)  # fmt: skip

PERSONS = (
    "Alma Reyes", "Bo Lindqvist", "Carla Moretti", "Daniel Osei", "Edith Larkin", "Farid Haddad", "Greta Vogel",
    "Hugh Brannigan", "Ines Duarte", "Jonas Petrauskas", "Kaya Yilmaz", "Lena Fischer", "Marcus Bell", "Nadia Rahman",
    "Oskar Nowak", "Priya Nair", "Quentin Marsh", "Rosa Jimenez", "Stefan Weber", "Tom Achterberg", "Uma Patel",
)  # fmt: skip

FIRMS = (
    "Altona Foods", "Boreal Mining", "Cascade Software", "Delphi Marine", "Eastern Rail", "Fulcrum Bank",
    "Granite Steel",
    "Helix Pharma", "Ionic Motors", "Juniper Retail", "Kestrel Air", "Lumen Energy", "Meridian Insurance",
    "Norden Paper",
    "Orchid Telecom", "Pinnacle Homes", "Quartz Media", "Riverton Gas", "Solaris Chemicals", "Tidewater Shipping",
)  # fmt: skip

TEAMS = (
    "Albion", "Borough", "City", "Dynamo", "Eagles", "Falcons", "Giants", "Hornets", "Irons", "Jets", "Kings", "Lions",
    "Mariners", "Northerners", "Owls", "Pilgrims", "Rovers", "Saints", "Town", "United", "Villagers", "Wanderers",
)  # fmt: skip

# Openings of an editor's own, by language: {0} to {2} names of the story, {3} a place.
LEADS = {
    "de": (
        "Es ist ein Thema, das auch in {3} viele beschäftigt: {0} und {1}. Noch ist offen, was daraus für {2} folgt. "
        "Ein Überblick über den Stand der Dinge am Abend.",
        "Wer in diesen Tagen in {3} nach {0} fragt, bekommt viele Antworten. Sicher ist bisher nur, dass {1} und {2} "
        "eine Rolle spielen. Was wir wissen.",
    ),
    "en": (
        "Hours after the first reports, {0} and {1} were still what everybody in {3} talked about, and {2} stood at "
        "the centre of it. Our desk has put together what is known so far.",
        "What happened to {0} this week has raised questions far beyond {3}. It began with {1}; where it leaves {2} "
        "nobody could say for certain on Tuesday night.",
        "{0}: for readers in {3} that name has a ring of its own. Now it is back in the news, together with {1} and "
        "{2}, as the following account shows.",
    ),
    "es": (
        "En {3} no se habla de otra cosa: {0} y {1} vuelven a estar en el centro de la noticia, y nadie sabe todavía "
        "qué significa para {2}. Repasamos lo que se conoce hasta ahora.",
    ),
    "fr": (
        "À {3}, le nom de {0} était mardi soir sur toutes les lèvres, avec celui de {1}. Reste à savoir ce que {2} en "
        "dira. Notre rédaction fait le point.",
    ),
}

HEADLINES = {
    "de": ("Was über {0} bekannt ist", "Sorge in {1} um {0}"),
    "en": ("{0}: what we know so far", "Concern in {1} over {0}", "New twist around {0}", "Why {1} looks to {0}"),
    "es": ("Lo que se sabe de {0}",),
    "fr": ("Ce que l'on sait de {0}", "Inquiétude à {1} pour {0}"),
}

# What outlets print under all that they print: {0} the outlet, {1} a town, {2} a person.
STANDING = (
    "Sign up for the {0} newsletter and get the best of {1} in your inbox every morning.",
    "Follow {0} on every channel. Got a story? Call our newsroom in {1} or write to the editor {2}.",
    "{2} is the {1} correspondent of the {0}. The views in this column are those of the author and do not have to be "
    "those of the publisher or its editors.",
    "Read more stories from {1} in the {0}. Support local journalism with a subscription and cancel at any time.",
    "The {0} belongs to no party and no group. It keeps to the press code; if you think that something is wrong, "
    "write to "
    "the ombudsman {2}, Market Square, {1}. Corrections are printed on page two and stand at the head of the article.",
    "All rights are with the {0} or those who lent it their work. To print, store or pass on more than a few lines "
    "needs "
    "leave from the publisher in {1}. Machines may not gather these pages for training without a contract.",
    "By leaving a comment you accept the rules of the {0}. Be fair, stay with the subject, and name your sources. Our "
    "moderators in {1} read all that is sent between eight and ten.",
    "This text was taken over from a news agency and was not edited by the {0} beyond its headline.",
)
