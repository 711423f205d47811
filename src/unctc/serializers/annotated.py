"""Write a text with links from its citations, as HTML or Markdown."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from html import escape
from typing import Final, Literal
from urllib.parse import quote

from unctc.errors import (
    InvalidCitationTextError,
    InvalidLinkError,
    InvalidValueError,
    MisplacedCitationError,
    UnknownFormatError,
    UnsupportedLanguageError,
)
from unctc.languages.detection import detect_language
from unctc.late_patterns import late_pattern
from unctc.model.citations import Citation
from unctc.model.languages import Language

__all__ = ["annotate"]

Link = Callable[[Citation], str | None]
# A stretch of the text, the citation that it is, and the address that it links to.
_Piece = tuple[str, Citation | None, str | None]

# What no page can show: controls but tab and line ends, surrogates without their other half.
_UNSHOWABLE: Final = late_pattern("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_LINE_END: Final = late_pattern(r"\r\n|\r|\n")
_SCHEME: Final = late_pattern(r"([A-Za-z][A-Za-z0-9+.-]*):")
_SCHEMES: Final = frozenset({"http", "https", "mailto", "ftp"})
# All that an address may hold, the sign of what is already encoded among it.
_ADDRESS: Final = ":/?#[]@!$&'()*+,;=~%"

_MARKUP: Final = late_pattern(r"[\\`*_\[\]<>&!|~#]|:(?=//)")
_BLOCK: Final = late_pattern(r"^(\s*)(?:([+\-=:%$])|([0-9]{1,9})([.)])(?=\s|$))")


def annotate(
    text: str,
    citations: Iterable[Citation],
    *,
    format: Literal["html", "markdown"] = "html",  # noqa: A002 - the field's word for it
    language: Language | str | None = None,
    link: Link | None = None,
    line_breaks: Literal["keep", "hard"] = "keep",
) -> str:
    r"""Return *text* with a link from each of *citations* to the document it names.

    Everything else is escaped, so that a page shows *text* and nothing in it is taken for
    markup. What no page can show, such as NUL or half a surrogate pair, becomes U+FFFD.

    HTML is a fragment without an element around it; each link has the symbol in ``title`` and
    ``data-symbol``, the role in ``data-role`` and the pinpoint in ``data-pinpoint``. Markdown is CommonMark;
    a blank line parts paragraphs there, and spaces at the ends of lines are kept as character references.

    Args:
        text: the text.
        citations: citations with spans in *text*, in any order: those of :func:`unctc.find_citations`,
            or of a paragraph with its ``text``.
        format: ``"html"`` or ``"markdown"``.
        language: the language in which the links open the documents; that of *text* if not given, or if ``"auto"``.
        link: makes the address of a citation; ``None`` from it leaves the citation without a link.
            docs.un.org if not given.
        line_breaks: ``"keep"`` leaves line ends as they are, which pages show as spaces; ``"hard"`` breaks
            the line there.

    Raises:
        InvalidCitationTextError: *text* is no ``str``.
        MisplacedCitationError: a citation lies outside the text, covers another or nothing, or something
            else is at its place than it says.
        InvalidLinkError: *link* gave no web address.
        InvalidValueError: *citations* holds something else, or *line_breaks* is neither.
        UnknownFormatError: there is no such format.
        UnsupportedLanguageError: *language* is none of the United Nations'.

    Example:
        >>> import unctc
        >>> text = "R&D under resolution 1373 (2001)"
        >>> found = unctc.find_citations(text)
        >>> annotate(text, found, format="markdown")
        'R\\&D under resolution [1373 (2001)](https://docs.un.org/en/S/RES/1373(2001))'
        >>> annotate(text, found, link=lambda citation: f"/{citation.target.number}")
        'R&amp;D under resolution <a href="/1373" title="S/RES/1373 (2001)" data-symbol="S/RES/1373 (2001)" data-role="basis">1373 (2001)</a>'
    """
    if not isinstance(text, str):
        raise InvalidCitationTextError(
            expected="a text (str)",
            found=type(text).__name__,
            where="text",
            fix="Decode bytes first; of a paragraph give its text.",
        )
    if format not in ("html", "markdown"):
        raise UnknownFormatError(
            expected="one of the formats html, markdown",
            found=repr(format),
            where="format",
            fix="Name one with format=….",
        )
    if line_breaks not in ("keep", "hard"):
        raise InvalidValueError(
            expected="keep or hard",
            found=repr(line_breaks),
            where="line_breaks",
            fix="Give 'hard' to break lines where the text does.",
        )
    address = _checked(link) if link else _document_in(_language(language, text))
    linked = [
        (_showable(piece), citation, address(citation) if citation else None)
        for piece, citation in _pieces(text, citations)
    ]
    write = _html if format == "html" else _markdown
    return write(linked, hard=line_breaks == "hard")


def _language(language: Language | str | None, text: str) -> Language:
    if language is None or language == "auto":
        return detect_language(text)
    try:
        return Language(language)
    except ValueError as error:
        raise UnsupportedLanguageError(
            expected=f"auto or one of {', '.join(Language)}",
            found=repr(language),
            where="language",
            fix="Give the language's ISO 639-1 code.",
        ) from error


def _document_in(language: Language) -> Link:
    return lambda citation: _encoded(citation.target.url(language))


def _checked(link: Link) -> Link:
    """Return *link* with what it gives checked: a script is no address."""

    def address_of(citation: Citation) -> str | None:
        address = link(citation)
        if address is None:
            return None
        if not isinstance(address, str):
            raise _no_address(type(address).__name__, citation)
        # Browsers pass over spaces and controls in front of a scheme, and over line ends within it.
        bare = re.sub(r"[\x00-\x20\x7f-\xa0]", "", address)
        scheme = _SCHEME.match(bare)
        if not bare or (scheme and scheme[1].lower() not in _SCHEMES):
            raise _no_address(repr(address[:80]), citation)
        return _encoded(address.strip())

    return address_of


def _no_address(found: str, citation: Citation) -> InvalidLinkError:
    return InvalidLinkError(
        expected="a web address or None",
        found=found,
        where=f"link of {citation.printed!r}",
        fix=f"Give a path or an address that begins with {', '.join(sorted(_SCHEMES))}.",
    )


def _encoded(address: str) -> str:
    return quote(address, safe=_ADDRESS, errors="replace")


def _pieces(text: str, citations: Iterable[Citation]) -> list[tuple[str, Citation | None]]:
    """Cut *text* at the ends of the citations."""
    pieces: list[tuple[str, Citation | None]] = []
    position = 0
    for each in sorted(_citations(citations), key=lambda citation: citation.span):
        start, end = each.span.start, each.span.end
        if end > len(text):
            raise _misplaced(f"a span inside the text, 0..{len(text)}", f"{start}..{end}", each)
        if start == end:
            raise _misplaced("a span that covers something", f"{start}..{end}", each)
        if start < position:
            raise _misplaced(
                "citations that do not overlap", f"one at {start} before {position}", each
            )
        if text[start:end] != each.printed:
            raise _misplaced(f"{each.printed!r}", repr(text[start:end]), each)
        pieces += [(text[position:start], None), (text[start:end], each)]
        position = end
    return [*pieces, (text[position:], None)]


def _citations(given: object) -> Iterator[Citation]:
    for each in given if isinstance(given, Iterable) else (given,):
        if not isinstance(each, Citation):
            raise InvalidValueError(
                expected="citations",
                found=type(each).__name__,
                where="citations",
                fix="Give what unctc.find_citations returned.",
            )
        yield each


def _misplaced(expected: str, found: str, citation: Citation) -> MisplacedCitationError:
    return MisplacedCitationError(
        expected=expected,
        found=found,
        where=f"citation of {citation.target}",
        fix="Give the citations that were found in this very text, each once.",
    )


def _html(pieces: Iterable[_Piece], *, hard: bool) -> str:
    return "".join(_html_pieces(pieces, hard=hard))


def _html_pieces(pieces: Iterable[_Piece], *, hard: bool) -> Iterator[str]:
    for text, citation, target in pieces:
        shown = escape(text)
        # A parser makes a line feed of a lone carriage return.
        shown = _LINE_END.sub("<br>\n", shown) if hard else shown.replace("\r", "&#13;")
        if citation is None or target is None:
            yield shown
            continue
        attributes = {
            "href": target,
            "title": _title(citation),
            "data-symbol": str(citation.target),
            "data-role": citation.role.value,
        }
        if citation.pinpoint:
            attributes["data-pinpoint"] = str(citation.pinpoint)
        inside = " ".join(f'{name}="{escape(value)}"' for name, value in attributes.items())
        yield f"<a {inside}>{shown}</a>"


def _title(citation: Citation) -> str:
    return f"{citation.target}, {citation.pinpoint}" if citation.pinpoint else str(citation.target)


def _markdown(pieces: Iterable[_Piece], *, hard: bool) -> str:
    written = [_markdown_line(line) for line in _lines(pieces)]
    if not hard:
        return "\n".join(written)
    # A backslash before a blank line, or at the end of all, would be shown.
    ends = [
        "\\\n" if this and following else "\n"
        for this, following in itertools.pairwise([*written, ""])
    ]
    return "".join(each + end for each, end in zip(written, ends, strict=True))[:-1]


def _lines(pieces: Iterable[_Piece]) -> list[list[tuple[str, str | None]]]:
    """Cut the text between links into lines; each line is texts with the addresses they link to."""
    lines: list[list[tuple[str, str | None]]] = [[]]
    for linked, run in itertools.groupby(pieces, key=lambda piece: piece[2] is not None):
        if linked:
            lines[-1] += [(text, target) for text, _, target in run]
            continue
        first, *others = _LINE_END.split("".join(text for text, _, _ in run))
        lines[-1].append((first, None))
        lines += [[(other, None)] for other in others]
    return lines


def _markdown_line(line: list[tuple[str, str | None]]) -> str:
    if all(target is None and not text.strip() for text, target in line):
        return ""
    written = [_markdown_piece(text, target) for text, target in line]
    # What comes first may make a heading, a list or a block of code of the line.
    if line[0][1] is None:
        opening = _BLOCK.sub(_escaped_block, written[0])
        if opening[:1].isspace():
            opening = _reference(opening[0]) + opening[1:]
        written[0] = opening
    if line[-1][1] is None and written[-1][-1:].isspace():
        written[-1] = written[-1][:-1] + _reference(written[-1][-1])
    return "".join(written)


def _markdown_piece(text: str, target: str | None) -> str:
    shown = _MARKUP.sub(r"\\\g<0>", text)
    if target is None:
        return shown
    # A blank line inside would end the link with its paragraph.
    shown = shown.replace("\r", "&#13;").replace("\n", "&#10;")
    return f"[{shown}]({_destination(target)})"


def _destination(address: str) -> str:
    if not _balanced(address):
        address = address.replace("(", "%28").replace(")", "%29")
    return address.replace("&", "&amp;")


def _balanced(address: str) -> bool:
    depth = 0
    for character in address:
        depth += (character == "(") - (character == ")")
        # CommonMark promises three levels; deeper ones are for those who write no addresses.
        if not 0 <= depth <= 3:
            return False
    return depth == 0


def _escaped_block(match: re.Match[str]) -> str:
    whitespace, sign, number, dot = match.groups()
    return f"{whitespace}\\{sign}" if sign else f"{whitespace}{number}\\{dot}"


def _reference(character: str) -> str:
    return f"&#{ord(character)};"


def _showable(text: str) -> str:
    return _UNSHOWABLE.sub("\N{REPLACEMENT CHARACTER}", text)
