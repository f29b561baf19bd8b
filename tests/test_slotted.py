"""Records made in the short way equal those made in the long one."""

from dataclasses import FrozenInstanceError, replace
from datetime import UTC, datetime
from pickle import dumps, loads

import pytest

from wiredesk.records import Link, Moment
from wiredesk.slotted import maker

AT = datetime(2026, 3, 2, tzinfo=UTC)


def test_both_ways_make_the_same_record() -> None:
    made, usual = maker(Link)(url="https://a.example/1", title="T"), Link(url="https://a.example/1", title="T")
    assert (made, type(made), repr(made), hash(made)) == (usual, Link, repr(usual), hash(usual))
    assert loads(dumps(made)) == replace(made) == usual
    assert maker(Moment)(AT) == Moment(AT)


def test_what_was_made_is_frozen_and_was_checked() -> None:
    made = maker(Moment)(AT)
    with pytest.raises(FrozenInstanceError):
        made.at = AT  # type: ignore[misc]
    with pytest.raises(ValueError, match="timezone-aware"):
        maker(Moment)(AT.replace(tzinfo=None))
    with pytest.raises(TypeError):
        maker(Link)()  # type: ignore[call-arg]
