"""Running checks: what is chosen, where findings stand, what bad input does."""

import attrs
import pytest

import unctc
from unctc import Finding, Severity
from unctc.checks import CHECKS
from unctc.findings import FAMILIES

TEXT = """附件
2018年工作方案
一. 导言
1. 反恐委员会将根据第 2195
 (2015)号决议和第 1373 (2001)号
决议开展活动。
"""


def findings(text: str = TEXT, **how: object) -> tuple[Finding, ...]:
    return unctc.check(unctc.loads(text, format="text", language="zh"), **how)  # type: ignore[arg-type]


def test_an_impossible_year_is_found_where_it_stands() -> None:
    (found,) = findings(select="CIT")
    assert (found.code, found.name, found.severity, str(found.path)) == (
        "CIT101",
        "impossible-year",
        Severity.ERROR,
        "annex/1",
    )
    assert dict(found.arguments)["likely_year"] == "2014"
    assert found.message == "2195(2015): resolution 2195 is of 2014, not of 2015"
    assert found.location is not None
    assert (found.location.line, found.location.column) == (4, 14)
    assert TEXT[found.location.start : found.location.end] == "2195\n (2015)"


def test_the_citation_itself_is_never_repaired() -> None:
    document = unctc.loads(TEXT, format="text")
    before = unctc.dumps(document)
    unctc.check(document)
    assert unctc.dumps(document) == before
    assert str(document.citations[0].target) == "S/RES/2195 (2015)"


def test_codes_are_chosen_by_their_beginnings() -> None:
    assert findings(select="CIT1")
    assert findings(select=("PAR", "CIT101"))
    assert not findings(select="PAR")
    assert not findings(select="CIT", ignore="CIT101")
    assert findings(select="cit101, PAR")


def test_findings_from_loading_have_families_of_their_own() -> None:
    assert findings(select="AKN") == ()


@pytest.mark.parametrize("code", ["XYZ", "JSN", "CIT999", "", "CIT101x"])
@pytest.mark.parametrize("argument", ["select", "ignore"])
def test_unknown_codes_are_refused(code: str, argument: str) -> None:
    with pytest.raises(
        unctc.InvalidValueError,
        match=r"expected codes of checks.*ATT, CIT, PAR, MND, SRC, LNG, AKN,",
    ):
        findings(**{argument: code})


def test_severities() -> None:
    assert findings(select="CIT101", severity="error")
    assert findings(select="CIT101", severity=Severity.WARNING)
    with pytest.raises(unctc.InvalidValueError, match="note, warning, error"):
        findings(severity="fatal")


def test_without_the_source_the_place_is_that_of_the_citation() -> None:
    document = unctc.loads(unctc.dumps(unctc.loads(TEXT, format="text")))
    (found,) = unctc.check(document, select="CIT101")
    assert found == findings(select="CIT101")[0]
    assert found.location is not None
    assert found.location.line == 4


def test_codes_stand_in_order_within_their_families() -> None:
    families = [row.family for row in CHECKS]
    assert families == sorted(families, key=list(FAMILIES).index)
    for family in set(families):
        codes = [row.code for row in CHECKS if row.family == family]
        assert codes == sorted(codes)


def test_what_is_wrong_with_the_bundled_document() -> None:
    found = [
        (each.code, str(each.path), each.severity.label) for each in unctc.check(unctc.sample())
    ]
    assert found == [
        ("SRC201", "annex/13", "warning"),
        ("CIT401", "annex/18", "note"),
        ("CIT401", "annex/24", "note"),
        ("CIT401", "annex/26", "note"),
        ("ATT701", "annex/27", "warning"),
        ("ATT310", "enclosure/1", "note"),
        ("ATT501", "enclosure/3", "warning"),
        ("SRC301", "enclosure/3", "error"),
        ("CIT201", "enclosure/4", "error"),
        ("SRC201", "enclosure/13", "warning"),
        ("CIT401", "enclosure/18", "note"),
        ("CIT401", "enclosure/24", "note"),
        ("CIT401", "enclosure/26", "note"),
    ]


def test_places_stay_right_when_the_text_was_changed_after_reading() -> None:
    document = unctc.loads(TEXT, format="text")
    assert isinstance(document, unctc.Letter)
    # Another source than the one that the locations count in: the place does not depend on it.
    for source in ("附件", "附件" + "错" * 400, None):
        moved = attrs.evolve(document, source=source)
        (found,) = unctc.check(moved, select="CIT101")
        assert found.location is not None
        assert (found.location.line, found.location.start) == (4, TEXT.index("2195"))


def test_a_text_that_was_changed_after_reading_has_the_place_of_the_whole() -> None:
    document = unctc.loads(TEXT, format="text")
    assert isinstance(document, unctc.Letter)
    paragraph = document.programmes[0].paragraph(1)
    changed = attrs.evolve(paragraph, text=f"所以，{paragraph.text}")
    assert changed.locate(unctc.Span(3, 5)) == paragraph.location
    assert paragraph.locate(unctc.Span(3, 5)) != paragraph.location


def test_a_word_hyphenated_at_the_line_end_is_one_word() -> None:
    text = """Annex
Programme of work of the Counter-Terrorism Committee for 2018
1. The Committee will promote the imple-
mentation of resolution 2195 (2015) in in all its work.
"""
    first, second = unctc.check(unctc.loads(text, format="text"), ignore="CMP")
    assert (first.code, second.code) == ("CIT101", "SRC202")
    assert second.location is not None
    assert text[second.location.start : second.location.end] == "in in"
