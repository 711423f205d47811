"""Whom "the Committee" alone means, and by which numbers committees are known."""

import pytest

import unctc
from unctc.extraction.mandates import usual_in
from unctc.languages.registry import rules_for
from unctc.model.bodies import COMMITTEES, NUMBERED_COMMITTEES, Body

CTC, SANCTIONS = "the Counter-Terrorism Committee", "the 1540 Committee"


@pytest.mark.parametrize(
    ("texts", "committee"),
    [
        ([CTC, SANCTIONS, SANCTIONS], Body.COMMITTEE_1540),
        ([CTC, CTC, SANCTIONS], Body.CTC),
        ([SANCTIONS, CTC], Body.CTC),  # as often: the one that the register has first
        ([SANCTIONS], Body.COMMITTEE_1540),
        (["the Committee", "the Executive Directorate"], None),
        ([], None),
    ],
)
def test_the_one_that_is_named_most(texts: list[str], committee: Body | None) -> None:
    paragraphs = [unctc.OperativeParagraph(f"Requests {text} to report;") for text in texts]
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2395 (2017)"),
        language=unctc.Language.ENGLISH,
        leading_paragraphs=tuple(paragraphs),
    )
    duties = rules_for("en").duties
    assert duties is not None
    assert usual_in(resolution, duties).committee is committee


@pytest.mark.parametrize("body", NUMBERED_COMMITTEES)
def test_a_committee_is_called_by_its_first_number(body: Body) -> None:
    first, *more = NUMBERED_COMMITTEES[body]
    assert body.name == f"COMMITTEE_{first}"
    assert str(first) in body.value
    # The committees on one matter go by all the numbers that the Council gave it, in order.
    assert more == sorted(more)
    assert more in ([], [1907])


def test_every_numbered_committee_may_be_meant() -> None:
    assert {*NUMBERED_COMMITTEES} < {*COMMITTEES}
    assert len(COMMITTEES) == len(NUMBERED_COMMITTEES) + 3
