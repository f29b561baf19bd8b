"""The judgement on an article and its lookalikes."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.dedupe import Judgement, Lookalike, judge, lowest_keys
from wiredesk.dedupe.digests import announces_digest
from wiredesk.dedupe.likeness import SAME_TEXT, THRESHOLD, likeness, scores
from wiredesk.dedupe.lookalike import MERGE_MARGIN, OWN
from wiredesk.dedupe.profile import profile
from wiredesk.dedupe.resemblance import compare, traits
from wiredesk.records import Article, Moment

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
TONGUE = [
    a + b for a in ("ka", "lo", "mi", "ru", "ste", "van", "do", "pra") for b in ("n", "rat", "lis", "mo", "ter", "")
]


def story(seed: int, paragraphs: int = 8) -> str:
    """A text of sentences in a made-up tongue, with a few names and numbers, and a subject: some of its words."""
    draw = random.Random(seed)
    words = draw.sample(TONGUE, 16)
    return "\n\n".join(
        " ".join(f"{' '.join(draw.choices(words, k=14))} {draw.choice(TONGUE).title()}{seed} {draw.randint(10, 99)}."
                 for _ in range(3))
        for _ in range(paragraphs)
    )  # fmt: skip


def article(text: str, title: str = "A headline", at: datetime = NOW) -> Article:
    return Article(url="u", canonical_url="u", title=title, text=text, published_at=Moment(at), fetched_at=at)


def stored(number: int, text: str, cluster: int | None = None, at: datetime = NOW) -> Lookalike:
    return Lookalike(
        article_id=number,
        cluster_id=cluster or number,
        title="A headline",
        text=text,
        published_at=Moment(at),
        first_seen=at,
        votes=16,
    )


def cut(text: str, keep: int) -> str:
    return "\n\n".join(text.split("\n\n")[:keep])


def test_without_lookalikes_there_is_nothing_to_join() -> None:
    assert judge(article(story(1)), []) == Judgement()


def test_an_article_without_text_joins_nothing() -> None:
    assert judge(article("…"), [stored(1, "…")]) == Judgement()


@pytest.mark.parametrize(
    "reprint",
    [
        story(1).upper(),
        cut(story(1), 3),
        f"PARIS (AFP) - {story(1)}\n\n© AFP",
        f"{cut(story(1), 5)}\n\n{cut(story(2), 2)}",
        story(1).replace("\n\n", " "),
        "\n\n".join(story(1).split("\n\n")[:2] + story(1).split("\n\n")[4:]),
    ],
    ids=["typography", "cut tail", "agency lines", "foreign end", "one paragraph", "middle gone"],
)
def test_a_reprint_joins_its_original(reprint: str) -> None:
    judgement = judge(article(reprint, "Another headline"), [stored(7, story(1))])
    assert judgement.join == 7
    assert judgement.merge is None
    assert judgement.hits[0].score > THRESHOLD


@pytest.mark.parametrize(
    "other",
    [
        story(2),
        f"{cut(story(2), 7)}\n\n{story(1).split(chr(10) * 2)[3]}",
        "\n\n".join(["Good morning, this is the day."] + [story(n).split("\n\n")[0] for n in (3, 4, 1, 5, 6)]),
    ],
    ids=["stranger", "shared background", "digest"],
)
def test_a_different_story_joins_nothing(other: str) -> None:
    assert judge(article(other), [stored(7, story(1))]).join is None


def form(town: str, high: int, low: int, rain: int) -> str:
    return (
        f"The sky over {town} will be clear on Friday with a light wind from the north. Temperatures climb to {high} "
        f"degrees in the afternoon and drop to {low} degrees at night, the weather desk said.\n\n"
        f"The chance of rain is {rain} percent. Drivers around {town} should expect wet roads until the evening, and "
        "visitors to the hills are asked to take warm clothing along."
    )


def test_two_fillings_of_one_form_stay_apart() -> None:
    judgement = judge(
        article(form("Westerby", 17, 4, 35), "Weather for Westerby: 17 degrees"),
        [replace(stored(7, form("Longmere", 23, 11, 60)), title="Weather for Longmere: 23 degrees")],
    )
    assert judgement == Judgement()


def test_the_same_text_joins_at_any_time() -> None:
    judgement = judge(article(story(1), "Other"), [stored(7, story(1), at=NOW - timedelta(days=900))])
    assert (judgement.join, judgement.hits[0].score, judgement.hits[0].evidence) == (7, SAME_TEXT, "same text")


def test_a_few_same_words_join_within_the_window_alone() -> None:
    few = "Photo gallery of the day"
    assert judge(article(few), [stored(7, few, at=NOW - timedelta(days=8))]).join is None
    assert judge(article(few), [stored(7, few, at=NOW - timedelta(days=6))]).join == 7


def test_a_near_duplicate_joins_within_the_window_alone() -> None:
    near = cut(story(1), 6)
    assert judge(article(near), [stored(7, story(1), at=NOW - timedelta(days=7, minutes=1))]).join is None
    assert judge(article(near), [stored(7, story(1), at=NOW - timedelta(days=7))]).join == 7


def test_the_time_of_the_fetch_stands_in_for_a_missing_date() -> None:
    undated = replace(article(cut(story(1), 6)), published_at=None)
    assert judge(undated, [stored(7, story(1), at=NOW - timedelta(days=8))]).join is None
    assert judge(undated, [stored(7, story(1), at=NOW - timedelta(days=6))]).join == 7


def test_the_best_hit_is_joined_and_comes_first() -> None:
    judgement = judge(article(story(1)), [stored(1, cut(story(1), 5)), stored(2, story(1), at=NOW)])
    assert [hit.article_id for hit in judgement.hits] == [2, 1]
    assert judgement.join == 2


def test_two_clusters_merge_where_both_hits_are_beyond_doubt() -> None:
    judgement = judge(article(story(1)), [stored(1, story(1)), stored(2, story(1) + "\n\nOne line more.")])
    assert all(hit.score > THRESHOLD + MERGE_MARGIN for hit in judgement.hits)
    assert (judgement.join, judgement.merge) == (1, 2)


def test_a_text_of_two_stories_does_not_make_them_one() -> None:
    """Both hits may be sure: each cluster holds a place of its own in the text."""
    both = f"{story(1, 3)}\n\n{story(2, 3)}"
    judgement = judge(article(both), [stored(1, story(1, 3)), stored(2, story(2, 3))])
    assert [hit.score > THRESHOLD + MERGE_MARGIN for hit in judgement.hits] == [True, True]
    assert judgement.merge is None


def test_two_cuts_of_one_text_are_one_where_they_overlap() -> None:
    text = story(1, 12).split("\n\n")
    head, tail = "\n\n".join(text[:8]), "\n\n".join(text[4:])
    judgement = judge(article("\n\n".join(text)), [stored(1, head), stored(2, tail)])
    assert {judgement.join, judgement.merge} == {1, 2}


def test_a_digest_of_three_stories_joins_none() -> None:
    digest = "\n\n".join(story(number, 2) for number in (1, 2, 3))
    wanted = [stored(number, story(number, 2)) for number in (1, 2, 3)]
    judgement = judge(article(digest), wanted)
    assert (judgement.join, judgement.merge) == (None, None)


def test_a_bulletin_of_two_stories_as_long_as_each_other_joins_neither() -> None:
    """What holds one story in five words of six and a line of another is that story."""
    one, two = story(1, 4), story(2, 4)
    known = [stored(1, one), stored(2, two)]
    judgement = judge(article(f"{one}\n\n{two}"), known)
    assert (judgement.join, {hit.cluster_id for hit in judgement.hits}) == (None, {1, 2})
    assert judge(article(f"{one}\n\n{cut(two, 1)}"), known).join == 1


def test_two_texts_of_one_source_must_convince_the_more() -> None:
    """A site prints its forms and lines again, and a story of its own hardly ever; but copies stay copies."""
    text = story(1, 4)
    part = f"{text}\n\n{story(2, 10)}"
    ours, own = replace(article(part, "Another"), source="ours"), replace(stored(7, text), source="ours")
    assert THRESHOLD < likeness("Another", part, "A headline", text, 0).score < THRESHOLD + OWN
    assert judge(ours, [replace(own, source="theirs")]).join == 7
    assert judge(ours, [own]).join is None
    assert judge(replace(ours, text=f"{text}\n\nOne line more."), [own]).join == 7


CLOSINGS = (
    "Schools of the district open two hours later this Tuesday, for buses cannot pass the hill road in snow.\n\n",
    "The lower school of Marden is closed this Tuesday because of a burst pipe; lessons go on at home.\n\n",
)


def test_what_one_site_prints_below_both_makes_no_two_of_its_briefs_one() -> None:
    one, other = (opening + FOOT for opening in CLOSINGS)
    ours = replace(article(one, "School news for Tuesday"), source="ours")
    known = replace(stored(7, other), title="School news for Tuesday", source="ours")
    assert judge(ours, [known]).hits == ()
    assert judge(replace(ours, text=f"{other}\n\nOne line more."), [known]).join == 7


def test_a_bulletin_takes_in_no_copy_of_its_stories_and_merges_with_none() -> None:
    one, two = story(1, 6), story(2, 6)
    bulletin, ours = stored(9, f"{one}\n\n{two}"), article(f"Our own words first.\n\n{one}")
    told = stored(1, f"{cut(one, 5)}\n\nOne line more.")
    assert judge(ours, [told, bulletin]).merge == 9
    known = replace(bulletin, several=True)
    assert [hit.cluster_id for hit in judge(ours, [told, known]).hits] == [1]
    assert judge(ours, [known]).join is None
    assert judge(article(f"{bulletin.text}\n\nOne line more."), [known]).join == 9


FOOT = story(9, 2)  # what an outlet prints under all that it prints


def test_lines_under_many_stories_make_no_two_of_them_one() -> None:
    one, other = f"{story(1, 1)}\n\n{FOOT}", f"{story(2, 1)}\n\n{FOOT}"
    common = frozenset(lowest_keys(FOOT))
    assert judge(article(one), [stored(7, other)]).join == 7
    assert judge(article(one), [stored(7, other)], common).join is None


def test_a_text_of_standing_lines_alone_is_judged_as_it_is() -> None:
    common = frozenset(lowest_keys(FOOT))
    assert judge(article(f"{FOOT}\n* * *"), [stored(7, f"{story(1, 3)}\n\n{FOOT}")], common).join is None


def test_a_short_story_is_found_under_the_lines_of_two_outlets() -> None:
    text, other_foot = story(1, 1), story(8, 2)
    printed, stood = article(f"{text}\n\n{FOOT}", "Ours"), stored(7, f"Our own words.\n\n{text}\n\n{other_foot}")
    assert judge(printed, [stood]).join is None
    assert judge(printed, [stood], frozenset(lowest_keys(FOOT) + lowest_keys(other_foot))).join == 7


def test_a_second_text_of_a_cluster_is_compared_where_the_first_is_no_hit() -> None:
    first, second = stored(7, story(2)), replace(stored(8, cut(story(1), 6), 7), votes=3)
    assert [hit.article_id for hit in judge(article(story(1)), [first, second]).hits] == [8]
    assert [hit.article_id for hit in judge(article(story(1)), [replace(second, votes=20), first]).hits] == [8]


def test_further_texts_of_a_cluster_are_compared_where_there_are_no_others() -> None:
    """Of a story that many cut and reword not all resemble the next: the third may be the one that does."""
    strangers = [replace(stored(number, story(number), 7), votes=20) for number in (1, 2)]
    likest = replace(stored(8, cut(story(9), 6), 7), votes=3)
    assert judge(article(story(9)), [*strangers, likest]).join == 7
    others = [replace(stored(number, story(number)), votes=10) for number in (3, 4, 5, 6)]
    assert judge(article(story(9)), [*strangers, *others, likest]).join is None


def test_a_copy_of_a_bulletin_is_one_whatever_it_opens_with() -> None:
    """Though it tells both stories from the beginning, as the bulletin does."""
    bulletin = f"{story(1, 6)}\n\n{story(2, 6)}"
    copy = article(f"Read by Ann Larkin for our morning.\n\n{bulletin}\n\nMore at noon.".replace("ka", "ke", 2))
    known = [stored(1, story(1, 6)), stored(2, story(2, 6)), stored(3, f"{story(7, 1)}\n\n{bulletin}")]
    assert judge(copy, known).join == 3
    assert judge(article(bulletin), known[:2]).join is None


def test_three_clusters_of_one_story_make_no_digest() -> None:
    """Clusters that hold the same part of the article count once."""
    judgement = judge(article(story(1)), [stored(n, f"{cut(story(1), 6)}\n\nLine {n}.") for n in (1, 2, 3)])
    assert judgement.join == 1


@pytest.mark.parametrize("title", ["Live: the day's events", "Newsblog zur Wahl", "直播：选举之夜"])
def test_a_live_blog_is_no_copy_of_the_story_it_begins_with(title: str) -> None:
    blog = f"{story(1, 3)}\n\n{story(2, 8)}"
    assert judge(article(blog, title), [stored(1, story(1, 3))]).join is None
    assert judge(article(blog, "Bridge falls"), [stored(1, story(1, 3))]).join == 1


@pytest.mark.parametrize(
    "title",
    [
        "What the papers say, Monday",
        "Pressestimmen vom Donnerstag",
        "きょうの主なニュース（日曜日）",
        "新聞簡報（星期一）",
        "Evening bulletin, Friday",
        "Five things to know on Friday",
    ],
)
def test_two_digests_of_one_name_are_one_where_they_have_most_of_their_text_in_common(title: str) -> None:
    both = f"{story(1, 3)}\n\n{story(2, 4)}", f"{story(1, 3)}\n\n{story(3, 4)}"
    assert judge(article(both[0], title), [replace(stored(7, both[1]), title=title)]).join is None
    assert judge(article(both[0], title), [replace(stored(7, f"{both[0]}\n\n{story(4, 1)}"), title=title)]).join == 7


@pytest.mark.parametrize(
    ("title", "announces"),
    [
        ("Live: the day's events", True),
        ("Vote in Norwick live: counting begins", True),
        ("Vote in Norwick – live", True),
        ("Vote in Norwick: live updates", True),
        ("Vote in Norwick | Live blog", True),
        ("Why live in a tiny house?", False),
        ("The place where they live", False),
        ("A pay-to-live town", False),
        ("Bridge falls in Norwick, and other news", True),
        ("Brücke eingestürzt und weitere Meldungen", True),
        ("No other news of the missing", False),
        ("In brief: bridge falls in Norwick", False),
        ("The week in brief", True),
    ],
)
def test_live_announces_a_live_blog_where_it_is_no_verb(title: str, announces: bool) -> None:
    assert announces_digest(title) is announces


@settings(max_examples=25)
@given(st.permutations([stored(1, story(1)), stored(2, cut(story(1), 6)), stored(3, story(2)), stored(4, story(1, 7))]))
def test_the_order_of_lookalikes_does_not_matter(lookalikes: list[Lookalike]) -> None:
    wanted = article(story(1).replace("ka", "ke", 3))
    assert judge(wanted, lookalikes) == judge(wanted, sorted(lookalikes, key=lambda each: each.article_id))


@settings(max_examples=40)
@given(*[st.lists(st.sampled_from([*TONGUE[:6], "Ann", "12", "7", "\n"]), min_size=1, max_size=60)] * 2)
def test_resemblance_is_symmetric(one: list[str], other: list[str]) -> None:
    left, right = profile("t", " ".join(one)), profile("t", " ".join(other))
    if left.stream and right.stream:
        assert traits(left, right) == traits(right, left)


@settings(max_examples=40)
@given(st.text(max_size=200), st.text(max_size=200))
def test_any_two_texts_can_be_judged(one: str, other: str) -> None:
    judgement = judge(article(one, one), [stored(1, other)])
    assert judgement.join in (None, 1)
    assert all(hit.evidence for hit in judgement.hits)


def test_a_text_resembles_itself_more_than_the_threshold_asks() -> None:
    own = profile("A headline", story(1))
    assert min(scores(traits(own, own))) > THRESHOLD + MERGE_MARGIN


@pytest.mark.parametrize("title", ["A headline", "Another one entirely"])
def test_a_brief_with_words_before_or_after_is_the_same_brief(title: str) -> None:
    """So short a text has no measures to go by, but it stands there word for word."""
    brief = "Two men from Dunsmore were taken to hospital after a boat ran aground near Port Ellis on Friday."
    judgement = judge(article(f"PORT ELLIS (Wire) - {brief} More follows.", title), [stored(7, brief)])
    assert judgement.join == 7
    assert judgement.hits[0].evidence == "one text is 74% of the other, word for word"


def test_a_few_words_that_stand_in_another_text_say_nothing() -> None:
    assert judge(article("Watch the video of the day here"), [stored(7, "Watch the video of the day")]).join is None


def test_a_story_that_stands_whole_in_a_longer_one_is_not_taken_for_it_by_that_alone() -> None:
    both = f"{story(1, 3)}\n\n{story(2, 8)}"
    found = likeness("One", both, "Two", story(1, 3), 0)
    assert "word for word" not in found.evidence
    assert "word for word" in likeness("One", both, "Two", story(2, 8), 0).evidence


_WIRE = (
    "The shipping company Norvane Lines said on Thursday it aims to take more carbon from the air than it "
    "puts there by 2035, and that by 2050 it hopes to have made up for all that its fleet ever burnt.\n"
    "The plan sets the company apart from its rivals, which have promised to burn less in years to come. "
    "Speaking at the yard in Velmouth, its head Orla Fenwick said that ships must earn what they cost the "
    "sea.\n"
    "“If ten years have taught us anything, it is that engines built without such rules do more harm than "
    "good,” she said, and added that the port will have the first of the new vessels in spring."
)
_FRAME = (
    "It is a long way from Thornby, but for Beryl Garrow the headlines felt close. The retired teacher, 68, "
    "has followed the matter since a journey abroad in 2018. “I had three messages before breakfast,” Garrow "
    "said over tea in Mill Road.\n"
    "At the market in Thornby on Monday opinion was divided, with traders the most hopeful.\n"
    "At the bus station in Ashcombe opinion was divided too, with older riders full of doubt.\n"
    "What is asked in Thornby now is whether anything will change. This is the news in full:\n"
)


def test_a_story_in_a_local_frame_is_the_story_where_it_is_more_than_half_of_it() -> None:
    end = "A spokesman of Ashcombe Council had nothing to say at this stage."
    assert judge(article(f"{_FRAME}{_WIRE}\n{end}", "Thornby feels it"), [stored(7, _WIRE)]).join == 7
    longer = f"{_FRAME}{_FRAME.replace('Thornby', 'Wexley')}{_WIRE}\n{end}"
    assert judge(article(longer, "Thornby feels it"), [stored(7, _WIRE)]).join is None


def test_the_places_of_a_text_that_stands_whole_are_those_that_comparing_finds() -> None:
    whole, part = f"{story(1, 1)}\n\n{story(2, 4)}\n\n{story(3, 1)}", story(2, 4)
    for one, other in ((whole, part), (part, whole)):
        assert likeness("", one, "", other, 0).places == compare(profile("", one), profile("", other), 0)[1]


THAI = (
    "สำนักงานอุตุนิยมวิทยาแจ้งว่าวันนี้ที่{0}มีเมฆมาก อุณหภูมิสูงสุด {1} องศา ต่ำสุด {2} องศา ลมใต้ความเร็ว {3} กิโลเมตรต่อชั่วโมง "
    "โอกาสเกิดฝนร้อยละ {4} ของพื้นที่",
    "ขอให้ประชาชนดูแลสุขภาพในช่วงที่อากาศเปลี่ยนแปลง และผู้ใช้รถใช้ถนนควรขับขี่ด้วยความระมัดระวังเพราะถนนลื่นหลังฝนตก",
)


def test_one_form_filled_twice_in_a_script_without_spaces_is_two_stories() -> None:
    """Its letters are tokens, of which a word has several, so that its sentences look four times as long."""
    one, other = ("\n".join(THAI).format(*slots) for slots in (("บ้านนา", 31, 24, 15, 40), ("ท่าหิน", 34, 22, 20, 60)))
    assert judge(article(one, "อากาศบ้านนา"), [stored(7, other)]).join is None
    assert judge(article(f"{one}\nรายงานโดยกองบรรณาธิการ", "อากาศบ้านนา"), [stored(7, one)]).join == 7


def test_a_copy_under_an_opening_and_a_headline_of_its_own_is_found() -> None:
    text = story(1)
    names = [word for word in text.split() if word.istitle()][:3]
    opening = (
        f"Hours after the news broke {names[0]} and {names[1]} were still what people talked about, {names[2]} too."
    )
    copy = "\n\n".join([opening, *text.split("\n\n")[1:-1]])
    assert judge(article(copy, f"What we know about {names[0]}"), [stored(7, text)]).join == 7


def test_what_a_text_goes_on_about_weighs_the_more_the_more_it_is() -> None:
    """Forty words before a short copy are an opening; six times as many before a long one a story of their own."""
    weights = []
    for paragraphs in (1, 2, 4, 8):
        text = story(1, paragraphs)
        longer = f"{' '.join(story(5, 20).split()[: 60 * paragraphs])}\n\n{text}"
        weights.append(traits(profile("A", longer), profile("A", text)).stray_rest)
    assert weights == sorted(weights)
    assert weights[-1] > 2 * weights[0]


def test_what_else_is_said_is_not_measured_where_two_thirds_of_all_is_common() -> None:
    text = story(1, 12)
    words = story(5, 20).split()
    rests = {
        share: profile("A", f"{text}\n\n{' '.join(words[: round(len(text.split()) * share)])}") for share in (0.4, 0.6)
    }
    assert traits(profile("A", text), rests[0.4]).stray_rest == 0
    assert traits(profile("A", text), rests[0.6]).stray_rest > 0


def test_a_text_that_opens_with_other_people_is_the_less_the_same_whole() -> None:
    """Who is new at the head is what the news is about, and the older story its background."""
    text = story(1)
    known = [word for word in text.split() if word.istitle()][:3]
    names = (known, [*known[:2], "Brandvik"], [known[0], "Brandvik", "Ostrow"], ["Quarrie", "Brandvik", "Ostrow"])
    news = [f"yesterday {one} met {two} and then {three} in the evening.\n\n{text}" for one, two, three in names]
    found = [traits(profile("", each), profile("", text)) for each in news]
    lost = [each.head_names_longer for each in found]
    assert lost == sorted(lost)
    assert lost[0] == 0 < lost[-1]
    assert scores(found[0])[1] > scores(found[-1])[1]


def test_a_text_that_comes_to_the_story_late_is_the_less_the_same_whole() -> None:
    """The start is counted in words of the shorter text: an opening costs nothing, three paragraphs do."""
    before = [" ".join(["und"] * words) for words in (0, 20, 100, 300)]
    found = [traits(profile("", f"{each} {story(1, 4)}"), profile("", story(1, 40))) for each in before]
    assert [round(2**each.start - 1) for each in found] == [0, 20, 100, 300]
    whole = [scores(each)[1] for each in found]
    assert whole == sorted(whole, reverse=True)


def test_a_copy_with_gaps_reaches_from_the_beginning_to_the_end() -> None:
    """A quotation as long lies in one place."""
    paragraphs = story(1, 9).split("\n\n")
    kept, quoted = "\n\n".join(paragraphs[::3]), "\n\n".join(paragraphs[3:6])
    whole = profile("", story(1, 9))
    copy, quotation = traits(profile("", kept), whole), traits(profile("", quoted), whole)
    assert copy.reach_longer > 0.7 > 0.4 > quotation.reach_longer
    assert scores(copy)[1] > scores(quotation)[1]


def test_a_text_that_says_it_is_cut_is_the_sooner_the_beginning_of_another() -> None:
    """A portal's three lines under a dateline, of a story that goes on about much else."""
    told = f"{story(1, 1)}\n\n{story(2, 9)}"
    teaser = " ".join(story(1, 1).split()[:32])
    whole, marked = (likeness("A", f"PARIS (AFP) - {text}", "A", told, 0) for text in (teaser, f"{teaser} …"))
    assert marked.score > whole.score
    for mark in ("…", "...", " […]", " [...]\n"):
        assert profile("A", teaser + mark).is_cut
    assert not profile("A", f"{teaser} … and so on").is_cut


def test_what_a_longer_text_goes_on_about_is_measured_for_itself() -> None:
    """However heavy the shorter one's own rest is."""
    one = profile("A", f"{story(1, 3)}\n\n{story(1, 12).split(chr(10) * 2)[11]}")
    same, other = (traits(one, profile("A", f"{story(1, 3)}\n\n{rest}")) for rest in (story(1, 12), story(2, 9)))
    assert same.subject > 0.5 > other.subject


def test_two_texts_are_the_less_one_story_the_longer_apart_they_were_published() -> None:
    """A form is filled anew each day, and copies come within hours."""
    one, other = story(1), story(1).replace("ka", "ke", 3)
    scores = [likeness("A", one, "A", other, days).score for days in (0, 0.5, 2, 6)]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] > scores[-1]


def test_two_reports_on_one_event_with_a_quotation_in_common_are_two_stories() -> None:
    sentences = [f"{each}." for paragraph in story(1, 10).split("\n\n") for each in paragraph.split(". ")]
    one = [each for place, each in enumerate(sentences) if place % 2 == 0 or place in (7, 8)]
    other = [each for place, each in enumerate(sentences) if place % 2 == 1 or place in (7, 8)]
    judgement = judge(article(" ".join(one)), [stored(7, " ".join(other))])
    assert judgement.join is None


def test_without_capitals_and_numbers_an_exchanged_word_at_the_head_is_another_filling() -> None:
    form = "{0} fund sets payout mthly div cts vs cts prior pay march record march note {0} insured income fund"
    one, other = form.format("harbour state"), form.format("valley")
    assert judge(article(one, ""), [stored(7, other)]).join is None
    assert judge(article(f"corrected {one} so far", ""), [stored(7, one)]).join == 7
