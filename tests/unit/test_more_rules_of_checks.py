"""What a letter, its parts, their numbers, links and promises must agree in, and what may differ."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from typing import cast

import pytest
from attrs import evolve

import unctc
from unctc.checks.citation_lists import lacks_what_others_have
from unctc.checks.context import CheckContext
from unctc.checks.deliverables import _contradict
from unctc.checks.links import _leads_to, _target
from unctc.checks.lists import CitationList
from unctc.checks.mastheads import no_masthead
from unctc.model.due import Recurrence, Unit
from unctc.model.furniture import Furniture, FurnitureKind
from unctc.model.locations import Location, Span
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


def places(document: unctc.Document, code: str) -> list[str]:
    return [str(each.path) for each in unctc.check(document, select=code)]


class TestWhatIsAttached:
    def letter(self, text: str, *attached: str) -> unctc.Letter:
        return read(TITLE, text, "(Signed) A B", *attached)

    @pytest.mark.parametrize(
        ("text", "attached", "missing", "unannounced"),
        [
            ("I transmit it (see annex).", ("Annex", PLAN, "1. It meets."), [], []),
            ("I transmit it (see annex).", (), ["letter/1"], []),
            ("I transmit it (see annex and enclosure).", (), ["letter/1", "letter/1"], []),
            ("I transmit it (see annex; the annex is long).", (), ["letter/1"], []),
            ("I transmit it.", ("Annex", PLAN, "1. It meets."), [], ["annex"]),
            (
                "I transmit it (see annex).",
                ("Annex", PLAN, "1. It meets.", "Enclosure", MIRROR, "1. It meets."),
                [],
                ["enclosure"],
            ),
            # An annex may announce the enclosure; what the enclosure says of itself announces nothing.
            (
                "I transmit it (see annex).",
                ("Annex", PLAN, "1. It meets (see enclosure).", "Enclosure", MIRROR, "1. It meets."),
                [],
                [],
            ),
            (
                "I transmit it (see annex).",
                ("Annex", PLAN, "1. It meets.", "Enclosure", MIRROR, "1. It meets (see enclosure)."),
                [],
                ["enclosure"],
            ),
        ],
    )  # fmt: skip
    def test_is_announced(
        self, text: str, attached: tuple[str, ...], missing: list[str], unannounced: list[str]
    ) -> None:
        letter = self.letter(text, *attached)
        assert places(letter, "ATT101") == missing
        assert places(letter, "ATT102") == unannounced

    def test_has_more_than_its_label(self) -> None:
        assert places(self.letter("I transmit it (see annex).", "Annex"), "ATT103") == ["annex"]
        letter = unctc.Letter(ENGLISH, attachments=(unctc.Annex("Annex", title=unctc.Title(PLAN)),))
        assert places(letter, "ATT103") == []
        # A title alone has no paragraphs, and the letter that transmits it is missing.
        assert places(letter, "CMP303") == ["annex"]
        assert places(letter, "CMP302") == []
        assert places(letter, "CMP201") == [""]

    @pytest.mark.parametrize(
        ("text", "signed", "attached", "told"),
        [
            ("I transmit it.", True, False, True),
            ("I transmit it (see annex).", True, False, False),
            ("I transmit it (see annex).", False, False, True),
            ("I transmit it (see annex).", False, True, False),
        ],
    )
    def test_is_something(self, text: str, *, signed: bool, attached: bool, told: bool) -> None:
        signature = unctc.Signature("A B", name_span=Span(0, 3)) if signed else None
        letter = unctc.TransmittalLetter(paragraphs=(Paragraph(text),), signature=signature)
        annexes = (unctc.Annex("Annex"),) if attached else ()
        document = unctc.Letter(ENGLISH, letter=letter, attachments=annexes)
        assert bool(places(document, "CMP301")) is told


class TestPeriods:
    STATED = "It is for the period from 1 January to 31 December {}."

    @pytest.mark.parametrize(
        ("plan", "mirror", "codes"),
        [
            ("2019", "2019", []),
            ("2019", "2018", ["ATT601 enclosure/title"]),
            ("2018", "2018", ["ATT602 letter/1"]),
            # Where the programmes differ one of them is that of the letter.
            ("2018", "2019", ["ATT601 enclosure/title"]),
        ],
    )
    def test_of_letter_and_programmes(self, plan: str, mirror: str, codes: list[str]) -> None:
        document = read(
            TITLE,
            f"I transmit it (see annex and enclosure). {self.STATED.format(2019)}",
            "(Signed) A B",
            *("Annex", PLAN.replace("2019", plan), "1. It meets."),
            *("Enclosure", MIRROR.replace("2019", mirror), "1. It meets."),
        )
        found = [
            f"{each.code} {each.path}"
            for each in unctc.check(document, select=["ATT601", "ATT602", "ATT603"])
        ]
        assert found == codes

    def test_a_letter_that_states_none_contradicts_none(self) -> None:
        rows = ("I transmit it (see annex).", "(Signed) A B", "Annex", PLAN, "1. It meets.")
        assert places(read(TITLE, *rows), "ATT602") == []
        assert places(read("Annex", *rows[3:]), "ATT602") == []

    @pytest.mark.parametrize(
        ("mirror", "told"), [(MIRROR, []), (PLAN, ["enclosure/title"]), ("Visits", [])]
    )
    def test_two_programmes_of_one_body(self, mirror: str, told: list[str]) -> None:
        document = read("Annex", PLAN, "1. It meets.", "Enclosure", mirror, "1. It meets.")
        assert places(document, "ATT604") == told


MASTHEAD = Furniture(FurnitureKind.MASTHEAD, "Distr.: General")
NUMBER = Furniture(FurnitureKind.PAGE_FOOT, "18-0001")


@pytest.mark.parametrize(
    ("symbol", "issued", "original", "masthead", "codes"),
    [
        (False, False, False, False, ["CMP101"]),
        (True, False, False, False, []),
        (True, False, False, True, ["CMP103"]),
        (False, False, False, True, ["CMP101"]),
        (True, True, False, True, ["CMP104"]),
        (True, True, True, True, []),
        (True, True, False, False, []),
    ],
)
def test_what_a_masthead_says(
    codes: list[str], *, symbol: bool, issued: bool, original: bool, masthead: bool
) -> None:
    document = unctc.Letter(
        ENGLISH,
        symbol=Symbol("S/2018/208") if symbol else None,
        issued=dt.date(2018, 3, 8) if issued else None,
        original_language=ENGLISH if original else None,
        furniture=(NUMBER, MASTHEAD) if masthead else (NUMBER,),
    )
    chosen = ["CMP101", "CMP103", "CMP104"]
    assert [each.code for each in unctc.check(document, select=chosen)] == codes


@pytest.mark.parametrize(
    ("title", "symbol", "masthead", "told"),
    [
        ("", True, False, True),
        ("and its follow-up", True, False, True),
        ("12. It met", True, False, True),
        ("3rd visit", True, False, True),
        ("Visits to States", True, False, False),
        ("", False, False, False),
        ("", True, True, False),
    ],
)
def test_a_report_without_its_first_page(
    title: str, *, symbol: bool, masthead: bool, told: bool
) -> None:
    report = unctc.Report(
        language=ENGLISH,
        symbol=Symbol("S/2018/208") if symbol else None,
        title=unctc.Title(title) if title else None,
        furniture=(MASTHEAD,) if masthead else (),
    )
    assert bool(list(no_masthead(CheckContext(report)))) is told


@pytest.mark.parametrize(
    ("opening", "parts", "read", "paragraphs", "codes"),
    [
        (True, False, True, True, []),
        (False, False, True, True, ["CMP501"]),
        (True, False, True, False, ["CMP502"]),
        (False, False, True, False, ["CMP501", "CMP502"]),
        # Each of the parts that a resolution was published in opens and decides.
        (False, True, True, False, []),
        # What was made, and not read, lacks nothing that a source could show.
        (False, False, False, True, []),
    ],
)
def test_how_a_resolution_opens_and_that_it_decides(
    codes: list[str], *, opening: bool, parts: bool, read: bool, paragraphs: bool
) -> None:
    recalls = "Recalling its resolution 1373 (2001),"
    decides = (unctc.OperativeParagraph("Decides to stay.", number=1),)
    resolution = unctc.Resolution(
        symbol=Symbol("A/RES/76/84"),
        language=ENGLISH,
        opening=unctc.Passage("The General Assembly,") if opening else None,
        preambular_paragraphs=(
            unctc.PreambularParagraph(recalls, location=Location(0, 37, 1) if read else None),
        ),
        leading_paragraphs=decides if paragraphs else (),
        parts=(unctc.ResolutionPart(symbol=Symbol("A/RES/76/84 A"), language=ENGLISH),)
        if parts
        else (),
    )
    found = unctc.check(resolution, select=["CMP501", "CMP502"])
    assert [each.code for each in found] == codes


class TestNumbers:
    def programme(self, *numbers: int) -> unctc.Letter:
        texts = tuple(Paragraph("It meets.", number=n) for n in numbers)
        plan = unctc.WorkProgramme(body=None, period=None, opening=texts)
        return unctc.Letter(ENGLISH, attachments=(unctc.Annex("Annex", programme=plan),))

    @pytest.mark.parametrize(
        ("numbers", "told"),
        [
            ((1, 2, 3), []),
            ((2, 3), ["PAR101 after=the start missing=1"]),
            ((1, 3), ["PAR101 after=1 missing=2"]),
            ((1, 4), ["PAR101 after=1 missing=2 to 3"]),
            ((1, 2, 2, 3), ["PAR102 number=2"]),
            ((1, 2, 1, 2), ["PAR103 before=2 number=1"]),
            # What was counted once is not left out when the count goes back.
            ((1, 2, 3, 1, 4), ["PAR103 before=3 number=1"]),
            ((1, 2, 3, 2, 5), ["PAR101 after=3 missing=4", "PAR103 before=3 number=2"]),
        ],
    )
    def test_count_on(self, numbers: tuple[int, ...], told: list[str]) -> None:
        found = unctc.check(self.programme(*numbers), select=["PAR101", "PAR102", "PAR103"])
        shown = {
            "PAR101": "PAR101 after={after} missing={missing}",
            "PAR102": "PAR102 number={number}",
            "PAR103": "PAR103 before={before} number={number}",
        }
        assert sorted(shown[each.code].format(**dict(each.arguments)) for each in found) == told

    @pytest.mark.parametrize(
        ("labels", "odd"),
        [
            (("(a)", "(b)", "(c)"), []),
            (("(a)", "(c)"), ["(c) follows (a)"]),
            (("(a)", "(b)", "(a)", "(b)"), []),
            (("(i)", "(ii)", "(iv)"), ["(iv) follows (ii)"]),
            (("（1）", "（2）", "（4）"), ["(4) follows (2)"]),
            (("1.", "3."), ["(3) follows (1)"]),
            (("(z)", "(aa)"), []),
            (("(b)", "(d)"), []),
            (("(a)",), []),
            (("(a)", "(*)", "(d)"), []),
        ],
    )
    def test_letters_of_points(self, labels: tuple[str, ...], odd: list[str]) -> None:
        points = tuple(unctc.OperativeParagraph("to meet;", printed_number=each) for each in labels)
        paragraph = unctc.OperativeParagraph("Decides:", number=1, points=points)
        resolution = unctc.Resolution(
            symbol=Symbol("S/RES/2999 (2031)"), language=ENGLISH, leading_paragraphs=(paragraph,)
        )
        found = unctc.check(resolution, select="PAR201")
        assert [
            "({letter}) follows ({before})".format(**dict(each.arguments)) for each in found
        ] == odd

    def test_letters_in_a_heading_are_no_items(self) -> None:
        text = "It will go: (a) to Chad; (c) to Mali."
        for heading, paragraph, odd in ((text, "It will meet.", 0), ("Visits", text, 1)):
            section = unctc.Section(
                unctc.Heading(heading), paragraphs=(Paragraph(paragraph, number=1),)
            )
            plan = unctc.WorkProgramme(body=None, period=None, sections=(section,))
            letter = unctc.Letter(ENGLISH, attachments=(unctc.Annex("Annex", programme=plan),))
            assert len(unctc.check(letter, select="PAR201")) == odd

    @pytest.mark.parametrize(
        ("texts", "odd"),
        [
            (("(a) to meet;", "(c) to go;"), 1),
            # Among letters "(i)" begins a list of its own.
            (("(a) to meet;", "(i) to go;"), 0),
            (("(i) to meet;", "(iii) to go;"), 0),
        ],
    )
    def test_letters_that_are_read_as_text(self, texts: tuple[str, ...], odd: int) -> None:
        points = tuple(unctc.OperativeParagraph(each) for each in texts)
        paragraph = unctc.OperativeParagraph("Decides:", number=1, points=points)
        resolution = unctc.Resolution(
            symbol=Symbol("S/RES/2999 (2031)"), language=ENGLISH, leading_paragraphs=(paragraph,)
        )
        assert len(unctc.check(resolution, select="PAR201")) == odd


@pytest.mark.parametrize(
    ("href", "symbol"),
    [
        ("https://undocs.org/S/RES/1373(2001)", "S/RES/1373 (2001)"),
        ("http://www.undocs.org/en/S/RES/1373(2001)", "S/RES/1373 (2001)"),
        ("https://docs.un.org/s/res/1373(2001)", "S/RES/1373 (2001)"),
        ("https://undocs.org/A/RES/59/113a", "A/RES/59/113 A"),
        ("https://undocs.org/S/2018/208/add.1", "S/2018/208/Add.1"),
        ("https://undocs.org/A/RES/60/288/?lang=fr#p2", "A/RES/60/288"),
        (" https://undocs.org/S/RES/1373%282001%29 ", "S/RES/1373 (2001)"),
        ("https://undocs.org/Nothing", None),
        ("https://example.org/S/RES/1373(2001)", None),
    ],
)
def test_where_an_address_leads(href: str, symbol: str | None) -> None:
    found = _target(href)
    assert (found and str(found)) == symbol


@pytest.mark.parametrize(
    ("address", "cited", "right"),
    [
        ("A/RES/59/113 A", "A/RES/59/113 A", True),
        # A link to a whole resolution is right for a part of it, and not the other way round.
        ("A/RES/59/113", "A/RES/59/113 A", True),
        ("A/RES/59/113 A", "A/RES/59/113", False),
        ("A/RES/59/113 A-B", "A/RES/59/113 B", True),
        ("A/RES/59/113 A-B", "A/RES/59/113 C", False),
        ("A/RES/59/113 B", "A/RES/59/113 A", False),
        ("A/RES/60/113 A", "A/RES/59/113 A", False),
        # A document of two organs is that of each.
        ("A/79/552-S/2024/767", "A/79/552", True),
        ("A/79/552", "A/79/552-S/2024/767", True),
        ("A/79/553", "A/79/552-S/2024/767", False),
        ("S/RES/1373 (2001)", "S/RES/1624 (2005)", False),
    ],
)
def test_links_to_parts(address: str, cited: str, *, right: bool) -> None:
    assert _leads_to(Symbol(address), Symbol(cited)) is right


class TestLinks:
    def document(self, linked: int, bare: int) -> unctc.Letter:
        """Return a programme in which some citations have links, and others only one directly behind them."""
        paragraphs = []
        for n in range(linked + bare):
            text = f"{1373 + n} (2001)"
            words = Span(0, 4) if n < linked else Span(len(text), len(text) + 1)
            citation = unctc.Citation(Symbol(f"S/RES/{text}"), Span(0, len(text)), printed=text)
            link = unctc.Link(words, f"https://undocs.org/S/RES/{1373 + n}(2001)")
            paragraphs.append(evolve(Paragraph(f"{text}.", (citation,)), links=(link,)))
        plan = unctc.WorkProgramme(body=None, period=None, opening=tuple(paragraphs))
        return unctc.Letter(ENGLISH, attachments=(unctc.Annex("Annex", programme=plan),))

    def test_titles_have_no_links(self) -> None:
        document = self.document(9, 0)
        text = "1373 (2001)"
        citation = unctc.Citation(Symbol(f"S/RES/{text}"), Span(0, 11), printed=text)
        title = evolve(unctc.Title(text), citations=(citation,))
        annex = evolve(document.attachments[0], title=title)
        document = evolve(document, attachments=(annex,))
        assert unctc.check(document, select="CIT502") == ()

    def test_one_of_two_citations_is_enough_for_a_link(self) -> None:
        text = "1373 (2001) and 1624 (2005)"
        citations = (
            unctc.Citation(Symbol("S/RES/1373 (2001)"), Span(0, 11), printed=text[:11]),
            unctc.Citation(Symbol("S/RES/1624 (2005)"), Span(16, 27), printed=text[16:]),
        )
        for number, told in (("1373(2001)", 0), ("1624(2005)", 0), ("2178(2014)", 1)):
            link = unctc.Link(Span(0, 27), f"https://undocs.org/S/RES/{number}")
            paragraph = evolve(Paragraph(text, citations), links=(link,))
            plan = unctc.WorkProgramme(body=None, period=None, opening=(paragraph,))
            letter = unctc.Letter(ENGLISH, attachments=(unctc.Annex("Annex", programme=plan),))
            assert len(unctc.check(letter, select="CIT503")) == told

    @pytest.mark.parametrize(
        ("linked", "bare", "told"),
        [(9, 1, 1), (8, 1, 0), (5, 0, 0), (18, 2, 2), (18, 3, 0), (0, 3, 0)],
    )
    def test_the_few_that_were_forgotten(self, linked: int, bare: int, told: int) -> None:
        assert len(unctc.check(self.document(linked, bare), select="CIT502")) == told


def listed(*symbols: str) -> CitationList:
    text = ", ".join(symbols)
    citations = tuple(
        unctc.Citation(
            Symbol(each), Span(text.index(each), text.index(each) + len(each)), printed=each
        )
        for each in symbols
    )
    return CitationList(Node(NodePath("annex/1"), Paragraph(text, citations)), citations)


class TestListsAlike:
    MEMBERS = tuple(f"S/RES/{1300 + n} (2001)" for n in range(12))

    def lacking(self, *lists: tuple[str, ...]) -> list[str]:
        context = SimpleNamespace(lists=[listed(*each) for each in lists])
        found = lacks_what_others_have(cast("CheckContext", context))
        return ["{lacking} {having}/{others}".format(**dict(each.facts)) for each in found]

    def test_the_one_that_lacks_what_three_have(self) -> None:
        whole = self.MEMBERS
        assert self.lacking(whole, whole, whole, whole[1:]) == ["1300 (2001) 3/3"]
        assert self.lacking(whole, whole, whole[1:]) == []

    def test_three_in_four_must_have_it(self) -> None:
        whole, without = self.MEMBERS, self.MEMBERS[1:]
        assert self.lacking(whole, whole, whole, without, without) == ["1300 (2001) 3/4"] * 2
        assert self.lacking(whole, whole, without, without, without) == []

    def test_short_lists_and_others_say_nothing(self) -> None:
        short = self.MEMBERS[:8]
        assert self.lacking(short, short, short, short[1:]) == []
        assert self.lacking(*[self.MEMBERS[:9]] * 3, short) == ["1308 (2001) 3/3"]
        # Lists that share less than seven in ten are of other kinds.
        others = tuple(f"S/RES/{1400 + n} (2002)" for n in range(4))
        assert self.lacking(*[self.MEMBERS] * 3, (*self.MEMBERS[:8], *others)) == []


YEARLY = Recurrence(1, Unit.YEAR)


@pytest.mark.parametrize(
    ("one", "other", "contradict"),
    [
        (YEARLY, YEARLY, False),
        (YEARLY, Recurrence(2, Unit.YEAR), True),
        (YEARLY, Recurrence(1, Unit.MONTH, every=12), False),
        (Recurrence(1, Unit.MONTH, every=6), Recurrence(2, Unit.YEAR), False),
        # "At least once a year" and "twice a year" hold together, and any two minima do.
        (evolve(YEARLY, minimum=True), Recurrence(2, Unit.YEAR), False),
        (evolve(YEARLY, minimum=True), Recurrence(1, Unit.YEAR, every=2), True),
        (Recurrence(2, Unit.YEAR), evolve(YEARLY, minimum=True), False),
        (Recurrence(1, Unit.YEAR, every=2), evolve(YEARLY, minimum=True), True),
        (evolve(YEARLY, minimum=True), Recurrence(2, Unit.YEAR, minimum=True), False),
        (evolve(YEARLY, minimum=True), YEARLY, False),
    ],
)
def test_which_rhythms_cannot_both_be_kept(
    one: Recurrence, other: Recurrence, *, contradict: bool
) -> None:
    assert _contradict(one, other) is contradict
