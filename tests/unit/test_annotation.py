"""Text with links: what a reader of the page sees is the text."""

import re
from html.parser import HTMLParser

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

import unctc
from unctc import Span
from unctc.errors import InvalidCitationTextError, InvalidValueError, UnknownFormatError

TEXT = "1. Recalls resolutions 1373 (2001) & 2178 (2014)!"


class Page(HTMLParser):
    """The text that a page shows, and where its links lead."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.text = ""
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self.text += data


def html_of(text: str) -> Page:
    return Page(unctc.annotate(text, unctc.find_citations(text)))


def page_of_markdown(text: str) -> Page:
    marked = unctc.annotate(text, unctc.find_citations(text), format="markdown")
    return Page(MarkdownIt("gfm-like", {"linkify": False}).render(marked))


def test_citations_become_links() -> None:
    for page in (html_of(TEXT), page_of_markdown(TEXT)):
        assert page.text.strip("\n") == TEXT
        assert page.links == [
            "https://docs.un.org/en/S/RES/1373(2001)",
            "https://docs.un.org/en/S/RES/2178(2014)",
        ]


def test_the_language_of_the_link_and_other_addresses() -> None:
    citations = unctc.find_citations(TEXT)
    assert "docs.un.org/ar/" in unctc.annotate(TEXT, citations, language="ar")
    only = unctc.annotate(
        TEXT, citations, link=lambda each: 'x?a="1"&b' if each.target.number == 1373 else None
    )
    assert Page(only).links == ['x?a="1"&b']
    assert Page(only).text == TEXT


@pytest.mark.parametrize(
    "text",
    [
        *("# heading", "1) item", "12. item", "- item", "+ item", "* item", "> quote", "===", "---", "***"),
        *("    code", "\tcode", "`code`", "~~~", "a *b* _c_ ~~d~~", "<script>alert(1)</script>", "&amp;", "&#33;"),
        *("[x](y)", "![resolution 1373 (2001)](z)", "resolution 1373 (2001)!", "!resolution 70/1", "a  \nb", "a\\\nb"),
        *("| a | b |\n|---|---|", "www.un.org http://un.org a@un.org", "<https://un.org>", "[a]: b", "line\n# not", "x\n==="),
    ],
)  # fmt: skip
def test_nothing_in_the_text_is_markup(text: str) -> None:
    for page in (html_of(text), page_of_markdown(text)):
        assert page.text.strip("\n") == text.strip("\n")
        assert page.tags <= {"a", "p"}
        assert len(page.links) == len(unctc.find_citations(text))


@given(st.text(alphabet=st.characters(codec="ascii", exclude_categories=["Cc"]), max_size=60))
def test_any_line_reads_as_it_is(text: str) -> None:
    assert html_of(text).text == text
    if text.strip():
        assert page_of_markdown(text).text.strip("\n") == text


def test_what_is_no_citation_of_the_text_is_refused() -> None:
    citations = unctc.find_citations(TEXT)
    with pytest.raises(InvalidValueError, match="the text in which"):
        unctc.annotate("another text", citations)
    with pytest.raises(InvalidValueError, match="overlaps"):
        unctc.annotate(TEXT, (*citations, citations[0]))
    moved = evolve(citations[0], span=Span(0, 400))
    with pytest.raises(InvalidValueError, match=re.escape("1373 (2001)")):
        unctc.annotate(TEXT, [moved])
    with pytest.raises(InvalidCitationTextError):
        unctc.annotate(b"x", [])  # type: ignore[arg-type]
    with pytest.raises(UnknownFormatError, match="html or markdown"):
        unctc.annotate(TEXT, [], format="rtf")  # type: ignore[arg-type]
