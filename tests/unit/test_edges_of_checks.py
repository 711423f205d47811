"""What checks report and what they let pass, at their edges."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest
from attrs import evolve

import unctc
from unctc.checks.attachments import announcements
from unctc.checks.citation_lists import out_of_order
from unctc.checks.citations import _council_resolution
from unctc.checks.completeness import breaks_off
from unctc.checks.context import CheckContext
from unctc.checks.lists import lists_of
from unctc.checks.misreadings import _is_long, shown
from unctc.checks.numbering import _counting, _letters, _next
from unctc.checks.rules import Violation
from unctc.languages.registry import rules_for
from unctc.model.locations import Span
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.passages import Paragraph
from unctc.model.symbols import Symbol

ENGLISH = unctc.Language.ENGLISH
TITLE = "Letter dated 3 May 2019 from the Chair addressed to the President of the Security Council"
PLAN = "Programme of work of the Counter-Terrorism Committee for 2019"
MIRROR = "Programme of work of the Counter-Terrorism Committee Executive Directorate for 2019"


def read(*rows: str) -> unctc.Letter:
    document = unctc.loads("\n".join(rows), format="text", language=ENGLISH, partial=True)
    assert isinstance(document, unctc.Letter)
    return document


def found(document: unctc.Document, code: str) -> list[unctc.Finding]:
    return [each for each in unctc.check(document) if each.code == code]


def node(text: str) -> Node:
    return Node(NodePath("annex/1"), Paragraph(text, unctc.find_citations(text, ENGLISH)))


def test_the_letter_alone_announces() -> None:
    title = TITLE.replace("the Chair", "the Chair (see annex)")
    rows = (title, "I have the honour to transmit the programme in the annex.", "(Signed) A B")
    document = read(*rows, "Annex", PLAN, "1. It will meet, as the annex says.")
    context = CheckContext(document)
    assert [str(path) for path, *_ in announcements(context, "annex")] == ["letter/1"]


@pytest.mark.parametrize(
    ("text", "announced"),
    [
        ("the programme (see annex)", 1),
        ("the programme of resolution 2395 (2017) (see annex)", 1),
        ("the annex to resolution 2395 (2017)", 0),
        ("resolution 2395 (2017), annex, and the annex", 0),
        # Right behind a symbol it is the other document's, whether or not it is read as a part of the citation.
        ("A/73/5/annex", 0),
        ("A/73/5 – annex", 0),
        ("A/73/5 or annex", 0),
        ("A/73/5 and annex", 1),
        ("annex – A/73/5", 1),
    ],
)
def test_whose_annex_it_is(text: str, announced: int) -> None:
    document = read(TITLE, f"I have the honour to transmit {text}.", "(Signed) A B")
    assert len(list(announcements(CheckContext(document), "annex"))) == announced


@pytest.mark.parametrize(
    ("title", "role", "told"),
    [
        ("Letter dated 3 May 2019 from the Chair of the Committee", "", True),
        ("Letter dated 3 May 2019 from the Chair of the Committee", "Chair of the Committee", False),
        ("Letter dated 3 May 2019 from A. B. Clark", "", False),
        ("Letter dated 3 May 2019", "", False),
    ],
)  # fmt: skip
def test_a_signature_lacks_the_function_that_the_title_names(
    title: str, role: str, *, told: bool
) -> None:
    start = title.find("the Chair") if "the Chair" in title else title.find("A. B.")
    text = f"A. B. Clark {role}".strip()
    letter = unctc.TransmittalLetter(
        title=unctc.Title(title),
        author_span=Span(start, len(title)) if start >= 0 else None,
        signature=unctc.Signature(
            text,
            name_span=Span(0, 11),
            role_span=Span(12, len(text)) if role else None,
        ),
    )
    assert bool(found(unctc.Letter(ENGLISH, letter=letter), "CMP206")) is told


def test_an_annex_without_anything_lacks_no_title_besides() -> None:
    letter = unctc.Letter(ENGLISH, attachments=(unctc.Annex("Annex"),))
    assert {each.code for each in unctc.check(letter)} == {"ATT103", "CMP101", "CMP102", "CMP201"}


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (["(1) It will meet."], []),
        (["(1) It will meet.", "Then it will go."], []),
        (["(1) It will meet.", "(3) It will go."], []),
        (["(1) It will meet.", "Then.", "(2) It will go."], ["(1)"]),
        (["(2) It will meet.", "(1) It will meet.", "2: It will go.", "[3] It will rest."], ["(1)"]),
    ],
)  # fmt: skip
def test_numbers_that_are_read_as_text(texts: list[str], told: list[str]) -> None:
    programme = unctc.WorkProgramme(body=None, period=None, opening=tuple(map(Paragraph, texts)))
    letter = unctc.Letter(ENGLISH, attachments=(unctc.Annex("Annex", programme=programme),))
    assert [dict(each.arguments)["printed"] for each in found(letter, "SRC106")] == told


@pytest.mark.parametrize(
    ("language", "text", "what"),
    [
        ("ar", "انظر المرفقين الأول والثاني", "annex"),
        ("ar", "انظر المرفق والضميمتين", "enclosure"),
        ("en", "see annexes I and II", "annex"),
        ("en", "see enclosures", "enclosure"),
        ("en", "see appendices I and II", "enclosure"),
        ("es", "véanse los anexos I y II", "annex"),
        ("es", "véanse los apéndices I y II", "enclosure"),
        ("fr", "voir annexes I et II", "annex"),
        ("fr", "voir pièces jointes I et II", "enclosure"),
        ("ru", "см. приложения I и II", "annex"),
        ("ru", "содержится в приложениях", "annex"),
        ("ru", "содержатся в добавлениях I и II", "enclosure"),
        ("zh", "见附件一和附件二", "annex"),
    ],
)
def test_several_are_announced_as_one_is(language: str, text: str, what: str) -> None:
    rules = rules_for(language).structure
    assert rules is not None
    assert what in {
        kind
        for match in rules.announced.finditer(text)
        for kind, given in match.groupdict().items()
        if given
    }


@pytest.mark.parametrize(
    ("symbol", "is_one"),
    [
        ("S/RES/1373 (2001)", True),
        ("S/PRST/2019/5", False),
        ("A/RES/70/1", False),
        ("S/2019/5", False),
    ],
)
def test_resolutions_of_the_council(symbol: str, *, is_one: bool) -> None:
    assert _council_resolution(Symbol(symbol)) is is_one


@pytest.mark.parametrize(
    ("symbols", "told"),
    [
        (("S/RES/1624 (2005)", "S/RES/1373 (2001)", "S/RES/2178 (2014)"), 1),
        (("S/RES/1373 (2001)", "S/RES/1624 (2005)", "S/RES/2178 (2014)"), 0),
        (("S/RES/1624 (2005)", "S/RES/1373 (2001)", "A/RES/70/1"), 0),
        (("S/RES/2178 (2014)", "S/RES/1624 (2005)", "S/RES/1373 (2001)"), 0),
        (("S/RES/1624 (2005)", "S/RES/1373 (2001)"), 0),
        (("E/RES/2006/28", "E/RES/2005/27", "E/RES/2007/1"), 1),
        (("E/RES/2006/28", "A/RES/2005/27", "E/RES/2007/1"), 0),
    ],
)
def test_a_member_smaller_than_the_one_before(symbols: tuple[str, ...], told: int) -> None:
    text = ", ".join(symbols)
    starts = [text.index(each) for each in symbols]
    citations = tuple(
        unctc.Citation(Symbol(each), Span(at, at + len(each)), printed=each)
        for each, at in zip(symbols, starts, strict=True)
    )
    one = Node(NodePath("annex/1"), Paragraph(text, citations))
    lists = tuple(lists_of(one, ENGLISH, rules_for(ENGLISH).wording))
    assert [len(each.citations) for each in lists] == [len(symbols)]
    context = cast("CheckContext", SimpleNamespace(lists=lists))
    assert len(list(out_of_order(context))) == told


@pytest.mark.parametrize(("gap", "lists"), [(24, 1), (25, 0)])
def test_how_long_a_gap_in_a_list_is(gap: int, lists: int) -> None:
    text = f"1373 (2001){','.ljust(gap)}1624 (2005)"
    citations = (
        unctc.Citation(Symbol("S/RES/1373 (2001)"), Span(0, 11), printed=text[:11]),
        unctc.Citation(
            Symbol("S/RES/1624 (2005)"), Span(len(text) - 11, len(text)), printed=text[-11:]
        ),
    )
    one = Node(NodePath("annex/1"), Paragraph(text, citations))
    assert len(list(lists_of(one, ENGLISH, rules_for(ENGLISH).wording))) == lists


class TestTextsThatBreakOff:
    FIRST = "I have the honour to transmit the programme"

    def paths(self, document: unctc.Document) -> list[str]:
        return [str(each.path) for each in breaks_off(CheckContext(document))]

    def test_a_letter_that_is_signed_does_not(self) -> None:
        document = read(TITLE, f"{self.FIRST} of the Committee", "(Signed) A B")
        assert document.letter is not None
        open_letter = evolve(
            document.letter,
            paragraphs=(Paragraph(self.FIRST),),
            signature=document.letter.signature,
        )
        assert document.letter.signature is not None
        assert self.paths(evolve(document, letter=open_letter)) == []
        unsigned = evolve(open_letter, signature=None)
        assert self.paths(evolve(document, letter=unsigned)) == ["letter/1"]

    def test_a_programme(self) -> None:
        rows = ("Annex", PLAN, "1. It will meet.")
        assert self.paths(read(*rows, "2. It will visit the")) == ["annex/2"]
        assert self.paths(read(*rows, "2. It will visit it.")) == []


def test_paragraphs_of_a_part_are_paragraphs() -> None:
    document = read("Annex", PLAN, "I. Visits", "1. It will meet:", "State\tMonth", "Chad\tMay")
    context = CheckContext(document)
    assert [str(each.path) for each in context.paragraphs_in(NodePath("annex"))] == ["annex/1"]


def test_a_pinpoint_that_only_one_side_has() -> None:
    texts = [
        "{} will look at the reports on {}resolution 1373 (2001) in June.",
        "{} will visit nine States with donors, as {}resolution 1624 (2005) asks.",
    ]
    close = "paragraph 6 of "
    ours = [texts[0].format("The Committee", close), texts[1].format("The Committee", "")]
    theirs = [
        texts[0].format("The Executive Directorate", ""),
        texts[1].format("The Executive Directorate", close),
    ]
    numbered = [[f"{n}. {each}" for n, each in enumerate(side, 1)] for side in (ours, theirs)]
    document = read("Annex", PLAN, *numbered[0], "Enclosure", MIRROR, *numbered[1])
    told = found(document, "ATT304")
    assert [str(each.path) for each in told] == ["enclosure/1", "enclosure/2"]
    assert all("nothing closer" in str(each) and "6" in str(each) for each in told)


class TestLettersOfItems:
    def odd(self, letters: str) -> list[Violation]:
        pairs = [(each, Span(at, at + 1)) for at, each in enumerate(letters)]
        return list(_letters(node(letters), pairs))

    def test_letters_that_count_on(self) -> None:
        assert self.odd("abc") == []
        assert len(self.odd("abd")) == 1
        assert self.odd("aba") == []
        assert self.odd("zq") == []
        assert len(self.odd("13")) == 1
        assert self.odd("a1") == []

    def test_what_comes_next(self) -> None:
        assert [_next(each) for each in ("a", "y", "z", "9", "é")] == ["b", "z", None, "10", None]

    def test_how_letters_count(self) -> None:
        assert _counting("a")["z"] == 26
        assert _counting("a")["aa"] == 27
        assert _counting("i")["iv"] == 4
        assert _counting("1")["199"] == 199
        assert "200" not in _counting("1")


class TestNumbersOfSections:
    def told(self, *sections: str) -> list[tuple[str, str]]:
        rows = [
            row
            for n, heading in enumerate(sections, 1)
            for row in (f"{heading} Visits to States", f"{n}. It will meet in the month of May.")
        ]
        document = read("Annex", PLAN, *rows)
        return [(str(each.path), str(each)) for each in found(document, "PAR301")]

    def test_those_of_one_level_count_on(self) -> None:
        assert self.told("I.", "II.", "III.") == []
        assert [path for path, _ in self.told("I.", "III.")] == ["annex/III"]
        assert [path for path, _ in self.told("II.")] == ["annex/II"]

    def test_those_under_another_heading_begin_anew(self) -> None:
        assert self.told("I.", "A.", "B.", "II.", "A.", "B.") == []
        assert [path for path, _ in self.told("I.", "A.", "II.", "B.")] == ["annex/II.B"]


def test_a_title_alone_states_no_other_period() -> None:
    rows = ("Annex", PLAN, "1. It is for the period from 1 January to 31 December 2018.")
    assert len(found(read(*rows), "ATT603")) == 1
    assert found(read(*rows[:2]), "ATT603") == []
    # It is one of the first two paragraphs that states it.
    stated = "It is for the period from 1 January to 31 December 2018."
    opening = ("1. It will meet.", f"2. {stated}", f"3. {stated}")
    assert len(found(read(*rows[:2], *opening), "ATT603")) == 1
    assert found(read(*rows[:2], opening[0], "2. It will go.", opening[2]), "ATT603") == []
    listed = (
        "Appendix",
        "Visits in 2019",
        "1. They were for the period from 1 January to 31 December 2018.",
    )
    assert found(read(*rows[:2], "1. It will meet.", *listed), "ATT603") == []


@pytest.mark.parametrize(
    ("plan", "told"), [(PLAN, 1), ("Programme of work of the 1267 Committee for 2019", 0)]
)
def test_the_committee_that_helps_itself(plan: str, told: int) -> None:
    text = "1. The Committee will assist the Counter-Terrorism Committee in its visits."
    document = read("Annex", plan, text)
    assert len(found(document, "SRC301")) == told


@pytest.mark.parametrize(("length", "is_long"), [(400, False), (401, True)])
def test_long_headings(length: int, *, is_long: bool) -> None:
    context = CheckContext(read("Annex", PLAN, "1. It will meet."))
    assert _is_long("x" * length + "1 ." * 40, 400, context) is is_long
    heading = "V" * length
    section = unctc.Section(unctc.Heading(heading))
    document = context.document
    assert isinstance(document, unctc.Letter)
    annex = document.attachments[0]
    assert annex.programme is not None
    changed = evolve(annex, programme=evolve(annex.programme, sections=(section,)))
    told = unctc.check(evolve(document, attachments=(changed,)))
    assert any("V" * 40 in str(each) and "…" in str(each) for each in told) is is_long


@pytest.mark.parametrize(("text", "short"), [("x" * 40, "x" * 40), ("x" * 41, "x" * 40 + "…")])
def test_what_is_shown_of_a_text(text: str, short: str) -> None:
    assert shown(text) == short
