"""Whose programme it is: what its title says, and the committee whose letter transmits it."""

from __future__ import annotations

import pytest

import unctc
from unctc.model.bodies import Body

LETTER = """Letter dated 4 May 2019 from the Chair of the Security Council Committee established pursuant to resolution {} addressed to the President of the Security Council

I have the honour to transmit the programme of work (see annex).

(Signed) Ana Ruiz
Chair

Annex

{}

1. The Committee will meet.

2. The Group of Experts will submit a report to the Committee by 30 June 2019.
"""


def programme(resolution: str, title: str) -> unctc.WorkProgramme:
    document = unctc.loads(LETTER.format(resolution, title), format="text", language="en")
    assert isinstance(document, unctc.Letter)
    (found,) = document.programmes
    return found


@pytest.mark.parametrize(
    ("resolution", "committee"),
    [
        ("1373 (2001) concerning counter-terrorism", Body.CTC),
        ("1540 (2004)", Body.COMMITTEE_1540),
        ("1718 (2006)", Body.COMMITTEE_1718),
        ("1970 (2011) concerning Libya", Body.COMMITTEE_1970),
    ],
)
@pytest.mark.parametrize(
    "title", ["Programme of work for 2019", "Programme of work of the Committee for 2019"]
)
def test_the_committee_is_that_of_the_letter(resolution: str, committee: Body, title: str) -> None:
    found = programme(resolution, title)
    assert found.body is committee
    assert found.deliverables is not None
    assert [each.recipients for each in found.deliverables] == [(committee,)]


def test_a_title_that_names_a_body_is_believed() -> None:
    assert programme("1540 (2004)", "Programme of work of the 1718 Committee").body is (
        Body.COMMITTEE_1718
    )


def test_the_experts_of_a_committee_are_its_own() -> None:
    found = programme("1540 (2004)", "Programme of work of the Group of Experts for 2019")
    assert found.body is Body.GROUP_OF_EXPERTS_1540
    assert found.deliverables is not None
    assert [each.responsible for each in found.deliverables] == [(Body.GROUP_OF_EXPERTS_1540,)]
    other = programme("1970 (2011)", "Programme of work of the Panel of Experts for 2019")
    assert other.body is Body.PANEL_OF_EXPERTS
