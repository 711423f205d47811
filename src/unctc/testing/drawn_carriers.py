"""Drawn documents as Word files, web pages and PDF files: what a person holds who did not get the text."""

from __future__ import annotations

import re
from typing import Final

from unctc.model.letters import Letter
from unctc.model.resolutions import Resolution
from unctc.testing.carrier_files import PdfLine, pdf_file, web_page, word_file
from unctc.testing.printed_pages import wrapped
from unctc.testing.printing import printed_blocks

__all__ = ["set_as_pdf", "set_as_web_page", "set_as_word"]

_WIDTH: Final = 80
_LEFT: Final = 123.4
_FIRST: Final = 147.0
_RIGHT: Final = 530.0
_SYMBOL: Final = 440.0
_TOP: Final = 700.0
_HEAD: Final = 740.0
_BOTTOM: Final = 100.0
_FOOT: Final = 60.0
_PITCH: Final = 12
_GAP: Final = 6
_FLUSH: Final = re.compile(r"\d")
# Numbers and Latin letters run from left to right in any script, and what is between two of them with them.
_NUMBER: Final = re.compile(r"[A-Za-z\d]+(?:[./:]+[A-Za-z\d]+)*")


def _paragraphs(document: Letter | Resolution) -> list[str]:
    masthead, *body = printed_blocks(document)
    return [*masthead.split("\n"), *(block.strip() for block in body)]


def set_as_word(document: Letter | Resolution) -> bytes:
    """Return a Word file of *document*.

    Example:
        >>> from hypothesis import find
        >>> import unctc
        >>> from unctc.testing.documents import letters
        >>> letter = find(letters(unctc.Language.SPANISH), lambda letter: True)
        >>> unctc.loads(set_as_word(letter), language="es") == letter
        True
    """
    return word_file(_paragraphs(document))


def set_as_web_page(document: Letter | Resolution) -> bytes:
    """Return a web page of *document* with a site around it."""
    return web_page(_paragraphs(document), language=document.language.value)


def set_as_pdf(document: Letter | Resolution, per_page: int = 40) -> bytes:
    """Return a PDF file of *document*, set as the United Nations sets it.

    A line is 12 points below the one before it, 18 where a paragraph begins; the first line of a paragraph
    without a number is indented. The symbol is in a column of its own, then at the head of each page but the first, its number and the
    job number are at its foot.

    Args:
        document: the document.
        per_page: how many lines a page has at most.
    """
    *blocks, _ = _paragraphs(document)  # the job number is in the feet
    masthead = len(printed_blocks(document)[0].split("\n"))
    symbol = str(document.symbol)
    rtl = document.language.direction == "rtl"
    blocks[0] = blocks[0].removesuffix(f" {symbol}")
    pages: list[list[PdfLine]] = [[PdfLine(_LEFT if rtl else _SYMBOL, _TOP, symbol)]]
    y = _TOP
    for position, block in enumerate(blocks):
        for index, line in enumerate(wrapped(block, _WIDTH, document)):
            if len(pages[-1]) >= per_page or y < _BOTTOM:
                pages.append([PdfLine(_LEFT, _HEAD, symbol)])
                y = _TOP
            flush = position < masthead or index > 0 or _FLUSH.match(line) is not None
            pages[-1].append(_line(_LEFT if flush else _FIRST, y, line, document))
            y -= _PITCH
        y -= _GAP if position >= masthead else 0
    for number, page in enumerate(pages, 1):
        page.append(PdfLine(_LEFT, _FOOT, f"{number}/{len(pages)} {document.job_number}"))
    return pdf_file(pages)


def _line(x: float, y: float, text: str, document: Letter | Resolution) -> PdfLine:
    """Return a line at *x*; one that is read from the right is set in the order of its characters on the page."""
    if document.language.direction == "ltr" or text.isascii():
        return PdfLine(x, y, text)
    turned = _NUMBER.sub(lambda match: match.group()[::-1], text[::-1])
    return PdfLine(_RIGHT - 5 * len(turned) - (x - _LEFT), y, turned)
