"""Text with its citations as links: HTML or Markdown, everything else escaped.

What a reader of the page sees is exactly the text, whatever characters it is made of.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from html import escape
from typing import Final, Literal

from unctc.errors import InvalidCitationTextError, InvalidValueError, UnknownFormatError
from unctc.model.citations import Citation
from unctc.model.languages import Language

__all__ = ["annotate"]

# Characters that may be markup anywhere; the exclamation mark, for a link behind it would be a picture.
_INLINE: Final = re.compile(r"[\\`*_\[\]<>&~|!$^]|:(?=//)|@|(?<=www)\.(?=\S)")
# What makes a heading, a list, a quotation or a rule of the line that it opens.
_OPENING: Final = re.compile(r"^([ \t]*)(?:([#+=-])|(\d{1,9})([.)]))?", re.MULTILINE)
_TRAILING: Final = re.compile(r"[ \t]+(?=\n)")
_LAST: Final = re.compile(r"[ \t]+(?=\n|$)")


def annotate(
    text: str,
    citations: Iterable[Citation],
    *,
    format: Literal["html", "markdown"] = "html",  # noqa: A002 - the field's word for it
    language: Language | str = Language.ENGLISH,
    link: Callable[[Citation], str | None] | None = None,
) -> str:
    r"""Return *text* with its citations as links and everything else escaped.

    Args:
        text: the text.
        citations: citations in it, as :func:`~unctc.reading.citations.finder.find_citations` returns them; in any order.
        format: ``html``, a fragment for running text, or ``markdown`` (CommonMark).
        language: the language of the documents that the links lead to.
        link: gives the address for a citation, or ``None`` for no link; docs.un.org if not given.

    Raises:
        InvalidCitationTextError: *text* is no ``str``.
        InvalidValueError: a citation is not one of this text, or two overlap.
        UnknownFormatError: there is no such format.

    Example:
        >>> import unctc
        >>> text = "See resolution 1373 (2001) <now>"
        >>> print(annotate(text, unctc.find_citations(text)))
        See resolution <a href="https://docs.un.org/en/S/RES/1373(2001)" title="S/RES/1373 (2001)">1373 (2001)</a> &lt;now&gt;
        >>> print(annotate(text, unctc.find_citations(text), format="markdown", language="fr"))
        See resolution [1373 (2001)](<https://docs.un.org/fr/S/RES/1373(2001)> "S/RES/1373 (2001)") \<now\>
    """
    if not isinstance(text, str):
        raise InvalidCitationTextError(
            expected="a text (str)",
            found=type(text).__name__,
            where="text",
            fix="Decode bytes first; read a file with unctc.load.",
        )
    if format not in ("html", "markdown"):
        raise UnknownFormatError(
            expected="html or markdown",
            found=repr(format),
            where="format",
            fix="Name one of the two.",
        )

    def address(citation: Citation) -> str | None:
        return citation.target.url(language) if link is None else link(citation)

    write = _html if format == "html" else _markdown
    return "".join(write(_pieces(text, citations), address))


_Piece = tuple[str, Citation | None]
_Address = Callable[[Citation], str | None]


def _pieces(text: str, citations: Iterable[Citation]) -> Iterator[_Piece]:
    """Yield the stretches of the text in order, each with its citation if it is one."""
    position = 0
    for citation in sorted(citations, key=lambda each: each.span):
        start, end = citation.span.start, citation.span.end
        if text[start:end] != citation.printed or not citation.printed:
            raise InvalidValueError(
                expected=f"{citation.printed!r} at {start}–{end}",
                found=repr(text[start:end]),
                where=f"citation of {citation.target}",
                fix="Give the text in which these citations were found.",
            )
        if start < position:
            raise InvalidValueError(
                expected=f"citations that start at {position} or after it",
                found=f"one at {start}–{end} that overlaps another",
                where=f"citation of {citation.target}",
                fix="Give each citation once.",
            )
        yield text[position:start], None
        yield citation.printed, citation
        position = end
    yield text[position:], None


def _html(pieces: Iterable[_Piece], address: _Address) -> Iterator[str]:
    for text, citation in pieces:
        target = address(citation) if citation else None
        if citation is None or target is None:
            yield escape(text)
        else:
            title = escape(str(citation.target))
            yield f'<a href="{escape(target)}" title="{title}">{escape(text)}</a>'


def _markdown(pieces: Iterable[_Piece], address: _Address) -> Iterator[str]:
    line_start = True
    pieces = list(pieces)
    for index, (text, citation) in enumerate(pieces):
        target = address(citation) if citation else None
        if citation is None or target is None:
            trailing = _LAST if index == len(pieces) - 1 else _TRAILING
            yield _escape_markdown(text, trailing, line_start=line_start)
        else:
            # A line break inside a link is no harm; one before a mark of the next line's start is.
            label = _escape_markdown(text, _TRAILING, line_start=False)
            place = re.sub(r"[\\<>]", lambda mark: f"\\{mark[0]}", re.sub(r"\s", "%20", target))
            title = str(citation.target).replace("\\", "\\\\").replace('"', '\\"')
            yield f'[{label}](<{place}> "{title}")'
        line_start = text.endswith("\n") if text else line_start


def _escape_markdown(text: str, trailing: re.Pattern[str], *, line_start: bool) -> str:
    escaped = _INLINE.sub(lambda mark: f"\\{mark[0]}", text)

    def opening(match: re.Match[str]) -> str:
        if match.start() == 0 and not line_start:
            return match[0]
        blanks = "".join(f"&#{ord(blank)};" for blank in match[1])
        if match[2]:
            return f"{blanks}\\{match[2]}"
        return f"{blanks}{match[3]}\\{match[4]}" if match[3] else blanks

    escaped = _OPENING.sub(opening, escaped)
    # Blanks at the end of a line would be dropped, or break it.
    return trailing.sub(lambda blanks: "".join(f"&#{ord(b)};" for b in blanks[0]), escaped)
