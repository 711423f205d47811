"""The report: everything of the document on the page, escaped, and nothing from elsewhere."""

import datetime as dt
import re
import sys
from base64 import b64encode
from collections import Counter
from hashlib import sha256
from pathlib import Path
from typing import Any

import attrs
import html5lib
import pytest
from attrs import evolve
from lxml import html

import unctc
from unctc.errors import InvalidValueError, MissingDependencyError
from unctc.model.nodes import passages_of
from unctc.model.passages import Footnote
from unctc.report import render, render_timeline, render_trace, templating

DATA = Path(__file__).parents[1] / "data"
HOSTILE = (
    "</script></style><script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{ 7*7 }}\0\ud800"
)
# What a hostile text may not become.
HARMFUL = (
    "//img|//iframe|//object|//embed|//base|//*[@style]|//@*[starts-with(name(), 'on')]|//@src"
)


@pytest.fixture(scope="module")
def document() -> unctc.Letter:
    return unctc.sample()


@pytest.fixture(scope="module")
def page(document: unctc.Letter) -> str:
    return render(document)


@pytest.fixture(scope="module")
def tree(page: str) -> html.HtmlElement:
    return html.document_fromstring(page)


def resolution() -> unctc.Resolution:
    loaded = unctc.load(DATA / "resolution.en.akn.xml")
    assert isinstance(loaded, unctc.Resolution)
    return loaded


def hostile(value: Any) -> Any:  # noqa: ANN401 - whatever a document is made of
    """Return *value* with every string in it made hostile; texts keep what they said, for spans' sake."""
    if isinstance(value, tuple):
        return tuple(map(hostile, value))
    if type(value) is str:
        return value + HOSTILE
    if not attrs.has(type(value)) or isinstance(value, unctc.Symbol | unctc.NodePath):
        return value
    given = [each for each in attrs.fields(type(value)) if each.init]
    changes = {str(each.alias): hostile(getattr(value, each.name)) for each in given}
    return evolve(value, **changes)


def words_of(tree: html.HtmlElement) -> str:
    """Return what the page says, without blanks and without the marks at which notes are called."""
    said = tree.xpath("//body//text()[not(ancestor::sup or ancestor::script)]")
    return re.sub(r"\s+", "", "".join(said))


def assert_harmless(page: str, scripts: int = 1) -> None:
    tree = html.document_fromstring(page)
    assert not tree.xpath(HARMFUL)
    assert len(tree.xpath("//script")) == scripts
    assert len(tree.xpath("//style")) == 1
    for address in tree.xpath("//@href"):
        assert address == "data:," or address.startswith(("#", "https://docs.un.org/"))
    assert "\0" not in page
    page.encode()


class TestTheLetter:
    def test_it_is_well_formed(self, page: str) -> None:
        parser = html5lib.HTMLParser(strict=True)
        parser.parse(page)

    def test_identifiers_are_unique_and_links_lead_somewhere(self, tree: html.HtmlElement) -> None:
        names = Counter[str](tree.xpath("//@id"))
        assert max(names.values()) == 1
        inner = {link[1:] for link in tree.xpath("//@href") if link.startswith("#")}
        assert inner <= set(names)

    def test_nothing_comes_from_elsewhere(self, page: str) -> None:
        assert_harmless(page)
        (style,) = html.document_fromstring(page).xpath("//style/text()")
        assert "url(" not in style
        assert "@import" not in style

    def test_the_policy_lets_in_this_style_and_this_script_only(
        self, tree: html.HtmlElement
    ) -> None:
        (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
        for name in ("style", "script"):
            (text,) = tree.xpath(f"//{name}/text()")
            digest = b64encode(sha256(text.encode()).digest()).decode()
            assert rules[f"{name}-src"] == f"'sha256-{digest}'"
        assert rules["default-src"] == "'none'"
        assert "unsafe" not in policy

    def test_every_word_is_there(self, document: unctc.Letter, tree: html.HtmlElement) -> None:
        shown = words_of(tree)
        for passage in passages_of(document):
            assert re.sub(r"\s+", "", passage.text) in shown

    def test_partners_stand_in_one_row(self, tree: html.HtmlElement) -> None:
        rows = tree.xpath("//table[@class='two']//tr[contains(@class, 'paragraph')]")
        assert len(rows) == 40
        for number, row in enumerate(rows, 1):
            cells = row.xpath("td/p[@lang='zh']/span[@class='number']")
            assert [cell.text_content() for cell in cells] == [f"{number}.", f"{number}."]

    def test_citations_are_links(self, document: unctc.Letter, tree: html.HtmlElement) -> None:
        links = tree.xpath("//main//tr//a[contains(@class, 'cite')]")
        assert Counter(link.get("href") for link in links) == Counter(
            citation.target.url("zh") for citation in document.citations
        )

    def test_citations_tell_whether_the_other_column_has_them(self, tree: html.HtmlElement) -> None:
        (row,) = tree.xpath("//tr[@id='annex-1']")
        only = row.xpath(".//a[@class='cite only']/@data-symbol")
        assert only == ["S/RES/1624 (2005)", "S/RES/2178 (2014)", "S/2004/124"]
        assert row.xpath(".//a[@class='cite shared']/@data-symbol")
        assert not tree.xpath("//tr[@id='annex-2']//a[@class='cite only']")

    def test_differing_words_are_marked(self, tree: html.HtmlElement) -> None:
        left, right = tree.xpath("//tr[@id='annex-16']/td/p[@lang='zh']")
        assert [mark.text_content() for mark in left.xpath("mark")] == ["反恐委员会在", "的协助下"]
        assert [mark.text_content() for mark in right.xpath("mark")] == ["将协助委员会"]

    def test_own_paragraphs_are_not_compared(self, tree: html.HtmlElement) -> None:
        (row,) = tree.xpath("//tr[@id='annex-1']")
        assert not row.xpath(".//mark")
        assert row.xpath(".//p[@class='own']")

    def test_every_finding_stands_beside_its_paragraph(
        self, document: unctc.Letter, tree: html.HtmlElement
    ) -> None:
        findings = unctc.check(document)
        shown = tree.xpath("//li[starts-with(@class, 'finding ')]")
        assert len(shown) == len(findings)
        for finding in findings:
            found = [
                row
                for row in tree.xpath("//tr[contains(@data-findings, 'any')]")
                if finding.code in row.get("data-findings")
                and finding.message in row.text_content()
            ]
            assert any(row.get("id").endswith(f"-{finding.path.name}") for row in found)

    def test_what_a_finding_is_about_is_underlined(self, tree: html.HtmlElement) -> None:
        def underlined(anchor: str, severity: str) -> str:
            spots = tree.xpath(f"//tr[@id='{anchor}']//span[@class='spot {severity}']")
            return "".join(spot.text_content() for spot in spots)

        assert underlined("annex-4", "error") == "2331(2016)2341(2017)"
        assert underlined("annex-13", "warning") == ",,"
        assert underlined("annex-3", "error") == "反恐委员会将协助反恐委员会"

    def test_findings_can_be_given(self, document: unctc.Letter) -> None:
        finding = unctc.Finding(
            "XYZ1", unctc.Severity.NOTE, "a & b", path=unctc.NodePath("nowhere/7"), name="own"
        )
        tree = html.document_fromstring(render(document, findings=[finding]))
        (general,) = tree.xpath("//ul[@id='general']/li")
        assert "a & b" in general.text_content()
        assert len(tree.xpath("//li[starts-with(@class, 'finding ')]")) == 1

    def test_no_finding_is_lost_where_numbers_repeat(self, document: unctc.Letter) -> None:
        annex = document.attachments[0]
        assert annex.programme is not None
        section = annex.programme.sections[0]
        twice = evolve(section, paragraphs=section.paragraphs * 2, sections=(section, section))
        programme = evolve(annex.programme, sections=(twice, *annex.programme.sections))
        changed = evolve(
            document,
            attachments=(evolve(annex, programme=programme), *document.attachments[1:]),
        )
        tree = html.document_fromstring(render(changed))
        assert len(tree.xpath("//li[starts-with(@class, 'finding ')]")) == len(unctc.check(changed))
        assert max(Counter(tree.xpath("//@id")).values()) == 1
        shown = words_of(tree)
        for passage in passages_of(changed):
            assert re.sub(r"\s+", "", passage.text) in shown


class TestPartsWithoutPartner:
    def test_an_annex_alone(self, document: unctc.Letter) -> None:
        tree = html.document_fromstring(
            render(evolve(document, attachments=document.annexes), page_language="en")
        )
        assert "No enclosure corresponds to it" in tree.text_content()
        assert not tree.xpath("//table[@class='two']")
        assert tree.xpath("//tr[@id='annex-40']")

    def test_an_enclosure_alone(self, document: unctc.Letter) -> None:
        page = render(evolve(document, attachments=document.enclosures), page_language="en")
        assert "No annex corresponds to it" in page

    def test_an_annex_that_is_no_programme(self, document: unctc.Letter) -> None:
        assert document.annex is not None
        bare = evolve(document.annex, programme=None)
        page = render(evolve(document, attachments=(bare,)), page_language="en")
        assert "It has no programme that could be read" in page

    @pytest.mark.parametrize("side", [0, 1])
    def test_a_paragraph_missing_on_one_side(self, document: unctc.Letter, side: int) -> None:
        part = document.attachments[side]
        assert part.programme is not None
        first, *others = part.programme.sections
        shorter = evolve(part.programme, sections=(evolve(first, paragraphs=()), *others))
        parts = list(document.attachments)
        parts[side] = evolve(part, programme=shorter)
        tree = html.document_fromstring(render(evolve(document, attachments=tuple(parts))))
        missing = tree.xpath("//table[@class='two']//p[@class='missing']")
        assert len(missing) == 2
        row = tree.get_element_by_id("enclosure-1" if side == 0 else "annex-1")
        assert [bool(cell.xpath("p[@lang]")) for cell in row.xpath("td")[:2]] == [
            side == 1,
            side == 0,
        ]
        assert tree.text_content().index("一. 导言") < tree.text_content().index("二. 工作方案")

    def test_two_that_do_not_correspond(self, document: unctc.Letter) -> None:
        part = document.attachments[1]
        other = unctc.WorkProgramme(opening=(unctc.Paragraph("别的事。", number=1),))
        page = render(
            evolve(document, attachments=(document.attachments[0], evolve(part, programme=other))),
            page_language="en",
        )
        assert "The two do not correspond paragraph by paragraph" in page

    def test_a_letter_without_anything(self) -> None:
        tree = html.document_fromstring(render(unctc.Letter(language=unctc.Language.ENGLISH)))
        assert tree.findtext("head/title", "").startswith("Letter")
        assert not tree.xpath("//table")

    def test_unread_text_and_footnotes_are_shown(self, document: unctc.Letter) -> None:
        assert document.letter is not None
        first, *others = document.letter.paragraphs
        noted = evolve(
            first,
            footnotes=(
                Footnote("See S/2004/124.", marker="1", offset=0),
                Footnote("Second.", marker="2", offset=3),
                Footnote("Third.", marker="*", offset=3),
            ),
        )
        letter = evolve(document.letter, paragraphs=(noted, *others))
        unread = (unctc.Unread("\n  what is this  ", "before-letter"),)
        tree = html.document_fromstring(render(evolve(document, letter=letter, unread=unread)))
        assert "what is this" in tree.get_element_by_id("unread-1").text_content()
        marks = [each.text_content() for each in tree.xpath("//tr[@id='letter-1']//sup")]
        assert marks == ["1", "2, *"]
        assert "See S/2004/124." in tree.get_element_by_id("letter-1-footnote-1").text_content()


class TestHostileDocuments:
    def test_a_letter(self, document: unctc.Letter) -> None:
        bad = hostile(document)
        findings = tuple(hostile(finding) for finding in unctc.check(document))
        page = render(bad, findings=findings)
        assert_harmless(page)
        assert "{{ 7*7 }}" in page
        html5lib.HTMLParser(strict=True).parse(page)

    def test_a_resolution(self) -> None:
        assert_harmless(render(hostile(resolution()), findings=()))

    def test_a_trace(self, document: unctc.Letter) -> None:
        source = resolution()
        trace = unctc.trace(document, [source])
        page = render_trace(hostile(document), hostile(trace), [hostile(source)])
        assert_harmless(page)

    def test_a_timeline(self) -> None:
        promise = hostile(
            unctc.Deliverable(
                "report",
                due=unctc.Within(1, "month", after="an event"),
                paragraphs=(unctc.NodePath("annex/1"),),
            )
        )
        programme = unctc.WorkProgramme(
            period=unctc.Period(dt.date(2018, 1, 1), dt.date(2018, 12, 31)), deliverables=(promise,)
        )
        letter = unctc.Letter(
            language=unctc.Language.ENGLISH,
            attachments=(unctc.Annex("Annex", programme=programme),),
        )
        picture = render_timeline(letter)
        assert "<script" not in picture
        assert "<img" not in picture
        html.document_fromstring(picture)

    def test_citations_that_overlap_or_lie_outside(self) -> None:
        symbol = unctc.Symbol("S/RES/1373 (2001)")
        citations = tuple(
            unctc.Citation(symbol, unctc.Span(start, end), printed="1373")
            for start, end in ((0, 4), (2, 6), (3, 400), (900, 901))
        )
        paragraph = unctc.Paragraph(
            "1373 (2001) 2", citations, emphasis=(unctc.Span(500, 600),), number=1
        )
        letter = unctc.Letter(
            language=unctc.Language.ENGLISH,
            letter=unctc.TransmittalLetter(paragraphs=(paragraph,)),
        )
        tree = html.document_fromstring(render(letter, findings=()))
        assert "1373 (2001) 2" in tree.get_element_by_id("letter-1").text_content()


class TestOtherDocuments:
    def test_a_resolution(self) -> None:
        document = resolution()
        page = render(document)
        html5lib.HTMLParser(strict=True).parse(page)
        tree = html.document_fromstring(page)
        assert not tree.xpath("//table[@class='two']")
        shown = words_of(tree)
        for passage in (*document.passages, *document.footnotes):
            assert re.sub(r"\s+", "", passage.text) in shown
        assert tree.xpath("//tr[@id='operative-1']//em")
        assert len(tree.xpath("//li[starts-with(@class, 'finding ')]")) == len(
            unctc.check(document)
        )

    def test_a_table(self) -> None:
        cells = (
            unctc.Cell("State", header=True, columns=2),
            unctc.Cell(
                "1373",
                (
                    unctc.Citation(
                        unctc.Symbol("S/RES/1373 (2001)"), unctc.Span(0, 4), printed="1373"
                    ),
                ),
                rows=3,
            ),
        )
        table = unctc.Table((unctc.Row(cells), unctc.Row(())), unctc.Passage("Votes"))
        operative = unctc.OperativeParagraph(
            "Decides:",
            number=1,
            printed_number="1.",
            heading=unctc.Heading("On States"),
            tables=(table, unctc.Table()),
        )
        document = unctc.Resolution(
            symbol=unctc.Symbol("S/RES/2395 (2017)"),
            language=unctc.Language.ENGLISH,
            leading_paragraphs=(operative,),
            closing=unctc.Passage("8146th meeting"),
        )
        tree = html.document_fromstring(render(document))
        (head,) = tree.xpath("//table[@class='grid']//th")
        # It scrolls by itself where it is too wide.
        assert tree.xpath("//div[@class='scroll'][@tabindex='0']/table[@class='grid']")
        assert (head.text_content(), head.get("colspan")) == ("State", "2")
        assert tree.xpath("//table[@class='grid']//td[@rowspan='3']//a/@data-symbol")
        assert [each.get("data-count") for each in tree.xpath("//g[@data-count]")] == ["1"]
        assert "Paragraph by paragraph" in tree.text_content()

    def test_arabic_runs_from_the_right(self) -> None:
        symbol = unctc.Symbol("S/2021/1109")
        text = "إذ يرحب بالتقرير (S/2021/1109) وبالقرار 1373 (2001)"
        citations = tuple(
            unctc.Citation(target, unctc.Span(start, start + len(printed)), printed=printed)
            for target, printed in (
                (symbol, "S/2021/1109"),
                (unctc.Symbol("S/RES/1373 (2001)"), "1373 (2001)"),
            )
            if (start := text.index(printed))
        )
        document = unctc.PresidentialStatement(
            symbol=unctc.Symbol("S/PRST/2015/11"),
            language=unctc.Language.ARABIC,
            leading_paragraphs=(unctc.OperativeParagraph(text, citations, printed_number="1 -"),),
        )
        tree = html.document_fromstring(render(document))
        (paragraph,) = tree.xpath("//p[@lang='ar']")
        assert paragraph.get("dir") == "rtl"
        assert paragraph.xpath(".//a/bdi[@dir='ltr']/text()") == ["S/2021/1109"]
        assert paragraph.xpath(".//a[not(bdi)]/text()") == ["1373 (2001)"]
        assert paragraph.xpath("span/bdi/@dir") == ["rtl"]
        assert tree.xpath("//table/@dir") == ["rtl"]

    @pytest.mark.parametrize("other", [None, "S/2018/208", unctc.WorkProgramme()])
    def test_what_is_no_document_is_refused(self, other: object) -> None:
        with pytest.raises(InvalidValueError, match=r"Give what unctc.load\(\) returned"):
            render(other)  # type: ignore[arg-type]  # the point of the test


class TestTheMatrix:
    def test_it_counts_every_citation(self, document: unctc.Letter, tree: html.HtmlElement) -> None:
        cells = tree.xpath("//g[@data-count]")
        counted = Counter[str]()
        for cell in cells:
            counted[cell.get("data-symbol")] += int(cell.get("data-count"))
        assert counted == Counter(str(citation.target) for citation in document.citations)

    def test_halves_show_the_side(self, tree: html.HtmlElement) -> None:
        found = {
            (cell.getparent().get("data-row"), cell.get("data-symbol")): cell.get("class")
            for cell in tree.xpath("//g[@data-count]")
        }
        assert found["annex-1", "S/2004/124"] == "p-cell p-right"
        assert found["annex-1", "S/RES/1624 (2005)"] == "p-cell p-left"
        assert found["annex-1", "S/RES/1373 (2001)"] == "p-cell p-shared"
        assert found["letter-2", "S/RES/1535 (2004)"] == "p-cell p-single"


class TestTheTrace:
    def test_its_page(self, document: unctc.Letter) -> None:
        source = unctc.Resolution(
            symbol=unctc.Symbol("S/RES/2395 (2017)"),
            language=unctc.Language.ENGLISH,
            leading_paragraphs=(
                unctc.OperativeParagraph(
                    "Directs CTED to report to the CTC by 30 March 2018 on the assessment process;",
                    number=9,
                    printed_number="9.",
                ),
                unctc.OperativeParagraph(
                    "Directs CTED to paint all doors within three months:",
                    number=10,
                    printed_number="10.",
                    points=(unctc.OperativeParagraph("green;", printed_number="(a)"),),
                ),
            ),
        )
        trace = unctc.trace(document, [source])
        page = render_trace(document, trace, [source], page_language="en")
        html5lib.HTMLParser(strict=True).parse(page)
        assert_harmless(page)
        tree = html.document_fromstring(page)
        tracks = tree.xpath("//article")
        assert len(tracks) == 80
        seventh = tree.get_element_by_id("trace-annex-7")
        (first, *_) = seventh.xpath(".//div[contains(@class, 'claim ')]")
        assert "30 March 2018" in first.xpath(".//li[contains(@class, 'date')]")[0].text_content()
        assert "by 30 March 2018" in first.text_content()
        uncovered = tree.xpath("//div[@class='uncovered']")
        assert ["paragraph 10" in each.text_content() for each in uncovered] == [True]
        assert "green;" in uncovered[0].text_content()
        both = render(document, trace=trace, resolutions=[source])
        assert "trace-annex-7" in both

    def test_verdicts_and_foreign_paragraphs_show(self, document: unctc.Letter) -> None:
        symbol = unctc.Symbol("S/RES/2395 (2017)")
        links = (
            unctc.TraceLink(
                unctc.NodePath("annex/7"),
                symbol,
                unctc.NodePath("operative/9"),
                score=0.4,
                confident=True,
                verdict=unctc.Verdict.REJECTED,
                reviewer="AB",
            ),
            unctc.TraceLink(
                unctc.NodePath("annex/99"), symbol, unctc.NodePath("operative/9"), score=7.0
            ),
        )
        found = unctc.Trace(resolutions=(symbol,), links=links)
        page = render_trace(document, found, page_language="en")
        tree = html.document_fromstring(page)
        seventh = tree.get_element_by_id("trace-annex-7")
        assert seventh.get("data-standing") == "possible"
        assert seventh.xpath(".//div[@class='claim rejected']")
        assert "AB" in seventh.text_content()
        assert "not at hand" in seventh.text_content()
        foreign = tree.get_element_by_id("trace-annex-99")
        assert "The document has no such paragraph" in foreign.text_content()
        assert "score 1.00" in foreign.text_content()
        assert "is taken up" in tree.xpath("//section[@class='coverage']")[0].text_content()

    def test_a_document_without_programmes_is_refused(self) -> None:
        bare = unctc.Letter(language=unctc.Language.ENGLISH)
        for document in (bare, resolution()):
            with pytest.raises(InvalidValueError, match="Give the document that was traced"):
                render_trace(document, unctc.Trace())  # type: ignore[arg-type]  # the point of the test
            with pytest.raises(
                InvalidValueError, match="expected a document with a work programme"
            ):
                render(document, trace=unctc.Trace())


def test_jinja2_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    monkeypatch.setattr(templating, "_environment", templating._environment.__wrapped__)
    with pytest.raises(MissingDependencyError) as caught:
        render(unctc.Letter(language=unctc.Language.ENGLISH))
    assert caught.value.extra == "report"
    assert 'pip install "unctc[report]"' in str(caught.value)
