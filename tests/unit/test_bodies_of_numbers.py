"""Whose resolution a number is: each way in which its words, its year, its session or its list tell."""

import pytest

import unctc


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        # By the year beside it, or of its list.
        ("The Council adopted resolution 242 in 1967", ["S/RES/242 (1967)"]),
        ("resolution 1373 (2001) and 1624", ["S/RES/1373 (2001)", "S/RES/1624 (2005)"]),
        ("resolution 1373 and 1624 (2005)", ["S/RES/1373 (2001)", "S/RES/1624 (2005)"]),
        ("resolution 425 and 426 (1978)", ["S/RES/425 (1978)", "S/RES/426 (1978)"]),
        ("resolution 1967/242", ["S/RES/242 (1967)"]),
        ("paragraph 6 of 2395 (2017)", ["S/RES/2395 (2017)"]),
        # By the body that is named.
        ("Security Council resolution 99", ["S/RES/99 (1953)"]),
        ("General Assembly resolution 217", ["A/RES/217 (III)"]),
        ("UN resolution 194", ["A/RES/194 (III)"]),
        ("resolution 1803 (1962)", ["A/RES/1803 (XVII)"]),
        ("General Assembly resolution S-10/2", ["A/RES/S-10/2"]),
        ("Human Rights Council resolution S-9/1", ["A/HRC/RES/S-9/1"]),
        ("resolutions 31/30 and 34/8 of the Human Rights Council", ["A/HRC/RES/31/30", "A/HRC/RES/34/8"]),
        ("Economic and Social Council resolution 663 C (XXIV)", ["E/RES/663 C (XXIV)"]),
        ("Economic and Social Council resolution 2005/14", ["E/RES/2005/14"]),
        ("Commission on Human Rights resolution 2005/80", ["E/CN.4/RES/2005/80"]),
        # By a session that confirms it.
        ("the Declaration, 1514 (XV)", ["A/RES/1514 (XV)"]),
        ("the list, 663 (XXIV)", []),
        ("the list, 95 (I)", []),
        ("resolution 53/243 A and B", ["A/RES/53/243 A", "A/RES/53/243 B"]),
        ("General Assembly resolution 217 A (III)", ["A/RES/217 A (III)"]),
        # In the name of a committee.
        ("the recommendation of the 1267 Committee", ["S/RES/1267 (1999)"]),
        ("In 2011, the 1540 Committee met", ["S/RES/1540 (2004)"]),
        # None at all.
        ("resolution 50", []),
        ("resolution 9999", []),
        ("resolution 5 (2007) of the Executive Board", []),
        ("OAS General Assembly resolution 1840", []),
        ("recommendation 1267", []),
        ("the Charter and 1373", []),
        ("resolution 2590 and 640 police officers", ["S/RES/2590 (2021)"]),
    ],
)  # fmt: skip
def test_whose_it_is(text: str, targets: list[str]) -> None:
    found = unctc.find_citations(f"Recalling {text}.", unctc.Language.ENGLISH)
    assert [str(each.target) for each in found] == targets
