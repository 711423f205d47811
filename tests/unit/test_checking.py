"""Running checks: what is chosen, where findings stand, what bad input does."""

import pytest

import unctc
from unctc import Finding, Severity
from unctc.checks import CHECKS

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
    assert (found.code, found.name, found.severity, found.node) == (
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


@pytest.mark.parametrize("code", ["XYZ", "CIT999", "", "CIT101x"])
@pytest.mark.parametrize("argument", ["select", "ignore"])
def test_unknown_codes_are_refused(code: str, argument: str) -> None:
    with pytest.raises(unctc.InvalidValueError, match="expected codes of checks"):
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


def test_codes_and_names_are_used_once() -> None:
    codes = [row.code for row in CHECKS]
    assert codes == sorted(set(codes), key=codes.index)
    assert len({row.name for row in CHECKS}) == len(CHECKS)
