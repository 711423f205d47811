"""What holds for every annotated text: a page shows the text, and the links are those of the citations."""

import re
from html.parser import HTMLParser

import pytest
from budgets import WHOLE_DOCUMENTS
from hypothesis import example, given
from hypothesis import strategies as st

from unctc import Citation, Span, annotate
from unctc.languages.detection import detect_language
from unctc.testing import symbols

pytestmark = pytest.mark.property

markdown_it = pytest.importorskip("markdown_it", reason="markdown-it-py is not installed")

UNSHOWABLE = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
# Code points from here on stand for the characters of citations while a text is cut into paragraphs.
FIRST_HIDDEN = 0x100000
# Markup is what the laws are about, so it is drawn more often than anything else.
PIECES = st.sampled_from(
    [*"*_`[]()<>#+-=!&\\|~:\"'.{}$%^/ \t\n\r1a)第", "\r\n", "\n\n", "    ", "1. ", "2) ", "- ", "---", "***",
     "```", "~~~", "<!--", "-->", "<b>", "</a>", "&amp;", "&#32;", "&copy", "https://a.org", "<https://a.org>",
     "[a](b)", "![a](b)", "[a]: b", "    x", "\u00a0", "\u3000", "\u2028", "\x0c", "\x00", "\ud800", "القرار"]
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(PIECES, max_size=12).map("".join),
    st.text(st.characters(max_codepoint=FIRST_HIDDEN - 1, exclude_categories=()), max_size=40),
)


@st.composite
def annotated(draw: st.DrawFn) -> tuple[str, list[Citation]]:
    """Draw a text and citations of any places in it."""
    pieces = draw(st.lists(TEXTS, max_size=6))
    text, found = "", []
    for index, piece in enumerate(pieces):
        if index % 2 and piece:
            found.append(
                Citation(draw(symbols()), Span(len(text), len(text) + len(piece)), printed=piece)
            )
        text += piece
    return text, found


class Page(HTMLParser):
    """What a page shows and where it links to."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.paragraphs: list[str] = []
        self.links: list[str | None] = []
        self.tags: set[str] = set()
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag == "a":
            self.links.append(dict(attrs)["href"])
        if tag == "p":
            self.text = ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "p":
            self.paragraphs.append(self.text)

    def handle_data(self, data: str) -> None:
        self.text += data


def shown(text: str) -> str:
    return UNSHOWABLE.sub("\N{REPLACEMENT CHARACTER}", text)


def lines(text: str) -> str:
    return re.sub(r"\r\n?", "\n", text)


@WHOLE_DOCUMENTS
@given(annotated())
def test_html_shows_the_text(drawn: tuple[str, list[Citation]]) -> None:
    text, found = drawn
    page = Page(annotate(text, found))
    assert page.text == shown(text)
    assert page.links == [each.target.url(detect_language(text)) for each in found]
    assert page.tags <= {"a"}


@WHOLE_DOCUMENTS
@given(annotated())
def test_hard_breaks_show_the_lines(drawn: tuple[str, list[Citation]]) -> None:
    text, found = drawn
    page = Page(annotate(text, found, line_breaks="hard"))
    assert page.tags <= {"a", "br"}
    assert lines(page.text) == lines(shown(text))


@WHOLE_DOCUMENTS
@given(annotated(), st.sampled_from(["commonmark", "js-default"]), st.booleans())
@example(("! 1. \t", []), "commonmark", False)
def test_markdown_shows_the_text(drawn: tuple[str, list[Citation]], rules: str, hard: bool) -> None:
    text, found = drawn
    written = annotate(text, found, format="markdown", line_breaks="hard" if hard else "keep")
    source = markdown_it.MarkdownIt(rules, {"linkify": False, "typographer": False})
    page = Page(source.render(written))
    assert page.tags <= ({"a", "p", "br"} if hard else {"a", "p"})
    assert page.links == [each.target.url(detect_language(text)) for each in found]
    assert page.paragraphs == paragraphs(text, found)


def paragraphs(text: str, found: list[Citation]) -> list[str]:
    """The paragraphs of *text*: blank lines part them, but for those within a citation."""
    kept = list(shown(text))
    hidden: dict[str, str] = {}
    for each in found:
        for position in range(each.span.start, each.span.end):
            letter = chr(FIRST_HIDDEN + len(hidden))
            hidden[letter], kept[position] = kept[position], letter
    runs: list[list[str]] = [[]]
    for line in re.split(r"\r\n|\r|\n", "".join(kept)):
        if line.strip():
            runs[-1].append(line)
        else:
            runs.append([])
    return ["".join(hidden.get(each, each) for each in "\n".join(run)) for run in runs if run]
