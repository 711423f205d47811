"""Which acts the numbers of a sentence are: whose, of what list, which part of them, and what the citation does there."""

from __future__ import annotations

from typing import Any

import pytest

import unctc
from unctc.extraction.citations.candidates import Candidate
from unctc.extraction.citations.compiled_rules import compiled_rules_for
from unctc.extraction.citations.list_heads import ListHead, ends_with_noun, list_head
from unctc.extraction.citations.list_segments import ListSegment
from unctc.extraction.citations.lists import listed_numbers
from unctc.extraction.citations.normalization import plain_text

COMPILED = compiled_rules_for(unctc.Language.ENGLISH)


def read(text: str, language: str) -> list[str]:
    """Return what is cited: the targets, with the part of each that is meant."""
    return [
        f"{each.target}, {each.pinpoint}" if each.pinpoint else str(each.target)
        for each in unctc.find_citations(text, unctc.Language(language))
    ]


@pytest.mark.parametrize(
    ("language", "text", "cited"),
    [
        # A list has one noun; the second noun has its own body.
        ("en", "resolutions 1373 (2001) and 1390", "S/RES/1373 (2001); S/RES/1390 (2002)"),
        ("en", "its resolution 70/1, and resolution 5/2 of the Human Rights Council", "A/RES/70/1; A/HRC/RES/5/2"),
        ("en", "Human Rights Council resolutions 5/1 and 5/2, and General Assembly resolution 60/251", "A/HRC/RES/5/1; A/HRC/RES/5/2; A/RES/60/251"),
        ("en", "General Assembly resolution 60/288 and resolution 1373", "A/RES/60/288; S/RES/1373 (2001)"),
        ("en", "General Assembly resolution 181 and resolution 194", "A/RES/181 (II); A/RES/194 (III)"),
        ("en", "resolution 181 and resolution 194", ""),
        ("en", "resolutions on terrorism, including 1373 and 1566", "S/RES/1373 (2001); S/RES/1566 (2004)"),
        ("en", "resolution on terrorism, including 1373", ""),
        ("en", "resolution UNSCR 2310", "S/RES/2310 (2016)"),
        ("en", "Economic and Social Council decision 2018/250 and resolution 2018/18", "E/DEC/2018/250; E/RES/2018/18"),
        ("en", "presidential statement 2018/9", "S/PRST/2018/9"),
        # The name of a committee in brackets does not end the list.
        ("en", "resolutions 1267 (1999) (1267 Committee), 1373 and 1540", "S/RES/1267 (1999); S/RES/1267 (1999); S/RES/1373 (2001); S/RES/1540 (2004)"),
        # A symbol opens a list of numbers of its kind.
        ("en", "A/RES/72/1, 72/3 and 72/5", "A/RES/72/1; A/RES/72/3; A/RES/72/5"),
        ("en", "A/HRC/RES/5/1 and 5/2", "A/HRC/RES/5/1; A/HRC/RES/5/2"),
        ("en", "A/HRC/RES/5/1, then 5/2", "A/HRC/RES/5/1"),
        ("en", "S/RES/1373, 1624 and 2178", "S/RES/1373 (2001); S/RES/1624 (2005); S/RES/2178 (2014)"),
        ("en", "S/RES/2178 and 2396, which", "S/RES/2178 (2014); S/RES/2396 (2017)"),
        ("en", "S/RES/2178 and 2396 States", "S/RES/2178 (2014)"),
        ("en", "S/RES/2178 and 640 police officers", "S/RES/2178 (2014)"),
        ("en", "S/RES/1373, 2001", "S/RES/1373 (2001)"),
        # Sections of laws, decrees and numbers of anything are no acts of the United Nations.
        ("en", "Section 1540 (2004) of the Act", ""),
        ("en", "section II, 1540 (2004)", "S/RES/1540 (2004)"),
        ("en", "Law No. 1540 (2004)", ""),
        ("en", "Decree 1540 (2004)", ""),
        ("en", "resolution 1904 of the Tory Party", ""),
        ("en", "the OAS General Assembly in its resolution 1904", ""),
        ("en", "resolution 1904 of the General Assembly of the OAS", ""),
        ("en", "ACHPR/Res. 275 (2014)", ""),
        ("en", "Organization of American States (resolution 253 (III))", "A/RES/253 (III)"),
        # Whom "its" means: the one who speaks, not who is reported to.
        ("en", "the Assembly endorsed the report of the Commission on Human Rights in its resolution 63/250", "A/RES/63/250"),
        ("en", "The Commission on Human Rights did so in its resolution 2005/80", "E/CN.4/RES/2005/80"),
        ("en", "The Human Rights Council, recalling and reaffirming its resolution 5/1", "A/HRC/RES/5/1"),
        ("en", "The General Assembly, recalling its resolution 5/1", ""),
        ("en", "in its resolution 5/18, the Human Rights Council asked", "A/HRC/RES/5/18"),
        ("en", "its resolution 55/25 of 15 November 2000, the Convention", "A/RES/55/25"),
        ("en", "Report submitted to the Human Rights Council pursuant to resolution 5/1", "A/HRC/RES/5/1"),
        ("en", "Report submitted to the General Assembly pursuant to Human Rights Council resolution 5/1", "A/HRC/RES/5/1"),
        # Its day shows whose session it was; and a list has one body where one alone can have adopted all.
        ("en", "resolution 5/1 of 18 June 2007", "A/HRC/RES/5/1"),
        ("en", "resolution 61/1 of 18 October 2006", "A/RES/61/1"),
        ("en", "The Human Rights Council met. See resolutions 5/1, 5/2 and 6/30.", "A/HRC/RES/5/1; A/HRC/RES/5/2; A/HRC/RES/6/30"),
        ("en", "The Human Rights Council met. See resolutions 5/1 and 60/251.", "A/HRC/RES/5/1; A/RES/60/251"),
        ("en", "See resolutions 5/1, 5/2 and 6/30.", ""),
        ("fr", "les résolutions 5/1 et 5/2 du Conseil des droits de l’homme", "A/HRC/RES/5/1; A/HRC/RES/5/2"),
        ("fr", "le Conseil des droits de l’homme, rappelant sa résolution 5/1", "A/HRC/RES/5/1"),
        ("es", "las resoluciones 5/1 y 5/2 del Consejo de Derechos Humanos", "A/HRC/RES/5/1; A/HRC/RES/5/2"),
        ("es", "el Consejo de Derechos Humanos, recordando su resolución 5/1", "A/HRC/RES/5/1"),
        ("ru", "резолюции 5/1 и 5/2 Совета по правам человека", "A/HRC/RES/5/1; A/HRC/RES/5/2"),
        ("ru", "Совет по правам человека, ссылаясь на свою резолюцию 5/1", "A/HRC/RES/5/1"),
        ("ar", "قراري مجلس حقوق الإنسان 5/1 و 5/2", "A/HRC/RES/5/1; A/HRC/RES/5/2"),
        ("zh", "人权理事会第5/1和第5/2号决议", "A/HRC/RES/5/1; A/HRC/RES/5/2"),
        ("zh", "大会第70/1号决议和人权理事会第5/2号决议", "A/RES/70/1; A/HRC/RES/5/2"),
        ("zh", "安全理事会第1373和1624号决议", "S/RES/1373 (2001); S/RES/1624 (2005)"),
        ("zh", "主席声明2002年第37号", "S/PRST/2002/37"),
        # A noun behind a number is that of a list before it, and of no other number.
        ("zh", "大会第70/514号和第70/515号决定", "A/DEC/70/514; A/DEC/70/515"),
        ("zh", "第70/514号，并通过第70/515号决定", "A/DEC/70/515"),
        # What was said two sentences before says nothing of a number.
        ("en", "It met. The Trusteeship Council spoke. Resolution 663 C (XXIV)", ""),
        ("en", "It met. The Trusteeship Council spoke of resolution 663 C (XXIV)", "T/RES/663 C (XXIV)"),
    ],
)  # fmt: skip
def test_whose_they_are(language: str, text: str, cited: str) -> None:
    assert "; ".join(read(text, language)) == cited


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        # Runs and years: a hyphen joins what can be one list, a comma a number and its year.
        ("resolutions 2331-2335", "S/RES/2331 (2016); S/RES/2335 (2016)"),
        ("resolutions 2331-2330", ""),
        ("resolutions 1331-1395", "S/RES/1331 (2000); S/RES/1395 (2002)"),
        ("resolutions 1331-1396", ""),
        ("resolutions 1990-2010", ""),
        ("resolutions 1880-1901", "S/RES/1880 (2009); S/RES/1901 (2009)"),
        ("resolution 1373, 2001", "S/RES/1373 (2001)"),
        ("resolutions 1373, 2001", "S/RES/1373 (2001); S/RES/2001 (2011)"),
        ("resolution 1373, 2001, 1540, 2004", "S/RES/1373 (2001); S/RES/1540 (2004)"),
        ("resolution 1373; 2001", "S/RES/1373 (2001); S/RES/2001 (2011)"),
        ("resolution 1373/2001", "S/RES/1373 (2001)"),
        ("resolution 1514/1960", "A/RES/1514 (XV)"),
        ("resolution 1267/0123", "S/RES/1267 (1999)"),
        ("resolution 385/2099", ""),
        ("resolution 385/2100", "S/RES/385 (1976); S/RES/2100 (2013)"),
        # Numbers before a year that the register gives them share it, those of amounts and years do not.
        ("of 22 December 2008, 2023 (2011)", "S/RES/2023 (2011)"),
        ("UNIFIL, 1,425 and 426 (1978)", "S/RES/426 (1978)"),
        ("UNIFIL, 99 and 426 (1978)", "S/RES/426 (1978)"),
        ("UNIFIL, 425 and 1514 (XV)", "A/RES/1514 (XV)"),
        # Committees are called by their resolutions; a year before a clause is none.
        ("the 1267, 1373 and 1540 Committees", "S/RES/1267 (1999); S/RES/1373 (2001); S/RES/1540 (2004)"),
        ("the 1267/1989/2253 Committee", "S/RES/1267 (1999); S/RES/1989 (2011); S/RES/2253 (2015)"),
        ("the 1373/2001 Committee", "S/RES/1373 (2001)"),
        ("In 2011 the 1540 Committee met", "S/RES/1540 (2004)"),
        ("paragraphs 16 and 18 of 1373", ""),
        # Symbols: what goes on with their ends, what joins two, and what only looks like one.
        ("S/2018/208/Add.1 and Add.2", "S/2018/208/Add.1; S/2018/208/Add.2"),
        ("S/2018/208/Corr.1 and 2", "S/2018/208/Corr.1; S/2018/208/Corr.2"),
        ("S/2018/208/Corr.1 and 3", "S/2018/208/Corr.1"),
        ("S/2018/208/Corr.1 and 2 States", "S/2018/208/Corr.1"),
        ("A/78/L.16, L.17 and L.23/Rev.1", "A/78/L.16; A/78/L.17; A/78/L.23/Rev.1"),
        ("A/78/16, L.17", "A/78/16"),
        ("A/CN.4/682/Corr.1 and Add.1", "A/CN.4/682/Corr.1; A/CN.4/682/Add.1"),
        ("A/CN.4/682/Add.1 and Corr.1", "A/CN.4/682/Add.1; A/CN.4/682/Add.1/Corr.1"),
        ("A/79/552-S/2024/767-E/2024/5", "A/79/552-S/2024/767-E/2024/5"),
        ("A/RES/72/1-A/RES/72/3", "A/RES/72/1; A/RES/72/3"),
        ("S /2021/240", "S/2021/240"),
        ("S / 2021/240", "S/2021/240"),
        ("XS /2021/240", ""),
        ("S /  21", ""),
        ("https://undocs.org/en/S/2018/208", "S/2018/208"),
        ("https://example.org/en/S/2018/208", ""),
        ("x-S/2018/208", ""),
        ("A/RES/194", "A/RES/194 (III)"),
        ("A/RES/57/270 A-B", "A/RES/57/270 A-B"),
        ("FCCC/KP/COP-MOP/2005/8", "FCCC/KP/COP-MOP/2005/8"),
    ],
)  # fmt: skip
def test_runs_years_and_symbols(text: str, cited: str) -> None:
    assert "; ".join(read(text, "en")) == cited


@pytest.mark.parametrize(
    ("language", "text", "cited"),
    [
        ("en", "paragraph 6 of resolution 1373 (2001)", "paragraph 6"),
        ("en", "paras. 6-8 of resolution 1373 (2001)", "paragraphs 6-8"),
        ("en", "resolution 1373 (2001), paras. 6 and 7 (a)", "paragraphs 6, 7 (a)"),
        ("en", "subparagraph (c) of paragraph 2 of resolution 1373 (2001)", "paragraph 2 (c)"),
        ("en", "subparagraph (c) of paragraphs 2 and 3 of resolution 1373 (2001)", "paragraphs 2, 3"),
        ("en", "resolution 1373 (2001), paragraph 6, and paragraph 7 of resolution 1624 (2005)", "paragraph 6"),
        ("en", "paragraph 6 of annex I to resolution 2253 (2015)", "annex I, paragraph 6"),
        ("en", "resolution 2253 (2015), annex II", "annex II"),
        ("en", "resolution 2253 (2015), annex, paragraph 3", "annex, paragraph 3"),
        ("en", "section XI, paragraph 4, of resolution 59/276", "section XI, paragraph 4"),
        ("en", "resolution 59/276, sect. XI, para. 4", "section XI, paragraph 4"),
        ("en", "paragraph 4 of section XI of resolution 59/276", "section XI, paragraph 4"),
        ("en", "section I of part two of resolution 59/276", "section II/I"),
        ("en", "resolution 59/276, sects. I-III", "sections I, II, III"),
        ("en", "resolution 59/276, part one, sects. I and II", "sections I/I, I/II"),
        ("en", "resolution 59/276, sects. I and II, sect. A", "section II/A"),
        ("fr", "paragraphe 6 de la résolution 1373 (2001)", "paragraph 6"),
        ("fr", "résolution 1373 (2001), par. 6", "paragraph 6"),
        ("es", "párrafo 6 de la resolución 1373 (2001)", "paragraph 6"),
        ("ru", "пункт 6 резолюции 1373 (2001)", "paragraph 6"),
        ("ar", "الفقرة 6 من القرار 1373 (2001)", "paragraph 6"),
        ("zh", "第1373(2001)号决议第6和第7段", "paragraphs 6, 7"),
        ("zh", "第1373(2001)号决议附件", "annex"),
    ],
)  # fmt: skip
def test_which_part_is_meant(language: str, text: str, cited: str) -> None:
    assert read(text, language)[0].partition(", ")[2] == cited


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("en", "the Committee established pursuant to resolution 1373 (2001)", "body-name"),
        ("en", "the Committee met under resolution 1373 (2001)", "basis"),
        ("en", "the Security Council resolution 1373 (2001) Committee", "body-name"),
        ("en", "the “Guide to the implementation of resolution 1373 (2001)”", "title"),
        # Quoted with its noun alone it is no title, nor where the quotation does not end.
        ("en", "the “resolution 1373 (2001)”", "basis"),
        ("en", f"the “{'v' * 11} resolution 1373 (2001)”", "basis"),
        ("en", f"the “{'v' * 12} resolution 1373 (2001)”", "title"),
        ("en", f"the “resolution 1373 (2001) {'v' * 11}”", "basis"),
        ("en", f"the “resolution 1373 (2001) {'v' * 12}”", "title"),
        ("en", "the “Guide” to resolution 1373 (2001), and its “end”", "basis"),
        ("fr", "le Comité créé par la résolution 1373 (2001)", "body-name"),
        ("es", "el Comité establecido en virtud de la resolución 1373 (2001)", "body-name"),
        ("ru", "Комитет, учрежденный резолюцией 1373 (2001)", "body-name"),
        ("zh", "第1373(2001)号决议所设委员会", "body-name"),
        ("zh", "1267委员会", "body-name"),
    ],
)
def test_what_a_citation_does(language: str, text: str, role: str) -> None:
    (found,) = unctc.find_citations(text, unctc.Language(language))
    assert found.role.name.lower().replace("_", "-") == role


@pytest.mark.parametrize(
    ("line", "kinds", "bodies", "form", "noun_last"),
    [
        ("General Assembly resolutions", "RES", "A", "whole", True),
        ("Decisions of the Economic and Social Council", "DEC", "E", "whole", False),
        ("Resolutions and decisions of the Human Rights Council", "RES DEC", "A/HRC", "whole", False),
        ("General Assembly “resolutions”", "RES", "A", "whole", False),
        ("UNSCR", "RES", "S", "whole", True),
        ("its resolutions", "RES", "", "whole", True),
        ("Decision No.", "DEC", "", "whole", False),
        ("General Assembly", "", "A", "body", False),
        # With other words it is a part of its line: at an edge, or few enough beside a body.
        ("Intergovernmental Forum resolutions", "RES", "other", "part", True),
        ("resolutions of Intergovernmental Forum", "RES", "other", "part", False),
        ("The Forum resolutions of May", "", "", "", False),
        ("General Assembly one two three four five", "", "A", "part", False),
        ("General Assembly one two three four five six", "", "", "", False),
        # Lines with digits, those of a sentence and long ones are no heads.
        ("General Assembly resolutions 70", "", "", "", False),
        (f"General Assembly{' ' * 173}resolutions", "RES", "A", "whole", True),
        (f"General Assembly{' ' * 174}resolutions", "", "", "", True),
        ("Visits", "", "", "", False),
        (" : * ", "", "", "", False),
    ],
)  # fmt: skip
def test_heads_of_lists(line: str, kinds: str, bodies: str, form: str, *, noun_last: bool) -> None:
    found = list_head(line, COMPILED)
    shown = found and (" ".join(found.head.kinds), " ".join(found.head.bodies), found.form.value)
    assert shown == ((kinds, bodies, form) if form else None)
    whole = list_head(line, COMPILED, whole=True)
    assert whole == (found if form == "whole" else None)
    assert ends_with_noun(line, COMPILED) is noun_last


@pytest.mark.parametrize(
    ("kinds", "bodies", "form", "key", "number", "kind"),
    [
        (("DEC",), (), "session", "70", 1, "DEC"),
        (("PRST",), (), "session", "2018", 1, "PRST"),
        # Under a head of both the number decides: from where the decisions of each body begin.
        (("RES", "DEC"), (), "session", "70", 400, "RES"),
        (("RES", "DEC"), ("A",), "session", "58", 400, "RES"),
        (("RES", "DEC"), ("A",), "session", "58", 401, "DEC"),
        (("RES", "DEC"), ("A",), "session", "57", 300, "RES"),
        (("RES", "DEC"), ("A",), "session", "57", 301, "DEC"),
        (("RES", "DEC"), ("assembly",), "session", "57", 301, "DEC"),
        (("RES", "DEC"), ("A",), "session", "S-24", 301, "RES"),
        (("RES", "DEC"), ("A/HRC",), "session", "5", 100, "RES"),
        (("RES", "DEC"), ("A/HRC",), "session", "5", 101, "DEC"),
        (("RES", "DEC"), ("E",), "session", "2018", 199, "RES"),
        (("RES", "DEC"), ("E",), "session", "2018", 200, "DEC"),
        (("RES", "DEC"), ("S",), "session", "2018", 900, "RES"),
        (("RES", "DEC"), ("A",), "roman", "XV", 900, "RES"),
    ],
)  # fmt: skip
def test_kinds_under_heads(
    kinds: tuple[str, ...], bodies: tuple[str, ...], form: str, key: str, number: int, kind: str
) -> None:
    candidate = Candidate(0, 1, form, number, key)  # type: ignore[arg-type]
    assert ListHead(kinds, bodies).kind_of(candidate) == kind


def test_what_a_head_leaves_out_stands_above_it() -> None:
    above = ListHead(("RES",), ("A",))
    assert ListHead(("DEC",)).under(above) == ListHead(("DEC",), ("A",))
    assert ListHead((), ("E",)).under(above) == ListHead(("RES",), ("E",))
    assert ListHead(("DEC",)).under(None) == ListHead(("DEC",))


@pytest.mark.parametrize(
    ("text", "plain"),
    [("議", "議"), ("議會", "议会"), ("第1373(2001)號決議", "第1373(2001)号决议")],
)
def test_other_forms_of_letters_show_by_some_of_them(text: str, plain: str) -> None:
    assert plain_text(text) == plain


@pytest.mark.parametrize(
    ("head", "item", "by_lines"),
    [
        # Where only the breaks of lines show a list, its lines may be those of a sentence.
        ({}, {}, True),
        ({"heading": True}, {}, False),
        ({"whole": True}, {}, False),
        ({"left": 70.0}, {}, False),
        ({}, {"whole": True}, False),
        ({}, {"left": 70.0}, False),
    ],
)
def test_what_shows_a_list(head: dict[str, Any], item: dict[str, Any], *, by_lines: bool) -> None:
    title, number = "General Assembly resolutions", "70/1"
    text = f"{title}\n{number}"
    segments = [
        ListSegment(start=0, end=len(title), **head),
        ListSegment(start=len(title) + 1, end=len(text), **item),
    ]
    (found,) = listed_numbers(text, segments, COMPILED)
    assert text[found.start : found.end] == number
    assert found.head == ListHead(("RES",), ("A",))
    assert found.head_start == (0 if by_lines else None)
