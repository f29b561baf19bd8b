"""What firms send out: news in a few sentences, and under each the same lines about the firm. All self-written."""

from collections.abc import Iterable
from random import Random

from duplicates.words import PERSONS, TOWNS

News = tuple[str, tuple[str, ...]]  # headline and paragraphs

NEWS = (
    ("{firm} opens a warehouse near {town}", (
        "{firm} has moved into a new warehouse on the ring road of {town}. {n1} people work there in two shifts, and "
        "deliveries to the region now leave before noon.",
        "The roof carries solar panels that cover about a third of what the hall uses. \"The neighbours asked for "
        "trees "
        "in front of the ramp, so we planted {n2} of them,\" site manager {person} said.",
    )),
    ("{person} joins the board of {firm}", (
        "The supervisory board of {firm} has appointed {person} head of finance from the first of next month. The post "
        "had been vacant since the spring.",
        "{person} comes from a maker of machine tools in {town} and spent {n1} months turning its accounts around.",
        "The contract runs for four years.",
    )),
    ("{firm} recalls {n1} thousand power adapters", (
        "{firm} asks customers to stop using adapters sold between March and June, since the casing can break when it "
        "falls. Nobody has been hurt so far.",
        "The parts are exchanged at no charge in every shop and by post; the receipt is not needed. A hotline in "
        "{town} "
        "answers questions in six languages.",
    )),
    ("{firm} and the college of {town} train technicians", (
        "From the autumn on, {n1} apprentices a year will spend two days a week in the laboratories of the college of "
        "{town} and three at {firm}. Both sides signed the papers on Monday.",
        "\"We looked for people who can measure, and found that we have to teach it,\" said {person}, who set up the "
        "course.",
    )),
    ("{firm} orders {n2} electric vans", (
        "The drivers of {firm} will change to electric vans by the end of next year. The order for {n2} vehicles was "
        "placed after a trial over a winter in {town}, in which the range fell by a fifth.",
        "Chargers are being set up in the yards of nine branches.",
    )),
    ("{firm} to publish half-year figures", (
        "{firm} publishes its figures for the first half of the year on the {n1}th at seven in the morning. {person} "
        "explains them to analysts by telephone two hours later; a recording is kept on the website.",
    )),
    ("{firm} supports the museum of {town}", (
        "A gallery for the history of work opens in the museum of {town} with money from {firm}. On show are {n1} "
        "tools, "
        "most of them given by families of the town.",
        "Admission is free on the first Sunday of the month, as curator {person} announced at a reception.",
    )),
    ("{firm} sells its business with spare parts", (
        "{firm} parts with its spare parts business, which made {n1} million last year. Buyer is a group of employees "
        "around {person}; the site in {town} with its {n2} jobs is to stay.",
        "The money goes into the development of a new product line that was presented in the spring.",
    )),
)  # fmt: skip

ABOUT = (
    "About {firm}: {firm} was founded in 19{n3} and has its seat in {town}. With {n4}00 employees in {n5} countries "
    "the "
    "group is among the leading suppliers of its industry. It stands for quality, for fair dealings with suppliers and "
    "for a careful use of energy and raw materials. Further information is available in the newsroom of {firm}. "
    "Contact "
    "for the press: {person}, telephone 0{n4} 44{n5} {n3}.",
    "{firm} ({town}) makes and sells products for homes, workshops and industry. The company, which was set up in "
    "19{n3}, employs {n4}00 people and had sales of {n5} million in the last business year. Statements in this release "
    "that concern the future are based on what the management expects today. They are subject to risks, and results "
    "may "
    "be other than stated. {firm} does not undertake to correct them later. Press office: {person}, {town}.",
    "Notes to editors: pictures of this and other subjects can be had from the press office of {firm} in {town}, "
    "{person}. "
    "{firm} has {n4}00 staff, {n5} branches and a history that goes back to 19{n3}.",
)


def send(firm: str, news: Iterable[News], random: Random) -> list[News]:
    """The releases of one firm: its news, with the same lines about it under each."""
    about = random.choice(ABOUT).format(firm=firm, **_slots(random))
    sent = []
    for title, paragraphs in news:
        slots = _slots(random) | {"firm": firm}
        sent.append((title.format(**slots), (*(paragraph.format(**slots) for paragraph in paragraphs), about)))
    return sent


def _slots(random: Random) -> dict[str, str]:
    numbers = {f"n{place}": str(random.randint(11, 99)) for place in range(1, 6)}
    return numbers | {"person": random.choice(PERSONS), "town": random.choice(TOWNS)}
