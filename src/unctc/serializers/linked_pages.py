"""A document or a text with links from its citations, as a page of HTML or Markdown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal

from unctc.extraction.citations import find_citations
from unctc.model.documents import Document
from unctc.model.languages import Language
from unctc.model.nodes import passages_of
from unctc.model.passages import Footnote, Heading, Paragraph, Passage, Title
from unctc.serializers.annotated import annotate

__all__ = ["PAGES", "PageFormat", "page_of_document", "page_of_text"]

PageFormat = Literal["html", "markdown"]
PAGES: Final[tuple[PageFormat, ...]] = ("html", "markdown")


def page_of_document(document: Document, page: PageFormat) -> str:
    """Return the passages of *document* in order, its numbers as printed, furniture left out.

    Example:
        >>> import unctc
        >>> page_of_document(unctc.sample(), "markdown")[:30]
        '## 2018年3月9日安全理事会关于反恐怖主义的第[137'
    """
    blocks = [
        (_is_heading(each), _annotated(each, page, document.language))
        for each in _passages(document)
    ]
    return _page(blocks, page, document.language, title=str(document.symbol or "unctc"))


def page_of_text(raw: str, language: Language, page: PageFormat, *, title: str) -> str:
    """Return *raw* as it is, line by line."""
    written = annotate(
        raw, find_citations(raw, language), format=page, language=language, line_breaks="hard"
    )
    return _page([(False, written)], page, language, title=title)


def _passages(document: Document) -> list[Passage]:
    """Return the passages in order, footnotes after the text."""
    return sorted(passages_of(document), key=lambda each: isinstance(each, Footnote))


def _is_heading(passage: Passage) -> bool:
    return isinstance(passage, (Heading, Title))


def _annotated(passage: Passage, page: PageFormat, language: Language) -> str:
    text = annotate(passage.text, passage.citations, format=page, language=language)
    number = passage.printed_number if isinstance(passage, Paragraph) else ""
    return f"{annotate(number, (), format=page)} {text}" if number else text


def _page(
    blocks: Iterable[tuple[bool, str]], page: PageFormat, language: Language, *, title: str
) -> str:
    if page == "markdown":
        return "".join(
            f"## {text.replace(chr(10), ' ')}\n\n" if heading else f"{text}\n\n"
            for heading, text in blocks
        )[:-1]
    names = {True: "h2", False: "p"}
    # Each block goes in the direction of its own first letters, Arabic or not.
    body = "".join(
        f'<{names[heading]} dir="auto">{text}</{names[heading]}>\n' for heading, text in blocks
    )
    return (
        f'<!doctype html>\n<html lang="{language}">\n<meta charset="utf-8">\n'
        f"<title>{annotate(' '.join(title.split()), ())}</title>\n{body}</html>\n"
    )
