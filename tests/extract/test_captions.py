"""The strings beside one picture are sorted into caption and credit."""

from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.extract import captions
from wiredesk.extract.picture_strings import Piece

_roles = st.sampled_from(["", "credit", "caption", "either", "label"])
_texts = st.sampled_from(
    ["image source", "AFP", "/ Example", "Jane Doe", "Photo: Jane Doe", "A ferry. (AP)"]
) | st.text(max_size=80)
_pieces = st.builds(
    Piece, _texts, _roles, st.sampled_from(["", "x", "credit"]), st.integers(0, 9), inside=st.booleans()
)


def piece(text: str, role: str = "", cls: str = "", *, inside: bool = True) -> Piece:
    return Piece(text, role, cls, 0, inside=inside)


def test_a_name_after_a_caption_is_its_credit_only_inside_a_figure() -> None:
    caption = "The ferry leaves the harbour."
    assert captions.read([piece(caption), piece("Jane Doe")]).credits == ("Jane Doe",)
    assert captions.read([piece(caption, inside=False), piece("Jane Doe", inside=False)]).credits == ()


def test_a_class_that_holds_credits_elsewhere_makes_a_name_a_credit() -> None:
    strings = [piece("Example Town", cls="cap2")]
    assert captions.read(strings).credits == ()
    assert captions.read(strings, classes={"cap2"}).credits == ("Example Town",)


def test_the_fuller_of_two_spellings_stays() -> None:
    strings = [piece("Jane Doe", "credit"), piece("Jane Doe / Example Images", "credit")]
    assert captions.read(strings).credits == ("Jane Doe / Example Images",)


def test_a_caption_inside_a_credit_element_is_cut_off() -> None:
    words = captions.read([piece("An artist's view of the ferry. (Harbour Office/Jane Doe)", "credit")])
    assert (words.caption, words.credits) == ("An artist's view of the ferry.", ("Harbour Office/Jane Doe",))


def test_a_copyright_sign_parts_the_caption_in_a_credit_element_from_its_owner() -> None:
    found = captions.read([piece("Boats at the old quay © Harbour Board / Jane Doe", "credit", "copyright")])
    assert (found.caption, found.credits) == ("Boats at the old quay", ("Harbour Board / Jane Doe",))


def test_a_maker_before_the_copyright_sign_is_part_of_the_credit() -> None:
    found = captions.read([piece("Jane Doe © Harbour Board", "credit", "copyright")])
    assert (found.caption, found.credits) == (None, ("Jane Doe © Harbour Board",))


def test_maker_and_agency_in_elements_of_their_own_are_one_credit() -> None:
    pair = [Piece("Jane Doe", "credit", "image-photo-credit", 1), Piece("Getty Images", "credit", "image-copyright", 2)]
    assert captions.read(pair).credits == ("Jane Doe / Getty Images",)
    agencies = [Piece("Reuters", "credit", "a", 1), Piece("Getty Images", "credit", "b", 2)]
    assert captions.read(agencies).credits == ("Reuters", "Getty Images")


def test_a_sentence_beside_a_sure_credit_is_none_itself() -> None:
    rally = "Boatmen rally against the new bridge over the harbour"
    pair = [Piece(rally, "credit", "copyright", 1), Piece("© AFP / Jane Doe", "credit", "copyright", 2)]
    assert captions.read(pair).credits == ("AFP / Jane Doe",)


def test_the_bracket_behind_a_caption_is_the_credit_and_not_the_whole() -> None:
    assert captions.read([piece("Minister Doe (ANTARA/Facebook/Minister)")]).credits == ("ANTARA/Facebook/Minister",)
    assert captions.read([piece("Jane Doe (AFP/Getty Images)")]).credits == ("Jane Doe (AFP/Getty Images)",)
    assert captions.read([piece("Jane Doe (Photo by John Roe/Getty Images)")]).credits == ("John Roe/Getty Images",)


def test_a_credit_that_ends_with_a_slash_goes_on_in_the_next_element() -> None:
    strings = [piece("A ferry."), piece("Photo by Jane Doe /", "credit"), piece("EXAMPLE PRESS", cls="distributor")]
    assert captions.read(strings).credits == ("Jane Doe / EXAMPLE PRESS",)


def test_a_lone_slash_joins_no_caption_to_the_credit_before_it() -> None:
    strings = [piece("Jane Doe for NPR", "credit"), piece("/"), piece("The ferry leaves the harbour.", "caption")]
    found = captions.read(strings)
    assert (found.caption, found.credits) == ("The ferry leaves the harbour.", ("Jane Doe for NPR",))


def test_a_credit_whose_names_stand_in_another_order_is_the_same() -> None:
    strings = [piece("The ferry leaves. (AP Photo/Jane Doe)", "caption"), piece("Jane Doe - AP", "credit", "credit")]
    found = captions.read(strings)
    assert (found.caption, found.credits) == ("The ferry leaves.", ("Jane Doe - AP",))


@settings(max_examples=100)
@given(st.lists(_pieces, max_size=6), st.booleans())
def test_any_strings_are_sorted(strings: list[Piece], brackets: bool) -> None:
    words = captions.read(strings, brackets=brackets)
    assert all(credit.strip() for credit in words.credits)
    assert words.caption is None or words.caption.strip()


def test_the_label_of_the_credit_in_the_next_string_is_no_part_of_the_caption() -> None:
    found = captions.read([piece("The crane at dusk. Bild:", "caption"), piece("Jane Doe/Example", "credit", "c")])
    assert (found.caption, found.credits) == ("The crane at dusk.", ("Jane Doe/Example",))
    assert captions.read([piece("Source:", "caption"), piece("Jane Doe/Example", "credit", "c")]).caption is None
