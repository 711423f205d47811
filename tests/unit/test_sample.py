"""S/2018/208, read whole: what the issue of a newcomer's trust depends on."""

import datetime as dt
import re
from collections import Counter

import pytest

import unctc
from unctc import Citation, FurnitureKind, Letter, Role, Section, Symbol
from unctc.io import sample_text
from unctc.model.nodes import passages_of
from unctc.structure.pipeline import read
from unctc.testing.text_coverage import Leaf, coverage, leaves

RAW = sample_text()
DOCUMENT = unctc.sample()
SHAPE = {
    "I": range(1, 3),
    "II": range(3, 4),
    "A": range(4, 22),
    "B": range(22, 26),
    "C": range(26, 32),
    "D": range(32, 35),
    "E": range(35, 37),
    "F": range(37, 39),
    "G": range(39, 40),
    "III": range(40, 41),
}


def resolutions(citations: tuple[Citation, ...]) -> list[Symbol]:
    return [c.target for c in citations if c.target.is_resolution and c.target.organ == "S"]


def solid(text: str) -> str:
    return re.sub(r"\s+", "", text)


def altered(text: str) -> Letter:
    reading = read(text, unctc.Language.CHINESE)
    assert isinstance(reading.document, Letter)
    assert coverage(reading.document, text).holds
    return unctc.interpret(reading.document)


def test_the_card() -> None:
    assert str(DOCUMENT.symbol) == "S/2018/208"
    assert DOCUMENT.job_number == "18-03734"
    assert DOCUMENT.language == "zh"
    assert DOCUMENT.unread == ()


def test_the_letter() -> None:
    letter = DOCUMENT.letter
    assert letter is not None
    assert letter.date == dt.date(2018, 3, 9)
    assert letter.author == "安全理事会关于反恐怖主义的第1373(2001)号决议所设委员会主席"
    assert letter.addressee == "安全理事会主席"
    assert len(letter.paragraphs) == 5
    assert [item.number for item in letter.paragraphs[2].items] == list("abcdef")
    assert (
        letter.paragraphs[2].text_of(letter.paragraphs[2].items[1])
        == "继续协助向各国提供技术援助；"
    )
    assert letter.signature is not None
    assert letter.signature.name == "古斯塔沃·梅萨-夸德拉·贝拉斯克斯"
    assert letter.signature.role == letter.author
    assert letter.signature.signed


@pytest.mark.parametrize("index", [0, 1])
def test_the_programmes(index: int) -> None:
    programme = DOCUMENT.programmes[index]
    assert programme.body == ("CTC", "CTED")[index]
    assert programme.period is not None
    assert (programme.period.start, programme.period.end) == (
        dt.date(2018, 1, 1),
        dt.date(2018, 12, 31),
    )
    assert [section.number for section in programme.sections] == ["I", "II", "III"]
    found: dict[str | None, list[int | None]] = {
        section.number: [p.number for p in section.paragraphs] for section in programme.walk()
    }
    assert found == {number: list(numbers) for number, numbers in SHAPE.items()}
    assert [p.number for p in programme.paragraphs] == list(range(1, 41))
    assert [item.number for item in programme.paragraph(40).items] == list("abcd")


def test_labels_and_printed_numbers() -> None:
    assert DOCUMENT.annex is not None
    assert DOCUMENT.enclosure is not None
    assert (DOCUMENT.annex.label, DOCUMENT.enclosure.label) == ("附件", "附文")
    sections: list[Section] = list(DOCUMENT.programmes[0].walk())
    assert [s.printed_number for s in sections[:3]] == ["一.", "二.", "A."]
    assert sections[0].heading.text == "导言"


def test_every_character_is_in_its_place() -> None:
    """The text without its furniture is the nodes' text, in order: nothing missing, nothing foreign."""
    lines = [line for line in RAW.split("\n") if not line.lstrip().startswith("https://")]
    lines = [line for line in lines if line.strip() not in ("S/2018/208", "9/15 18-03734 (C)")]
    assert solid("".join(lines)) == "".join(solid(printed(leaf)) for leaf in leaves(DOCUMENT))


def printed(leaf: Leaf) -> str:
    if isinstance(leaf, unctc.Attachment):
        return leaf.label
    if isinstance(leaf, unctc.Paragraph):
        return leaf.printed_number + leaf.text
    if isinstance(leaf, unctc.Heading):
        (printed_number,) = {
            s.printed_number for p in DOCUMENT.programmes for s in p.walk() if s.heading is leaf
        }
        return printed_number + leaf.text
    return "" if isinstance(leaf, unctc.Furniture) else leaf.text


def test_how_many_resolutions_are_cited() -> None:
    assert DOCUMENT.letter is not None
    assert DOCUMENT.annex is not None
    assert DOCUMENT.enclosure is not None
    counts = [
        len(resolutions(part.citations))
        for part in (DOCUMENT.letter, DOCUMENT.annex, DOCUMENT.enclosure)
    ]
    assert counts == [30, 281, 277]
    assert len(set(resolutions(DOCUMENT.citations))) == 29


def test_other_documents_are_cited() -> None:
    others = [c for c in DOCUMENT.citations if c.target not in set(resolutions((c,)))]
    assert [(str(c.target), str(c.pinpoint or "")) for c in others] == [
        ("S/2017/375", "annex"),
        ("A/RES/70/291", ""),
        ("S/2004/124", "annex"),
        ("S/2017/375", "annex"),
        ("A/RES/70/291", ""),
    ]


def test_every_number_with_a_year_is_a_citation_in_its_place() -> None:
    for passage in passages_of(DOCUMENT):
        spans = [c.span.start for c in passage.citations if c.target.year and c.target.series]
        assert spans == [m.start() for m in re.finditer(r"\d{4}\(\d{4}\)", passage.text)]
        for citation in passage.citations:
            assert citation.span.of(passage.text) == citation.printed
            location = passage.locate(citation.span)
            assert location is not None
            place = RAW[location.start : location.end]
            assert solid(place) == solid(citation.printed)
            assert RAW.count("\n", 0, location.start) + 1 == location.line
            before = RAW[: location.start].rpartition("\n")[2]
            assert location.column == len(before) + 1


def test_eight_citations_stand_on_two_lines() -> None:
    places = [p.locate(c.span) for p in passages_of(DOCUMENT) for c in p.citations]
    broken = [RAW[each.start : each.end] for each in places if each is not None]
    assert sum("\n" in place for place in broken) == 8


def test_roles() -> None:
    for passage in passages_of(DOCUMENT):
        for citation in passage.citations:
            after = passage.text[citation.span.end :]
            in_name = re.match(r"(?:[、和]第?\d{4}\(\d{4}\))*号决议(?:第\d+段)?所设委员会", after)
            in_title = re.match(r"号决议和其他相关决议执行工作技术指南”", after)
            expected = Role.BODY_NAME if in_name else Role.TITLE if in_title else Role.BASIS
            assert citation.role is expected, passage.text[: citation.span.end + 20]
    assert Counter(c.role for c in DOCUMENT.citations) == {
        "basis": 563,
        "body_name": 28,
        "title": 2,
    }


def test_a_pinpoint() -> None:
    assert DOCUMENT.letter is not None
    (citation,) = DOCUMENT.letter.paragraphs[0].citations
    assert citation.pinpoint is not None
    assert citation.pinpoint.paragraph == 6


def test_links_are_furniture() -> None:
    links = [f for f in DOCUMENT.furniture if f.kind is FurnitureKind.LINK]
    assert len(links) == 313
    assert all(link.target is not None for link in links)
    assert {link.target for link in links} <= {c.target for c in DOCUMENT.citations}
    assert [f.page for f in DOCUMENT.furniture if f.kind is FurnitureKind.PAGE_FOOT] == [9]


def test_pairs_of_paragraphs_cite_the_same() -> None:
    first, second = DOCUMENT.programmes
    different = [
        number
        for number in range(1, 41)
        if [c.target for c in first.paragraph(number).citations]
        != [c.target for c in second.paragraph(number).citations]
    ]
    assert different == [1]


def test_coverage() -> None:
    assert coverage(DOCUMENT, RAW).holds


class TestAlteredCopies:
    def same(self, text: str) -> None:
        assert altered(text) == DOCUMENT

    def test_windows_line_ends(self) -> None:
        self.same(RAW.replace("\n", "\r\n"))

    def test_no_link_lists(self) -> None:
        self.same(
            "\n".join(
                line
                for line in RAW.split("\n")
                if not line.startswith(" https") and not line.startswith("https")
            )
        )

    def test_no_blank_lines(self) -> None:
        self.same(re.sub(r"\n+", "\n", RAW))

    def test_no_blanks(self) -> None:
        self.same(re.sub(r"[ \t]", "", RAW))

    def test_blanks_beside_digits(self) -> None:
        lines = [
            line
            if "http" in line or "/15" in line
            else re.sub(r"(?<=\d)(?=[^\d\s.])|(?<=[^\d\s])(?=\d)", " ", line)
            for line in RAW.split("\n")
        ]
        self.same("\n".join(lines))

    def test_blanks_between_all_characters(self) -> None:
        self.same("\n".join(re.sub(r"(?<=\S)(?=\S)", " ", line) for line in RAW.split("\n")))

    @pytest.mark.parametrize(
        "foot", ["{page}/15 18-03734 (C)", "18-03734 (C) {page}/15", "18-03734\n{page}/15"]
    )
    @pytest.mark.parametrize("feed", ["", "\f"])
    def test_head_and_foot_on_every_page(self, foot: str, feed: str) -> None:
        lines, pages = RAW.split("\n"), list[str]()
        for page, start in enumerate(range(0, len(lines), 90), 1):
            pages.append(
                "\n".join(
                    ["S/2018/208", "", *lines[start : start + 90], "", foot.format(page=page), ""]
                )
            )
        self.same(f"\n{feed}".join(pages))

    def test_form_feeds_tell_the_page(self) -> None:
        lines = RAW.split("\n")
        document = altered("\n".join(lines[:100]) + "\n\f" + "\n".join(lines[100:]))
        assert document == DOCUMENT
        places = [p.locate(c.span) for p in passages_of(document) for c in p.citations]
        pages = {each.page for each in places if each}
        assert pages == {1, 2}

    def test_another_document(self) -> None:
        text = RAW.replace("S/2018/208", "S/2021/977").replace("18-03734", "21-16512")
        text = text.replace("2018", "2021").replace("古斯塔沃·梅萨-夸德拉·贝拉斯克斯", "张三李四")
        document = altered(text)
        assert document.letter is not None
        assert document.letter.signature is not None
        assert (str(document.symbol), document.job_number) == ("S/2021/977", "21-16512")
        assert document.letter.date == dt.date(2021, 3, 9)
        assert document.letter.signature.name == "张三李四"
        assert document.programmes[1].period is not None
        assert document.programmes[1].period.end == dt.date(2021, 12, 31)
        assert document.unread == ()

    @pytest.mark.parametrize("gone", [1, 5, 12, 21, 31, 40])
    def test_a_paragraph_removed(self, gone: int) -> None:
        at = DOCUMENT.programmes[0].paragraph(gone).location
        assert at is not None
        document = altered(RAW[: at.start] + RAW[at.end :])
        numbers = [p.number for p in document.programmes[0].paragraphs]
        assert numbers == [number for number in range(1, 41) if number != gone]
        assert document.programmes[1].sections == DOCUMENT.programmes[1].sections

    def test_a_section_removed(self) -> None:
        sections = list(DOCUMENT.programmes[0].walk())
        start, end = sections[4].heading.location, sections[5].heading.location
        assert start is not None
        assert end is not None
        document = altered(RAW[: start.start] + RAW[end.start :])
        assert [s.number for s in document.programmes[0].walk()] == [
            "I",
            "II",
            "A",
            "B",
            "D",
            "E",
            "F",
            "G",
            "III",
        ] or [s.number for s in document.programmes[0].walk()] == [
            s.number for i, s in enumerate(sections) if i != 4
        ]

    def test_more_paragraphs_and_sections(self) -> None:
        more = "\n 四. 其他事项 \n\n41. 反恐委员会将审议第 2462(2019)号决议。 \n\n42. 委员会将提交报告。 \n"
        document = altered(RAW.rstrip() + " \n" + more)
        assert document.enclosure is not None
        last = document.programmes[1].sections[-1]
        assert (last.number, last.heading.text) == ("IV", "其他事项")
        assert [p.number for p in last.paragraphs] == [41, 42]

    @pytest.mark.parametrize("share", [0.02, 0.1, 0.3, 0.5, 0.8])
    def test_truncated(self, share: float) -> None:
        document = altered(RAW[: int(len(RAW) * share)])
        assert document.letter is not None
        assert document.letter.date == dt.date(2018, 3, 9)
