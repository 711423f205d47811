"""Pages of a document as extraction from a PDF gives them: lines, running heads, feet, hyphens, lost blank lines."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen
from hypothesis import strategies as st

from unctc.languages.registry import rules_for
from unctc.model.letters import Letter
from unctc.model.resolutions import Resolution
from unctc.testing.printing import printed_blocks

__all__ = ["PageLook", "page_looks", "set_on_pages"]

_LONG_WORD: Final = re.compile(r"[^\W\d_]{9,}")
_HALF: Final = 4
_FULL_WIDTH: Final = "０１２３４５６７８９"
# What no line ends within where no space divides words: a number, punctuation and what is before it.
_UNDIVIDED: Final = re.compile(r"(?:[\d(]+|.)[^\w\s(（“《]*\s*")
_INDENT: Final = re.compile(r" *")
# A citation's year, and in French what follows a blank that does not break.
_UNBROKEN: Final = re.compile(r" (?=\(\d{4}\)|[:;?!»])")


@frozen(kw_only=True)
class PageLook:
    """How the pages of a document look.

    Attributes:
        width: characters a line; where no space divides words, half as many.
        height: lines a page.
        gaps: whether there are blank lines between paragraphs.
        hyphen: what divides a word at the end of a line; nothing where none is divided.
        unbroken_space: what is before the year of a resolution; a space, or one that does not break.
        other_digits: whether the text has the digits of its script, or those of full width.
        foot_first: whether the foot of the page begins with its number.
    """

    width: int = 88
    height: int = 44
    gaps: bool = True
    hyphen: str = ""
    unbroken_space: str = " "
    other_digits: bool = False
    foot_first: bool = True


def page_looks() -> st.SearchStrategy[PageLook]:
    """Draw what pages look like.

    Example:
        >>> from hypothesis import find
        >>> find(page_looks(), lambda look: look.hyphen == "-").hyphen
        '-'
    """
    return st.builds(
        PageLook,
        width=st.integers(60, 100),
        height=st.integers(12, 50),
        gaps=st.booleans(),
        hyphen=st.sampled_from(["", "-", "\u2010", "\u00ad"]),
        unbroken_space=st.sampled_from([" ", "\u00a0", "\u202f"]),
        other_digits=st.booleans(),
        foot_first=st.booleans(),
    )


def set_on_pages(document: Letter | Resolution, look: PageLook) -> str:
    r"""Return the text of *document* on pages.

    What is printed, :func:`~unctc.testing.printing.printed_text` says; here each paragraph has lines of the
    page's width, each page but the first has the symbol for a running head, and each has a foot with its
    number and the job number.

    Example:
        >>> from hypothesis import find
        >>> from unctc.testing.documents import letters
        >>> letter = find(letters(masthead=True), lambda letter: True)
        >>> "\f" in set_on_pages(letter, PageLook(height=12))
        True
    """
    masthead, *body = printed_blocks(document)
    if document.job_number:
        body.pop()  # it is in the feet
    lines = [*masthead.split("\n"), ""]
    for block in body:
        lines += _wrapped(_looking(block, document, look), document, look)
        lines += [""] if look.gaps else []
    pages = [lines[at : at + look.height] for at in range(0, len(lines), look.height)]
    return "\f".join(_pages(pages, document, look))


def _looking(block: str, document: Letter | Resolution, look: PageLook) -> str:
    """Return a paragraph with its digits and its spaces that do not break."""
    if look.other_digits:
        rules = rules_for(document.language)
        digits = _FULL_WIDTH if rules.structure.cjk else rules.words.digits
        block = block.translate(str.maketrans("0123456789", digits))
    return _UNBROKEN.sub(look.unbroken_space, block)


def _wrapped(block: str, document: Letter | Resolution, look: PageLook) -> list[str]:
    indent = _INDENT.match(block)
    lead = indent.group() if indent else ""
    lines = wrapped(block.strip(), look.width, document)
    return [lead + lines[0], *lines[1:]] if not look.hyphen else _divided(lines, lead, look)


def wrapped(text: str, width: int, document: Letter | Resolution) -> list[str]:
    """Return *text* in lines of *width*; where no space divides words, of half as many characters."""
    if not rules_for(document.language).structure.cjk:
        return textwrap.wrap(text, width, break_on_hyphens=False, break_long_words=False)
    lines = [""]
    for piece in _UNDIVIDED.findall(text):
        if len(lines[-1]) + len(piece) > width // 2:
            lines.append("")
        lines[-1] += piece
    return [line.strip() for line in lines]


def _divided(lines: Sequence[str], lead: str, look: PageLook) -> list[str]:
    """Move the first half of a long word at the start of a line to the line before it."""
    found = [lead + lines[0]]
    for line in lines[1:]:
        word = _LONG_WORD.match(line)
        room = look.width - len(found[-1]) - 2
        if word is None or room < _HALF or not _can_be_divided(word, line):
            found.append(line)
            continue
        cut = min(room, word.end() - _HALF)
        found[-1] += f" {line[:cut]}{look.hyphen}"
        found.append(line[cut:])
    return found


def _can_be_divided(word: re.Match[str], line: str) -> bool:
    """Whether a hyphen may divide *word*: its letters are of a script that has capitals, and no other hyphen is near."""
    return word.group().upper() != word.group().lower() and line[word.end() :][:1] not in tuple(
        "-’'/"
    )


def _pages(
    pages: Sequence[Sequence[str]], document: Letter | Resolution, look: PageLook
) -> Iterator[str]:
    for number, lines in enumerate(pages, 1):
        head = [str(document.symbol), ""] if number > 1 else []
        place, job = f"{number}/{len(pages)}", document.job_number
        foot = [f"{place} {job}" if look.foot_first else f"{job} {place}"] if job else []
        yield "\n".join([*head, *lines, "", *foot, ""])
